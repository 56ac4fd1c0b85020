/** What a completion script needs to know of the program. Texts hold no quotes, brackets, colons or line breaks. */

export interface CompletedOption {
  /** `-o`, `--output`. */
  readonly short: string | null;
  readonly long: string | null;
  readonly about: string;
  /** What follows the option: nothing, a file, or some other word. */
  readonly argument: "file" | "word" | null;
  /** The words that may follow, where they are known. */
  readonly choices: readonly string[];
}

export interface CompletedCommand {
  readonly name: string;
  readonly about: string;
  readonly options: readonly CompletedOption[];
  /** Words its arguments may be; files where there are none. */
  readonly choices: readonly string[];
}

export interface CompletedProgram {
  readonly name: string;
  /** Options before any command. */
  readonly options: readonly CompletedOption[];
  readonly commands: readonly CompletedCommand[];
}

/** Both spellings of an option. */
export const spellings = ({ short, long }: CompletedOption): readonly string[] =>
  [short, long].filter((spelling) => spelling !== null);

/** The name of a shell function for the program. */
export const functionName = ({ name }: CompletedProgram): string => `_${name.replace(/[^A-Za-z0-9]/g, "_")}`;
