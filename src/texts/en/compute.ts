export const compute = {} as const;
