import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { LOCKED_PLAN_NAME, planText } from "../../core/dossier/locked-plan.ts";
import { openFolder } from "./folder.ts";
import { readLockedPlan } from "./locked-plan-file.ts";

const content = {
  schema: "schouw.plan/1",
  lockedOn: "2024-03-01",
  edition: "0",
  plan: {
    beforeMonths: 12,
    afterMonths: 12,
    level: 0.95,
    smallestEffect: 0.15,
    placeboAreas: 999,
    seed: "s",
    programme: ["all"],
    areas: [],
  },
};
const hash = createHash("sha256").update(planText(content)).digest("hex");

async function read(text: string | undefined) {
  const path = await mkdtemp(join(tmpdir(), "schouw-plan-"));
  try {
    if (text !== undefined) await writeFile(join(path, LOCKED_PLAN_NAME), text);
    const folder = await openFolder(path);
    if (!folder.ok) throw new Error("no folder");
    return await readLockedPlan(folder.value);
  } finally {
    await rm(path, { recursive: true });
  }
}

test("a plan as it was locked is intact; one that was edited is told and kept as broken", async () => {
  expect(await read(JSON.stringify({ ...content, hash }))).toMatchObject({
    ok: true,
    value: { intact: true },
  });
  const edited = await read(JSON.stringify({ ...content, lockedOn: "2023-03-01", hash }));
  expect(edited).toMatchObject({ ok: true, value: { intact: false }, notes: [{ code: "plan.broken" }] });
});

test("a folder without a plan has none, and what is no plan is refused", async () => {
  expect(await read(undefined)).toMatchObject({ ok: true, value: undefined });
  expect(await read("{")).toMatchObject({ ok: false, problems: [{ code: "plan.unreadable" }] });
  expect(await read("{}")).toMatchObject({ ok: false, problems: [{ code: "plan.unreadable" }] });
});
