/**
 * What hangs on the front of a noun phrase: 全市|先后|各类|党群服务点, 培训|茶农, 光|租金.
 *
 * In: a scene, the words of a stretch and where it ends. Out: where the phrase itself begins. Deliberately absent: the verb
 * or preposition that bounds the phrase, which start.ts finds first.
 */
import { BLANKS, has, marks } from "../../marks.ts";
import type { Chunk } from "../lexicon/words.ts";
import type { Scene } from "../scene.ts";
import { isWay } from "./attributive.ts";
import { asked, byCharacter } from "./by-character.ts";
import { HOW_IT_IS_DONE, TAKES_OBJECT } from "./peel/deeds.ts";
import {
  CAME_OF_IT,
  DEMANDS,
  GOAL_IS,
  HAS_TO,
  JOINTLY,
  MEANS_TO,
  TO_WHOM,
  WANTS,
  WITH_RESULT,
} from "./peel/intents.ts";
import type { Lead, WordCase } from "./peel/peeled.ts";
import { IN_TIME, INSIDE, LASTS, OF_LEVELS, ONCE_DONE, SOLELY, TAKES_TIME, THIS_ALONE, TURNS } from "./peel/scopes.ts";
import { EQUIPS_EACH, FOR_EACH, NEWLY_DONE, ONE_OF_THEM, SO_MUCH_OF_IT, THIS_ONE } from "./peel/single.ts";
import {
  AVERAGE_OF,
  DENIED,
  FUNCTION_WORD,
  LETS,
  LOCATED_IN,
  LONG_DENIED,
  NOW,
  RATE_OF_MANNER,
  SIZE_IN_ONE_PIECE,
  THE_OTHERS,
  TOO_SHORT,
  TRADE_WITH,
} from "./peel/words.ts";

/** What comes off by its characters, in the order it stands in a sentence: 准备再建, then 这支, then 每名. */
export const LEADS: readonly Lead[] = [
  WANTS,
  MEANS_TO,
  JOINTLY,
  CAME_OF_IT,
  LASTS,
  TAKES_TIME,
  // 要求|: before 要 alone.
  DEMANDS,
  HAS_TO,
  TO_WHOM,
  WITH_RESULT,
  ONCE_DONE,
  TURNS,
  THIS_ALONE,
  GOAL_IS,
  OF_LEVELS,
  INSIDE,
  SOLELY,
  IN_TIME,
  THIS_ONE,
  ONE_OF_THEM,
  NEWLY_DONE,
  SO_MUCH_OF_IT,
  EQUIPS_EACH,
  FOR_EACH,
];

/** Words that come off; of a subject no verb does, since who acts may be named by it. */
export const OFF: readonly WordCase[] = [FUNCTION_WORD, LETS, NOW];
export const OFF_OBJECT: readonly WordCase[] = [...OFF, TAKES_OBJECT, HOW_IT_IS_DONE];

/** Words that would come off, but are part of what is named. */
export const STAYS: readonly WordCase[] = [
  TRADE_WITH,
  LOCATED_IN,
  SIZE_IN_ONE_PIECE,
  THE_OTHERS,
  DENIED,
  LONG_DENIED,
  RATE_OF_MANNER,
  TOO_SHORT,
  AVERAGE_OF,
];

/** A lead with its place in the list. */
interface Ranked {
  readonly lead: Lead;
  readonly rank: number;
}

const RANKED: readonly Ranked[] = LEADS.map((lead, rank) => ({ lead, rank }));
const BY_OPENER = byCharacter(RANKED, ({ lead }) => lead.opens);

const SKIPPED = marks(`${BLANKS}、，,：:；;。！？!?的了—-`);

/** Where the phrase goes on behind the marks and leads at its front: each is asked once, behind those before it. */
const behindLeads = (scene: Scene, words: readonly Chunk[], from: number, end: number): number => {
  const { text } = scene;
  let at = from;
  while (at < end && has(SKIPPED, text.charCodeAt(at))) at++;
  let leads = asked(BY_OPENER, text.charCodeAt(at));
  let next = 0;
  for (let index = 0; index < leads.length; index++) {
    const { lead, rank } = leads[index]!;
    if (rank < next) continue;
    const past = lead.past(scene, words, at, end);
    if (past === at) continue;
    at = past;
    next = rank + 1;
    leads = asked(BY_OPENER, text.charCodeAt(at));
    index = -1;
  }
  return at;
};

const anyHolds = (
  cases: readonly WordCase[],
  scene: Scene,
  words: readonly Chunk[],
  chunk: Chunk,
  end: number,
): boolean => {
  for (const one of cases) if (one.holds(scene, words, chunk, end)) return true;
  return false;
};

/** @param subject whether who acts is asked for: of those verbs that are nouns as often are part */
export const peelHead = (
  scene: Scene,
  words: readonly Chunk[],
  from: number,
  end: number,
  subject: boolean,
): number => {
  // 镇上到县城的车程: both ends of a way say which.
  if (isWay(scene.text, end) && scene.text.slice(from, end).includes("到")) return from;
  const off = subject ? OFF : OFF_OBJECT;
  let at = from;
  for (const chunk of words) {
    at = behindLeads(scene, words, at, end);
    if (chunk.end <= at) continue;
    if (chunk.start > at || chunk.end >= end) break;
    if (!anyHolds(off, scene, words, chunk, end) || anyHolds(STAYS, scene, words, chunk, end)) break;
    at = chunk.end;
  }
  return behindLeads(scene, words, at, end);
};
