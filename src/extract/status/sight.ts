/**
 * Characters in, the cues out of which one of them is a sign: the few of five dozen that are worth asking.
 *
 * Every cue is one bit. A character shows the cues of which it is a sign, so one pass over a clause and one over its
 * sentence, gone on from figure to figure, take the place of a pass for each cue.
 */
import type { StatusCue } from "./cue.ts";

/** A set of cues: cue 0 is bit 0 of element 0, cue 30 bit 0 of element 1. */
export type Shown = number[];
/** As many as a small integer of the engine holds, so that an element never becomes an object. */
const BITS = 30;

/** Which cues of a list a character shows: the number of its set, most have the empty set, number 0. */
export interface Sight {
  readonly numbers: Uint8Array;
  readonly sets: readonly Shown[];
}

export const noneOf = (cues: readonly unknown[]): Shown => new Array<number>(Math.ceil(cues.length / BITS)).fill(0);

/** The sight of those of the cues that are asked `where`, as bits of the whole list. */
export const sightOf = (cues: readonly StatusCue[], where: StatusCue["where"]): Sight => {
  const numbers = new Uint8Array(0x10000);
  const sets = [noneOf(cues)];
  for (const [index, cue] of cues.entries()) {
    if (cue.where !== where) continue;
    for (const sign of cue.signs) {
      const code = sign.charCodeAt(0);
      if (numbers[code] === 0) numbers[code] = sets.push(noneOf(cues)) - 1;
      sets[numbers[code]!]![Math.floor(index / BITS)]! |= 1 << (index % BITS);
    }
  }
  return { numbers, sets };
};

/** Adds to `shown` what the characters of `[from, to)` show. */
export const see = ({ numbers, sets }: Sight, text: string, from: number, to: number, shown: Shown): void => {
  for (let at = from; at < to; at++) {
    const number = numbers[text.charCodeAt(at)]!;
    if (number === 0) continue;
    const set = sets[number]!;
    for (let element = 0; element < shown.length; element++) shown[element]! |= set[element]!;
  }
};

/** The first cue in the order of the list that is shown and that `told` says yes to; null where there is none. */
export const firstShown = (
  cues: readonly StatusCue[],
  shown: Shown,
  told: (cue: StatusCue) => boolean,
): StatusCue | null => {
  for (let element = 0; element < shown.length; element++) {
    for (let left = shown[element]!; left !== 0; left &= left - 1) {
      const cue = cues[element * BITS + 31 - Math.clz32(left & -left)];
      if (cue && told(cue)) return cue;
    }
  }
  return null;
};
