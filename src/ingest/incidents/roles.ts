/**
 * The columns that an incident is read from, each with the recipe that reads
 * it: named in the mapping, or chosen from the column itself.
 */

import {
  areRivals,
  type Choice,
  candidates,
  chooseRecipe,
  ENOUGH,
  type Recipe,
  type RecipeKind,
  recipeById,
  textOf,
} from "../../core/columns/index.ts";
import { error, fail, type Problem, type Result, succeed } from "../../core/foundation/result.ts";
import type { IncidentColumns, IncidentSpec } from "../incidents.ts";

export type Role = { readonly column: string; readonly place: number; readonly recipe: Recipe };

/** Places of columns are their index in the file. */
export type Roles = {
  readonly x?: Role;
  readonly y?: Role;
  /** The moment; the day when `time` stands beside it. */
  readonly minute: Role;
  readonly time?: Role;
  readonly minuteTo?: Role;
  readonly category?: number;
  readonly id?: number;
  readonly onePer?: number;
  readonly where: readonly { readonly place: number; readonly in: readonly string[] }[];
};

/** How a column's text is reached: some of it at once, all of it when that cannot decide. */
export type ColumnTexts = {
  /** Texts of the first rows. */
  readonly first: (place: number) => readonly string[];
  /** Texts of the first rows whose cell is filled. */
  readonly filled: (place: number) => Promise<readonly string[]> | readonly string[];
  /** How two recipes compare over the whole column. */
  readonly compare: (place: number, one: Recipe, other: Recipe) => Promise<Comparison> | Comparison;
};

/** Cells that one recipe reads, that the other reads, that both read, and that both read as different values. */
export type Comparison = {
  readonly one: number;
  readonly other: number;
  readonly both: number;
  readonly different: number;
};

export const SAMPLED_ROWS = 10_000;
/** With fewer filled cells among the first rows, the filled ones of the whole file are taken. */
const ENOUGH_SAMPLES = 100;

/** A column is mixed when more than this share of its cells is read by the rival only. */
const MIXED_SHARE = 0.001;

export const rolesOf = (
  spec: IncidentSpec,
): readonly {
  readonly role: keyof IncidentColumns;
  readonly kind: RecipeKind;
  readonly column: string;
}[] => {
  const { columns } = spec;
  const [x, y]: readonly (keyof IncidentColumns)[] = columns.x === undefined ? ["lon", "lat"] : ["x", "y"];
  const day = columns.moment === undefined ? "date" : "moment";
  const kinds: readonly (readonly [keyof IncidentColumns, RecipeKind])[] = [
    [x, "number"],
    [y, "number"],
    // A date column without a time column may hold the time as well.
    [day, day === "date" && columns.time !== undefined ? "date" : "moment"],
    ...(day === "date" ? ([["time", "time"]] as const) : []),
    ["momentTo", "moment"],
  ];
  return kinds.flatMap(([role, kind]) => {
    const column = columns[role];
    return column === undefined ? [] : [{ role, kind, column }];
  });
};

/**
 * Fails with columns.missing, incident.no-moment-column, mapping.unknown-recipe,
 * columns.unreadable, columns.ambiguous, columns.mixed: all of them at once.
 */
export async function chooseRoles(
  spec: IncidentSpec,
  header: readonly string[],
  file: string,
  texts: ColumnTexts,
): Promise<Result<Roles>> {
  const problems: Problem[] = [];
  const missing: string[] = [];
  const placeOf = (column: string | undefined): number | undefined => {
    if (column === undefined) return undefined;
    const place = header.indexOf(column);
    if (place >= 0) return place;
    missing.push(column);
    return undefined;
  };
  const read: Partial<Record<keyof IncidentColumns, Role>> = {};
  for (const { role, kind, column } of rolesOf(spec)) {
    const place = placeOf(column);
    if (place === undefined) continue;
    const recipe = await chooseOne({ file, column }, kind, place, spec.recipes?.[role], texts);
    if (recipe.ok) read[role] = { column, place, recipe: recipe.value };
    else problems.push(...recipe.problems);
  }
  const [category, id, onePer] = [spec.columns.category, spec.columns.id, spec.onePer].map(placeOf);
  const where = (spec.where ?? []).map((filter) => ({ place: placeOf(filter.column) ?? -1, in: filter.in }));
  if (missing.length > 0) {
    const values = { missing: missing.join(", "), unexpected: header.join(", ") };
    problems.push(error("columns.missing", { where: { file }, values }));
  }
  if (spec.columns.moment === undefined && spec.columns.date === undefined) {
    problems.push(error("incident.no-moment-column", { where: { file } }));
  }
  const minute = read.moment ?? read.date;
  if (problems.length > 0 || minute === undefined) return fail(...problems);
  const optional = { x: read.x ?? read.lon, y: read.y ?? read.lat, time: read.time, minuteTo: read.momentTo };
  return succeed({ ...present({ ...optional, category, id, onePer }), minute, where });
}

/** The entries that are there. */
function present<T extends object>(entries: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(entries).filter(([, entry]) => entry !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

async function chooseOne(
  where: { readonly file: string; readonly column: string },
  kind: RecipeKind,
  place: number,
  named: string | undefined,
  texts: ColumnTexts,
): Promise<Result<Recipe>> {
  if (named !== undefined) {
    const recipe = recipeById(named, kind);
    return recipe === undefined
      ? fail(error("mapping.unknown-recipe", { where, found: named }))
      : succeed(recipe);
  }
  const first = texts.first(place).filter((text) => textOf(text) !== "");
  const samples = first.length >= ENOUGH_SAMPLES ? first : await texts.filled(place);
  const choice = chooseRecipe(kind, samples);
  const { recipe, sampled, accepted } = choice ?? { recipe: undefined, sampled: samples.length, accepted: 0 };
  if (choice === undefined || recipe === undefined || accepted < ENOUGH * sampled) {
    return fail(error("columns.unreadable", { where, values: { kind, accepted, sampled } }));
  }
  const rival = rivalOf(choice, kind, samples);
  return rival === undefined
    ? succeed(recipe)
    : settle(where, recipe, rival, await texts.compare(place, recipe, rival));
}

/**
 * The other recipe that the whole column must decide about: it reads as many
 * samples otherwise, or, for dates, as many samples at all (the first rows of
 * a file in order of time may all be of one day), or samples that this one refuses.
 */
function rivalOf(choice: Choice, kind: RecipeKind, samples: readonly string[]): Recipe | undefined {
  const rival = candidates(kind).find((other) => areRivals(choice.recipe, other));
  if (rival === undefined) return undefined;
  const unsettled =
    choice.ambiguous.includes(rival) ||
    choice.mixed.includes(rival) ||
    (kind !== "number" &&
      choice.accepted > 0 &&
      samples.filter((text) => rival.parse(text).state === "value").length === choice.accepted);
  return unsettled ? rival : undefined;
}

function settle(
  where: { readonly file: string; readonly column: string },
  chosen: Recipe,
  rival: Recipe,
  whole: Comparison,
): Result<Recipe> {
  const { both, one, other, different } = whole;
  const [recipe, least] = other > one ? [rival, one] : [chosen, other];
  if (one === other && one === both && different > 0) {
    return fail(error("columns.ambiguous", { where, values: { read: chosen.id, other: rival.id } }));
  }
  if (least - both > MIXED_SHARE * Math.max(one, other)) {
    const values = { read: recipe.id, other: (recipe === chosen ? rival : chosen).id };
    return fail(error("columns.mixed", { where, count: least - both, values }));
  }
  return succeed(recipe);
}
