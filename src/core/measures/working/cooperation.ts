/** Cooperation and technical management as the evidence tells it: per topic what supports and what contradicts. */

import { type Known, known, note, notMeasured } from "../../foundation/result.ts";
import type { Facts } from "./facts.ts";

export type TopicEvidence = {
  readonly topic: string;
  readonly supports: number;
  readonly contradicts: number;
  /** Mixed, or without a judgement. */
  readonly other: number;
  readonly findings: readonly {
    readonly kind: string;
    readonly role?: string;
    readonly area?: string;
    readonly verdict?: string;
    readonly paraphrase: string;
    readonly origin: { readonly source: string; readonly row: number };
  }[];
};

export function cooperation({ dossier }: Facts): Known<readonly TopicEvidence[]> {
  if (dossier.evidence.state !== "known") return dossier.evidence;
  const rows = dossier.evidence.value;
  if (rows.length === 0) return notMeasured(note("working.no-rows", { values: { table: "evidence" } }));
  const topics = [...new Set(rows.map(({ topic }) => topic))].sort();
  return known(
    topics.map((topic) => {
      const own = rows.filter((row) => row.topic === topic);
      const count = (verdict: string): number => own.filter((row) => row.verdict === verdict).length;
      const [supports, contradicts] = [count("supports"), count("contradicts")];
      return {
        topic,
        supports,
        contradicts,
        other: own.length - supports - contradicts,
        findings: own.map(({ kind, role, area, verdict, paraphrase, origin }) => ({
          kind,
          ...(role === undefined ? {} : { role }),
          ...(area === undefined ? {} : { area }),
          ...(verdict === undefined ? {} : { verdict }),
          paraphrase,
          origin,
        })),
      };
    }),
  );
}
