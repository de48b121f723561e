/**
 * Exposure of people who live in view of any camera. Residents stand in for
 * people: nobody counts passers-by here.
 *
 * resident-minutes = sum over dwellings of residents x 1440 x the largest share
 * of the time that one camera has the facade in view. The interval runs from
 * cameras with a known look and the low number of residents to all cameras,
 * whatever way they may look, and the high number.
 */

import type { Dwelling } from "../dossier/dwellings.ts";
import { residentsOf } from "../dossier/neighbourhoods.ts";
import { MINUTES_PER_DAY } from "../foundation/civil-date.ts";
import { type Known, known, note, notMeasured, valueOr } from "../foundation/result.ts";
import type { Quantity } from "../foundation/trace.ts";
import { insidePolygons } from "../geometry/polygon.ts";
import { choiceOn } from "../parameters/dated.ts";
import type { Exposure } from "./camera-view.ts";
import type { Pose } from "./poses.ts";
import type { ViewContext } from "./seen.ts";
import { facadesInView, type Sight } from "./sight.ts";

export type Posed = { readonly sight: Sight; readonly pose: Pose };

export function exposureOf(cameras: readonly Posed[], context: ViewContext): Known<Exposure> {
  const { dossier, around, trace } = context;
  if (dossier.dwellings.state !== "known") return notMeasured(note("view.no-dwellings"));
  const shares = sharesOf(cameras, context);
  const inView = [...shares].flatMap(([solid, share]) =>
    (around.dwellings.get(solid) ?? []).map((dwelling) => ({ dwelling, ...share })),
  );
  const all = dossier.dwellings.value.length;
  const homed = [...around.dwellings.values()].reduce((sum, list) => sum + list.length, 0);
  const quantity = (
    name: string,
    value: number,
    unit: string,
    n: number,
    band?: [number, number],
  ): Quantity => ({
    id: `privacy/exposure/${name}`,
    value,
    unit,
    n,
    ...(band === undefined
      ? {}
      : { interval: { low: band[0], high: band[1], level: 1, kind: "look-and-residents" } }),
    trace,
  });
  const counted = inView.filter(({ dwelling }) => dwelling.residents !== undefined);
  const total = (of: (row: (typeof counted)[number]) => number): number =>
    counted.reduce((sum, row) => sum + of(row), 0);
  const people = ({ residents }: Dwelling): number => residents ?? 0;
  const fewest = (one: Dwelling): number => one.residentsLow ?? people(one);
  const most = (one: Dwelling): number => one.residentsHigh ?? people(one);
  const none = notMeasured(note("view.no-residents"));
  return known({
    dwellings: quantity("dwellings", inView.length, "dwellings", all, [
      inView.filter(({ certain }) => certain > 0).length,
      inView.length,
    ]),
    dwellingsWithoutBuilding: quantity("dwellings-without-building", all - homed, "dwellings", all),
    residents:
      counted.length === 0
        ? none
        : known(
            quantity(
              "residents",
              total(({ dwelling }) => people(dwelling)),
              "people",
              counted.length,
              [
                total(({ dwelling, certain }) => (certain > 0 ? fewest(dwelling) : 0)),
                total(({ dwelling }) => most(dwelling)),
              ],
            ),
          ),
    residentMinutes:
      counted.length === 0
        ? none
        : known(
            quantity(
              "resident-minutes",
              total(({ dwelling, possible }) => people(dwelling) * possible * MINUTES_PER_DAY),
              "minutes per day",
              counted.length,
              [
                total(({ dwelling, certain }) => fewest(dwelling) * certain * MINUTES_PER_DAY),
                total(({ dwelling, possible }) => most(dwelling) * possible * MINUTES_PER_DAY),
              ],
            ),
          ),
    neighbourhoods: byNeighbourhood(
      inView.map(({ dwelling }) => dwelling),
      context,
      quantity,
    ),
  });
}

type Share = { readonly certain: number; readonly possible: number };

/** Per solid the largest share of the time that a camera surely, and possibly, has it in view. */
function sharesOf(cameras: readonly Posed[], { asOf, around }: ViewContext): ReadonlyMap<number, Share> {
  const least = choiceOn("view-facade-metres", asOf);
  const result = new Map<number, Share>();
  for (const { sight, pose } of cameras) {
    const own = new Map<number, Share>();
    const looks = pose.kind === "any-direction" ? [{ timeShare: 1 }] : pose.looks;
    for (const look of looks) {
      const sectors = "sector" in look && look.sector !== undefined ? [look.sector] : undefined;
      for (const [solid, { lengthMetres }] of facadesInView(sight, sectors)) {
        if (lengthMetres < least || !around.dwellings.has(solid)) continue;
        const before = own.get(solid) ?? { certain: 0, possible: 0 };
        own.set(solid, {
          certain: before.certain + (pose.kind === "any-direction" ? 0 : look.timeShare),
          possible: before.possible + look.timeShare,
        });
      }
    }
    for (const [solid, share] of own) {
      const before = result.get(solid) ?? { certain: 0, possible: 0 };
      result.set(solid, {
        certain: Math.min(1, Math.max(before.certain, share.certain)),
        possible: Math.min(1, Math.max(before.possible, share.possible)),
      });
    }
  }
  return result;
}

function byNeighbourhood(
  dwellings: readonly Dwelling[],
  { dossier }: ViewContext,
  quantity: (name: string, value: number, unit: string, n: number) => Quantity,
): Exposure["neighbourhoods"] {
  const places = valueOr(dossier.neighbourhoods, []).flatMap((one) => {
    const residents = residentsOf(one);
    return one.polygons === undefined || residents === undefined
      ? []
      : [{ code: one.code, name: one.name ?? one.code, polygons: one.polygons, residents }];
  });
  const everybody = places.reduce((sum, { residents }) => sum + residents, 0);
  const placed = dwellings.flatMap(({ x, y }) => (x === undefined || y === undefined ? [] : [{ x, y }]));
  if (everybody === 0 || placed.length === 0) return notMeasured(note("view.no-neighbourhoods"));
  return known(
    places.map(({ code, name, polygons, residents }) => {
      const count = placed.filter(({ x, y }) => insidePolygons(polygons, x, y)).length;
      return {
        code,
        name,
        dwellings: quantity(`neighbourhoods/${code}`, count, "dwellings", placed.length),
        shareInView: count / placed.length,
        shareOfResidents: residents / everybody,
      };
    }),
  );
}
