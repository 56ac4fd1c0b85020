/**
 * Verbs inside a stretch before a number that act there though they are nouns as often: 先后|培训|茶农, 带动农户|发展|民宿.
 *
 * In: the words of the stretch. Out: whether one of them governs what follows it. The ways in which it does stand in one
 * list, in the order they are asked; the verbs are in acts/nominal.ts and acts/verbs.ts, who acts in acts/actors.ts.
 * Deliberately absent: the phrase itself, which start.ts cuts.
 */
import { has, marks } from "../../marks.ts";
import { type Chunk, is, WordClass } from "../lexicon/words.ts";
import { BODY_ACTS, FACILITY_ACTS, MOVED_TO_ACT, OFFICIAL_ACTS, PEOPLE_ACT, PUTS_IN, putsIn } from "./acts/by-actor.ts";
import { BEHIND_ADVERB, DONE_SO, DONE_THERE, doneSo } from "./acts/by-surroundings.ts";
import { CARES, FOUNDS, HELPS, LANDS, MAKES_NAMED, PAIRS, TAKES_IN } from "./acts/by-verb.ts";
import { TRANSITIVE } from "./acts/nominal.ts";
import type { Act, Inside } from "./acts/reading.ts";
import { PUTTING_IN } from "./acts/verbs.ts";
import { nominal } from "./grammar.ts";

/** None takes back what another says; the first that says the verb acts is told of. */
export const ACTS: readonly Act[] = [
  TAKES_IN,
  FOUNDS,
  HELPS,
  CARES,
  PAIRS,
  LANDS,
  BEHIND_ADVERB,
  BODY_ACTS,
  FACILITY_ACTS,
  PUTS_IN,
  DONE_SO,
  DONE_THERE,
  OFFICIAL_ACTS,
  PEOPLE_ACT,
  MAKES_NAMED,
  MOVED_TO_ACT,
];

/** All verbs that can act so. Most words of a stretch are none, and nothing more is asked of them. */
export const ACTING: ReadonlySet<string> = new Set([
  ...TRANSITIVE,
  ...ACTS.filter(({ verbs }) => verbs !== TRANSITIVE).flatMap(({ verbs }) => [...verbs]),
]);

/** The way in which the verb, one of `ACTING`, governs what follows it in a phrase; null where it does not. */
export const actOf = (inside: Inside): Act | null => {
  const { text } = inside.chunk.word;
  for (const act of ACTS) if (act.verbs.has(text) && act.acts(inside)) return act;
  return null;
};

/** 采取“飞地抱团”方式|建设|产业园, 社区|投入|资金: behind how it was done, or who gave, stands the deed. */
export const doneBy = (text: string, chunk: Chunk, end: number): boolean => {
  const verb = chunk.word.text;
  return (
    TRANSITIVE.has(verb) && (doneSo({ text, chunk, end }) || (PUTTING_IN.has(verb) && putsIn({ text, chunk, end })))
  );
};

/** 执行|到位|金额 */
const OF_CLOSING = /^(?:金额|率)/;
const MAKES_NOUN = marks("率额量费");

/** 收集|处理率: a verb right before one that a suffix makes a noun is part of that noun. */
export const leansOn = (text: string, words: readonly Chunk[], chunk: Chunk): boolean => {
  if (is(chunk, WordClass.Preposition)) return false;
  const next = words[words.indexOf(chunk) + 1];
  if (next?.start !== chunk.end) return false;
  if (is(next, WordClass.Verb | WordClass.Closing) && OF_CLOSING.test(text.slice(next.end, next.end + 2))) return true;
  return nominal(next) && has(MAKES_NOUN, text.charCodeAt(next.end));
};
