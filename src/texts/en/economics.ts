export const economics = {} as const;
