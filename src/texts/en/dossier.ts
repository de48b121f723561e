export const dossier = {
  "aside.unreadable": "a needed cell could not be read",
  "aside.missing-value": "a needed cell is empty",
  "aside.out-of-range": "a value outside what is possible",
  "aside.duplicate-id": "a code that occurs more than once",
  "aside.older-version": "an older version of an object that is in the register again",
  "aside.identical-version": "a version of the register that says the same as the one before",

  "dossier.nothing-to-evaluate":
    'folder "{found}" holds neither cameras nor areas. Put a file cameras.csv or areas.geojson in it, or name the files in dossier.yaml.',
  "table.no-file": "there is no file for this table ({table}).",
  "file.not-used":
    "{count, plural, one {a file is} other {# files are}} not used: {files}. Name them in dossier.yaml if they belong to the dossier.",

  "manifest.none":
    'there is no dossier.yaml. The folder is read as "{name}" in coordinate system {crs}, and files by their names. `schouw init` makes one.',
  "manifest.not-yaml":
    "line {line}, column {column}: this is not valid YAML. Check the indentation, and put quotes around texts with a colon.",
  "manifest.unknown-key": 'line {line}: "{key}" is not known. Check the spelling, or take it out.',
  "manifest.unknown-table": '"{found}" is not a table of a dossier. The tables are: {known}.',
  "manifest.missing": 'line {line}: "{key}" is missing. Add it.',
  "manifest.value": 'line {line}: "{key}" cannot be "{found}". Expected: {expected}.',

  "mapping.unknown-field": 'table {table} has no field "{found}". The fields are: {known}.',
  "mapping.unknown-recipe":
    'there is no way of reading called "{found}" for this column. Leave `read` out, or give for example dmy, mdy, iso or decimal-comma.',

  "columns.missing":
    "needed columns are missing: {missing}. Columns that are not used: {unexpected}. Rename the columns, or map them under `columns` in dossier.yaml.",
  "columns.duplicate": "two columns have this name. Give each column a name of its own.",
  "columns.unused": "{count, plural, one {a column is} other {# columns are}} not used: {columns}.",
  "columns.no-id":
    "the file has no column with codes, so the row numbers serve as codes. Add a column id, so that other files can refer to it.",
  "columns.mixed":
    "the column mixes ways of writing: most cells fit {read}, some only {other}, so no date or number in it can be trusted. Write all cells the same way.",
  "columns.ambiguous":
    "the cells can be read in two ways, {read} or {other}; the first was chosen. Give `read` for this column in dossier.yaml to settle it.",

  "cell.not-a-date": "this is not a date that can be read. Write year-month-day, for example 2018-02-28.",
  "cell.missing": "a needed cell is empty. Fill it.",
  "cell.too-small": "{found} is below the least possible value, {least}. Correct it.",
  "cell.too-large": "{found} is above the greatest possible value, {most}. Correct it.",
  "cell.not-allowed": "this value is not possible for {field}. Correct it.",
  "cell.unknown-choice":
    '"{found}" is not one of the possible words ({allowed}). Use one of them, or give its meaning under `values` in dossier.yaml.',

  "row.duplicate-id":
    'code "{found}" occurs more than once{count, plural, one {} other { (# rows concerned)}}. Give every row its own code, or remove the double rows.',

  "register.identical-version": "this version says the same as {earlier} and is counted once.",
  "register.renumbered":
    "in the version of {date} the codes changed but the places did not, so the cameras were matched by place: {kept} stayed, {added} are new, {gone} are gone. Check the list of new and gone cameras.",
  "register.dates-are-bounds":
    "dates come from {versions} versions of the register ({first} to {last}). A camera hung at the latest on the day of the version in which it first appears; the real day lies earlier, in or before the time since the version before.",
  "register.no-version-date":
    "the name of this version holds no date. Put the date in the name (2024-03-08.csv), or give `version` in dossier.yaml.",
  "register.filled":
    "{count} of {cameras} cameras ({percent}%) start between {from} and {to}, at the very beginning: that looks like the days on which the register was filled, not on which cameras were hung. Look up the real dates before drawing conclusions from them.",

  "placements.derived":
    "there is no file of placements; {count, plural, one {one placement was} other {# placements were}} derived from the dates in the register. Moves in between are not known.",
  "placements.undated":
    "{count, plural, one {one camera has} other {# cameras have}} no start date and {count, plural, one {is} other {are}} in no count over time. Add the dates to the register.",
  "placements.no-dates":
    "no camera has a start date and there is no file of placements, so it is not known what hung when. Add start dates or a file of placements.",
  "cameras.area-by-place":
    "{count, plural, one {one camera names} other {# cameras name}} no area and got the area in which {count, plural, one {it lies} other {they lie}} on the map.",

  "incidents.none":
    "there are no incidents, so no effect can be judged. Add a file of incidents with date, place and category, or counts per area and month.",
  "incidents.points-and-counts":
    "some files hold single incidents and others hold counts. Keep one of the two, or the same incidents count twice.",
  "incidents.too-many-categories":
    "there are more than {most} different categories, so the column hardly holds categories. Choose another column.",
  "incidents.before-programme":
    "all incidents ({from} to {to}) lie before the first camera ({first}), so nothing can be compared. Add incidents of a later time.",
  "incidents.after-programme":
    "all incidents ({from} to {to}) lie after the last camera came ({last}), so there is no time before to compare with. Add incidents of an earlier time.",

  "cost.no-year":
    "this cost has no year and no day of payment, so it is in no total. Give it a year or a day of payment.",
  "area.unknown": 'area "{found}" is not in the file of areas. Add the area, or correct the code.',
  "area.overlap":
    "areas {a} and {b} share ground, so incidents there count in both. Draw the areas side by side.",
  "area.no-polygon":
    "{count, plural, one {one area has} other {# areas have}} no shape on the map, so no points can be counted in it. Add the polygon.",
  "camera.no-place":
    "{count, plural, one {one camera has} other {# cameras have}} no coordinates and {count, plural, one {is} other {are}} on no map. Add them to the register.",
  "camera.no-area":
    "{count, plural, one {one camera belongs} other {# cameras belong}} to no area. Add the area to the register.",
  "dates.reversed": "the end ({to}) lies before the begin ({from}). Correct one of the two.",
  "cap.several": "on {date} two caps are in force, {a} and {b}. Give the first an end date before that day.",
  "cap.exceeded":
    "{count, plural, one {} other {# times; the first: }}on {date} {used} cameras were in use ({kind, select, fixed {fixed} flexible {flexible} other {all kinds}}), while the cap was {cap} and no exception was recorded. Record the exception under `programme`, or correct the dates.",
  "placement.unknown-camera": 'camera "{found}" is not in the register. Add it, or correct the code.',
  "placement.outside-area":
    "camera {camera} hangs {metres} metres outside area {area}. Check the coordinates and the area.",
  "placement.outside-term":
    "camera {camera} was placed on {from}, when no order for this place was in force. Check the dates of placement and orders.",
  "placement.outlasts-term":
    "camera {camera} stays longer than order {order}, which ends on {last}. Check the end date, or add the extension.",
  "placement.before-register":
    "camera {camera} is placed from {from}, but in use only from {registered} by the register. Correct one of the two.",
  "placement.after-register":
    "camera {camera} is placed until {to}, but in use only until {registered} by the register. Correct one of the two.",

  "init.format": "{file} is {format}, with {rows, plural, one {# row} other {# rows}} looked at.",
  "init.delimiter":
    "The columns of {file} are separated by {delimiter, select, semicolon {a semicolon} comma {a comma} tab {a tab} other {a vertical bar}}.",
  "init.column": 'Column "{column}" is read as {field}.',
  "init.crs": "The coordinates of {file} are {crs}.",
  "init.working-crs": "Distances are measured in {crs}.",
  "init.date-order": 'The dates in column "{column}" are read as {read}.',
  "init.categories":
    'Column "{column}" holds the category; {values, plural, one {one value} other {# values}} seen, for example {examples}.',
  "init.no-categories": "{file} has no column that looks like a category; all incidents count as one.",
  "init.counts": "{file} holds counts per area, not single incidents.",
  "init.not-recognised": "{file} fits no table of a dossier and is left out.",
  "init.ask.date-order":
    'Column "{column}" of {file} holds dates such as {example}. Is the day first, or the month?',
  "init.ask.date-order.dmy": "day first",
  "init.ask.date-order.mdy": "month first",
  "init.ask.crs": "In which coordinate system are the coordinates of {file}, such as {example}?",
  "init.ask.table": "What does {file} hold?",

  "aside.no-municipality": "they could be brought to no municipality",
  "aside.withheld-by-source": "the source hides this type by neighbourhood",
  "aside.sum-of-months": "a year or quarter beside its own months",
  "aside.not-converted": "a neighbourhood that could not be converted to the division of the chosen year",
  "counts.totals":
    "{count, plural, one {one row is a total} other {# rows are totals}} over all types and {differs, select, yes {were not added to the other rows: the totals give {total, number}, their parts together {sum, number}. The difference of {difference, number} is in types that this file hides or does not group.} other {were not added to the other rows.}}",
  "counts.provisional":
    "{count, plural, one {one row is} other {# rows are}} provisional ({years}): the source will still change them. Read the file again when the figures are final.",
  "counts.copied-year":
    "the numbers of {year} and {other} are the same in all {cells, number} cells ({files}). One of the two years is wrong. Find out which, and take the other file or rows out.",
  "counts.twice":
    "{count, plural, one {one number is} other {# numbers are}} for an area, period and type that {other} gives as well, and would count twice. Leave one of the two files out.",
  "boundaries.by-code":
    "{count, plural, one {one neighbourhood keeps} other {# neighbourhoods keep}} its code from {from} to {to} without outlines of {from}: the same code is no proof of the same ground. Add the outlines of {from} to the neighbourhoods.",
  "boundaries.split":
    "{count, plural, one {one neighbourhood was} other {# neighbourhoods were}} spread by area over those of {year} ({names}); these numbers are estimates and carry no effect.",
  "boundaries.lost":
    "{count, plural, one {one neighbourhood} other {# neighbourhoods}} could not be converted to the division of {year} ({names}); the rows are set aside. Add outlines of both years, or counts in the division of {year}.",
  "crosswalk.unknown":
    'there is no crosswalk "{found}". Choose one of {known}, or name a JSON file in the folder.',
  "crosswalk.broken":
    "this is no crosswalk. Write it like the files in parameters/offences: id, title, country, readOn, source, seenAt, note and rows with code, label and category.",
  "crosswalk.stranger": '"{found}" is no category of the list of offences. Use one of: {known}.',

  "profile.limit.month-only":
    "only the month of an incident is known: no hour of the day, and no start within a month.",
  "profile.limit.snapped":
    "the publisher moved every point to a fixed point nearby: areas of less than a few hundred metres cannot be told apart.",
  "profile.limit.nuisance-without-id":
    "anti-social behaviour has no number, so that repeated rows of it cannot be found.",
  "profile.limit.neighbourhoods":
    "these are counts of whole neighbourhoods: they give context, and no effect on one square or street.",
  "profile.limit.latest-division":
    "the source gives all years in one division of neighbourhoods; name its year with `boundaryYear` in dossier.yaml.",
  "profile.limit.sexual-hidden":
    "sexual offences are hidden by neighbourhood: they are set aside there, and counted as unknown, not as zero.",
  "profile.limit.reports-not-crimes":
    "these are reports of nuisance and not crimes; they must not be added to crimes.",
  "profile.limit.municipalities":
    "these are counts of whole municipalities by year: a trend around the dossier, and nothing about areas.",
  "profile.limit.block-points":
    "points stand for a block, not for an address: incidents of one block share a point.",
  "profile.limit.murder-per-victim": "a murder has one row per victim.",
  "profile.limit.last-week": "the last seven days before the download are missing.",
  "profile.limit.utc":
    "times are shown in local time by the source and downloaded in UTC: hours of the day are four or five hours late until they are set right.",
  "profile.limit.nibrs-break":
    "the police changed their way of counting (NIBRS): years before and after cannot be compared as they stand.",
  "profile.limit.dispatch-time": "the time is that of the dispatch, later than the incident.",
  "profile.limit.report-date": "the date is that of the report, later than the incident.",
  "profile.limit.nine-offences":
    "the source has nine kinds of serious offences only: no simple assault, damage or nuisance.",
  "profile.limit.calls-not-cameras":
    "these are calls to the control room, not observations through cameras: what cameras saw cannot be told from them.",
  "profile.limit.unknown-residents":
    "numbers below zero (-99997 and lower) stand for unknown and are taken as such.",
  "profile.limit.register-dates":
    "a start date may be the day of registration, not the day on which the camera was hung.",
  "profile.limit.all-purposes":
    "cameras of every owner and purpose are in it, also for traffic: which ones are for public order, the source does not say.",
  "profile.limit.volunteers":
    "volunteers draw this map: what is missing on it may well hang there (Open Database Licence).",
  "profile.limit.assumed":
    "the shape of this extract is an assumption of Schouw; compare the columns with what your police system means by them.",
  "profile.limit.default-points":
    'points such as the police station may stand for "not located": name them under defaultPoints in dossier.yaml.',
  "profile.unknown": 'there is no source "{found}". Choose one of {known}, or leave profile out.',
  "profile.other-columns":
    'the columns are no longer those of "{found}" ({expected}). Check the file, or run `schouw init` again.',
  "init.profile": "{file} is recognised by its columns as {profile}; its mapping is written to dossier.yaml.",
  "init.pattern":
    "Files like {file} ({pattern}) are read in the same way when they are put in the folder, such as that of next month.",
  "counts.empty":
    "{count, plural, one {one number is} other {# numbers are}} not given by the source; the rows are set aside and count as unknown, not as zero.",
} as const;
