/**
 * Known words at the end of a stretch before a number, and what each is to the number: 党组织|共有|1219个, 全长|达|36公里.
 *
 * In: a stretch and the word that ends it. Out: the stretch without that word. Deliberately absent: verbs that no list has
 * (unlisted.ts); what goes with the word (along.ts).
 */
import type { Chunk } from "../../lexicon/words.ts";
import { askedOf, byWord } from "../by-word.ts";
import { DEALT_WITH, DONE, LONE, NOTHING_OF_ITS_OWN, PREDICATE, VERB, WHERE_OR_UNTIL } from "./comes-off.ts";
import type { Hanging, Part } from "./hanging.ts";
import { BEFORE_FROM, CHIEF_OR_LENGTH, DISTANCE, OF_AN_AGE } from "./stays.ts";

/** In the order they are asked; at any other word the stretch ends. */
export const PARTS: readonly Part[] = [
  BEFORE_FROM,
  CHIEF_OR_LENGTH,
  DISTANCE,
  DEALT_WITH,
  PREDICATE,
  OF_AN_AGE,
  NOTHING_OF_ITS_OWN,
  VERB,
  DONE,
  LONE,
  WHERE_OR_UNTIL,
];

const BY_WORD = byWord(PARTS);

/** Takes the word off that ends the stretch; false where it stays. */
export const takePart = (hanging: Hanging, word: Chunk): boolean => {
  const { text, classes, predicate } = word.word;
  for (const part of askedOf(BY_WORD, text)) {
    if (part.classes && (part.classes & classes) === 0) continue;
    const at = part.ends(hanging, word);
    if (at < 0) continue;
    if (at === word.end) return false;
    if (part.as === "predicate" && predicate) hanging.predicates.push(predicate);
    if (part.as === "verb") hanging.verb = { start: word.start, end: word.end };
    hanging.end = at;
    return true;
  }
  return false;
};
