/** What marks enclose inside a noun phrase: “两委”, （市、区）, 《条例》. In: where a mark opens. Out: where it closes. */

/** What closes a name, by what opens it. */
export const CLOSERS: ReadonlyMap<string, string> = new Map(
  ["“”", '""', "「」", "『』", "《》", "‘’", "（）", "()"].map(([open = "", close = ""]) => [open, close]),
);
/** No quoted or bracketed name is longer. */
const LONGEST_NAME = 60;

/** Where the mark opened at `at` closes, -1 where it does not within a name's length. */
export const closing = (text: string, at: number, mark: string): number => {
  const within = text.slice(at + 1, at + 1 + LONGEST_NAME).indexOf(mark);
  return within < 0 ? -1 : at + 1 + within;
};
