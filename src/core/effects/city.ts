/** All incidents of the city, arranged so that any place and any months can be counted quickly. */

import { DEFAULT_POINT, HAS_POINT, type IncidentPoints } from "../dossier/incidents.ts";
import { type PointIndex, pointIndex } from "../geometry/point-index.ts";
import { completeMonths, monthOfEach } from "../measures/incident-months.ts";

export type City = {
  readonly index: PointIndex;
  /** Per sorted point. */
  readonly month: Int16Array;
  readonly category: Uint16Array;
  readonly categories: readonly string[];
  /** First and last month for which the data are complete. */
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** Per sorted point: 1 when it lies in some site or its buffer. */
  readonly claimed: Uint8Array;
};

/** Cell of the grid: about the reach of a camera. */
const CELL_METRES = 100;

export function cityOf(points: IncidentPoints): City {
  const use = new Uint8Array(points.rows);
  for (let i = 0; i < points.rows; i += 1) {
    use[i] = (points.flags[i] & HAS_POINT) !== 0 && (points.flags[i] & DEFAULT_POINT) === 0 ? 1 : 0;
  }
  const months = monthOfEach(points.minute);
  const index = pointIndex(points.x, points.y, CELL_METRES, use);
  const month = new Int16Array(index.order.length);
  const category = new Uint16Array(index.order.length);
  for (let k = 0; k < index.order.length; k += 1) {
    month[k] = months[index.order[k]];
    category[k] = points.category[index.order[k]];
  }
  const { firstMonth, lastMonth } = completeMonths(points.minute);
  return {
    index,
    month,
    category,
    categories: points.categories,
    firstMonth,
    lastMonth,
    claimed: new Uint8Array(index.order.length),
  };
}
