/**
 * A paragraph with everything its figures are judged by: sentences, clauses, quotes, time expressions, numbers.
 *
 * Built once a paragraph that holds a number; what only some figures ask for (the words of a clause) is made on first use.
 * Deliberately absent: judgements. Rules and refiners make those.
 */
import type { Clause, Segments } from "../segment/clauses.ts";
import type { NumberExpression, Span } from "../types.ts";
import { type Chunk, chunks } from "./lexicon/words.ts";
import { findTimes, type TimeExpression } from "./times.ts";

export interface Scene extends Span {
  /** The whole clean text; all positions count in it. */
  readonly text: string;
  readonly segments: Segments;
  readonly expressions: readonly NumberExpression[];
  readonly times: readonly TimeExpression[];
  /** The words of clause `index`. */
  words(index: number): readonly Chunk[];
  /** Index of the clause that holds `position`. */
  clauseAt(position: number): number;
}

export const scene = (
  text: string,
  span: Span,
  segments: Segments,
  expressions: readonly NumberExpression[],
): Scene => {
  const cache = new Map<number, readonly Chunk[]>();
  return {
    text,
    start: span.start,
    end: span.end,
    segments,
    expressions,
    times: findTimes(text, span.start, span.end),
    words: (index) => {
      const known = cache.get(index);
      if (known) return known;
      const clause = segments.clauses[index];
      const made = clause ? chunks(text, clause.start, clause.end) : [];
      cache.set(index, made);
      return made;
    },
    clauseAt: (position) => clauseIndex(segments.clauses, position),
  };
};

const clauseIndex = (clauses: readonly Clause[], position: number): number => {
  let low = 0;
  let high = clauses.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((clauses[middle]?.start ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
};
