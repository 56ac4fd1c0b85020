/**
 * A figure's label, verb, unit and surroundings → the id of the indicator it belongs to.
 *
 * In: a figure with its fields bound, and a compiled catalogue. Out: an id, or null where no entry claims it.
 * Absent on purpose: any guess. A label the catalogue does not know stays without an indicator.
 *
 * A catalogue is indexed once: labels and endings under a hash of their characters, contained words under their first.
 * A label that nothing claims costs a look-up for each of its characters.
 */
import { BLANKS, holds, type Marks, marks } from "../marks.ts";
import type { Change, Dimension } from "../types.ts";
import type { Indicator, Pattern } from "./pattern.ts";

/** What the matcher looks at; a `Figure` with its surroundings has all of it. */
export interface IndicatorFigure {
  readonly label: string | null;
  readonly action: string | null;
  /** Canonical unit with its scale taken off. */
  readonly unit: string | null;
  readonly dimension: Dimension | null;
  readonly change: Change | null;
  /** The sentence up to the figure, and from its end on; without them the whole sentence stands for the clause. */
  readonly before?: string;
  readonly after?: string;
  readonly sentence: string;
  /** Tells a count without a measure word (9.7万居民) from a fraction; without it a bare number is no count. */
  readonly value?: number;
}

interface Candidate {
  readonly indicator: Indicator;
  readonly pattern: Pattern;
  /** The word that led here; empty where the pattern has `labelHas` alone. */
  readonly word: string;
  /** The word is all of the label, not only its end. */
  readonly whole: boolean;
  readonly order: number;
}

/** A catalogue ready to be asked. */
export interface Catalogue {
  readonly indicators: readonly Indicator[];
  /** Whole labels and endings, by the hash of their characters from the last to the first. */
  readonly words: ReadonlyMap<number, readonly Candidate[]>;
  /** By the code unit of the first character. */
  readonly contained: ReadonlyMap<number, readonly Candidate[]>;
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
  const put = (index: Map<number, Candidate[]>, key: number, candidate: Candidate): void => {
    const there = index.get(key);
    if (there) there.push(candidate);
    else index.set(key, [candidate]);
  };
  indicators.forEach((raw, order) => {
    const indicator = bareIndicator(raw);
    for (const pattern of indicator.match) {
      const of = { indicator, pattern, order };
      for (const word of pattern.label ?? []) put(words, hashOf(word), { ...of, word, whole: true });
      for (const word of pattern.labelEnds ?? []) put(words, hashOf(word), { ...of, word, whole: false });
      if (pattern.label || pattern.labelEnds) continue;
      for (const has of pattern.labelHas ?? []) {
        put(contained, has.charCodeAt(0), { ...of, pattern: { ...pattern, labelHas: [has] }, word: "", whole: false });
      }
    }
  });
  const initials = marks(String.fromCharCode(...contained.keys()));
  return { indicators, words, contained, initials };
};

/** A hash of characters and of one more before them; two words may share one. */
const hashed = (hash: number, code: number): number => (Math.imul(hash, 0x9e3779b1) + code) | 0;

const hashOf = (word: string): number => {
  let hash = 0;
  for (let at = word.length - 1; at >= 0; at--) hash = hashed(hash, word.charCodeAt(at));
  return hash;
};

const bareIndicator = (indicator: Indicator): Indicator => ({
  ...indicator,
  match: indicator.match.map((pattern) => ({
    ...pattern,
    ...(pattern.label && { label: pattern.label.map(bareLabel) }),
    ...(pattern.labelEnds && { labelEnds: pattern.labelEnds.map(bareLabel) }),
    ...(pattern.labelHas && { labelHas: pattern.labelHas.map(bareLabel) }),
  })),
  ...(indicator.not && { not: indicator.not.map(bareLabel) }),
});

/**
 * The id of the indicator a figure belongs to, or null.
 *
 * Of several that claim it the most specific wins: the one that explains most characters of the label, then the one
 * with most further conditions, then the one earlier in the catalogue.
 */
export const indicatorOf = (figure: IndicatorFigure, catalogue: Catalogue): string | null => {
  if (figure.label === null) return null;
  const label = bareLabel(figure.label);
  const found = find(label, figure, catalogue);
  if (found !== null || COUNT_ENDS[label.charCodeAt(label.length - 1)] !== 1) return found;
  const noun = COUNT_NOUNS.find((ending) => label.endsWith(ending));
  return noun === undefined ? null : find(label.slice(0, -noun.length), figure, catalogue);
};

