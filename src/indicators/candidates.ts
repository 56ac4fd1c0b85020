/**
 * The catalogue made ready to be asked: every word by which an entry can be met, and what the entry then still asks.
 *
 * In: indicators. Out: an index of candidates, whole labels and endings under a hash of their characters, contained words
 * under their first. Absent on purpose: the choice among candidates (`match.ts`).
 *
 * Conditions have every field and one shape, null for what is not asked: entries leave out most keys, in dozens of
 * combinations, and reading those from one place was half of the time a label took.
 */
import { BLANKS, has, holds, type Marks, marks } from "../marks.ts";
import type { Indicator, Measure, Pattern } from "./pattern.ts";

type Words = readonly string[] | null;

/** What must hold beside the word that led to an entry. */
export interface Conditions {
  /** Of the indicator. */
  readonly id: string;
  /** Its place in the catalogue. */
  readonly order: number;
  readonly dimension: Measure;
  readonly units: Words;
  readonly not: Words;
  readonly notClause: Words;
  readonly has: Words;
  readonly action: Words;
  readonly context: Words;
  readonly clause: Words;
  readonly change: "some" | "none" | null;
  /** More where more is asked: breaks a tie of words. */
  readonly weight: number;
}

export interface Candidate {
  /** The word that leads here. */
  readonly word: string;
  /** It is all of the label, not only its end. */
  readonly whole: boolean;
  readonly conditions: Conditions;
}

/** A catalogue ready to be asked. */
export interface Catalogue {
  readonly indicators: readonly Indicator[];
  /** Whole labels and endings, by the hash of their characters from the last to the first. */
  readonly words: ReadonlyMap<number, readonly Candidate[]>;
  /** Words anywhere in a label, by the code unit of their first character. */
  readonly contained: ReadonlyMap<number, readonly Candidate[]>;
  /** The low 16 bits of the keys of `words`: small enough to stay in the processor's cache, where the map does not. */
  readonly hashes: Marks;
  /** The keys of `contained`, since every character of a label is asked for. */
  readonly initials: Marks;
}

const UNHEARD = /[\s"'“”‘’「」『』《》〈〉、,，·\-—的]/g;
const WIDE: Readonly<Record<string, string>> = { "（": "(", "）": ")", "％": "%" };
/** What `UNHEARD` and `WIDE` are about: most labels are bare as they stand. */
const NOT_BARE = marks(
  `${BLANKS}\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\ufeff` +
    "\"'“”‘’「」『』《》〈〉、,，·-—的（）％",
);

/** A label without what is written but not said: quotes, spaces, dun-commas, dashes and 的; brackets narrow. */
export const bareLabel = (label: string): string =>
  holds(NOT_BARE, label, 0, label.length)
    ? label.replace(UNHEARD, "").replace(/[（）％]/g, (wide) => WIDE[wide] ?? wide)
    : label;

/** Indexes the entries; earlier ones win ties. Time and space linear in the number of words. */
export const compileCatalogue = (indicators: readonly Indicator[]): Catalogue => {
  const words = new Map<number, Candidate[]>();
  const contained = new Map<number, Candidate[]>();
  indicators.forEach((indicator, order) => {
    const not = bare(indicator.not);
    for (const pattern of indicator.match) {
      const conditions = conditionsOf(indicator, pattern, order, not);
      for (const word of pattern.label ?? []) putWord(words, bareLabel(word), true, conditions);
      for (const word of pattern.labelEnds ?? []) putWord(words, bareLabel(word), false, conditions);
      if (pattern.label || pattern.labelEnds) continue;
      // The word that leads here is the one the label has.
      const rest = { ...conditions, has: null };
      for (const word of conditions.has ?? [])
        put(contained, word.charCodeAt(0), { word, whole: false, conditions: rest });
    }
  });
  return { indicators, words, contained, hashes: keysOf(words), initials: keysOf(contained) };
};

/** Of each key the low 16 bits. */
const keysOf = (index: ReadonlyMap<number, unknown>): Marks =>
  marks(Array.from(index.keys(), (key) => String.fromCharCode(key)).join(""));

const put = (index: Map<number, Candidate[]>, key: number, candidate: Candidate): void => {
  const there = index.get(key);
  if (there) there.push(candidate);
  else index.set(key, [candidate]);
};

const putWord = (index: Map<number, Candidate[]>, word: string, whole: boolean, conditions: Conditions): void =>
  put(index, hashOf(word), { word, whole, conditions });

/** A hash of characters and of one more before them; two words may share one. */
const hashed = (hash: number, code: number): number => (Math.imul(hash, 0x9e3779b1) + code) | 0;

const hashOf = (word: string): number => {
  let hash = 0;
  for (let at = word.length - 1; at >= 0; at--) hash = hashed(hash, word.charCodeAt(at));
  return hash;
};

const bare = (words: readonly string[] | undefined): Words => words?.map(bareLabel) ?? null;

const conditionsOf = (indicator: Indicator, pattern: Pattern, order: number, not: Words): Conditions => ({
  id: indicator.id,
  order,
  dimension: indicator.dimension,
  units: indicator.units ?? null,
  not,
  notClause: indicator.notClause ?? null,
  has: bare(pattern.labelHas),
  action: pattern.action ?? null,
  context: pattern.context ?? null,
  clause: pattern.clause ?? null,
  change: pattern.change ?? null,
  weight: (pattern.clause ? 2 : 0) + (pattern.context ? 2 : 0) + (pattern.action ? 2 : 0) + (pattern.change ? 1 : 0),
});

const NONE: readonly Candidate[] = [];

/** The candidates whose word the bare label is or ends in, and those whose word it contains. */
export const candidatesOf = (
  label: string,
  { words, contained, hashes, initials }: Catalogue,
): readonly Candidate[] => {
  const found: Candidate[] = [];
  for (let at = label.length - 1, hash = 0; at >= 0; at--) {
    const code = label.charCodeAt(at);
    hash = hashed(hash, code);
    if (has(hashes, hash & 0xffff)) for (const one of words.get(hash) ?? NONE) if (claims(one, label)) found.push(one);
    if (!has(initials, code)) continue;
    for (const one of contained.get(code) ?? NONE) if (label.startsWith(one.word, at)) found.push(one);
  }
  return found;
};

const DIGIT = marks("0123456789.一二三四五六七八九十百千");

/** 50万元以上村 does not end 150万元以上村: a number is taken whole. */
const claims = ({ word, whole }: Candidate, label: string): boolean => {
  if (whole) return label === word;
  if (!label.endsWith(word)) return false;
  const start = label.length - word.length;
  return start === 0 || !has(DIGIT, word.charCodeAt(0)) || !has(DIGIT, label.charCodeAt(start - 1));
};
