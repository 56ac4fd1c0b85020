/**
 * The face every rule has: a number expression in its paragraph in, "mine" or "not mine" out.
 *
 * A rule says what a number is when it is no figure; what no rule claims is a figure. In the examples the number in
 * question stands in 【】.
 */
import { has, marks } from "../../marks.ts";
import type { Kind, NumberExpression } from "../../types.ts";
import type { Scene } from "../scene.ts";
import type { Cues } from "./cues.ts";

/** A number expression with its surroundings, as rules see it. */
export interface Candidate {
  readonly scene: Scene;
  readonly index: number;
  readonly expression: NumberExpression;
  /** Code unit right before the expression, 0 at the paragraph's start. */
  readonly previous: number;
  /** Code unit right after the expression, 0 at the paragraph's end. */
  readonly next: number;
  /** Up to 16 characters of the paragraph before the expression. */
  readonly before: string;
  /** Up to 16 characters of the paragraph after the expression. */
  readonly after: string;
  /** The numeral's characters, unit not included. */
  readonly numeral: string;
}

export interface Rule {
  readonly id: string;
  /** One line for people: what it recognises. */
  readonly about: string;
  readonly kind: Exclude<Kind, "figure">;
  /** The only script its numerals are written in; where given, numbers in the other are not asked. */
  readonly script?: "han";
  /** What a number has to show to be asked: its claims all do; where absent, every number is asked. */
  readonly cues?: Cues;
  readonly test: (candidate: Candidate) => boolean;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** Whether `before` ends in a match of `pattern`, which ends in `$` and in one of the characters `last`. */
export const preceded = (last: string, pattern: RegExp): ((candidate: Candidate) => boolean) => {
  const set = marks(last);
  return ({ previous, before }) => has(set, previous) && pattern.test(before);
};

/** Whether `after` begins with a match of `pattern`, which begins with `^` and with one of the characters `first`. */
export const followed = (first: string, pattern: RegExp): ((candidate: Candidate) => boolean) => {
  const set = marks(first);
  return ({ next, after }) => has(set, next) && pattern.test(after);
};

export const candidateOf = (scene: Scene, index: number): Candidate => {
  const expression = scene.expressions[index];
  if (!expression) throw new RangeError(`no expression ${index}`);
  const { text } = scene;
  return {
    scene,
    index,
    expression,
    previous: expression.start > scene.start ? text.charCodeAt(expression.start - 1) : 0,
    next: expression.end < scene.end ? text.charCodeAt(expression.end) : 0,
    before: text.slice(Math.max(scene.start, expression.start - 16), expression.start),
    after: text.slice(expression.end, Math.min(scene.end, expression.end + 16)),
    numeral: text.slice(expression.numeral.start, expression.numeral.end),
  };
};

/** Verbs of doing right before a count. */
export const GOVERNING =
  /(?:培育|引进|建成|新建|打造|争取|推动|实施|组织|举办|开展|完成|新增|支持|选派|招引|建设|改造|发展|培训|带动|吸引|新培育|新引进|力争|覆盖|辐射)$/;
