/**
 * Which words of the full list the lean dictionary keeps: those that are frequent, those that reports use, the genre's own.
 *
 * In: entries `word frequency tag`, the words reports use, and the genre's words by tag. Out: the chosen entries, sorted by code point.
 * Deliberately absent: files.
 */

export interface Entry {
  readonly word: string;
  readonly frequency: number;
  /** ICTCLAS tag as jieba uses it. */
  readonly tag: string;
}

export interface GenreWord {
  readonly word: string;
  readonly tag: string;
}

/** Words as frequent as this stay whatever they are. */
const FREQUENT = 1000;
/** Verbs, verbal nouns, idioms and phrases used as predicates end a noun phrase, so rarer ones stay too. */
const FREQUENT_PREDICATE = 300;
/** Rarer single characters are variants and names. */
const FREQUENT_CHARACTER = 100;
/** The longest word taken from reports: a longer one is made of words, and may hide a verb (圆满完成, 成效显著). */
const LONGEST = 3;
/** Set phrases and abbreviations hide verbs as well (化解矛盾, 建成投产). */
const PHRASE = /^[ilj]$/;
/** A genre word the list lacks, or holds as a rarity, is as frequent as this. */
const COMMON = 1000;
const PREDICATE = /^(?:v|vn|vd|vi|i|l)$/;
/** Names of people never decide where a label ends, and there are 80,000 of them. */
const NAME = /^nr/;
const HAN = /^[一-鿿]+$/;

const lines = (text: string): readonly (readonly string[])[] =>
  text
    .split(/\r?\n/)
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(" "));

/** Reads jieba's format, a word a line: `word frequency tag`. */
export const parseEntries = (text: string): readonly Entry[] =>
  lines(text).map(([word = "", frequency = "", tag = ""]) => ({ word, frequency: Number(frequency), tag }));

/** Reads lines of a tag and its words: `n 网格 楼栋`. Empty lines and those that begin with # are skipped. */
export const parseGenre = (text: string): readonly GenreWord[] =>
  lines(text).flatMap(([tag = "", ...words]) => words.map((word) => ({ word, tag })));

const kept = ({ word, frequency, tag }: Entry): boolean => {
  if (!HAN.test(word)) return false;
  if (word.length === 1) return frequency >= FREQUENT_CHARACTER;
  if (NAME.test(tag)) return false;
  return frequency >= (PREDICATE.test(tag) ? FREQUENT_PREDICATE : FREQUENT);
};

/** Words of the full list that occur in the texts, names of people left out, sorted; found by forward maximum matching. */
export const wordsIn = (texts: readonly string[], full: readonly Entry[]): readonly string[] => {
  const known = new Set(full.filter(({ tag }) => !NAME.test(tag) && !PHRASE.test(tag)).map(({ word }) => word));
  const found = new Set<string>();
  for (const text of texts) {
    for (const run of text.match(/[一-鿿]+/g) ?? []) {
      for (let at = 0, length = 0; at < run.length; at += length) {
        length = Math.min(LONGEST, run.length - at);
        while (length > 1 && !known.has(run.slice(at, at + length))) length--;
        if (length > 1) found.add(run.slice(at, at + length));
      }
    }
  }
  return [...found].sort();
};

/** The lean dictionary; a genre word takes the place of the full list's, with the genre's tag. */
export const selectWords = (
  full: readonly Entry[],
  used: readonly string[],
  genre: readonly GenreWord[],
): readonly Entry[] => {
  const wanted = new Set(used);
  const chosen = new Map<string, Entry>();
  for (const entry of full) if (kept(entry) || wanted.has(entry.word)) chosen.set(entry.word, entry);
  for (const { word, tag } of genre) {
    const frequency = Math.max(COMMON, chosen.get(word)?.frequency ?? 0);
    chosen.set(word, { word, frequency, tag });
  }
  return [...chosen.values()].sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : 0));
};

export const serialize = (entries: readonly Entry[]): string =>
  entries.map(({ word, frequency, tag }) => `${word} ${frequency} ${tag}\n`).join("");
