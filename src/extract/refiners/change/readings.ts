/**
 * The ways a change is read, in the order they are tried; the first that answers wins. Guide, section 2, `change`.
 *
 * In: a view of the figure. Out: whether it is the size of a rise or a fall, or says where something stands. What stands
 * somewhere comes first, since words of rising and falling are near it too (提高到|95%); then what the words right around the
 * number tell; then what goes on from the figure before; last the verbs with their object between.
 */
import { ADDS, TAKES_OFF } from "./added.ts";
import { LISTED, OTHERS_LISTED, PART_OF_IT, SHARES_LISTED } from "./going-on.ts";
import { AGAINST_TIME, BEHIND, FALLS, RISES, THAN_EARLIER, TIMES_OVER } from "./moving.ts";
import type { Reading, Told, View } from "./reading.ts";
import { BETTERED, DONE_TOO, GAP, REACHED, STARTS_FROM } from "./standing.ts";

export const READINGS: readonly Reading[] = [
  STARTS_FROM,
  REACHED,
  // 比上年高|1.5个百分点| would be a gap.
  AGAINST_TIME,
  GAP,
  BEHIND,
  DONE_TOO,
  BETTERED,
  RISES,
  THAN_EARLIER,
  FALLS,
  TIMES_OVER,
  LISTED,
  SHARES_LISTED,
  PART_OF_IT,
  TAKES_OFF,
  ADDS,
  OTHERS_LISTED,
];

export interface Answer {
  readonly id: string;
  readonly told: Told;
}

/** What the first reading says that answers; null where none does. */
export const read = (view: View): Answer | null => {
  for (const { id, reads } of READINGS) {
    const told = reads(view);
    if (told) return { id, told };
  }
  return null;
};