/** Nouns that say only that the label is counted: 志愿者人数, 经营主体总量. */
const COUNT_NOUNS = ["总人数", "总户数", "总数", "总量", "数量", "人数", "户数", "家数"] as const;
const COUNT_ENDS = marks("数量");

const find = (label: string, figure: IndicatorFigure, catalogue: Catalogue): string | null => {
  let best: Candidate | null = null;
  let bestRank = 0;
  for (const candidate of candidatesOf(label, catalogue)) {
    const rank = rankOf(candidate, label, figure);
    if (rank > bestRank || (rank === bestRank && best !== null && candidate.order < best.order)) {
      best = candidate;
      bestRank = rank;
    }
  }
  return best?.indicator.id ?? null;
};

const NONE: readonly Candidate[] = [];

/** The candidates whose word the label is or ends in, and those it may contain. */
const candidatesOf = (label: string, { words, contained, initials }: Catalogue): readonly Candidate[] => {
  const found: Candidate[] = [];
  for (let at = label.length - 1, hash = 0; at >= 0; at--) {
    const code = label.charCodeAt(at);
    hash = hashed(hash, code);
    for (const candidate of words.get(hash) ?? NONE) if (claims(candidate, label)) found.push(candidate);
    if (initials[code] === 1) for (const candidate of contained.get(code) ?? NONE) found.push(candidate);
  }
  return found;
};

/** 0 where the candidate does not hold. */
const rankOf = ({ indicator, pattern, word }: Candidate, label: string, figure: IndicatorFigure): number => {
  if (!measures(indicator, figure)) return 0;
  if (pattern.change && (figure.change === null) !== (pattern.change === "none")) return 0;
  const has = longestIn(label, pattern.labelHas);
  if (has === null) return 0;
  // A part of a whole is another series than the whole: 工业投资占固定资产投资 ends in 固定资产投资.
  if (label.includes("占") && !`${word}${has}`.includes("占")) return 0;
  if (indicator.not && hasOne(label, indicator.not)) return 0;
  if (pattern.action && !endsInOne(figure.action, pattern.action)) return 0;
  if (pattern.context && !hasOne(figure.sentence, pattern.context)) return 0;
  if (pattern.clause || indicator.notClause) {
    const clause = clauseOf(figure);
    if (pattern.clause && !hasOne(clause, pattern.clause)) return 0;
    if (indicator.notClause && hasOne(clause, indicator.notClause)) return 0;
  }
  const conditions =
    (pattern.clause ? 2 : 0) + (pattern.context ? 2 : 0) + (pattern.action ? 2 : 0) + (pattern.change ? 1 : 0);
  return (word.length + has.length) * 16 + conditions;
};

const measures = ({ dimension, units }: Indicator, figure: IndicatorFigure): boolean => {
  if (units) return figure.unit !== null && units.includes(figure.unit);
  if (figure.dimension !== null) return figure.dimension === dimension;
  if (figure.unit !== null) return false;
  if (dimension === "none") return true;
  return dimension === "count" && figure.value !== undefined && figure.value >= 1 && Number.isInteger(figure.value);
};

/** The longest of the words the label has, empty where none is asked for, null where all are missing. */
const longestIn = (label: string, words: readonly string[] | undefined): string | null => {
  if (!words) return "";
  let longest: string | null = null;
  for (const word of words) {
    if (label.includes(word) && word.length > (longest?.length ?? 0)) longest = word;
  }
  return longest;
};

const hasOne = (text: string, words: readonly string[]): boolean => {
  for (const word of words) if (text.includes(word)) return true;
  return false;
};

const endsInOne = (text: string | null, words: readonly string[]): boolean => {
  if (text === null) return false;
  for (const word of words) if (text.endsWith(word)) return true;
  return false;
};

const DIGIT = marks("0123456789.一二三四五六七八九十百千");

/** 50万元以上村 does not end 150万元以上村: a number is taken whole. */
const claims = ({ word, whole }: Candidate, label: string): boolean => {
  if (whole) return label === word;
  if (!label.endsWith(word)) return false;
  const start = label.length - word.length;
  return start === 0 || DIGIT[word.charCodeAt(0)] === 0 || DIGIT[label.charCodeAt(start - 1)] === 0;
};

const CLAUSE_END = marks(",，;；。!！?？:：\n");

const clauseOf = ({ before, after, sentence }: IndicatorFigure): string => {
  if (before === undefined || after === undefined) return sentence;
  let start = before.length;
  while (start > 0 && CLAUSE_END[before.charCodeAt(start - 1)] === 0) start--;
  let end = 0;
  while (end < after.length && CLAUSE_END[after.charCodeAt(end)] === 0) end++;
  return before.slice(start) + after.slice(0, end);
};
