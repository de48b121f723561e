/**
 * The first records of a text, split only to judge how it is written. Blank
 * lines are left out, as DuckDB does.
 */
export function splitHead(text: string, delimiter: string, quote: string, records: number): string[][] {
  const found: string[][] = [];
  let record: string[] = [];
  let field = "";
  let quoted = false;
  let fresh = true;
  const endRecord = (): void => {
    record.push(field);
    if (record.length > 1 || field !== "") found.push(record);
    [record, field, fresh] = [[], "", true];
  };
  for (let i = 0; i < text.length && found.length < records; i += 1) {
    const sign = text[i];
    if (quoted) {
      if (sign !== quote) field += sign;
      else if (text[i + 1] === quote) {
        field += quote;
        i += 1;
      } else quoted = false;
    } else if (sign === quote && fresh) [quoted, fresh] = [true, false];
    else if (sign === delimiter) {
      record.push(field);
      [field, fresh] = ["", true];
    } else if (sign === "\n" || sign === "\r") {
      if (sign === "\r" && text[i + 1] === "\n") i += 1;
      endRecord();
    } else {
      field += sign;
      if (sign !== " ") fresh = false;
    }
  }
  if (found.length < records && (record.length > 0 || field !== "")) endRecord();
  return found;
}
