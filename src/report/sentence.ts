/** A sentence begins with a capital; the name of a file keeps its own letters. */
export const sentence = (text: string): string =>
  /^\S+\.[a-z0-9]+,/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
