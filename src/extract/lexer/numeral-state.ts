/**
 * In: nothing. Out: the record a numeral is read into, token by token, and the checks several token readers share.
 * Deliberately absent: the token readers (numeral-digits.ts, numeral-scales.ts) and their order (numeral.ts).
 *
 * A numeral is held as closed groups of 亿 (`high`), closed groups of 万 (`low`), places of the open group (`group`) and
 * one number that nothing has multiplied yet (`pending`): in 三亿五千二百万零六 that is 3 亿, then 5200 万, then 6.
 */
import type { Bound } from "../../types.ts";
import { KIND, Kind, type KindCode, VALUE } from "./characters.ts";

/**
 * plain; code: digit by digit (二〇二一, 007); vague: 数十, 上百; range: 七八百, 六七十; pair: two neighbouring
 * digits at the end, a range when a unit follows (十五六名) and else digits (五六); plan: 十四五, 十五五, the name of
 * a five-year plan unless a unit follows.
 */
export type NumeralShape = "plain" | "code" | "vague" | "pair" | "plan" | "range";

/** Local to one reading; every token reader advances it and says whether to go on. */
export interface NumeralState {
  readonly start: number;
  position: number;
  high: number;
  low: number;
  group: number;
  pending: number;
  /** `pending` stands for pending / 10^decimals. */
  decimals: number;
  hasPending: boolean;
  /** `pending` is a Chinese digit: a last one counts the next lower place (二百三). */
  hanPending: boolean;
  /** Upper end minus lower end of a pair, multiplied along. */
  spread: number;
  /** 零 since the last place or scale. */
  zero: boolean;
  /** Exponent of the place or scale just before; 0 for none. */
  lastExponent: number;
  /** Smallest place of the open group; 4 before any. */
  lastPlace: number;
  /** Exponent of the last scale; NO_SCALE before any. */
  lastScale: number;
  arabic: boolean;
  han: boolean;
  bound: Bound;
  form: NumeralShape;
  /** Begins with 百 千 万 亿 without a digit. */
  bare: boolean;
  /** Digit tokens so far. */
  numbers: number;
  /** What the last places and scales multiplied the one number before them by. */
  multiplier: number;
  /** Where the second digit of a pair stands. */
  pairSplit: number;
  /** 余, 多, 几 or 来 has been read: only a scale may follow. */
  closed: boolean;
}

export const NO_SCALE = 16;

export function beginNumeral(start: number): NumeralState {
  return {
    start,
    position: start,
    high: 0,
    low: 0,
    group: 0,
    pending: 0,
    decimals: 0,
    hasPending: false,
    hanPending: false,
    spread: 0,
    zero: false,
    lastExponent: 0,
    lastPlace: 4,
    lastScale: NO_SCALE,
    arabic: false,
    han: false,
    bound: "exact",
    form: "plain",
    bare: false,
    numbers: 0,
    multiplier: 1,
    pairSplit: -1,
    closed: false,
  };
}

export function kindAt(text: string, position: number): KindCode {
  return (KIND[text.charCodeAt(position)] ?? Kind.none) as KindCode;
}

export function valueAt(text: string, position: number): number {
  return VALUE[text.charCodeAt(position)] ?? 0;
}

export function isScaling(kind: KindCode): boolean {
  return kind === Kind.place || kind === Kind.scale;
}

/** No further number may follow: one stands unmultiplied, or a vague mark has closed the numeral. */
export function takesNoNumber(state: NumeralState): boolean {
  return state.hasPending || state.closed || state.form === "vague";
}
