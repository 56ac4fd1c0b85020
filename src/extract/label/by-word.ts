/**
 * Entries of an ordered list by the word they are asked of, so that a word is tried by few of them, in the order of the list.
 *
 * In: the list, with the words of each entry; null where it is asked of all. Out: a table for `askedOf`.
 */
interface OfWords {
  readonly words: ReadonlySet<string> | null;
}

export interface ByWord<Entry> {
  readonly known: ReadonlyMap<string, readonly Entry[]>;
  /** For a word that no entry names. */
  readonly other: readonly Entry[];
}

export const byWord = <Entry extends OfWords>(entries: readonly Entry[]): ByWord<Entry> => {
  const known = new Map<string, readonly Entry[]>();
  for (const { words } of entries)
    for (const word of words ?? [])
      if (!known.has(word))
        known.set(
          word,
          entries.filter((entry) => entry.words === null || entry.words.has(word)),
        );
  return { known, other: entries.filter(({ words }) => words === null) };
};

/** The entries to be asked of a word. */
export const askedOf = <Entry>({ known, other }: ByWord<Entry>, word: string): readonly Entry[] =>
  known.get(word) ?? other;
