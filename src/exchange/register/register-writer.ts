/** One form in which the public register goes out. */

import type { PublicRegister } from "../../core/register/public-register.ts";

export type PublishDetails = {
  /** Address of the folder where the files will stand, when known. */
  readonly url?: string;
  readonly licence?: string;
  readonly contact?: string;
};

export type RegisterFile = { readonly name: string; readonly content: string | Uint8Array };

export type RegisterWriter = {
  readonly id: string;
  readonly files: (register: PublicRegister, details: PublishDetails) => Promise<readonly RegisterFile[]>;
};
