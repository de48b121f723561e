/** Order of two texts by their code units, the same on every machine; days sort as they follow. For `sort`. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
