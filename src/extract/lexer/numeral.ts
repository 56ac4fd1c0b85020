/**
 * In: a text and a position where a numeral may begin. Out: its value, how far it reaches, and how it is built;
 * null when no number stands there. Covers Arabic, Chinese and mixed numerals with what vague marks stand inside
 * (3300多万, 四亿七千余万, 十来, 数十, 上百) and the ranges written by two digits in a row (十五六, 七八百, 三五).
 * Deliberately absent: units, percents and fractions, signs, ranges with a dash.
 */
import type { Bound } from "../../types.ts";
import { matchUnit } from "../units/match.ts";
import { DIGIT_LIMIT, readArabic, skipDigits } from "./arabic.ts";
import { CAPITAL, CODE, KIND, Kind, scaled, VALUE } from "./characters.ts";

export interface Numeral {
  readonly end: number;
  readonly value: number;
  readonly max: number | null;
  readonly bound: Bound;
  readonly arabic: boolean;
  readonly han: boolean;
  /**
   * plain; code: digit by digit (二〇二一, 007); vague: 数十, 上百; range: 七八百, 六七十; pair: two neighbouring
   * digits at the end, a range when a unit follows (十五六名) and else digits (五六); plan: 十四五, 十五五, the name of a five-year plan unless a unit follows.
   */
  readonly form: "plain" | "code" | "vague" | "pair" | "plan" | "range";
  /** Begins with 百 千 万 亿 without a digit before it: a number only where a unit follows (百万吨). */
  readonly bare: boolean;
  /** What the last 万 亿 百 千 multiplied by, when one number stands before them: in 3至5万 it holds for 3 too. Else 1. */
  readonly shared: number;
  /** Where the numeral ends when a pair turns out not to be a range. */
  readonly pairSplit: number;
}

/** Written 千瓦, 千克, 千米 …: 千 belongs to the unit. */
const KILO_UNIT = /[瓦米克伏赫焦帕乏牛]/;
const MEGA_UNIT = /[瓦赫帕焦伏字比欧]/;
/** 余 and 多 open other words: 100余额, 5多边. */
const NOT_MORE = /[额下热款姚杭]/;
const NOT_MANY = /[边式能媒样]/;
/** What a single capital counts: 伍元整; in 陆生 and 伍家 it counts nothing. */
const AFTER_CAPITAL = /^(?:[元圆角分成]|\P{Script=Han}|$)/u;

function isMore(code: number): boolean {
  return code === CODE.多 || code === CODE.余 || code === CODE.餘;
}

function isPoint(code: number): boolean {
  return code === CODE.点 || code === CODE.點;
}

function isLiang(code: number): boolean {
  return code === CODE.两 || code === CODE.兩;
}

/** .5 with no digit before the point; not in 3.5, v.5 or 1..5. */
export function isFractionPoint(text: string, start: number): boolean {
  if (text.charCodeAt(start) !== 0x2e || KIND[text.charCodeAt(start + 1)] !== Kind.arabic) return false;
  return start === 0 || !/[0-9A-Za-z.]/.test(text.charAt(start - 1));
}

/** In 三两 and 八两 the second character is a unit of weight, in 一两个 and 一两万 a digit. */
function isTael(text: string, second: number, runEnd: number): boolean {
  if (runEnd !== second + 1 || !isLiang(text.charCodeAt(second))) return false;
  const next = KIND[text.charCodeAt(runEnd)] ?? Kind.none;
  return next === Kind.none && matchUnit(text, runEnd) === null;
}

function isApproximatePair(first: number, second: number): boolean {
  return first > 0 && (second === first + 1 || (first === 3 && second === 5));
}

/** 三两个 says two or three. */
function isReversedPair(text: string, start: number): boolean {
  return VALUE[text.charCodeAt(start)] === 3 && isLiang(text.charCodeAt(start + 1));
}

function digitRunEnd(text: string, start: number): number {
  let end = start;
  while (KIND[text.charCodeAt(end)] === Kind.digit) end++;
  return end;
}

function digitString(text: string, start: number, end: number): string {
  let digits = "";
  for (let position = start; position < end; position++) digits += VALUE[text.charCodeAt(position)];
  return digits;
}

/** Passes over the numeral characters at `start`, for runs that are no number. */
export function skipNumeral(text: string, start: number): number {
  let end = start;
  for (;;) {
    const kind = KIND[text.charCodeAt(end)];
    if (kind === undefined || kind === Kind.none) return end;
    end = kind === Kind.arabic ? skipDigits(text, end) : end + 1;
  }
}

