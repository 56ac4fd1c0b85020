/**
 * In: a text and a position where a numeral may begin. Out: its value, how far it reaches, and how it is built;
 * null when no number stands there. Covers Arabic, Chinese and mixed numerals with what vague marks stand inside
 * (3300多万, 四亿七千余万, 十来, 数十, 上百) and the ranges written by two digits in a row (十五六, 七八百, 三五).
 * Deliberately absent: units, percents and fractions, signs, ranges with a dash.
 */
import type { Bound } from "../../types.ts";
import { readArabic, skipDigits } from "./arabic.ts";
import { CAPITAL, CODE, KIND, Kind, scaled, VALUE } from "./characters.ts";
import { readArabicToken, readDigitToken, readPoint, readTensToken } from "./numeral-digits.ts";
import { readMark, readPlace, readScale } from "./numeral-scales.ts";
import { beginNumeral, isScaling, kindAt, type NumeralShape, type NumeralState } from "./numeral-state.ts";

export interface Numeral {
  readonly end: number;
  readonly value: number;
  readonly max: number | null;
  readonly bound: Bound;
  readonly arabic: boolean;
  readonly han: boolean;
  readonly form: NumeralShape;
  /** Begins with 百 千 万 亿 without a digit before it: a number only where a unit follows (百万吨). */
  readonly bare: boolean;
  /** What the last 万 亿 百 千 multiplied by, when one number stands before them: in 3至5万 it holds for 3 too. Else 1. */
  readonly shared: number;
  /** Where the second digit of a pair stands: the numeral ends there when it turns out to be no range. */
  readonly pairSplit: number;
}

/** What a single capital counts: 伍元整; in 陆生 and 伍家 it counts nothing. */
const AFTER_CAPITAL = /^(?:[元圆角分成]|\P{Script=Han}|$)/u;
const HAN = /\p{Script=Han}/u;
const ABOVE = 0x4e0a; // 上

/** Passes over the numeral characters at `start`, for runs that are no number. */
export function skipNumeral(text: string, start: number): number {
  let end = start;
  for (;;) {
    const kind = KIND[text.charCodeAt(end)];
    if (kind === undefined || kind === Kind.none) return end;
    end = kind === Kind.arabic ? skipDigits(text, end) : end + 1;
  }
}

/** 数十, 几百, 上千: the mark before a bare place or scale; false where none follows. */
function readLead(text: string, state: NumeralState): boolean {
  const code = text.charCodeAt(state.position);
  const above = code === ABOVE;
  if (!above && code !== CODE.数 && code !== CODE.數 && code !== CODE.几 && code !== CODE.幾) return true;
  if (!isScaling(kindAt(text, state.position + 1))) return false;
  if (above && text.charAt(state.position + 1) === "十") return false;
  state.form = "vague";
  state.bound = "over";
  state.han = true;
  state.position++;
  return true;
}

/** .5 with no digit before the point; not in 3.5, v.5 or 1..5. */
function readLeadingPoint(text: string, state: NumeralState): void {
  const { start } = state;
  if (text.charCodeAt(start) !== 0x2e || kindAt(text, start + 1) !== Kind.arabic) return;
  if (start > 0 && /[0-9A-Za-z.]/.test(text.charAt(start - 1))) return;
  const number = readArabic(text, start);
  if (number === null) return;
  state.pending = number.mantissa;
  state.decimals = number.decimals;
  state.hasPending = true;
  state.arabic = true;
  state.numbers = 1;
  state.position = number.end;
}

function readToken(text: string, state: NumeralState): boolean {
  const code = text.charCodeAt(state.position);
  switch (KIND[code]) {
    case Kind.arabic:
      return readArabicToken(text, state);
    case Kind.digit:
      return readDigitToken(text, state);
    case Kind.tens:
      return readTensToken(text, state);
    case Kind.place:
      return readPlace(text, state);
    case Kind.scale:
      return readScale(text, state);
    default:
      if (state.position === state.start) return false;
      return code === CODE.点 || code === CODE.點 ? readPoint(text, state) : readMark(text, state);
  }
}

/** The exponent of 亿. */
const OWN_NUMBER = 8;

