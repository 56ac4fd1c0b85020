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

/** Words of the same entries share one list, since some sets have hundreds and every start of the program pays for them. */
export const byWord = <Entry extends OfWords>(entries: readonly Entry[]): ByWord<Entry> => {
  const known = new Map<string, Entry[]>();
  const other: Entry[] = [];
  const lists = [other];
  for (const entry of entries) {
    if (entry.words === null) {
      for (const list of lists) list.push(entry);
      continue;
    }
    const longer = new Map<Entry[], Entry[]>();
    for (const word of entry.words) {
      const before = known.get(word) ?? other;
      const list = longer.get(before) ?? [...before, entry];
      longer.set(before, list);
      known.set(word, list);
    }
    lists.push(...longer.values());
  }
  return { known, other };
};

/** The entries to be asked of a word. */
export const askedOf = <Entry>({ known, other }: ByWord<Entry>, word: string): readonly Entry[] =>
  known.get(word) ?? other;
