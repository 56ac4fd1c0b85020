/**
 * Where the noun phrase before a number begins: after the last verb, preposition, scope word or time before it.
 *
 * In: the words of a stretch and where its phrase ends. Out: the phrase's first position and the verb that bounds it.
 * What a word is to the phrase stands in start/boundaries.ts, what moves it on behind its last word in start/onward.ts. A
 * relative clause behind the bounding word is left out (由非遗传承人组成的|双语宣讲队), since it only describes.
 */
import { holds } from "../../marks.ts";
import type { Span } from "../../types.ts";
import type { Chunk } from "../lexicon/words.ts";
import type { Scene } from "../scene.ts";
import { inQuote } from "./grammar.ts";
import { peelHead } from "./peel.ts";
import { moveBehind } from "./start/boundaries.ts";
import type { Cut } from "./start/boundary.ts";
import { behindClause } from "./start/clauses.ts";
import { WITH } from "./start/governs.ts";
import { moveOn } from "./start/onward.ts";
import { behindPlaces } from "./start/places.ts";

export interface Start {
  readonly at: number;
  readonly verb: Span | null;
}

/** Verbs whose bare object says too little alone: 完成|投资. */
const LIGHT_OBJECT = new Set("投资 交易 改造 造林 绿化".split(" "));

export const phraseStart = (
  scene: Scene,
  words: readonly Chunk[],
  from: number,
  end: number,
  subject: boolean,
): Start => {
  const bound = lastBound(scene, words, from, end);
  const clause = behindPlaces(scene, behindClause(scene, bound.at, bound.before, end), end);
  const at = peelHead(scene, words, clause, end, subject);
  const light = bound.verb?.end === at && LIGHT_OBJECT.has(scene.text.slice(at, end)) ? bound.verb : null;
  if (!light) return { at, verb: bound.verb };
  // 实施城市更新行动、|完成投资|220亿元: behind a comma the verb opens a deed of its own.
  const before =
    scene.text[light.start - 1] === "、"
      ? light.start
      : peelHead(scene, words, lastBound(scene, words, from, light.start).at, end, true);
  return { at: before, verb: bound.verb };
};

/** The phrase that ends at `end`, behind its last bound. */
const lastBound = (scene: Scene, words: readonly Chunk[], from: number, end: number): Readonly<Cut> => {
  const { text } = scene;
  const cut: Cut = { scene, text, words, from, end, at: from, verb: null, before: from };
  // 新设与注吊销户数之比: of what to what.
  if (text.startsWith("之比", end - 2) && holds(WITH, text, from, end)) return cut;
  for (const word of words) {
    if (word.end > end) break;
    if (!inQuote(scene, word.start)) moveBehind(cut, word);
  }
  moveOn(cut);
  return cut;
};
