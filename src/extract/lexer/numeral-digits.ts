/**
 * In: a text and a numeral being read, at a digit or a decimal point. Out: the number tokens: Arabic numbers, Chinese
 * digits alone, in pairs (十五六) or read one by one (二〇二一), 廿, and what stands behind 点.
 * Deliberately absent: places and scales (numeral-scales.ts).
 *
 * Each reader answers whether the numeral may go on; it stands still where the token does not belong to it.
 */
import { matchUnit } from "../units/match.ts";
import { type ArabicNumber, DIGIT_LIMIT, readArabic } from "./arabic.ts";
import { CODE, Kind, scaled } from "./characters.ts";
import { isScaling, kindAt, type NumeralState, takesNoNumber, valueAt } from "./numeral-state.ts";

function digitRunEnd(text: string, start: number): number {
  let end = start;
  while (kindAt(text, end) === Kind.digit) end++;
  return end;
}

function digitString(text: string, start: number, end: number): string {
  let digits = "";
  for (let position = start; position < end; position++) digits += valueAt(text, position);
  return digits;
}

function isLiang(code: number): boolean {
  return code === CODE.两 || code === CODE.兩;
}

/** 五六, and 三五 for a few. */
function isApproximatePair(first: number, second: number): boolean {
  return first > 0 && (second === first + 1 || (first === 3 && second === 5));
}

/** 三两个 says two or three. */
function isReversedPair(text: string, start: number): boolean {
  return valueAt(text, start) === 3 && isLiang(text.charCodeAt(start + 1));
}

/** In 三两 and 八两 the second character is a unit of weight, in 一两个 and 一两万 a digit. */
function isTael(text: string, second: number, runEnd: number): boolean {
  if (runEnd !== second + 1 || !isLiang(text.charCodeAt(second))) return false;
  return kindAt(text, runEnd) === Kind.none && matchUnit(text, runEnd) === null;
}

/** May an Arabic number stand after a scale: 3万4000, 25万6千, 1千零20, but not 投资5亿2021年. */
function followsScale(text: string, state: NumeralState, number: ArabicNumber): boolean {
  const limit = state.lastExponent;
  const multiplied = isScaling(kindAt(text, number.end));
  if (number.padded || limit === 0) return false;
  if (text.charCodeAt(number.end) === CODE.年 && number.digits === 4) return false;
  if (number.decimals > 0 && !multiplied) return false;
  if (!multiplied && !state.zero && number.digits !== limit) return false;
  return number.mantissa < scaled(1, limit + number.decimals);
}

export function readArabicToken(text: string, state: NumeralState): boolean {
  if (takesNoNumber(state)) return false;
  const number = readArabic(text, state.position);
  if (number === null || (state.position > state.start && !followsScale(text, state, number))) return false;
  state.arabic = true;
  state.pending = number.mantissa;
  state.decimals = number.decimals;
  state.hasPending = true;
  state.hanPending = false;
  state.numbers++;
  state.multiplier = 1;
  state.position = number.end;
  if (!number.padded) return true;
  state.form = "code";
  return false;
}

/** A first token: one digit, a pair (七八百) or digits one by one; false when the run is too long for a number. */
function firstDigits(text: string, state: NumeralState, runEnd: number): boolean {
  const { position } = state;
  const value = valueAt(text, position);
  const length = runEnd - position;
  if (length === 1 || isTael(text, position + 1, runEnd)) {
    state.pending = value;
    state.position++;
    return true;
  }
  const second = valueAt(text, position + 1);
  if (length === 2 && isReversedPair(text, position)) {
    state.pending = second;
    state.spread = 1;
    state.form = "range";
  } else if (length === 2 && isApproximatePair(value, second)) {
    state.pending = value;
    state.spread = second - value;
    state.form = "pair";
    state.pairSplit = position + 1;
  } else {
    if (length > DIGIT_LIMIT) return false;
    state.pending = Number(digitString(text, position, runEnd));
    state.form = "code";
  }
  state.position = runEnd;
  return true;
}

/** A digit behind a place or scale: 二百三, 十五六, 十四五. */
function laterDigit(text: string, state: NumeralState, runEnd: number): boolean {
  const { position } = state;
  const value = valueAt(text, position);
  // 三千两百, but 二十两 is a weight.
  if (isLiang(text.charCodeAt(position)) && !isScaling(kindAt(text, position + 1))) return false;
  const second = valueAt(text, position + 1);
  const pair = runEnd - position === 2 && isApproximatePair(value, second);
  const plan = runEnd - position === 2 && state.lastExponent === 1 && second === 5 && !isScaling(kindAt(text, runEnd));
  if (pair || plan) {
    if (pair) state.spread = second - value;
    state.form = plan ? "plan" : "pair";
    state.pairSplit = position + 1;
    state.position = runEnd;
  } else state.position++;
  state.pending = value;
  return true;
}

export function readDigitToken(text: string, state: NumeralState): boolean {
  if (takesNoNumber(state)) return false;
  const first = state.numbers === 0 && state.lastExponent === 0;
  if (!first && valueAt(text, state.position) === 0) {
    const after = kindAt(text, state.position + 1);
    if (state.zero || state.lastExponent < 2 || after === Kind.none || after === Kind.scale) return false;
    state.zero = true;
    state.position++;
    return true;
  }
  const runEnd = digitRunEnd(text, state.position);
  if (!(first ? firstDigits(text, state, runEnd) : laterDigit(text, state, runEnd))) return false;
  state.han = true;
  state.decimals = 0;
  state.hasPending = true;
  state.hanPending = true;
  state.numbers++;
  state.multiplier = 1;
  return true;
}

/** 廿三, 二百卅. */
export function readTensToken(text: string, state: NumeralState): boolean {
  if (takesNoNumber(state) || state.lastPlace <= 1) return false;
  state.group += valueAt(text, state.position);
  state.lastPlace = 1;
  state.lastExponent = 1;
  state.numbers++;
  state.han = true;
  state.zero = false;
  state.position++;
  return true;
}

/** 十二点五, 三点一四亿, 两点五千万; not the clock times 三点五十 and 三点一刻. */
export function readPoint(text: string, state: NumeralState): boolean {
  if (state.arabic || state.closed || (state.zero && !state.hasPending) || state.decimals > 0) return false;
  if (state.form !== "plain" && state.form !== "code") return false;
  const from = state.position + 1;
  const end = digitRunEnd(text, from);
  if (end === from || end - from > DIGIT_LIMIT) return false;
  const next = text.charAt(end);
  if (next === "十" || next === "拾" || next === "刻") return false;
  const whole = state.high + state.low + state.group + state.pending;
  const fraction = digitString(text, from, end);
  const mantissa = Number(`${whole}${fraction}`);
  const exact = Number.isSafeInteger(mantissa);
  state.pending = exact ? mantissa : Number(`${whole}.${fraction}`);
  state.decimals = exact ? end - from : 0;
  state.high = 0;
  state.low = 0;
  state.group = 0;
  state.lastPlace = 4;
  state.lastExponent = 0;
  state.hasPending = true;
  state.hanPending = false;
  state.multiplier = 1;
  state.form = "plain";
  state.position = end;
  const kind = kindAt(text, end);
  return kind === Kind.scale || (kind === Kind.place && kindAt(text, end + 1) === Kind.scale);
}
