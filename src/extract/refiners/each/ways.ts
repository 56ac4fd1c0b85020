/**
 * The ways labels are handed out to the numbers of a clause, in the order they are tried; the first that answers wins.
 * Guide, section 3.5.
 *
 * Numbers that go on about the list before them come first; numbers that are no list keep their labels; then the subjects
 * before 分别, which every number shares where they cannot be told apart; then those with what is measured behind it; last
 * what was told before a clause that names nothing itself.
 */
import { AGAIN, FIGURES_BEFORE, TOLD_BEFORE } from "./again.ts";
import { ON_ITS_OWN, ROUND_AGAIN, SUBJECTS, WHOLE_PHRASE, WITH_VERBS } from "./before.ts";
import { EACH_ITS_OWN, MEASURED_BEHIND } from "./behind.ts";
import type { Handed, List, Way } from "./way.ts";

export const WAYS: readonly Way[] = [
  AGAIN,
  ON_ITS_OWN,
  SUBJECTS,
  ROUND_AGAIN,
  WITH_VERBS,
  WHOLE_PHRASE,
  EACH_ITS_OWN,
  MEASURED_BEHIND,
  TOLD_BEFORE,
  FIGURES_BEFORE,
];

export interface Answer {
  readonly id: string;
  readonly handed: readonly Handed[];
}

/** What the first way hands out that answers; null where none does, and every number keeps its label. */
export const handOut = (list: List): Answer | null => {
  for (const { id, handsOut } of WAYS) {
    const handed = handsOut(list);
    if (handed) return { id, handed };
  }
  return null;
};
