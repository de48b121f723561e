/** Dwellings with a facade in view, with a proposal for a mask; and sensitive places. */

import { known, note, notMeasured, valueOr } from "../foundation/result.ts";
import { eastOf, northOf } from "../geometry/direction.ts";
import type { Sector } from "../geometry/star.ts";
import { choiceOn } from "../parameters/dated.ts";
import type { FacadeInView, Seen } from "./camera-view.ts";
import type { Measure, ViewContext } from "./seen.ts";
import { type Facade, facadesInView, groundHolds, type Sight } from "./sight.ts";
import type { Surroundings } from "./surroundings.ts";

export function homesInView(
  sight: Sight,
  sectors: readonly Sector[] | undefined,
  quantity: Measure,
  { dossier, asOf, around }: ViewContext,
): Pick<Seen, "dwellings" | "facades" | "sensitive"> {
  const least = choiceOn("view-facade-metres", asOf);
  const facadesFor = (s?: readonly Sector[]) =>
    [...facadesInView(sight, s)].filter(([, facade]) => facade.lengthMetres >= least);
  const homes = (solid: number): number => around.dwellings.get(solid)?.length ?? 0;
  const own = facadesFor(sectors);
  const hasDwellings = dossier.dwellings.state === "known";
  const margin = choiceOn("view-mask-margin-degrees", asOf);
  const places = valueOr(dossier.sensitive, []).flatMap((place) =>
    place.x === undefined || place.y === undefined
      ? []
      : [{ place, solid: around.solidAt(place.x, place.y), x: place.x, y: place.y }],
  );
  const placesFor = (s?: readonly Sector[]) => {
    const seen = new Set(facadesFor(s).map(([solid]) => solid));
    const holds = groundHolds(sight, s);
    return places.filter(({ solid, x, y }) => (solid === undefined ? holds(x, y) : seen.has(solid)));
  };
  return {
    dwellings: hasDwellings
      ? known(
          quantity("dwellings", "dwellings", valueOr(dossier.dwellings, []).length, (s) =>
            facadesFor(s).reduce((sum, [solid]) => sum + homes(solid), 0),
          ),
        )
      : notMeasured(note("view.no-dwellings")),
    facades: hasDwellings
      ? known(
          own
            .filter(([solid]) => homes(solid) > 0)
            .map(([solid, facade]) => facadeRow(solid, facade, homes(solid), sight, margin, around))
            .sort((a, b) => b.lengthMetres - a.lengthMetres || a.building.localeCompare(b.building, "en")),
        )
      : notMeasured(note("view.no-dwellings")),
    sensitive:
      dossier.sensitive.state !== "known"
        ? notMeasured(note("view.no-sensitive"))
        : known({
            count: quantity("sensitive", "places", places.length, (s) => placesFor(s).length),
            places: placesFor(sectors).map(({ place }) => ({ id: place.name ?? place.id, kind: place.kind })),
          }),
  };
}

function facadeRow(
  solid: number,
  facade: Facade,
  dwellings: number,
  sight: Sight,
  margin: number,
  around: Surroundings,
): FacadeInView {
  const { building } = around.solids[solid];
  const height = building.heightMetres;
  const [first, last] = span(facade.keys);
  const { mountMetres: mount } = sight;
  const above = (metres: number): number =>
    tenths((Math.atan2(metres - (mount ?? 0), facade.nearestMetres) * 180) / Math.PI);
  return {
    building: building.id,
    dwellings,
    lengthMetres: tenths(facade.lengthMetres),
    ...(height === undefined ? {} : { squareMetres: tenths(facade.lengthMetres * height) }),
    ...(facade.pixelsPerMetre === undefined ? {} : { pixelsPerMetre: tenths(facade.pixelsPerMetre) }),
    panDegrees: [turn(bearingOf(last) - margin), turn(bearingOf(first) + margin)],
    ...(height === undefined || mount === undefined
      ? {}
      : { tiltDegrees: [tenths(above(0) - margin), tenths(above(height) + margin)] as const }),
  };
}

/** The smallest arc of directions that holds all parts: the circle without its widest gap. */
function span(keys: readonly (readonly [number, number])[]): readonly [number, number] {
  const sorted = [...keys].sort((a, b) => a[0] - b[0]);
  let [widest, after] = [-1, 0];
  sorted.forEach(([, to], i) => {
    const next = i + 1 < sorted.length ? sorted[i + 1][0] : sorted[0][0] + 4;
    if (next - to > widest) [widest, after] = [next - to, i + 1];
  });
  const begin = after === sorted.length ? 0 : after;
  const end = begin === 0 ? sorted.length - 1 : begin - 1;
  return [sorted[begin][0], sorted[end][1]];
}

const bearingOf = (key: number): number => (Math.atan2(eastOf(key), northOf(key)) * 180) / Math.PI;
const turn = (degrees: number): number => tenths((degrees + 720) % 360);
const tenths = (value: number): number => Math.round(value * 10) / 10;
