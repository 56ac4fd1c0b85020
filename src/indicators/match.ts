/**
 * A figure's label, verb, unit and surroundings → the id of the indicator it belongs to.
 *
 * In: a figure with its fields bound, and a compiled catalogue. Out: an id, or null where no entry claims it.
 * Absent on purpose: any guess. A label the catalogue does not know stays without an indicator.
 *
 * A catalogue is indexed once: whole labels in a map, endings under their last two characters, contained words under
 * their first. A label that nothing claims costs a handful of look-ups.
 */
import { type Marks, marks } from "../marks.ts";
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
  readonly order: number;
}

/** A catalogue ready to be asked. */
export interface Catalogue {
  readonly indicators: readonly Indicator[];
  readonly whole: ReadonlyMap<string, readonly Candidate[]>;
  /** By the code units of the last two characters, or of the one there is: numbers hash faster than cut-out strings. */
  readonly endings: ReadonlyMap<number, readonly Candidate[]>;
  /** By the code unit of the first character. */
  readonly contained: ReadonlyMap<number, readonly Candidate[]>;
  /** The keys of `contained`, since every character of a label is asked for. */
  readonly initials: Marks;
}

const UNHEARD = /[\s"'“”‘’「」『』《》〈〉、,，·\-—的]/g;
const WIDE: Readonly<Record<string, string>> = { "（": "(", "）": ")", "％": "%" };
/** Most labels are bare as they stand, and a test is several times cheaper than two replacements. */
const NOT_BARE = /[\s"'“”‘’「」『』《》〈〉、,，·\-—的（）％]/;

/** A label without what is written but not said: quotes, spaces, dun-commas, dashes and 的; brackets narrow. */
export const bareLabel = (label: string): string =>
  NOT_BARE.test(label) ? label.replace(UNHEARD, "").replace(/[（）％]/g, (wide) => WIDE[wide] ?? wide) : label;

/** Indexes the entries; earlier ones win ties. Time and space linear in the number of words. */
export const compileCatalogue = (indicators: readonly Indicator[]): Catalogue => {
  const whole = new Map<string, Candidate[]>();
  const endings = new Map<number, Candidate[]>();
  const contained = new Map<number, Candidate[]>();
  const put = <Key>(index: Map<Key, Candidate[]>, key: Key, candidate: Candidate): void => {
    const there = index.get(key);
    if (there) there.push(candidate);
    else index.set(key, [candidate]);
  };
  indicators.forEach((raw, order) => {
    const indicator = bareIndicator(raw);
    for (const pattern of indicator.match) {
      for (const word of pattern.label ?? []) put(whole, word, { indicator, pattern, word, order });
      for (const word of pattern.labelEnds ?? []) put(endings, endingKey(word), { indicator, pattern, word, order });
      if (pattern.label || pattern.labelEnds) continue;
      for (const word of pattern.labelHas ?? []) {
        put(contained, word.charCodeAt(0), { indicator, pattern: { ...pattern, labelHas: [word] }, word: "", order });
      }
    }
  });
  const initials = marks(String.fromCharCode(...contained.keys()));
  return { indicators, whole, endings, contained, initials };
};

const endingKey = (word: string): number =>
  word.length < 2 ? word.charCodeAt(0) : word.charCodeAt(word.length - 2) * 0x10000 + word.charCodeAt(word.length - 1);

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
  if (found !== null) return found;
  const noun = COUNT_NOUNS.find((ending) => label.endsWith(ending));
  return noun === undefined ? null : find(label.slice(0, -noun.length), figure, catalogue);
};

/** Nouns that say only that the label is counted: 志愿者人数, 经营主体总量. */
const COUNT_NOUNS = ["总人数", "总户数", "总数", "总量", "数量", "人数", "户数", "家数"] as const;

const find = (label: string, figure: IndicatorFigure, catalogue: Catalogue): string | null => {
  let best: Candidate | null = null;
  let bestRank = 0;
  const weigh = (candidates: readonly Candidate[] | undefined, ending: boolean): void => {
    if (candidates === undefined) return;
    for (const candidate of candidates) {
      if (ending && !endsInWord(label, candidate.word)) continue;
      const rank = rankOf(candidate, label, figure);
      if (rank > bestRank || (rank === bestRank && best !== null && candidate.order < best.order)) {
        best = candidate;
        bestRank = rank;
      }
    }
  };
  weigh(catalogue.whole.get(label), false);
  weigh(catalogue.endings.get(endingKey(label)), true);
  if (label.length > 1) weigh(catalogue.endings.get(label.charCodeAt(label.length - 1)), true);
  for (let at = 0; at < label.length; at++) {
    const first = label.charCodeAt(at);
    if (catalogue.initials[first] === 1) weigh(catalogue.contained.get(first), false);
  }
  return (best as Candidate | null)?.indicator.id ?? null;
};

/** 0 where the candidate does not hold. */
const rankOf = ({ indicator, pattern, word }: Candidate, label: string, figure: IndicatorFigure): number => {
  if (!measures(indicator, figure)) return 0;
  if (pattern.change && (figure.change === null) !== (pattern.change === "none")) return 0;
  const has = longestIn(label, pattern.labelHas);
  if (has === null) return 0;
  // A part of a whole is another series than the whole: 工业投资占固定资产投资 ends in 固定资产投资.
  if (label.includes("占") && !`${word}${has}`.includes("占")) return 0;
  if (indicator.not?.some((part) => label.includes(part))) return 0;
  const { action } = figure;
  if (pattern.action && !pattern.action.some((verb) => action?.endsWith(verb))) return 0;
  if (pattern.context && !pattern.context.some((part) => figure.sentence.includes(part))) return 0;
  if (pattern.clause || indicator.notClause) {
    const clause = clauseOf(figure);
    if (pattern.clause && !pattern.clause.some((part) => clause.includes(part))) return 0;
    if (indicator.notClause?.some((part) => clause.includes(part))) return 0;
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

const DIGIT = /[0-9.一二三四五六七八九十百千]/;

/** 50万元以上村 does not end 150万元以上村: a number is taken whole. */
const endsInWord = (label: string, word: string): boolean => {
  if (!label.endsWith(word)) return false;
  const before = label[label.length - word.length - 1];
  return before === undefined || !DIGIT.test(word[0] ?? "") || !DIGIT.test(before);
};

const CLAUSE_END = /[,，;；。!！?？:：\n]/;

const clauseOf = ({ before, after, sentence }: IndicatorFigure): string => {
  if (before === undefined || after === undefined) return sentence;
  let start = before.length;
  while (start > 0 && !CLAUSE_END.test(before[start - 1]!)) start--;
  let end = 0;
  while (end < after.length && !CLAUSE_END.test(after[end]!)) end++;
  return before.slice(start) + after.slice(0, end);
};
