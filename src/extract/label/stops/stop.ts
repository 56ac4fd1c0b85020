/**
 * The face of what a word does to a noun phrase behind a number: 干部|驻村 ends it, 志愿|服务|队 goes on.
 *
 * In: a word of the phrase. Out: whether it is one of a kind. Deliberately absent: the kinds and their order (../stops.ts).
 */
import { type Chunk, is, WordClass } from "../../lexicon/words.ts";
import { nominal, suffixed } from "../grammar.ts";

/** A noun phrase behind a number, as it is read word by word. */
export interface Running {
  readonly text: string;
  readonly start: number;
  /** The next number, a time, or the clause's end. */
  readonly limit: number;
  readonly nextIsNumber: boolean;
}

export interface Stop {
  readonly id: string;
  /** One line for people. */
  readonly about: string;
  /** The classes of words of which it is asked: one of them is enough. */
  readonly classes: number;
  /** Whether the phrase goes on over such a word, which others would end it with. */
  readonly goesOn?: true;
  /** @param next the word right behind it */
  readonly stands: (phrase: Running, chunk: Chunk, next: Chunk | undefined) => boolean;
  /** Of the word in 【】 it is the first to answer; the phrase begins behind the number. */
  readonly yes: readonly string[];
  /** It leaves the word, or comes too late for it. */
  readonly no: readonly string[];
}

/** 集中|运营: whether a verb follows, and no suffix makes a noun of it. */
export const verbNext = ({ text }: Running, next: Chunk | undefined): boolean =>
  next !== undefined &&
  is(next, WordClass.Verb | WordClass.Closing | WordClass.Nominal | WordClass.Predicate) &&
  // 资金集中|运营|中心, 农民工返乡|创业|园
  !(nominal(next) && suffixed(text, next));
