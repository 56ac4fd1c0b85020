/**
 * What a phrase before a number says beside its label, or leaves to what was measured before: 企业7.6万家、|增加值|增长3%,
 * 建成4座、|在建|8座, 纪检监察机关|立案|216件.
 *
 * In: a view and the phrase before its number. Out: the reading of the first kind that answers, and of any other phrase
 * the phrase itself. Deliberately absent: where the phrase begins and ends (left.ts).
 */
import type { Span } from "../../types.ts";
import { AGAIN, ANOTHER_MEASURE, FARMED_TOO, FOUNDED, TOLD_OF } from "./heads/bare.ts";
import { CHANGES, COMES_IN, DONE_AGAIN, TAKES_OFF, VERB_WITH_OBJECT } from "./heads/deeds.ts";
import type { Head } from "./heads/head.ts";
import { ACCOUNT, ACTS, OWNED } from "./heads/owners.ts";
import { RANKED, RANKED_AMONG, STAGE } from "./heads/stages.ts";
import { made, type Reading } from "./reading.ts";
import type { View } from "./view.ts";

export const HEADS: readonly Head[] = [
  // What the clause before is about, or who acts in this one, is nearer than the figure before.
  TOLD_OF,
  FOUNDED,
  ACTS,
  // 监管企业营业收入增长5.9%、|利润|增长5.5%: whose it is before the whole of the label.
  OWNED,
  AGAIN,
  ANOTHER_MEASURE,
  FARMED_TOO,
  ACCOUNT,
  STAGE,
  RANKED,
  RANKED_AMONG,
  DONE_AGAIN,
  TAKES_OFF,
  CHANGES,
  // 提案|立案|41件: before the verb alone.
  COMES_IN,
  VERB_WITH_OBJECT,
];

export const headed = (view: View, phrase: Span): Reading => {
  const text = view.scene.text.slice(phrase.start, phrase.end);
  for (const { reads } of HEADS) {
    const reading = reads(view, phrase, text);
    if (reading) return reading;
  }
  return made([phrase], view.figure.end, "left");
};