export function readNumeral(text: string, start: number): Numeral | null {
  let position = start;
  let high = 0; // closed groups of 亿 and above
  let low = 0; // closed groups of 万
  let group = 0; // places inside the open group
  let pending = 0; // number not yet multiplied
  let maxShift = 0; // max - value of a pair, multiplied along
  let decimals = 0;
  let hasPending = false;
  let zero = false; // 零 since the last place or scale
  let lastExponent = 0; // exponent of the place or scale just before
  let lastPlace = 4; // smallest place of the open group
  let lastScale = 16; // smallest scale so far
  let arabic = false;
  let han = false;
  let bound: Bound = "exact";
  let form: Numeral["form"] = "plain";
  let bare = false;
  let numbers = 0; // digit tokens so far
  let multiplier = 1;
  let hanPending = false;
  let pairSplit = -1;
  let closedByMore = false;

  const first = text.charCodeAt(start);
  if (first === CODE.数 || first === CODE.數 || first === CODE.几 || first === CODE.幾 || first === 0x4e0a) {
    const next = KIND[text.charCodeAt(start + 1)];
    if (next !== Kind.place && next !== Kind.scale) return null;
    if (first === 0x4e0a && text.charCodeAt(start + 1) === 0x5341) return null; // 上十
    form = "vague";
    bound = "over";
    han = true;
    position++;
  }

  if (isFractionPoint(text, start)) {
    const number = readArabic(text, start);
    if (number === null) return null;
    pending = number.mantissa;
    decimals = number.decimals;
    hasPending = true;
    arabic = true;
    numbers = 1;
    position = number.end;
  }

  scan: for (;;) {
    const code = text.charCodeAt(position);
    const kind = KIND[code] ?? Kind.none;
    switch (kind) {
      case Kind.arabic: {
        if (hasPending || closedByMore || form === "vague") break scan;
        const number = readArabic(text, position);
        if (number === null) {
          if (position === start) return null;
          break scan;
        }
        if (position > start) {
          const limit = lastExponent;
          const next = KIND[text.charCodeAt(number.end)] ?? Kind.none;
          const multiplied = next === Kind.place || next === Kind.scale;
          if (number.padded || limit === 0) break scan;
          if (text.charCodeAt(number.end) === CODE.年 && number.digits === 4) break scan;
          if (number.decimals > 0 && !multiplied) break scan;
          if (!multiplied && !zero && number.digits !== limit) break scan;
          if (number.mantissa >= scaled(1, limit + number.decimals)) break scan;
        }
        arabic = true;
        pending = number.mantissa;
        decimals = number.decimals;
        hasPending = true;
        hanPending = false;
        numbers++;
        multiplier = 1;
        position = number.end;
        if (number.padded && numbers === 1) {
          form = "code";
          break scan;
        }
        break;
      }
      case Kind.digit: {
        if (hasPending || closedByMore || form === "vague") break scan;
        const value = VALUE[code] ?? 0;
        const runEnd = digitRunEnd(text, position);
        const length = runEnd - position;
        if (numbers === 0 && lastExponent === 0) {
          // First token: a digit, a pair (七八百), or digits read one by one (二〇二一).
          if (length === 1 || isTael(text, position + 1, runEnd)) {
            pending = value;
            position++;
          } else {
            const second = VALUE[text.charCodeAt(position + 1)] ?? 0;
            if (length === 2 && isReversedPair(text, position)) {
              pending = second;
              maxShift = 1;
              form = "range";
            } else if (length === 2 && isApproximatePair(value, second)) {
              pending = value;
              maxShift = second - value;
              form = "pair";
              pairSplit = position + 1;
            } else {
              if (length > DIGIT_LIMIT) return null;
              pending = Number(digitString(text, position, runEnd));
              form = "code";
            }
            position = runEnd;
          }
        } else if (value === 0) {
          const after = KIND[text.charCodeAt(position + 1)] ?? Kind.none;
          if (zero || lastExponent < 2 || after === Kind.none || after === Kind.scale) break scan;
          zero = true;
          position++;
          break;
        } else {
          // 三千两百, but 二十两 is a weight.
          const next = KIND[text.charCodeAt(position + 1)] ?? Kind.none;
          if (isLiang(code) && next !== Kind.place && next !== Kind.scale) break scan;
          const second = VALUE[text.charCodeAt(position + 1)] ?? 0;
          if (length === 2 && (isApproximatePair(value, second) || (lastExponent === 1 && second === 5))) {
            const after = KIND[text.charCodeAt(runEnd)] ?? Kind.none;
            const multiplied = after === Kind.place || after === Kind.scale;
            if (isApproximatePair(value, second)) {
              maxShift = second - value;
              form = "pair";
            } else if (multiplied) {
              break scan;
            }
            if (lastExponent === 1 && second === 5 && !multiplied) form = "plan";
            pairSplit = position + 1;
            position = runEnd;
          } else if (length > 1 && text.charCodeAt(position + 1) !== CODE.零) {
            // 十二三四, 一百二五: not a numeral beyond the first digit.
            position++;
          } else position++;
          pending = value;
        }
        han = true;
        decimals = 0;
        hasPending = true;
        hanPending = true;
        numbers++;
        multiplier = 1;
        break;
      }
      case Kind.tens: {
        if (hasPending || lastPlace <= 1 || closedByMore || form === "vague") break scan;
        group += VALUE[code] ?? 0;
        lastPlace = 1;
        lastExponent = 1;
        numbers++;
        han = true;
        zero = false;
        position++;
        break;
      }
      case Kind.place: {
        const exponent = VALUE[code] ?? 0;
        if (exponent >= lastPlace || (form === "code" && numbers === 1 && pending > 9)) break scan;
        const begins = position === start || (form === "vague" && lastExponent === 0);
        // 一千瓦 is 1 千瓦.
        if (exponent === 3 && form !== "vague" && KILO_UNIT.test(text.charAt(position + 1))) break scan;
        if (hasPending) {
          if (decimals > 0 && KIND[text.charCodeAt(position + 1)] === Kind.scale) {
            // 3.5百万: the point only moves, so that nothing is rounded before 万.
            decimals -= exponent;
            position++;
            break;
          }
          if (
            (scaled(pending, -decimals) >= 100 && KIND[text.charCodeAt(position + 1)] !== Kind.scale) ||
            (exponent === 1 && (arabic || pending > 9) && !hanPending)
          )
            break scan;
          if (closedByMore) break scan;
          group += scaled(pending, exponent - decimals);
          maxShift *= scaled(1, exponent);
          multiplier = exponent === 1 || numbers > 1 ? 1 : scaled(1, exponent);
        } else if (closedByMore) {
          // 十几万, 10多千 : only a scale multiplies a whole numeral with a vague mark.
          break scan;
        } else if (begins) {
          if (exponent > 1 || form === "vague") bare = form !== "vague";
          group += scaled(1, exponent);
          multiplier = exponent === 1 ? 1 : scaled(1, exponent);
          if (exponent === 1) numbers++;
        } else if (exponent === 1 && (zero || lastExponent > 1)) {
          group += 10;
          numbers++;
        } else break scan;
        han = true;
        pending = 0;
        hasPending = false;
        decimals = 0;
        zero = false;
        lastPlace = exponent;
        lastExponent = exponent;
        position++;
        break;
      }
      case Kind.scale: {
        const exponent = VALUE[code] ?? 0;
        if (code === CODE.兆) {
          // 兆瓦 and 100兆 are units; 三兆 and 九兆元 are numerals.
          if (position === start || arabic || MEGA_UNIT.test(text.charAt(position + 1))) break scan;
        }
        if (form === "code" && pending === 0) break scan;
        const open = group + scaled(pending, -decimals);
        const beginsBare = numbers === 0 && group === 0 && high === 0 && low === 0;
        if (beginsBare) {
          if (form !== "vague") bare = true;
          if (exponent === 4) low = 10_000;
          else high = scaled(1, exponent);
          multiplier = scaled(1, exponent);
        } else {
          const closed = hasPending
            ? scaled(pending, exponent - decimals) + scaled(group, exponent)
            : scaled(group, exponent);
          if (exponent === 4) {
            if (open === 0) {
              if (low === 0 || zero) break scan; // 亿万
              low *= 10_000; // 万万
            } else if (low > 0) break scan;
            else low = closed;
          } else {
            // 五千万亿, 一万五千亿: every smaller group is multiplied too; 一万亿三千亿 adds up.
            const added = closed + scaled(low, exponent);
            if (added === 0) {
              if (high === 0) break scan;
              high = scaled(high, exponent);
            } else high += added;
            low = 0;
          }
          if (high + low > 1e40) return null;
          maxShift *= scaled(1, exponent);
          multiplier = lastScale < 16 && open !== 0 ? 1 : scaled(multiplier, exponent);
        }
        group = 0;
        pending = 0;
        decimals = 0;
        hasPending = false;
        zero = false;
        han = true;
        lastPlace = 4;
        lastScale = exponent;
        lastExponent = exponent;
        position++;
        break;
      }
      default: {
        if (position === start) return null;
        if (isPoint(code)) {
          if (arabic || closedByMore || (zero && !hasPending) || form === "vague" || form === "pair" || form === "plan")
            break scan;
          const fractionEnd = digitRunEnd(text, position + 1);
          const length = fractionEnd - position - 1;
          if (length === 0 || length > DIGIT_LIMIT) break scan;
          const next = text.charAt(fractionEnd);
          // 三点五十, 三点一刻 are clock times; 三点五百万 is a scale.
          if (next === "十" || next === "拾" || next === "刻") break scan;
          const whole = high + low + group + scaled(pending, -decimals);
          if (decimals > 0) break scan;
          const fraction = digitString(text, position + 1, fractionEnd);
          const mantissa = Number(`${whole}${fraction}`);
          if (Number.isSafeInteger(mantissa)) {
            pending = mantissa;
            decimals = length;
          } else {
            pending = Number(`${whole}.${fraction}`);
            decimals = 0;
          }
          high = 0;
          low = 0;
          group = 0;
          lastPlace = 4;
          hasPending = true;
          hanPending = false;
          lastExponent = 0;
          multiplier = 1;
          form = "plain";
          position = fractionEnd;
          // 两点五千万, 三点二百万
          const place = text.charCodeAt(position);
          if (
            KIND[place] === Kind.place &&
            KIND[text.charCodeAt(position + 1)] === Kind.scale &&
            (VALUE[place] ?? 0) > 1
          ) {
            pending = scaled(pending, (VALUE[place] ?? 0) - decimals);
            decimals = 0;
            position++;
          }
          if (KIND[text.charCodeAt(position)] !== Kind.scale) break scan;
          break;
        }
        if (closedByMore) break scan;
        const next = text.charAt(position + 1);
        const afterRound = !hasPending && !zero;
        if (isMore(code)) {
          if (!afterRound && !(hasPending && arabic && !hanPending)) break scan;
          if (code === CODE.多 ? NOT_MANY.test(next) : NOT_MORE.test(next)) break scan;
          bound = "over";
        } else if (code === CODE.来 || code === CODE.來) {
          const roundArabic = hasPending && arabic && decimals === 0 && pending > 0 && pending % 10 === 0;
          if (!(afterRound || roundArabic)) break scan;
          const after = KIND[text.charCodeAt(position + 1)] ?? Kind.none;
          if (after !== Kind.scale && matchUnit(text, position + 1) === null) break scan;
          bound = "about";
        } else if (code === CODE.几 || code === CODE.幾) {
          const roundArabic = hasPending && arabic && decimals === 0 && pending > 0 && pending % 10 === 0;
          if (!(afterRound || roundArabic)) break scan;
          if (text.charCodeAt(position + 1) === 0x5341 && lastExponent > 1) {
            group += 10;
            position++;
          }
          bound = "over";
        } else if (code === CODE.数 || code === CODE.數) {
          if (!afterRound || lastExponent !== 1 || matchUnit(text, position + 1) === null) break scan;
          bound = "over";
        } else break scan;
        closedByMore = true;
        position++;
        break;
      }
    }
  }

  if (position === start || (form === "vague" && position === start + 1)) return null;
  // 二百三 is 230 and 三万五 35000: a last digit counts the next lower place.
  if (hasPending && hanPending && !zero && decimals === 0 && lastExponent >= 2 && form !== "code") {
    pending = scaled(pending, lastExponent - 1);
    maxShift = scaled(maxShift, lastExponent - 1);
    if (form === "pair") form = "range";
  }
  if (form === "pair" && !hasPending) form = "range";
  if (position === start + 1 && CAPITAL[first] === 1) {
    const alone = start === 0 || !/\p{Script=Han}/u.test(text.charAt(start - 1));
    if (!AFTER_CAPITAL.test(text.charAt(position)) || !alone) return null;
  }
  const value = high + low + group + scaled(pending, -decimals);
  if (!Number.isFinite(value)) return null;
  const ranged = (form === "pair" || form === "plan" || form === "range") && maxShift > 0;
  return {
    end: position,
    value,
    max: ranged ? value + maxShift : null,
    bound,
    arabic,
    han,
    form,
    bare: bare && numbers === 0,
    shared: bare ? 1 : multiplier,
    pairSplit,
  };
}
