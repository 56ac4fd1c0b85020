/**
 * What a noun phrase behind a number loses at its end: 项目|等, 网格|建设, 60岁|以上.
 *
 * In: where the phrase begins and ends. Out: the phrase, or null where what is left names nothing.
 */
import { among } from "../../marks.ts";
import type { Span } from "../../types.ts";
import type { Chunk } from "../lexicon/words.ts";
import { CLOSING } from "./trims/closing.ts";
import { AFTERWARDS, AND, IN_THE_FIELD, NOTE, TRAILING } from "./trims/edges.ts";
import { LIKENED, ONE_VERB, ONLY_ADVERB, ONLY_CLOSING } from "./trims/nameless.ts";
import {
  AT_A_LOSS,
  AWAY,
  BECAME,
  DEED_DONE,
  HAVE_TO,
  HOW_DONE,
  NEWLY,
  OFTEN,
  TOGETHER,
  TROUBLED,
} from "./trims/predicates.ts";
import type { Nameless, Trim } from "./trims/trim.ts";

export interface Phrase extends Span {
  /** A verb of doing opened the stretch, so the phrase holds a relative clause. */
  readonly relative: boolean;
}

/** Each is asked once, in this order, of what those before it left. */
export const TRIMS: readonly Trim[] = [
  TRAILING,
  IN_THE_FIELD,
  AFTERWARDS,
  NEWLY,
  TROUBLED,
  AT_A_LOSS,
  AWAY,
  BECAME,
  AND,
  NOTE,
  OFTEN,
  HAVE_TO,
  HOW_DONE,
  CLOSING,
  TOGETHER,
  DEED_DONE,
];

/** Asked of what is left at last. */
export const NAMELESS: readonly Nameless[] = [ONLY_ADVERB, ONLY_CLOSING, LIKENED, ONE_VERB];

/** Where the phrase ends without what one of them cuts. */
export const trimmedBy = (
  { last, cut }: Trim,
  text: string,
  start: number,
  end: number,
  words: readonly Chunk[],
): number => (last === null || among(last, text, end - 1) ? cut(text, start, end, words) : end);

/** The phrase without what only closes it, null where nothing is left that names. */
export const trimmed = (
  words: readonly Chunk[],
  text: string,
  start: number,
  end: number,
  relative: boolean,
): Phrase | null => {
  let stop = end;
  for (const trim of TRIMS) stop = trimmedBy(trim, text, start, stop, words);
  if (stop <= start) return null;
  for (const { holds } of NAMELESS) if (holds(text, start, stop, words)) return null;
  return { start, end: stop, relative };
};
