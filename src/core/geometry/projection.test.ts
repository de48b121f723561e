import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { crsCode, crsOfWkt } from "./crs.ts";
import { toLonLat, toWorkingCrs } from "./projection.ts";

const project = (from: string, to: string, x: number, y: number) => {
  const transform = toWorkingCrs(from, to);
  if (!transform.ok) throw new Error(transform.problems[0].code);
  const point = transform.value(x, y);
  if (point === undefined) throw new Error("no point");
  return point;
};

// GDAL 3.6.2, PROJ without grids:
//   echo "5.12 52.09" | gdaltransform -s_srs EPSG:4326 -t_srs EPSG:28992 -output_xy
const recorded = [
  { from: "EPSG:4326", to: "EPSG:28992", at: [5.12, 52.09], gives: [136687.49339564, 455782.610370028] },
  { from: "EPSG:4326", to: "EPSG:3435", at: [-87.6779, 41.92499], gives: [1162614.632118, 1915937.89418152] },
  {
    from: "EPSG:4326",
    to: "EPSG:32630",
    at: [-2.284777, 53.464515],
    gives: [547481.783453857, 5924184.1441052],
  },
  { from: "EPSG:4326", to: "EPSG:25831", at: [5.12, 52.09], gives: [645239.014829587, 5773168.74698962] },
] as const;

const METRES_PER_FOOT = 0.3048006096012192;

test.each(recorded)("$from to $to agrees with PROJ within a millimetre", ({ from, to, at, gives }) => {
  const scale = to === "EPSG:3435" ? METRES_PER_FOOT : 1;
  const [x, y] = project(from, to, at[0], at[1]);
  expect(x).toBeCloseTo(gives[0] * scale, 3);
  expect(y).toBeCloseTo(gives[1] * scale, 3);
});

/** PROJ itself, where it is installed. */
function gdaltransform(from: string, to: string, points: readonly (readonly [number, number])[]) {
  const output = execFileSync("gdaltransform", ["-s_srs", from, "-t_srs", to, "-output_xy"], {
    input: points.map((point) => point.join(" ")).join("\n"),
    encoding: "utf8",
  });
  return output
    .trim()
    .split("\n")
    .map((line) => line.split(" ").map(Number));
}

const hasGdal = (() => {
  try {
    execFileSync("gdaltransform", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

describe.skipIf(!hasGdal)("against the PROJ of this machine", () => {
  const near = (x: number, y: number) =>
    [0, 1, 2, 3, 4, 5].map((i) => [x + i * 0.0931, y + i * 0.0717] as const);
  // PROJ may choose another transformation between Airy and WGS 84 than proj4 has: metres, not millimetres.
  test.each([
    ["EPSG:4326", "EPSG:28992", near(4.1, 51.6), 1, 0.001],
    ["EPSG:4326", "EPSG:3435", near(-88, 41.7), METRES_PER_FOOT, 0.001],
    ["EPSG:4326", "EPSG:27700", near(-2.5, 53.2), 1, 3],
    ["EPSG:4326", "EPSG:32631", near(3.1, 51.2), 1, 0.001],
    ["EPSG:3857", "EPSG:28992", near(570000, 6800000), 1, 0.001],
  ] as const)("%s to %s", (from, to, points, scale, tolerance) => {
    const expected = gdaltransform(from, to, points);
    points.forEach(([lon, lat], i) => {
      const [x, y] = project(from, to, lon, lat);
      expect(Math.hypot(x - expected[i][0] * scale, y - expected[i][1] * scale)).toBeLessThan(tolerance);
    });
  });
});

test("the same system is scaled, never projected again", () => {
  expect(project("EPSG:3435", "EPSG:3435", 1000, 2000)).toEqual([1000 * (1200 / 3937), 2000 * (1200 / 3937)]);
  expect(project("EPSG:7415", "EPSG:28992", 155000.5, 463000.25)).toEqual([155000.5, 463000.25]);
});

test("projecting and back gives the same place", () => {
  const back = toLonLat("EPSG:28992");
  fc.assert(
    fc.property(
      fc.double({ min: 3.4, max: 7.2, noNaN: true }),
      fc.double({ min: 50.8, max: 53.6, noNaN: true }),
      (lon, lat) => {
        const [x, y] = project("EPSG:4326", "EPSG:28992", lon, lat);
        const [lon2, lat2] = back(x, y);
        expect(lon2).toBeCloseTo(lon, 7);
        expect(lat2).toBeCloseTo(lat, 7);
      },
    ),
    { numRuns: 50 },
  );
});

test("a system without definition and one that does not measure metres are refused", () => {
  expect(toWorkingCrs("EPSG:2154", "EPSG:28992")).toMatchObject({ problems: [{ code: "crs.unknown" }] });
  expect(toWorkingCrs("EPSG:4326", "EPSG:3857")).toMatchObject({ problems: [{ code: "crs.not-metric" }] });
  expect(toWorkingCrs("EPSG:4326", "EPSG:4326")).toMatchObject({ problems: [{ code: "crs.not-metric" }] });
});

test("impossible coordinates give no point instead of NaN", () => {
  const transform = toWorkingCrs("EPSG:4326", "EPSG:28992");
  if (!transform.ok) throw new Error("expected a transform");
  fc.assert(
    fc.property(fc.double(), fc.double(), (x, y) => {
      const point = transform.value(x, y);
      expect(point === undefined || point.every(Number.isFinite)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test.each([
  ["EPSG:28992", "EPSG:28992"],
  ["epsg:4326", "EPSG:4326"],
  ["28992", "EPSG:28992"],
  ["urn:ogc:def:crs:EPSG::28992", "EPSG:28992"],
  ["urn:ogc:def:crs:EPSG:6.9:7415", "EPSG:7415"],
  ["http://www.opengis.net/def/crs/EPSG/0/4326", "EPSG:4326"],
  ["http://www.opengis.net/gml/srs/epsg.xml#28992", "EPSG:28992"],
  ["urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326"],
  ["RD New", "EPSG:28992"],
  ["EPSG:2154", undefined],
  ["Lambert", undefined],
])("%s is read as %s", (name, code) => {
  expect(crsCode(name)).toBe(code);
});

test("the projection file of a shapefile is recognised by name and unit", () => {
  expect(
    crsOfWkt('GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]]]'),
  ).toBe("EPSG:4326");
  expect(crsOfWkt('PROJCS["RD_New",GEOGCS["GCS_Amersfoort"]]')).toBe("EPSG:28992");
  expect(
    crsOfWkt(
      'PROJCS["NAD_1983_StatePlane_Illinois_East_FIPS_1201_Feet",GEOGCS["GCS_North_American_1983"],UNIT["Foot_US",0.3048006096012192]]',
    ),
  ).toBe("EPSG:3435");
  expect(crsOfWkt('PROJCS["ETRS_1989_LAEA"]')).toBeUndefined();
});
