/**
 * The face every cue of a status has: what the words around a figure say of its being done or not.
 *
 * A cue is asked only where one of its signs stands in the stretch it reads, and then only of that stretch. In the
 * examples the figure in question stands in 【】; the cue tells the status of those in `yes` and not of those in `no`.
 */
import type { Figure, Span, Status } from "../../types.ts";
import type { Scene } from "../scene.ts";

/**
 * Stretches of a text, as a figure sees them: its clause up to it, its whole clause, its sentence up to it, the part of
 * that before its clause, up to `BEHIND` characters of its clause behind it, up to `BEFORE` of its paragraph before its
 * sentence.
 */
export type Where = "clause" | "whole" | "sentence" | "lead" | "behind" | "before";
export const BEHIND = 14;
export const BEFORE = 64;

/** A figure where it stands. */
export interface Place {
  readonly scene: Scene;
  readonly figure: Figure;
  readonly clause: Span;
  readonly sentence: Span;
  /** The status of figures in this part of the report whose own words do not tell. */
  readonly part: Status;
}

/** Words in a stretch. */
export interface Words {
  readonly where: Where;
  readonly words: RegExp;
}

export interface StatusCue extends Words {
  readonly id: string;
  /** One line for people: what it recognises. */
  readonly about: string;
  readonly status: Status;
  /** Where it is asked; `whole` and `lead` only say more. */
  readonly where: "clause" | "sentence" | "behind" | "before";
  /** One of these characters stands in each match of its words. */
  readonly signs: string;
  /** Words that have to stand as well. */
  readonly also?: Words;
  /** Words that must not stand. */
  readonly unless?: readonly Words[];
  /** What has to hold of the figure beside the words. */
  readonly holds?: (place: Place) => boolean;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

export const placeOf = (figure: Figure, scene: Scene, part: Status): Place => {
  const { clauses, sentences } = scene.segments;
  const clause = clauses[scene.clauseAt(figure.start)];
  const sentence = clause && sentences[clause.sentence];
  return { scene, figure, clause: clause ?? scene, sentence: sentence ?? clause ?? scene, part };
};

export const stretchOf = ({ scene, figure, clause, sentence }: Place, where: Where): string => {
  switch (where) {
    case "clause":
      return scene.text.slice(clause.start, figure.start);
    case "whole":
      return scene.text.slice(clause.start, clause.end);
    case "sentence":
      return scene.text.slice(sentence.start, figure.start);
    case "lead":
      return scene.text.slice(sentence.start, clause.start);
    case "behind":
      return scene.text.slice(figure.end, Math.min(clause.end, figure.end + BEHIND));
    case "before":
      return scene.text.slice(Math.max(scene.start, sentence.start - BEFORE), sentence.start);
  }
};

export const stands = (place: Place, { where, words }: Words): boolean => words.test(stretchOf(place, where));

/** Whether the cue tells the status of the figure. */
export const tells = (cue: StatusCue, place: Place): boolean =>
  stands(place, cue) &&
  (cue.holds === undefined || cue.holds(place)) &&
  (cue.also === undefined || stands(place, cue.also)) &&
  (cue.unless === undefined || !cue.unless.some((words) => stands(place, words)));

/** Words of what is over or done already. 《现代汉语八百词》, 已, 了, 曾. */
const REVIEW = /(?:已|了|累计|先后|成功(?!率)|截至|去年|以来|一年来|五年来|过去)/;
export const REVIEWED: Readonly<Record<"clause" | "whole" | "sentence", Words>> = {
  clause: { where: "clause", words: REVIEW },
  whole: { where: "whole", words: REVIEW },
  sentence: { where: "sentence", words: REVIEW },
};
/** Quoted words tell nothing of what is done: “已完成”. */
const QUOTED = /[“"][^”"]*[”"]/g;
export const reviewedInLead = (place: Place): boolean => REVIEW.test(stretchOf(place, "lead").replace(QUOTED, ""));
