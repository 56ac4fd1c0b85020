/**
 * A paragraph with everything its figures are judged by: sentences, clauses, quotes, time expressions, numbers.
 *
 * Built once a paragraph that holds a number; what only some figures ask for (the words of a clause) is made on first use.
 * Deliberately absent: judgements. Rules and refiners make those.
 */
import { opening } from "../marks.ts";
import type { Clause, NumberExpression, Segments, Span } from "../types.ts";
import { type Chunk, chunks } from "./lexicon/words.ts";
import { findTimes, type TimeExpression } from "./times.ts";

export interface Scene extends Span {
  /** The whole clean text; all positions count in it. */
  readonly text: string;
  readonly segments: Segments;
  readonly expressions: readonly NumberExpression[];
  readonly times: readonly TimeExpression[];
  /** Those that begin in `[from, to)`: a paragraph may hold thousands, and every figure asks. */
  timesIn(from: number, to: number): readonly TimeExpression[];
  /** The words of clause `index`. */
  words(index: number): readonly Chunk[];
  /** Index of the clause that holds `position`. */
  clauseAt(position: number): number;
  /** Length of the noun phrase a text opens with, by parts of speech; its whole length where no segmenter is at hand. */
  nounPhraseEnd(text: string): number;
  nounPhraseStart(text: string): number;
  /** Whether a text before 的 describes what stands behind it, by parts of speech; false where no segmenter is at hand. */
  describes(text: string): boolean;
  /** Place names in a stretch of the text. */
  places(from: number, to: number): readonly Place[];
  /** The place name that begins at `from` and ends by `to`, null where none does. */
  placeAt(from: number, to: number): Place | null;
  /** Where a city's name ends that stands at `position` without its suffix, `position` itself where none does. */
  cityEnd(position: number): number;
}

/** A place name; units that stand together are one. */
export interface Place extends Span {
  /** Where the narrowest of its units begins. */
  readonly unit: number;
}

/** What the stage takes from its neighbours: segmentation, parts of speech, the grammar of place names. */
export interface Neighbours {
  readonly segment: (text: string, start: number, end: number) => Segments;
  readonly nounPhraseEnd: (text: string) => number;
  readonly nounPhraseStart: (text: string) => number;
  readonly describes: (text: string) => boolean;
  readonly findPlaces: (text: string, from: number, to: number) => readonly Place[];
  readonly placeAt: (text: string, from: number, to: number) => Place | null;
  readonly cityEnd: (text: string, position: number) => number;
}

export const scene = (
  text: string,
  span: Span,
  neighbours: Neighbours,
  expressions: readonly NumberExpression[],
): Scene => {
  const segments = neighbours.segment(text, span.start, span.end);
  const times = findTimes(text, told(text, segments, expressions));
  const cache = new Map<number, readonly Chunk[]>();
  return {
    text,
    start: span.start,
    end: span.end,
    segments,
    expressions,
    times,
    timesIn: (from, to) => {
      const first = firstFrom(times, from);
      return first === times.length || times[first]!.start >= to ? NO_TIMES : times.slice(first, firstFrom(times, to));
    },
    words: (index) => {
      const known = cache.get(index);
      if (known) return known;
      const clause = segments.clauses[index];
      const made = clause ? wordsOf(text, clause, expressions) : [];
      cache.set(index, made);
      return made;
    },
    nounPhraseEnd: neighbours.nounPhraseEnd,
    nounPhraseStart: neighbours.nounPhraseStart,
    describes: neighbours.describes,
    places: (from, to) => neighbours.findPlaces(text, from, to),
    placeAt: (from, to) => neighbours.placeAt(text, from, to),
    cityEnd: (position) => neighbours.cityEnd(text, position),
    clauseAt: clauseFinder(segments.clauses),
  };
};

const NO_TIMES: readonly TimeExpression[] = [];

/** The index of the clause that holds a position, 0 before the first. A figure asks it a dozen times in a row. */
const clauseFinder = (clauses: readonly Clause[]): ((position: number) => number) => {
  let last = 0;
  const holds = (position: number): boolean =>
    (last === 0 || clauses[last]!.start <= position) &&
    (last + 1 >= clauses.length || clauses[last + 1]!.start > position);
  return (position) => {
    if (!holds(position)) last = Math.max(0, firstFrom(clauses, position + 1) - 1);
    return last;
  };
};

/** The words between the numbers of a clause: 7起|降为1起 holds no 起降. */
const wordsOf = (text: string, { start, end }: Span, expressions: readonly NumberExpression[]): readonly Chunk[] => {
  const found: Chunk[] = [];
  let from = start;
  for (let index = firstFrom(expressions, start); index < expressions.length; index++) {
    const expression = expressions[index];
    if (!expression || expression.start >= end) break;
    if (expression.unit === null) continue;
    found.push(...chunks(text, from, Math.max(from, expression.start)));
    from = expression.end;
  }
  found.push(...chunks(text, from, Math.max(from, end)));
  return found;
};

/** Index of the first of spans in order that begins at `position` or behind it. Asked a dozen times a figure, so no `firstIndex`. */
const firstFrom = (spans: readonly Span[], position: number): number => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.start >= position) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Whether a sentence only says whom it is said to: 各位代表！ 同志们！ */
export const isAddress = opening("各同朋", /^\s*(?:各位[一-龥]{2,4}|同志们|朋友们|同志们、朋友们)[！!：:]\s*$/);

/** The sentences a number's reading can rest on: its own, and the one that opens the paragraph. */
const told = (text: string, { sentences }: Segments, expressions: readonly NumberExpression[]): readonly Span[] => {
  const [first] = sentences;
  const opens = first && isAddress(text, first.start, first.end) ? 1 : 0;
  let next = 0;
  return sentences.filter((sentence, index) => {
    while (next < expressions.length && (expressions[next]?.start ?? 0) < sentence.start) next++;
    return index <= opens || (expressions[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end;
  });
};
