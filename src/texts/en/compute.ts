export const compute = {
  "compute.not-json": "This is not readable JSON: {cause}. Correct the file.",
  "compute.not-a-case": "This is not a reference case: {issues}. A case has method, input and expected.",
  "compute.unknown-method": 'Unknown method "{found}". Known methods: {known}.',
  "compute.input": "The input does not fit the method: {issues}.",
  "compute.panel-columns": "The table must have the columns unit, treated, q1, q2, …; found: {found}.",
  "compute.panel-numbers":
    "This row does not fit the table: give as many cells as the header has columns, 0 or 1 for treated, and a number or nothing for each quarter.",
  "compute.panel-unit-twice": "An area stands in the table more than once. Give each area one row.",
  "compute.not-finite": "This quantity is not defined for these numbers.",
  "compute.long-columns":
    "The table lacks the {found} column. Correct the names in the case or in the table.",
  "compute.unbalanced":
    "The table does not have exactly one row for each area and period. Complete it, or leave out the areas with gaps.",
} as const;
