/** Builds `dist/` unless it is up to date; true when something was built. */
export function build(): Promise<boolean>;
