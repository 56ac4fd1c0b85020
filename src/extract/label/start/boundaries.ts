/**
 * What a word before a number is to the phrase there, in the order it is asked.
 *
 * In: a phrase as read so far and its next word. Out: the phrase as that word leaves it. Deliberately absent: quoted words,
 * which start.ts passes over.
 */
import type { Chunk } from "../../lexicon/words.ts";
import { askedOf, byWord } from "../by-word.ts";
import type { Boundary, Cut } from "./boundary.ts";
import { ACTS, BOUNDS, OF_EACH, TOGETHER, VERB } from "./governs.ts";
import { AIMED, COUNTED, LIST_ENDS, PLANNED, WON } from "./opens.ts";
import { DEALT_WITH, MATERIAL, OF_A_RATE, ONE_CHARACTER, PART_OF_NOUN, SAYS_OF_WHAT, SAYS_WHICH } from "./which.ts";

/** The first that the word is of wins. */
export const BOUNDARIES: readonly Boundary[] = [
  LIST_ENDS,
  ACTS,
  OF_EACH,
  PLANNED,
  COUNTED,
  AIMED,
  TOGETHER,
  WON,
  // Behind it only verbs, prepositions, predicates and scopes are left.
  MATERIAL,
  OF_A_RATE,
  PART_OF_NOUN,
  ONE_CHARACTER,
  SAYS_WHICH,
  DEALT_WITH,
  SAYS_OF_WHAT,
  VERB,
  BOUNDS,
];

const BY_WORD = byWord(BOUNDARIES);

/** Moves the phrase on behind a word of the stretch, or leaves it where it is. */
export const moveBehind = (cut: Cut, word: Chunk): void => {
  const { text, classes } = word.word;
  for (const boundary of askedOf(BY_WORD, text)) {
    if (boundary.classes && (boundary.classes & classes) === 0) continue;
    const at = boundary.begins(cut, word);
    if (at < 0) continue;
    const { governs, remembers } = boundary;
    if (remembers && word.start > cut.at) cut.before = cut.at;
    if (governs) cut.verb = { start: word.start, end: word.end };
    cut.at = at;
    return;
  }
};
