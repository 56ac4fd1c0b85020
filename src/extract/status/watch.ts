/** The figures of a paragraph in, in their order; out for each: the cues that the characters around it show. */
import type { Scene } from "../scene.ts";
import { BEFORE, BEHIND, type Place } from "./cue.ts";
import { CUES } from "./list.ts";
import { noneOf, type Shown, see, sightOf } from "./sight.ts";

const IN_CLAUSE = sightOf(CUES, "clause");
const IN_SENTENCE = sightOf(CUES, "sentence");
const BEHIND_FIGURE = sightOf(CUES, "behind");
const BEFORE_SENTENCE = sightOf(CUES, "before");

/** Goes over a clause and a sentence once, on from figure to figure; what it answers holds until it is asked again. */
export const watch = ({ text, start }: Scene): ((place: Place) => Shown) => {
  const before = noneOf(CUES);
  const inSentence = noneOf(CUES);
  const inClause = noneOf(CUES);
  const shown = noneOf(CUES);
  let sentenceStart = -1;
  let clauseStart = -1;
  let at = start;
  return ({ figure, clause, sentence }) => {
    if (sentence.start !== sentenceStart) {
      sentenceStart = sentence.start;
      before.fill(0);
      see(BEFORE_SENTENCE, text, Math.max(start, sentenceStart - BEFORE), sentenceStart, before);
      inSentence.fill(0);
      at = sentenceStart;
    }
    if (clause.start !== clauseStart) {
      clauseStart = clause.start;
      inClause.fill(0);
      see(IN_SENTENCE, text, at, clauseStart, inSentence);
      at = clauseStart;
    }
    see(IN_SENTENCE, text, at, figure.start, inSentence);
    see(IN_CLAUSE, text, at, figure.start, inClause);
    at = figure.start;
    for (let element = 0; element < shown.length; element++)
      shown[element] = before[element]! | inSentence[element]! | inClause[element]!;
    see(BEHIND_FIGURE, text, figure.end, Math.min(clause.end, figure.end + BEHIND), shown);
    return shown;
  };
};