/** 二百三 is 230 and 三万五 35000: a last digit counts the next lower place. */
function settleLastDigit(state: NumeralState): void {
  // 9万亿|三个大台阶: behind 亿 a digit of the other script begins a number of its own.
  if (
    state.hasPending &&
    state.hanPending &&
    state.arabic &&
    state.lastExponent >= OWN_NUMBER &&
    state.form === "plain"
  ) {
    state.position--;
    state.pending = 0;
    state.hasPending = false;
    return;
  }
  if (state.hasPending && state.hanPending && !state.zero && state.lastExponent >= 2 && state.form !== "code") {
    state.pending = scaled(state.pending, state.lastExponent - 1);
    state.spread = scaled(state.spread, state.lastExponent - 1);
    if (state.form === "pair") state.form = "range";
  }
  if (state.form === "pair" && !state.hasPending) state.form = "range";
}

/** 陆 in 陆生: a single capital inside a word. */
function isWord(text: string, { start, position }: NumeralState): boolean {
  if (position !== start + 1 || CAPITAL[text.charCodeAt(start)] !== 1) return false;
  return !AFTER_CAPITAL.test(text.charAt(position)) || (start > 0 && HAN.test(text.charAt(start - 1)));
}

/** 1 for whatever may go on a numeral: its own characters, 点 and the vague marks. */
const GOES_ON = KIND.slice();
for (const character of "点點多余餘几幾来來数數") GOES_ON[character.charCodeAt(0)] = Kind.digit;

/**
 * The commonest numerals without the state of the others, since most numbers of a text are such: digits with at most
 * one scale (861, 4.3万) and a single Chinese digit (两, 三); null for anything longer.
 */
function readShort(text: string, start: number): Numeral | null {
  const code = text.charCodeAt(start);
  const kind = KIND[code];
  if (kind === Kind.digit) {
    if (CAPITAL[code] === 1 || GOES_ON[text.charCodeAt(start + 1)] !== Kind.none) return null;
    return short(start + 1, VALUE[code] ?? 0, false, 1);
  }
  if (kind !== Kind.arabic) return null;
  const number = readArabic(text, start);
  if (number === null || number.padded) return null;
  const next = text.charCodeAt(number.end);
  if (GOES_ON[next] === Kind.none) return short(number.end, scaled(number.mantissa, -number.decimals), true, 1);
  if (KIND[next] !== Kind.scale || next === CODE.兆) return null;
  if (GOES_ON[text.charCodeAt(number.end + 1)] !== Kind.none) return null;
  const exponent = VALUE[next] ?? 0;
  return short(number.end + 1, scaled(number.mantissa, exponent - number.decimals), true, scaled(1, exponent));
}

function short(end: number, value: number, arabic: boolean, shared: number): Numeral {
  return numeral(end, value, null, "exact", arabic, !arabic || shared > 1, "plain", false, shared, -1);
}

/** The one place where the record is made: all of one hidden class, which the readers' speed rests on. */
function numeral(
  end: number,
  value: number,
  max: number | null,
  bound: Bound,
  arabic: boolean,
  han: boolean,
  form: NumeralShape,
  bare: boolean,
  shared: number,
  pairSplit: number,
): Numeral {
  return { end, value, max, bound, arabic, han, form, bare, shared, pairSplit };
}

/**
 * The numeral at `start`, after GB/T 15835 and common usage: 一万五千亿, 25万6千, 二百三, 二〇二一, 3300多万.
 */
export function readNumeral(text: string, start: number): Numeral | null {
  const simple = readShort(text, start);
  if (simple !== null) return simple;
  const state = beginNumeral(start);
  if (!readLead(text, state)) return null;
  readLeadingPoint(text, state);
  const from = state.position;
  while (readToken(text, state)) {
    // Every token reader advances the position.
  }
  if (state.position === start || (state.form === "vague" && state.position === from) || isWord(text, state))
    return null;
  settleLastDigit(state);
  const value = state.high + state.low + state.group + scaled(state.pending, -state.decimals);
  if (!Number.isFinite(value)) return null;
  return numeral(
    state.position,
    value,
    state.spread > 0 ? value + state.spread : null,
    state.bound,
    state.arabic,
    state.han,
    state.form,
    state.bare && state.numbers === 0,
    state.bare ? 1 : state.multiplier,
    state.pairSplit,
  );
}
