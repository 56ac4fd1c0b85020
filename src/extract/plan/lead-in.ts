/** The face every lead-in has, and which of a list stands first in a paragraph. */
import type { Seen, Sign } from "./glance.ts";

export interface LeadIn {
  readonly id: string;
  /** One line for people: what it recognises. */
  readonly about: string;
  /** Stands in each match of its words; where it is not seen, they are not asked. */
  readonly sign: Sign;
  readonly words: RegExp;
  /** Paragraphs, or the part of one, in which the words are found. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** Where the first match of all begins, -1 where there is none. Bit i of `seen` is the sign of lead-in i. */
export const earliest = (leadIns: readonly LeadIn[], seen: Seen, paragraph: string): number => {
  let first = -1;
  for (let left = seen & (2 ** leadIns.length - 1); left !== 0; left &= left - 1) {
    const at = leadIns[31 - Math.clz32(left & -left)]!.words.exec(paragraph)?.index ?? -1;
    if (at >= 0 && (first < 0 || at < first)) first = at;
  }
  return first;
};
