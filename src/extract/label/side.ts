/**
 * Which side of a number its noun phrase is taken from.
 *
 * In: a view. Out: `left`, `right`, or null where neither will do.
 */
import { AIMED, ARRIVED, PASSED, RATE, SIZE_OF, STARTS_FROM } from "./side/before.ts";
import { EXAMPLES_OF, FOR_WHOM, HOW_LONG, LISTED, OWNED, POINTED_AT } from "./side/behind.ts";
import { AT_VERB, DEED_ALONE, DONE_TO, TAKES_OBJECT, THERE_IS } from "./side/deeds.ts";
import { LAND_OF, OF_WHAT_SIZE, PLANT_OF, WHICH_LOT } from "./side/owners.ts";
import { COUNTED, MEASURED_BEFORE, TOLD_BEFORE, WHAT_HAS_IT } from "./side/rule.ts";
import { SHARE_ALONE, SHARE_OF } from "./side/shares.ts";
import type { Side, SideAlone } from "./side/side.ts";
import type { View } from "./view.ts";

/** Where a phrase stands on both sides, in the order they are asked: the last are the rule, those before overrule it. */
export const SIDES: readonly Side[] = [
  // What stands behind is no thing that could be counted.
  PASSED,
  ARRIVED,
  // What leads right up to the number.
  POINTED_AT,
  HOW_LONG,
  FOR_WHOM,
  // Sizes, aims and rates of what stands behind 的, and where a change starts from.
  SIZE_OF,
  AIMED,
  STARTS_FROM,
  EXAMPLES_OF,
  LISTED,
  OWNED,
  // What is done to it; a rate before 的 is nothing that a verb takes.
  DEED_ALONE,
  RATE,
  TAKES_OBJECT,
  AT_VERB,
  DONE_TO,
  THERE_IS,
  // Whose it is, where, or which.
  LAND_OF,
  PLANT_OF,
  OF_WHAT_SIZE,
  WHICH_LOT,
  SHARE_OF,
  // The rule.
  WHAT_HAS_IT,
  TOLD_BEFORE,
  COUNTED,
  MEASURED_BEFORE,
];

/** Where a share has a phrase behind it alone, that may be no more than what is said of it: one of these has to hold. */
export const SHARES_ALONE: readonly SideAlone[] = [POINTED_AT, FOR_WHOM, SHARE_ALONE, WHAT_HAS_IT];

export const side = (view: View): Side["side"] | null => {
  const { right } = view;
  const { phrase } = view.left;
  if (!right) return phrase && "left";
  if (phrase) {
    for (const one of SIDES) if (one.holds(view, right, phrase)) return one.side;
    return null;
  }
  if (view.figure.dimension !== "share") return "right";
  for (const one of SHARES_ALONE) if (one.holds(view, right)) return one.side;
  return null;
};
