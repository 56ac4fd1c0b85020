/**
 * The face of the ways in which a verb acts inside a phrase, and what they look at.
 */
import type { Span } from "../../../types.ts";
import type { Chunk } from "../../lexicon/words.ts";
import { ATTRIBUTE, suffixed } from "../grammar.ts";

/** A verb inside the stretch before a number. */
export interface Inside {
  readonly text: string;
  /** The words of the stretch. */
  readonly words: readonly Chunk[];
  /** The verb. */
  readonly chunk: Chunk;
  /** Where the phrase begins so far. */
  readonly at: number;
  /** The verb that bounds it there. */
  readonly verb: Span | null;
  /** Where the stretch ends. */
  readonly end: number;
}

export interface Act {
  readonly id: string;
  /** One line for people. */
  readonly about: string;
  /** The verbs that can act so; of no other it is asked. */
  readonly verbs: ReadonlySet<string>;
  readonly acts: (inside: Inside) => boolean;
  /**
   * Stretches up to their number, the verb in 【】, of which this is the first to say that it acts; the phrase begins behind
   * a | where one stands.
   */
  readonly yes: readonly string[];
  /** What it leaves. */
  readonly no: readonly string[];
}

/** The verb and what stands behind it. */
export type Behind = Pick<Inside, "text" | "chunk" | "end">;

const SHORTEST_OBJECT = 2;
export const hasObject = ({ chunk, end }: Behind): boolean => end - chunk.end >= SHORTEST_OBJECT;

/** 改造|面积: whether what stands behind the verb ends in what is measured. */
export const measures = ({ text, chunk, end }: Behind): boolean => ATTRIBUTE.test(text.slice(chunk.end, end));

/** 生产|企业, 改造|面积: whether what stands behind the verb makes a noun with it or is measured of what it says. */
export const makesNoun = (behind: Behind): boolean => suffixed(behind.text, behind.chunk) || measures(behind);
