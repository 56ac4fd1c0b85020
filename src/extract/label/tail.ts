/**
 * What hangs on a number from the left: 小区党组织|共有|1219个, 收入|比上年|增长|7%, 老人|只收|6元.
 *
 * In: a scene and a stretch that ends at the number. Out: where the noun phrase before it ends, the predicates between
 * them, nearest first, and the verb at the number. Read backwards: what no word of a class is (step/steps.ts), verbs that no
 * list has (tail/unlisted.ts), known words (tail/parts.ts) with what goes with them (tail/along.ts). Guide, section 3.3.
 */
import { among, holds } from "../../marks.ts";
import type { Span } from "../../types.ts";
import type { Predicate } from "../lexicon/predicates.ts";
import { type Chunk, is, WordClass } from "../lexicon/words.ts";
import type { Scene } from "../scene.ts";
import { costBefore } from "./cost.ts";
import { inQuote } from "./grammar.ts";
import { NOT_MINE } from "./not-mine.ts";
import { COMPARES } from "./step/step.ts";
import { stepBack } from "./step/steps.ts";
import { takeAlong } from "./tail/along.ts";
import type { Hanging } from "./tail/hanging.ts";
import { takePart } from "./tail/parts.ts";
import { ACTED, beforeUnlisted } from "./tail/unlisted.ts";

export interface Tail {
  readonly end: number;
  readonly predicates: readonly Predicate[];
  readonly verb: Span | null;
}

/** Takes off what hangs on the number, from the number backwards. */
export const peelTail = (scene: Scene, words: readonly Chunk[], from: number, to: number): Tail => {
  const { text } = scene;
  const compares = holds(COMPARES, text, from, to);
  const hanging: Hanging = {
    scene,
    text,
    words,
    from,
    to,
    compares,
    end: to,
    index: words.length,
    predicates: [],
    verb: null,
  };
  while (hanging.end > from && takeOff(hanging));
  return { end: hanging.end, predicates: hanging.predicates, verb: hanging.verb };
};

/** Takes the next thing off; false where nothing more hangs on the number. */
const takeOff = (hanging: Hanging): boolean => {
  const { scene, text, words, from, to, end } = hanging;
  while (hanging.index > 0 && words[hanging.index - 1]!.end > end) hanging.index--;
  const word = words[hanging.index - 1];
  const known = word?.end === end && !inQuote(scene, word.start, to) ? word : null;
  // 活动|办了|88场次: the particle goes with its verb.
  const whole = known !== null && (among("了着", text, end - 1) || is(known, WordClass.Verb));
  const step = whole ? end : stepBack(scene, from, end, hanging.compares);
  if (step < end) {
    const acted = step === end - 1 && text[step] === "了" && !hanging.verb ? ACTED.ends(hanging, word) : NOT_MINE;
    if (acted >= 0) hanging.verb = { start: acted, end: step };
    hanging.end = acted >= 0 ? acted : step;
    return true;
  }
  const at = hanging.verb ? NOT_MINE : beforeUnlisted(hanging, word);
  if (at >= 0) {
    hanging.verb = { start: at, end };
    hanging.end = at;
    return true;
  }
  const cost = end === to ? costBefore(text, from, to) : 0;
  if (cost > 0) {
    hanging.end -= cost;
    return true;
  }
  if (!known || !takePart(hanging, known)) return false;
  if (hanging.end === known.start) takeAlong(hanging, known);
  return true;
};
