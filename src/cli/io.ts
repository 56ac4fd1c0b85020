/** The terminal as the commands see it, so that a test can stand in for it. */
import type { Language, Say } from "./messages.ts";

export interface Terminal {
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly stdin: { readonly isTTY?: boolean };
  readonly env: NodeJS.ProcessEnv;
}

/** How much is said on standard error. Errors are always said. */
export interface Voice {
  readonly language: Language;
  readonly say: Say;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly debug: boolean;
}

/** Options that every command has. */
export interface CommonFlags {
  readonly lang?: string;
  readonly debug?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}
