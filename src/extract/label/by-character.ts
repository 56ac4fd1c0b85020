/**
 * Entries of an ordered list by the character that lets them be asked, so that a place in a text asks only the few that
 * can answer there, in the order of the list.
 *
 * In: the list, and the characters of each entry; null where any will do. Out: a table for `asked`.
 */
export interface ByCharacter<Entry> {
  readonly known: ReadonlyMap<number, readonly Entry[]>;
  /** For a character that no entry names. */
  readonly other: readonly Entry[];
}

/** Filled in one pass over the list: every start of the program pays for it. */
export const byCharacter = <Entry>(
  entries: readonly Entry[],
  charactersOf: (entry: Entry) => string | null,
): ByCharacter<Entry> => {
  const known = new Map<number, Entry[]>();
  const other: Entry[] = [];
  for (const entry of entries) {
    const characters = charactersOf(entry);
    if (characters === null) for (const list of [other, ...known.values()]) list.push(entry);
    for (let at = 0; at < (characters?.length ?? 0); at++) {
      const code = characters!.charCodeAt(at);
      const list = known.get(code);
      if (!list) known.set(code, [...other, entry]);
      else if (list.at(-1) !== entry) list.push(entry);
    }
  }
  return { known, other };
};

/** The entries to be asked at a character; outside the text those that take any. */
export const asked = <Entry>({ known, other }: ByCharacter<Entry>, code: number): readonly Entry[] =>
  known.get(code) ?? other;
