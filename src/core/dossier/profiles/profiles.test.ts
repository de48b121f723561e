import { expect, test } from "vitest";
import { say } from "../../../texts/index.ts";
import { INCIDENT_FIELDS } from "../incident-columns.ts";
import { tables } from "../index.ts";
import { crosswalks } from "../offences/index.ts";
import { profileFor, profileNotes, profiles } from "./index.ts";
import { headerOf, mappingOf } from "./profile.ts";

test.each(profiles.map((profile) => [profile.id, profile] as const))(
  "%s is found by its columns, fills fields that exist and tells its limits in both languages",
  (_, profile) => {
    const headers = profile.columns.map((name) => name.replace("#", "7"));
    expect(profileFor([...headers].reverse())?.id).toBe(profile.id);
    const table = tables.find(({ id }) => id === profile.table);
    const fields = [...Object.keys(table?.row.shape ?? {}), ...Object.keys(INCIDENT_FIELDS)];
    expect(fields).toEqual(
      expect.arrayContaining([...Object.keys(profile.fields), ...Object.keys(profile.constants ?? {})]),
    );
    if (profile.crosswalk !== undefined) expect(crosswalks.map(({ id }) => id)).toContain(profile.crosswalk);
    expect(profile.limits.length).toBeGreaterThan(0);
    for (const code of profile.limits) expect(say("nl", code, {})).not.toBe(say("en", code, {}));
  },
);

test("the number that open data put behind a name does not matter, and only there", () => {
  const columns = ["\ufeffID", "Soort Misdrijf", "GeregistreerdeMisdrijven_12", "AantalInwoners"];
  expect(headerOf(columns, "GeregistreerdeMisdrijven_#")).toBe("GeregistreerdeMisdrijven_12");
  expect(headerOf(columns, "SoortMisdrijf")).toBe("Soort Misdrijf");
  expect(headerOf(columns, "GeregistreerdeMisdrijven")).toBeUndefined();
});

test("a header that a file does not have is left out of its mapping", () => {
  const bgt = profiles.find(({ id }) => id === "bgt-sensor");
  if (bgt === undefined) throw new Error("expected the profile");
  expect(mappingOf(bgt, ["lokaalID", "plus-type", "creationDate", "bgt-status"]).columns).toEqual({
    id: "lokaalID",
    from: "creationDate",
    status: "bgt-status",
  });
});

test("a file that lost the columns of its source is told, and so is a source that nobody knows", () => {
  expect(profileNotes("police-uk", ["Crime ID", "Month"], "a.csv").map(({ code }) => code)).toEqual([
    "profile.other-columns",
  ]);
  expect(profileNotes("interpol", [], "a.csv")).toMatchObject([
    { code: "profile.unknown", severity: "error" },
  ]);
  expect(profileNotes(undefined, [], "a.csv")).toEqual([]);
});
