/** A paragraph in, out whether it consists of orders, with few results between: a plan without a lead-in. */
import { counterOf, headsOf } from "./counted.ts";
import type { Sign } from "./glance.ts";
import { AHEAD, CLAUSE_OPENS_BEHIND, ORDERS } from "./orders.ts";
import { RESULTS } from "./told.ts";

const orders = counterOf(ORDERS, CLAUSE_OPENS_BEHIND);
const results = counterOf(RESULTS);
const ahead = counterOf(AHEAD);

/** Seen at least as often as there are orders: of a hundred paragraphs before the turn it leaves three to be counted. */
export const SIGN_OF_ORDER: Sign = [CLAUSE_OPENS_BEHIND, headsOf(ORDERS)];

/** Fewer orders say too little; in this share of characters they are what a paragraph consists of. */
const LEAST = 3;
const DENSITY = 2.5 / 100;
const ORDERS_TO_RESULT = 2.5;
/** After such a paragraph, and before one that tells results, this share is enough. */
const DENSITY_AFTER = 1 / 100;
/** Where somebody tells what was done, a plan is as long as this, and looks ahead once in so many characters. */
const LONG_PARAGRAPH = 300;
const CHARACTERS_TO_AHEAD = 200;

/**
 * Measured on six paragraphs at a time out of the 25 reports: of the numbers in plans 77 % are told by it, of those in
 * reviews one in two thousand.
 *
 * @param signs how often the sign of an order stands in it
 * @param after whether the paragraph before was such a one
 * @param spoken whether the article says whose it is, a body's or a person's
 */
export const imperative = (paragraph: string, signs: number, after: boolean, spoken: boolean): boolean => {
  const { length } = paragraph;
  const least = after ? Math.max(1, DENSITY_AFTER * length) : Math.max(LEAST, DENSITY * length);
  if (signs < least) return false;
  if (spoken && (length < LONG_PARAGRAPH || ahead(paragraph) * CHARACTERS_TO_AHEAD < length)) return false;
  const ordered = orders(paragraph);
  return ordered >= least && ordered >= ORDERS_TO_RESULT * results(paragraph);
};
