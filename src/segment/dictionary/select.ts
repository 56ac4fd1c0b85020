/**
 * Which words of the full list the lean dictionary keeps: a pure function of the list and the genre's own words.
 *
 * In: entries `word frequency tag`, and the genre's words by tag. Out: the chosen entries, sorted by code point.
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

/** Words as frequent as this stay whatever they are; it leaves some 20,000. */
const FREQUENT = 300;
/** Verbs, verbal nouns, idioms and phrases used as predicates end a noun phrase, so rarer ones stay too. */
const FREQUENT_PREDICATE = 100;
/** Rarer single characters are variants and names. */
const FREQUENT_CHARACTER = 100;
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
  if (NAME.test(tag)) return frequency >= 4 * FREQUENT;
  return frequency >= (PREDICATE.test(tag) ? FREQUENT_PREDICATE : FREQUENT);
};

/** The lean dictionary: a genre word takes the place of the full list's, with the genre's tag. */
export const selectWords = (full: readonly Entry[], genre: readonly GenreWord[]): readonly Entry[] => {
  const chosen = new Map<string, Entry>();
  for (const entry of full) if (kept(entry)) chosen.set(entry.word, entry);
  for (const { word, tag } of genre) {
    const frequency = Math.max(COMMON, chosen.get(word)?.frequency ?? 0);
    chosen.set(word, { word, frequency, tag });
  }
  return [...chosen.values()].sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : 0));
};

export const serialize = (entries: readonly Entry[]): string =>
  entries.map(({ word, frequency, tag }) => `${word} ${frequency} ${tag}\n`).join("");
