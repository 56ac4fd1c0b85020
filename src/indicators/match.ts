/**
 * A figure's label, verb, unit and surroundings → the id of the indicator it belongs to.
 *
 * In: a figure with its fields bound, and a compiled catalogue. Out: an id, or null where no entry claims it.
 * Absent on purpose: any guess. A label the catalogue does not know stays without an indicator.
 */
import { has, marks } from "../marks.ts";
import type { Change, Dimension } from "../types.ts";
import { bareLabel, type Candidate, type Catalogue, type Conditions, candidatesOf } from "./candidates.ts";

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
  if (found !== null || !has(COUNT_ENDS, label.charCodeAt(label.length - 1))) return found;
  const noun = COUNT_NOUNS.find((ending) => label.endsWith(ending));
  return noun === undefined ? null : find(label.slice(0, -noun.length), figure, catalogue);
};

/** Nouns that say only that the label is counted: 志愿者人数, 经营主体总量. */
const COUNT_NOUNS = ["总人数", "总户数", "总数", "总量", "数量", "人数", "户数", "家数"] as const;
const COUNT_ENDS = marks("数量");

const find = (label: string, figure: IndicatorFigure, catalogue: Catalogue): string | null => {
  let best: Conditions | null = null;
  let bestRank = 0;
  for (const candidate of candidatesOf(label, catalogue)) {
    const { conditions } = candidate;
    const rank = rankOf(candidate, label, figure);
    if (rank > bestRank || (rank === bestRank && best !== null && conditions.order < best.order)) {
      best = conditions;
      bestRank = rank;
    }
  }
  return best?.id ?? null;
};

/** 0 where the candidate does not hold. */
const rankOf = ({ word, conditions }: Candidate, label: string, figure: IndicatorFigure): number => {
  if (!measures(conditions, figure)) return 0;
  const { change, not, action, context, clause, notClause } = conditions;
  if (change !== null && (figure.change === null) !== (change === "none")) return 0;
  const has = longestIn(label, conditions.has);
  if (has === null) return 0;
  // A part of a whole is another series than the whole: 工业投资占固定资产投资 ends in 固定资产投资.
  if (label.includes("占") && !word.includes("占") && !has.includes("占")) return 0;
  if (not !== null && hasOne(label, not)) return 0;
  if (action !== null && !endsInOne(figure.action, action)) return 0;
  if (context !== null && !hasOne(figure.sentence, context)) return 0;
  if (clause !== null || notClause !== null) {
    const here = clauseOf(figure);
    if (clause !== null && !hasOne(here, clause)) return 0;
    if (notClause !== null && hasOne(here, notClause)) return 0;
  }
  return (word.length + has.length) * 16 + conditions.weight;
};

const measures = ({ dimension, units }: Conditions, figure: IndicatorFigure): boolean => {
  if (units !== null) return figure.unit !== null && units.includes(figure.unit);
  if (figure.dimension !== null) return figure.dimension === dimension;
  if (figure.unit !== null) return false;
  if (dimension === "none") return true;
  return dimension === "count" && figure.value !== undefined && figure.value >= 1 && Number.isInteger(figure.value);
};

/** The longest of the words the label has, empty where none is asked for, null where all are missing. */
const longestIn = (label: string, words: readonly string[] | null): string | null => {
  if (words === null) return "";
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

const CLAUSE_END = marks(",，;；。!！?？:：\n");

const clauseOf = ({ before, after, sentence }: IndicatorFigure): string => {
  if (before === undefined || after === undefined) return sentence;
  let start = before.length;
  while (start > 0 && !has(CLAUSE_END, before.charCodeAt(start - 1))) start--;
  let end = 0;
  while (end < after.length && !has(CLAUSE_END, after.charCodeAt(end))) end++;
  return before.slice(start) + after.slice(0, end);
};
