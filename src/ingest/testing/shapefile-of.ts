/** For tests: the two main files of a shapefile, after the ESRI description of 1998 and dBASE III. */

/** Polygons, each a list of rings as x, y, ... closed, outer rings clockwise. */
export function shpOf(polygons: readonly (readonly (readonly number[])[])[]): Buffer {
  const records = polygons.map((rings, i) => {
    const points = rings.flat();
    const content = Buffer.alloc(44 + 4 * rings.length + 8 * points.length);
    content.writeInt32LE(5, 0);
    writeBox(content, 4, points);
    content.writeInt32LE(rings.length, 36);
    content.writeInt32LE(points.length / 2, 40);
    let first = 0;
    rings.forEach((ring, r) => {
      content.writeInt32LE(first, 44 + 4 * r);
      first += ring.length / 2;
    });
    points.forEach((value, p) => {
      content.writeDoubleLE(value, 44 + 4 * rings.length + 8 * p);
    });
    const header = Buffer.alloc(8);
    header.writeInt32BE(i + 1, 0);
    header.writeInt32BE(content.length / 2, 4);
    return Buffer.concat([header, content]);
  });
  const body = Buffer.concat(records);
  const header = Buffer.alloc(100);
  header.writeInt32BE(9994, 0);
  header.writeInt32BE((100 + body.length) / 2, 24);
  header.writeInt32LE(1000, 28);
  header.writeInt32LE(5, 32);
  writeBox(header, 36, polygons.flat(2));
  return Buffer.concat([header, body]);
}

function writeBox(buffer: Buffer, at: number, points: readonly number[]): void {
  const [x, y] = [0, 1].map((axis) => points.filter((_, i) => i % 2 === axis));
  [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)].forEach((value, i) => {
    buffer.writeDoubleLE(value, at + 8 * i);
  });
}

export type DbfField = { readonly name: string; readonly type: "C" | "N" | "D"; readonly length: number };

export function dbfOf(fields: readonly DbfField[], rows: readonly (readonly Uint8Array[])[]): Buffer {
  const recordBytes = 1 + fields.reduce((total, field) => total + field.length, 0);
  const header = Buffer.alloc(32);
  header[0] = 3;
  header.writeUInt32LE(rows.length, 4);
  header.writeUInt16LE(33 + 32 * fields.length, 8);
  header.writeUInt16LE(recordBytes, 10);
  const descriptions = fields.map((field) => {
    const description = Buffer.alloc(32);
    description.write(field.name, 0, "latin1");
    description.write(field.type, 11, "latin1");
    description[16] = field.length;
    return description;
  });
  const records = rows.map((cells) => {
    const record = Buffer.alloc(recordBytes, 32);
    let at = 1;
    fields.forEach((field, i) => {
      record.set(cells[i].subarray(0, field.length), at);
      at += field.length;
    });
    return record;
  });
  return Buffer.concat([header, ...descriptions, Buffer.from([13]), ...records, Buffer.from([26])]);
}
