/**
 * A paragraph in, out which of up to thirty signs stand in it, and how often the last of them: one pass without a branch,
 * two looks into small tables a character.
 *
 * A sign is two characters side by side, each one of a few. Single characters tell little: 作 stands in most paragraphs,
 * 作 before 安 or 要 in one of ten. So each character has two sets of bits, of the signs that it begins and of those that
 * it ends, and where two characters meet, the signs common to both are seen. Which is the lead-in that shows the sign is
 * left to its pattern; a sign too wide costs a little time, one too narrow a lead-in.
 */

/** A character of `first` right before one of `next`; an empty `first` stands for any. Before a paragraph stands "\n". */
export type Sign = readonly [first: string, next: string];

/** Bit i: sign i of the list has been seen. */
export type Seen = number;
/** So that a set of bits is a small integer of the engine. */
const MOST = 30;

export interface Glance {
  readonly seen: Seen;
  /** How often the last sign was. */
  readonly times: number;
}

/** @throws Error where there are more signs than bits, or more characters in them than fit a byte */
export const glanceOf = (signs: readonly Sign[]): ((text: string) => Glance) => {
  if (signs.length > MOST) throw new Error(`${signs.length} signs, ${MOST} bits`);
  const characters = new Set(signs.flatMap(([first, next]) => [...first, ...next]));
  if (characters.size > 0xff) throw new Error(`${characters.size} characters in signs, 255 numbers`);
  /** Code unit → number of the character among those of the signs; 0 for all others. */
  const numbers = new Uint8Array(0x10000);
  for (const [index, character] of [...characters].entries()) numbers[character.charCodeAt(0)] = index + 1;
  const begins = new Int32Array(0x100);
  const ends = new Int32Array(0x100);
  for (const [index, [first, next]] of signs.entries()) {
    const bit = 1 << index;
    if (first === "") for (let number = 0; number < begins.length; number++) begins[number]! |= bit;
    for (const character of first) begins[numbers[character.charCodeAt(0)]!]! |= bit;
    for (const character of next) ends[numbers[character.charCodeAt(0)]!]! |= bit;
  }
  const outside = begins[numbers["\n".charCodeAt(0)]!]!;
  const last = signs.length - 1;
  return (text) => {
    let seen = 0;
    let times = 0;
    let begun = outside;
    for (let at = 0; at < text.length; at++) {
      const number = numbers[text.charCodeAt(at)]!;
      const met = begun & ends[number]!;
      seen |= met;
      times += met >>> last;
      begun = begins[number]!;
    }
    return { seen, times };
  };
};
