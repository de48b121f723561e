type Wanted = { readonly development: boolean };

/** Names of packages that the lock file asks for and that are absent or of another version. */
export function missingPackages(root: string, wanted: Wanted): string[];
/** Installs them; ends the process with a message when that fails. */
export function installPackages(root: string, wanted: Wanted): void;
