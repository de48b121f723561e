export const ingest = {
  "place.rows":
    "{count, plural, one {row {first}} other {rows {first}{count, select, 2 {} 3 {} 4 {} 5 {} other { and more ({count} in all)}}}}",
  "place.column": 'column "{column}"',
  "cell.impossible-date": '"{found}" is not a calendar date. Write year-month-day, for example 2018-02-28.',
  "cell.impossible-time": '"{found}" is not a time of day. Write hours and minutes, for example 13:05.',
  "cell.not-this-date-order":
    '"{found}" does not have the date order of the other cells. Write all dates of the column in the same way.',
  "cell.other-date-order":
    '"{found}" has another date order than the other cells. Write all dates of the column in the same way.',
  "cell.not-a-time": '"{found}" is not a time of day. Write hours and minutes, for example 13:05.',
  "cell.not-a-flag": "This cell must say yes or no. Write ja or nee, yes or no, 1 or 0.",
  "cell.not-a-number":
    "This cell is not a number. Write digits, with a point or a comma for decimals as in the rest of the column.",
  "cell.not-finite":
    '"{found}" is not a number that can be counted with. Leave the cell empty when the value is not known.',
  "cell.other-decimal-mark":
    '"{found}" has another decimal mark than the other cells. Use the same one in the whole column.',
  "columns.unreadable":
    "Only {accepted} of {sampled} cells that were looked at can be read as {kind, select, number {a number} date {a date} moment {a date with a time} time {a time} flag {yes or no} other {the value that is needed}}. Check that this is the right column, or name its form in dossier.yaml under read.",
  "csv.blank-header": "Column {place} has no name in the header; it is called {name} here.",
  "csv.blank-record": "This row is empty and was passed over.",
  "csv.blank-rows": "{count, plural, one {One empty row was} other {# empty rows were}} passed over.",
  "csv.broken-quotes":
    "The quotation marks in this row do not match. Close each quotation mark, and write a quotation mark inside a text twice.",
  "csv.broken-record": "This row could not be split into columns. Compare it with the row before it.",
  "csv.header-only": "There is a header and nothing below it. Check that the export is complete.",
  "csv.no-header": "The first row holds no column names. Add a header row.",
  "csv.record-too-long":
    "This row is longer than can be read. Check for a quotation mark that is not closed.",
  "csv.repeated-header":
    "The header names a column twice; the second is called {name} here. Give each column its own name.",
  "csv.too-few-fields":
    "This row has fewer than the {fields} columns of the header. Fill the missing cells or remove the row.",
  "csv.too-many-fields":
    "This row has more than the {fields} columns of the header. A separator inside a text needs quotation marks around the text.",
  "csv.too-large":
    "This table is larger than {mebibytes} MB; only incidents may be. Cut it, or map it as incidents.",
  "csv.too-many-faults":
    "So many rows are broken that the file was not read further. Check the separator and the quotation marks.",
  "csv.unclosed-quote":
    "In this row a quotation mark opens that does not close: {lines, plural, one {# line after it was} other {# lines after it were}} swallowed. Close the quotation mark; within a quoted text, write it twice.",
  "csv.wrong-delimiter":
    "With the separator {given} there is one column only; {likely} is likely. Change it in dossier.yaml under delimiter, or leave it out.",
  "file.empty": "The file is empty. Check that the export is complete.",
  "file.missing": "The file does not exist. Check its name in dossier.yaml.",
  "file.no-space": "There is no room on the disk for a temporary copy. Free some space and try again.",
  "file.not-text": "This is not a text file. Check that the right file was chosen.",
  "file.too-large": "The file is larger than can be read ({mebibytes} MB unpacked). Cut it into parts.",
  "file.unreadable": "The file may not be read. Check its rights.",
  "gzip.bomb":
    "The packed file grows more than {ratio} times on unpacking, as no real table does. It was not read further.",
  "gzip.broken": "The packed file is damaged. Make the export again.",
  "gzip.truncated": "The packed file ends halfway. Copy or download it again.",
  "incident.half-a-point":
    "One of the two coordinates is missing; the incident counts in the totals and in no area.",
  "incident.interval-backwards": "The end lies before the begin; only the begin is used.",
  "incident.moment-too-late":
    "This date lies after the year 6000 and stands for no real moment. Leave the cell empty when the moment is not known.",
  "incident.no-moment-column":
    "No column holds the date of the incident. Name it in dossier.yaml under columns: moment, or date and time.",
  "incident.none-used": "No incident of this file could be used. Read the reasons above.",
  "incident.point-outside-projection":
    "This point lies where no point on earth can be; the incident counts in the totals and in no area.",
  "incident.repeated-id":
    "{count, plural, one {one row has} other {# rows have}} the number of an incident that came before; they all count. If they are the same incident, name this column under onePer in dossier.yaml.",
  "incident.too-many-categories":
    "There are more than {most} different categories. Check that this column holds the kind of incident.",
  "incident.unknown-code":
    "{count, plural, one {One incident has a code} other {# incidents have a code}} that is in no list{told, select, yes {: {codes}{more, plural, =0 {} one { and one more code} other { and # more codes}}} other {}}. They count as unknown. Add the codes to the list, or map them in dossier.yaml under categories.",
  "incident.instants":
    "{count, plural, one {one moment has} other {# moments have}} Z or a distance from UTC and {count, plural, one {was} other {were}} turned into local time ({zone}). If that is the wrong zone, give timeZone in dossier.yaml.",
  "incident.unknown-times":
    "{count, plural, one {One incident stands} other {# incidents stand}} exactly at midnight, far more than chance: their time of day is taken as unknown.",
  "incident.zero-point":
    "{count, plural, one {One incident has} other {# incidents have}} the coordinates 0,0. They count in the totals and in no area.",
  "text.line-too-long": "A line is longer than {bytes, number} bytes. Check that this is a table.",
  "text.not-utf-8": "The file is not UTF-8, as dossier.yaml says. Leave encoding out, or name the right one.",
  "text.read-as-windows-1252":
    "The file is not UTF-8 and was read as Windows-1252. Check names with accents.",
  "text.unknown-encoding": 'Unknown encoding "{found}". Write for example utf-8 or windows-1252.',
  "aside.broken-row": "a row that could not be split into columns",
  "aside.not-selected": "a row that the dossier leaves out",
  "aside.repeated": "a later row of the same incident",
  "aside.moment-missing": "an incident without a date",
  "aside.moment-refused": "an incident with a date that cannot be read",
} as const;
