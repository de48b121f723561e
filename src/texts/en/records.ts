/** What can be wrong in log, shifts, requests, outages and watching times. */
export const records = {
  "cell.unrecognised-word":
    "{count, plural, one {one word is} other {# words are}} not among those that this column is read by ({allowed}), so the value counts as unknown. Give the meaning under `values` in dossier.yaml.",
  "shift.impossible":
    "this shift ends before it begins or lasts over a day, and is left out. Correct begin and end.",
  "shift.overlap":
    "this shift overlaps that of row {other} in the same areas: the hours count once, the hours of the operators are added. Check whether both shifts took place.",
  "log.no-date": "this entry has no date: it counts in the totals and in no period. Add the date.",
  "log.no-count":
    "this total of a month has no number and is left out. Fill in the number; write 0 when nothing was seen.",
  "log.repeated":
    "this entry says the same as an earlier one and is counted once. Remove the double line, or correct the time.",
  "log.outside-shifts": "this entry lies outside every shift. Check the time of the entry and the rota.",
  "log.times-reversed":
    "the times of this entry run backwards (seen, told, at the scene), so it counts in no response time. Correct them.",
  "outage.reversed": "this outage ends before it begins and is left out. Correct begin or end.",
  "request.before-incident":
    "this request comes before the incident, so its age is not used. Correct one of the two dates.",
  "request.no-count":
    "this total of a month has no number and is left out. Fill in the number; write 0 when nothing was asked.",
  "application.decided-before":
    "this decision ({found}) comes before its request of {requestedOn}, so the waiting time is not used. Correct one of the two dates.",
  "application.no-day":
    "this request was decided, but the day of the decision is missing: it counts in no waiting time. Fill in the day.",
  "application.no-ground":
    "this refusal has no ground, so it is not known whether the cap was the reason. Fill in the ground: cap, necessity, suitability, lighter-means or other.",
  "application.exit-before":
    "the cameras should leave on {found}, before the request was made. Correct one of the two dates.",
  "survey.answer-twice":
    "the answer “{found}” stands in the file twice for the same question and group. Only the first counts: remove one of the two.",
  "survey.more-than-invited":
    "{found} people took part and {invited} were invited. Correct one of the two numbers; the response is not used.",
  "survey.more-answers":
    "there are {answers} answers to this question and {responded} participants. Correct the counts, or the number of participants.",
  "survey.stratum-too-small":
    "this stratum holds {found} people, fewer than gave this answer. Correct the size of the stratum: the stratified share is not used.",
  "share.over-whole":
    "this is more than the whole and is left out: a percentage over 100, or more minutes than there were. Correct the value.",
  "record.unknown-camera":
    'camera "{found}" is not in the register: the row counts in the totals and for no camera. Add the camera, or correct the code.',
  "working.no-rows": "no row of the table {table} can be used. See the faults in the annex.",
  "working.needs-rows":
    "this needs single rows; the table {table} holds monthly totals. Ask for an export with one row per entry.",
  "working.column-absent":
    "the table {table} does not fill the columns that this needs ({columns}). Add them to the export.",
  "working.no-shifts":
    "no viewing shift with begin and end is known. Add a file of shifts with day, begin, end and number of operators.",
  "working.no-watch":
    "no minutes on the main screens are known. Ask the supplier of the video system for minutes per camera and day.",
  "working.no-camera-days":
    "it is not known which cameras hung when. Add start dates or a file of placements.",
  "working.no-timed-incidents":
    "no incident with place and time of day falls in the period of the shifts. Add incidents as points with a time.",
  "working.no-use": "neither a log nor requests for footage are known.",
} as const;
