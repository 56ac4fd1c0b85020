/**
 * In: a text and a numeral being read, at 十百千, 万亿兆 or a vague mark. Out: the tokens that multiply or blur it.
 * Deliberately absent: digits (numeral-digits.ts) and units; 千 in 千瓦 and 兆 in 兆瓦 are left to the unit.
 *
 * Each reader answers whether the numeral may go on; it stands still where the token does not belong to it.
 */
import { matchUnit } from "../units/match.ts";
import { CODE, Kind, scaled } from "./characters.ts";
import { kindAt, NO_SCALE, type NumeralState, valueAt } from "./numeral-state.ts";

/** Written 千瓦, 千克, 千米 …: 千 belongs to the unit. */
const KILO_UNIT = /[瓦米克伏赫焦帕乏牛]/;
const MEGA_UNIT = /[瓦赫帕焦伏字比欧]/;
/** 余 and 多 open other words: 100余额, 5多边. */
const NOT_MORE = /[额下热款姚杭]/;
const NOT_MANY = /[边式能媒样]/;

function multiplyPlace(text: string, state: NumeralState, exponent: number): boolean {
  const beforeScale = kindAt(text, state.position + 1) === Kind.scale;
  const number = scaled(state.pending, -state.decimals);
  if (number >= 100 && !beforeScale) return false;
  if (exponent === 1 && !state.hanPending) return false;
  state.group += scaled(state.pending, exponent - state.decimals);
  state.spread *= scaled(1, exponent);
  state.multiplier = exponent === 1 || state.numbers > 1 ? 1 : scaled(1, exponent);
  return true;
}

/** 十, 百, 千: after a digit, or 十 alone (十五, 一百十五, 一万零十二), or 百 千 at the very beginning (百余, 千名). */
export function readPlace(text: string, state: NumeralState): boolean {
  const exponent = valueAt(text, state.position);
  if (state.closed || exponent >= state.lastPlace || (state.form === "code" && state.pending > 9)) return false;
  // 一千瓦 is 1 千瓦.
  if (exponent === 3 && state.form !== "vague" && KILO_UNIT.test(text.charAt(state.position + 1))) return false;
  if (state.hasPending) {
    if (state.decimals > 0 && kindAt(text, state.position + 1) === Kind.scale) {
      // 3.5百万: the point only moves, so that nothing is rounded before 万.
      state.decimals -= exponent;
      state.position++;
      return true;
    }
    if (!multiplyPlace(text, state, exponent)) return false;
  } else if (state.position === state.start || (state.form === "vague" && state.lastExponent === 0)) {
    state.bare = exponent > 1 && state.form !== "vague";
    state.group += scaled(1, exponent);
    state.multiplier = exponent === 1 ? 1 : scaled(1, exponent);
    if (exponent === 1) state.numbers++;
  } else if (exponent === 1 && (state.zero || state.lastExponent > 1)) {
    state.group += 10;
    state.numbers++;
  } else return false;
  state.han = true;
  state.pending = 0;
  state.hasPending = false;
  state.decimals = 0;
  state.zero = false;
  state.lastPlace = exponent;
  state.lastExponent = exponent;
  state.position++;
  return true;
}

function multiplyScale(state: NumeralState, exponent: number): boolean {
  const closed = scaled(state.pending, exponent - state.decimals) + scaled(state.group, exponent);
  if (exponent === 4) {
    if (closed > 0) {
      if (state.low > 0) return false;
      state.low = closed;
    } else {
      if (state.low === 0 || state.zero) return false; // 亿万
      state.low *= 10_000; // 万万
    }
  } else {
    // 五千万亿, 一万五千亿: every smaller group is multiplied too; 一万亿三千亿 adds up.
    const added = closed + scaled(state.low, exponent);
    if (added > 0) state.high += added;
    else if (state.high > 0) state.high = scaled(state.high, exponent);
    else return false;
    state.low = 0;
  }
  state.spread *= scaled(1, exponent);
  state.multiplier = state.lastScale !== NO_SCALE && closed > 0 ? 1 : scaled(state.multiplier, exponent);
  return true;
}

export function readScale(text: string, state: NumeralState): boolean {
  const exponent = valueAt(text, state.position);
  if (text.charCodeAt(state.position) === CODE.兆) {
    // 兆瓦 and 100兆 are units; 三兆 and 九兆元 are numerals.
    const alone = state.position === state.start || state.arabic;
    if (alone || MEGA_UNIT.test(text.charAt(state.position + 1))) return false;
  }
  if (state.numbers === 0 && state.lastExponent === 0) {
    state.bare = state.form !== "vague";
    if (exponent === 4) state.low = 10_000;
    else state.high = scaled(1, exponent);
    state.multiplier = scaled(1, exponent);
  } else if (!multiplyScale(state, exponent)) return false;
  state.group = 0;
  state.pending = 0;
  state.decimals = 0;
  state.hasPending = false;
  state.zero = false;
  state.han = true;
  state.lastPlace = 4;
  state.lastScale = exponent;
  state.lastExponent = exponent;
  state.position++;
  return true;
}

/** 余 多 来 几 数 behind a round number: 3300多万, 四亿七千余万, 十来名, 三十几万, 一百几十. */
export function readMark(text: string, state: NumeralState): boolean {
  if (state.closed || state.position === state.start) return false;
  const code = text.charCodeAt(state.position);
  const after = state.position + 1;
  const next = text.charAt(after);
  const afterPlace = !state.hasPending && !state.zero;
  const arabicPending = state.hasPending && state.arabic && !state.hanPending;
  const round = afterPlace || (arabicPending && state.decimals === 0 && state.pending > 0 && state.pending % 10 === 0);
  switch (code) {
    case CODE.多:
    case CODE.余:
    case CODE.餘:
      if (!afterPlace && !arabicPending) return false;
      if ((code === CODE.多 ? NOT_MANY : NOT_MORE).test(next)) return false;
      state.bound = "over";
      break;
    case CODE.来:
    case CODE.來:
      if (!round || (kindAt(text, after) !== Kind.scale && matchUnit(text, after) === null)) return false;
      state.bound = "about";
      break;
    case CODE.几:
    case CODE.幾:
      if (!round) return false;
      if (next === "十" && state.lastExponent > 1) {
        state.group += 10;
        state.position++;
      }
      state.bound = "over";
      break;
    case CODE.数:
    case CODE.數:
      if (!afterPlace || state.lastExponent !== 1 || matchUnit(text, after) === null) return false;
      state.bound = "over";
      break;
    default:
      return false;
  }
  state.closed = true;
  state.position++;
  return true;
}
