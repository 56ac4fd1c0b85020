/**
 * What stands before a number and is no word of the label: particles, asides, times, comparisons.
 *
 * In: a scene and a stretch that ends at the number or at what already hangs on it. Out: where the stretch ends without
 * one more of these. Deliberately absent: words with a class of their own; tail.ts takes those off.
 */
import type { Scene } from "../../scene.ts";
import { asked, byCharacter } from "../by-character.ts";
import { AGAINST, AGAINST_A_DEED, AT_MOST, FASTEST, ON_LAST_YEAR, OPENS_IN_AGAINST } from "./compared.ts";
import { AVERAGE, DEMANDED, EACH_OF, EACH_PLACE, PER_MANY, SO_MUCH_OF_IT } from "./each.ts";
import { AS_RECKONED, BECAUSE_OF, CAN_BE_DONE, DOUBLED, IN_BRACKETS, MILDLY } from "./manner.ts";
import {
  FROM_EVENTS,
  IN_PARTS,
  NOT_EVEN,
  ON_THE_OTHER_HAND,
  PARTICLE,
  SELLS,
  STRIDES,
  TAKES_OFF,
} from "./particles.ts";
import { IN_ALL_OF_IT, OF_ALL, OF_PLAN } from "./shares.ts";
import type { Step } from "./step.ts";
import { A_WHILE, AT_TIMES, FIRST_TIME, RUNNING, SCATTERED, STARTING_FROM, THIS_ITEM, TIME, TOOK } from "./times.ts";
import { WENT_THERE } from "./went.ts";

/** In the order they are asked; the first that steps over something wins. */
export const STEPS: readonly Step[] = [
  PARTICLE,
  WENT_THERE,
  CAN_BE_DONE,
  // 少|则| would be left of 少则.
  AT_TIMES,
  SCATTERED,
  SELLS,
  MILDLY,
  ON_THE_OTHER_HAND,
  TAKES_OFF,
  DOUBLED,
  NOT_EVEN,
  IN_PARTS,
  FASTEST,
  AT_MOST,
  AS_RECKONED,
  // 恢复至|2019年的| is a time.
  OF_PLAN,
  STARTING_FROM,
  ON_LAST_YEAR,
  OF_ALL,
  STRIDES,
  IN_BRACKETS,
  TIME,
  THIS_ITEM,
  A_WHILE,
  FIRST_TIME,
  DEMANDED,
  SO_MUCH_OF_IT,
  BECAUSE_OF,
  FROM_EVENTS,
  IN_ALL_OF_IT,
  TOOK,
  PER_MANY,
  OPENS_IN_AGAINST,
  AGAINST,
  AGAINST_A_DEED,
  RUNNING,
  AVERAGE,
  EACH_PLACE,
  EACH_OF,
];

const BY_LAST = byCharacter(STEPS, ({ last }) => last);

/** The steps to be asked where a stretch ends at `end`. */
export const stepsAt = ({ text }: Scene, end: number): readonly Step[] => asked(BY_LAST, text.charCodeAt(end - 1));

/**
 * Where the stretch ends without what the first step takes off that can; `end` where none can.
 *
 * @param compares whether one of `COMPARES` stands between `from` and the number
 */
export const stepBack = (scene: Scene, from: number, end: number, compares: boolean): number => {
  for (const step of stepsAt(scene, end)) {
    if (step.compares && !compares) continue;
    const at = step.step(scene, from, end);
    if (at < end) return at;
  }
  return end;
};
