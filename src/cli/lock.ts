/** `schouw lock FOLDER`: freezes goal, indicator, design, comparison and dates with a hash, before there are outcomes. */

import { resolve } from "node:path";
import type { Dossier } from "../core/dossier/dossier.ts";
import type { LockedPlanFile } from "../core/dossier/locked-plan.ts";
import { error } from "../core/foundation/result.ts";
import { say } from "../texts/index.ts";
import { type Command, EXIT } from "./command.ts";
import { edition } from "./edition.ts";
import { lastIncident } from "./last-day.ts";
import { tellProblems } from "./problems.ts";
import { toldDossier } from "./told-dossier.ts";

export const lock: Command = {
  id: "lock",
  summary: "cli.lock",
  arguments: [{ name: "<folder>", text: "cli.evaluate.folder" }],
  options: [],
  async run(invocation) {
    const { language, json, terminal } = invocation;
    const folder = resolve(terminal.folder, invocation.arguments[0] ?? "");
    const dossier = await toldDossier(invocation);
    if (dossier === undefined) return EXIT.badInput;
    if (dossier.lockedPlan !== undefined) {
      const { lockedOn, hash } = dossier.lockedPlan;
      tellProblems(invocation, [error("cli.lock.already", { values: { lockedOn, hash } })]);
      return EXIT.badInput;
    }
    const { locked, path } = await writePlan(folder, dossier, terminal.today());
    const { siteAnalysis } = await import("../core/effects/plan.ts");
    const { sitesOf } = await import("../core/effects/sites.ts");
    const now = { ...dossier, lockedPlan: { ...locked, intact: true } };
    const analyses = sitesOf(now).sites.map((site) =>
      siteAnalysis(now, site, locked.plan.areas.find(({ area }) => area === site.id)?.outcome ?? "all"),
    );
    const late = analyses.filter(({ status }) => status !== "planned").map(({ name }) => name);
    if (json) {
      terminal.out(JSON.stringify({ ok: true, path, hash: locked.hash, analyses }, null, 2));
      return EXIT.fine;
    }
    terminal.out(say(language, "cli.lock.done", { areas: analyses.length, path }));
    terminal.out(say(language, "cli.lock.hash", { hash: locked.hash }));
    if (late.length > 0)
      terminal.out(
        say(language, "cli.lock.late", { count: late.length, names: late.slice(0, 10).join(", ") }),
      );
    return EXIT.fine;
  },
};

async function writePlan(
  folder: string,
  dossier: Dossier,
  lockedOn: string,
): Promise<{ readonly locked: LockedPlanFile; readonly path: string }> {
  const { createHash } = await import("node:crypto");
  const { writeFile } = await import("node:fs/promises");
  const { LOCKED_PLAN_NAME, planText } = await import("../core/dossier/locked-plan.ts");
  const { currentPlan } = await import("../core/effects/plan.ts");
  const dataUntil = lastIncident(dossier);
  const content = {
    schema: "schouw.plan/1" as const,
    lockedOn,
    edition,
    ...(dataUntil === undefined ? {} : { dataUntil }),
    plan: currentPlan(dossier),
  };
  const locked = { ...content, hash: createHash("sha256").update(planText(content)).digest("hex") };
  const path = resolve(folder, LOCKED_PLAN_NAME);
  // Never over another plan, not even one that appeared just now.
  await writeFile(path, `${JSON.stringify(locked, null, 2)}\n`, { flag: "wx" });
  return { locked, path };
}
