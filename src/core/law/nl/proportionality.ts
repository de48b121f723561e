/** R16: the severity of the problem outweighs the intrusion, at each camera; the neighbour can see that a mask works. */

import type { Dossier } from "../../dossier/dossier.ts";
import { areaOfCheck, checksOf, newest, recordOf } from "../../dossier/latest-checks.ts";
import type { CivilDate } from "../../foundation/civil-date.ts";
import { valueOr } from "../../foundation/result.ts";
import { finding } from "../finding.ts";
import { ordersInForce } from "../orders.ts";
import type { Rule, RuleFinding } from "../rule.ts";

export const proportionality: Rule = {
  id: "R16",
  article: "art. 151c lid 1 Gemeentewet",
  inForceFrom: "2006-01-01",
  needs: ["assessments", "privacy"],
  check: (dossier, asOf) => [...weighed(dossier, asOf), ...masks(dossier, asOf)],
};

/** Per order in force: were incidents counted and dwellings weighed? */
function weighed(dossier: Dossier, asOf: CivilDate): readonly RuleFinding[] {
  const orders = valueOr(dossier.designations, []);
  const running = ordersInForce(orders, asOf);
  if (running.length === 0) return [finding(proportionality, "no-data", "no-orders")];
  if (dossier.assessments.state !== "known") return [finding(proportionality, "no-data", "no-assessments")];
  const made = dossier.assessments.value.filter(({ on }) => on <= asOf);
  return running.map((order) => {
    const own = made.filter(
      ({ area, designation }) =>
        area === order.area && (designation === undefined || designation === order.id),
    );
    const figures = own.find(
      ({ incidents, dwellings }) => incidents !== undefined && dwellings !== undefined,
    );
    const about = { area: order.area, record: figures === undefined ? order.id : recordOf(figures) };
    if (figures === undefined)
      return finding(proportionality, "no-data", "no-figures", about, { order: order.id });
    const { incidents = 0, dwellings = 0 } = figures;
    return finding(proportionality, "ok", "weighed", about, { order: order.id, incidents, dwellings });
  });
}

/** A mask that the neighbour cannot check had to be changed: Rechtbank Amsterdam, ECLI:NL:RBAMS:2021:1413. */
function masks(dossier: Dossier, asOf: CivilDate): readonly RuleFinding[] {
  const last = newest(checksOf(dossier, "mask", asOf), ({ camera, area }) => camera ?? `area ${area ?? ""}`);
  const areaOf = areaOfCheck(dossier);
  return [...last.values()].flatMap((check) => {
    if (check.verifiable !== false) return [];
    const area = areaOf(check);
    const about = { record: recordOf(check), ...(area === undefined ? {} : { area }) };
    return [finding(proportionality, "breach", "mask-not-checkable", about, { camera: check.camera ?? "" })];
  });
}
