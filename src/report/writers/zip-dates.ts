/**
 * Sets every time in a zip file to 1980-01-01T00:00, the first that the format
 * knows, so that the same content gives the same bytes on every day.
 *
 * Offsets: APPNOTE.TXT of PKWARE, sections 4.3.7 (local header), 4.3.12
 * (central directory) and 4.3.16 (end of central directory).
 *
 * @param zip  a whole zip file without zip64; changed in place
 * Throws when there is no central directory.
 */
export function withFixedZipDates(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = endOfCentralDirectory(view);
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < entries; i += 1) {
    view.setUint32(at + 12, FIRST_DAY, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, FIRST_DAY, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return zip;
}

/** Time 00:00:00 and day 1 January 1980, as the two fields together. */
const FIRST_DAY = 0x00210000;
const END_SIGNATURE = 0x06054b50;

function endOfCentralDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw new Error("not a zip file");
}
