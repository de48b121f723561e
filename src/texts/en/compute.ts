export const compute = {
  "compute.not-json": "This is not readable JSON: {cause}. Correct the file.",
  "compute.not-a-case": "This is not a reference case: {issues}. A case has method, input and expected.",
  "compute.unknown-method": 'Unknown method "{found}". Known methods: {known}.',
  "compute.input": "The input does not fit the method: {issues}.",
  "compute.panel-columns": "The table must have the columns unit, treated, q1, q2, …; found: {found}.",
  "compute.panel-numbers": "The table holds a cell that is not a number.",
} as const;
