/** R5: a camera may move inside its area without a new order, not to another area. */

import type { Placement } from "../../dossier/placements.ts";
import { compareText } from "../../foundation/compare-text.ts";
import { valueOr } from "../../foundation/result.ts";
import { finding } from "../finding.ts";
import { inForce } from "../orders.ts";
import type { Rule, RuleFinding } from "../rule.ts";

export const moveAcrossAreas: Rule = {
  id: "R5",
  article: "art. 151c lid 2 Gemeentewet",
  inForceFrom: "2016-07-01",
  needs: ["placements", "designations"],
  check: (dossier, asOf) => {
    const orders = valueOr(dossier.designations, []);
    const stays = valueOr(dossier.placements, []);
    if (stays.length === 0) return [finding(moveAcrossAreas, "no-data", "no-placements")];
    const moves = movesBetweenAreas(stays).filter(
      ({ from }) => from >= moveAcrossAreas.inForceFrom && from <= asOf,
    );
    if (moves.length === 0) return [finding(moveAcrossAreas, "not-applicable", "none")];
    if (orders.length === 0)
      return [finding(moveAcrossAreas, "no-data", "no-orders", {}, { moves: moves.length })];
    const covered = (move: Placement): boolean =>
      orders.some((order) => order.area === move.area && inForce(order, orders, move.from));
    const loose = moves.filter((move) => !covered(move));
    const good = moves.length - loose.length;
    return [
      ...loose.map(without),
      ...(good === 0 ? [] : [finding(moveAcrossAreas, "ok", "covered", {}, { moves: good })]),
    ];
  },
};

function without({ camera, area, from }: Placement): RuleFinding {
  const about = { record: camera, ...(area === undefined ? {} : { area }) };
  return finding(moveAcrossAreas, "breach", "without-order", about, { camera, area: area ?? "", from });
}

/** Stays of a camera in another area than its stay before. A stay without a known area proves no move. */
function movesBetweenAreas(stays: readonly Placement[]): readonly Placement[] {
  const byCamera = new Map<string, Placement[]>();
  for (const stay of stays) byCamera.set(stay.camera, [...(byCamera.get(stay.camera) ?? []), stay]);
  return [...byCamera.values()].flatMap((own) => {
    const inOrder = [...own].sort((a, b) => compareText(a.from, b.from));
    return inOrder.filter((stay, i) => {
      const before = inOrder[i - 1];
      return before?.area !== undefined && stay.area !== undefined && before.area !== stay.area;
    });
  });
}
