/**
 * The face of the steps over what stands before a number and is no word of the label, and the commonest way to take one.
 *
 * In: a scene and a stretch that ends at the number or at what already hangs on it. Out: where the stretch ends without
 * what is stepped over. Deliberately absent: the steps and their order (steps.ts); words with a class of their own, which
 * tail.ts takes off.
 */
import { marks } from "../../../marks.ts";
import type { Scene } from "../../scene.ts";

/** Where the stretch `[from, end)` ends without what is stepped over; `end` for "not mine". */
export type Taken = (scene: Scene, from: number, end: number) => number;

export interface Step {
  readonly id: string;
  /** One line for people. */
  readonly about: string;
  /** The characters in one of which what it steps over ends; null where it can end in any. */
  readonly last: string | null;
  /** Asked only where one of `COMPARES` stands in the stretch before the number. */
  readonly compares?: true;
  readonly step: Taken;
  /** What stands in 【】 is what this step is the first to take off. */
  readonly yes: readonly string[];
  /** At the end of 【】 it takes nothing off, or comes too late. */
  readonly no: readonly string[];
}

/** Without one of these no comparison, no 每人 and no 连续三年 stands before a number, and most have none. */
export const COMPARES = marks("比较与于出超领每连赢");

/**
 * Steps over what a pattern matches at the end of the stretch.
 *
 * @param longest how many characters before the end the pattern sees
 * @param left how many characters have to be left before the match: a phrase, or what can end one
 */
export const over =
  (pattern: RegExp, longest: number, left = 0): Taken =>
  ({ text }, from, end) => {
    const found = pattern.exec(text.slice(Math.max(from, end - longest), end));
    return found !== null && end - found[0].length - from >= left ? end - found[0].length : end;
  };
