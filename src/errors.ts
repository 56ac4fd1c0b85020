/**
 * The few known errors. Each names the input, what is wrong and what to do about it;
 * anything else that is thrown is a defect of the program and shows as such.
 */

/** `input`: one source could not be read (exit 1, the others go on); `usage`: wrong arguments or data files (exit 2). */
export type ErrorKind = "input" | "usage" | "output";

export class ShuzhaiError extends Error {
  override readonly name = "ShuzhaiError";
  readonly kind: ErrorKind;
  /** The input, option or file the error is about. */
  readonly where: string;
  /** What the user can do. */
  readonly remedy: string;

  constructor(kind: ErrorKind, where: string, problem: string, remedy: string, options?: { cause?: unknown }) {
    super(`${where}: ${problem}; ${remedy}`, options);
    this.kind = kind;
    this.where = where;
    this.remedy = remedy;
  }
}
