/**
 * In: a text and the position of a digit. Out: the Arabic number there: groups of thousands, decimals, powers, exponents.
 * Deliberately absent: signs, scales (万) and everything written in Chinese.
 */
import { among, has, isHan, marks } from "../../marks.ts";
import { KIND, Kind, scaled } from "./characters.ts";

export interface ArabicNumber {
  readonly end: number;
  /** Value × 10^decimals; exact below 2^53. */
  readonly mantissa: number;
  readonly decimals: number;
  /** Digits before the decimal point. */
  readonly digits: number;
  /** Written with a leading zero (0415, 007): a code, not a quantity. */
  readonly padded: boolean;
}

/** Longer digit strings are no quantities; they are passed over. */
export const DIGIT_LIMIT = 40;
/** More groups of thousands than this are a list. */
const GROUP_LIMIT = 7;
/** A double holds every integer of this many digits. */
const SAFE_DIGITS = 15;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function digitsEnd(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

const BLANK = marks(" \u00a0\u2009\u202f");

/**
 * End of ` ddd` groups (271 997件), or `end` unchanged. GB/T 15835—2011 《出版物上数字用法》, 5.1.1: digits may be parted in
 * threes by a gap. Columns of a table are parted by blanks too, so none stands before the first group, and what is
 * counted right behind the last.
 */
function gapsEnd(text: string, start: number, end: number): number {
  const before = text.charCodeAt(start - 1);
  if (has(BLANK, before) || before === 0x09) return end;
  let position = end;
  for (let groups = 0; groups <= GROUP_LIMIT && has(BLANK, text.charCodeAt(position)); groups++) {
    const next = digitsEnd(text, position + 1);
    if (next - position !== 4) return end;
    position = next;
  }
  return isHan(text, position) || (text[position] === "." && isDigit(text.charCodeAt(position + 1))) ? position : end;
}

/** End of `,ddd` groups after a first group of one to three digits, or `end` unchanged. */
function groupsEnd(text: string, start: number, end: number): number {
  if (end - start > 3 || text.charCodeAt(start) === 48) return end;
  if (has(BLANK, text.charCodeAt(end))) return gapsEnd(text, start, end);
  // 1.3∶1，110警情: what stands in a ratio has no groups.
  if (among("∶:：", text, start - 1) && isDigit(text.charCodeAt(start - 2))) return end;
  let position = end;
  for (let groups = 0; groups <= GROUP_LIMIT; groups++) {
    const comma = text.charCodeAt(position);
    if (comma !== 0x2c && comma !== 0xff0c) return position;
    const next = digitsEnd(text, position + 1);
    if (next - position !== 4) return next - position > 4 ? end : position;
    position = next;
  }
  return end;
}

/** `e+5`, `^-2`: sign and digits after the mark, or -1. */
function exponentEnd(text: string, mark: number): number {
  let position = mark + 1;
  const sign = text.charCodeAt(position);
  if (sign === 0x2b || sign === 0x2d) position++;
  const end = digitsEnd(text, position);
  return end > position && end - position <= 3 ? end : -1;
}

/** Reads the number that begins at `start`, where a digit (or `.` and a digit) stands; null when it is too long to be one. */
export function readArabic(text: string, start: number): ArabicNumber | null {
  const plain = digitsEnd(text, start);
  const whole = groupsEnd(text, start, plain);
  let end = whole;
  const point = text.charCodeAt(end);
  if ((point === 0x2e || point === 0xff0e) && isDigit(text.charCodeAt(end + 1))) {
    const fraction = digitsEnd(text, end + 1);
    // 2021.11.6 and 1.2.3 are dates and clause numbers: no decimals there.
    const again = text.charCodeAt(fraction);
    const chained = again === 0x2e && isDigit(text.charCodeAt(fraction + 1));
    const chain = start > 1 && text.charCodeAt(start - 1) === 0x2e && isDigit(text.charCodeAt(start - 2));
    if (!chained && !chain) end = fraction;
  }
  if (end - start > DIGIT_LIMIT) return null;
  const padded = plain - start > 1 && text.charCodeAt(start) === 48;
  let mantissa = 0;
  let count = 0;
  let decimals = 0;
  for (let position = start; position < end; position++) {
    const code = text.charCodeAt(position);
    if (!isDigit(code)) continue;
    mantissa = mantissa * 10 + (code - 48);
    if (position > whole) decimals++;
    count++;
  }
  if (count > SAFE_DIGITS) {
    mantissa = Number(
      text
        .slice(start, end)
        .replace(/[,， \u00a0\u2009\u202f]/g, "")
        .replace("．", "."),
    );
    decimals = 0;
  }
  const mark = text.charCodeAt(end);
  if (mark === 0x65 || mark === 0x45 || mark === 0x5e) {
    const powerEnd = exponentEnd(text, end);
    const after = powerEnd < 0 ? 0 : (KIND[text.charCodeAt(powerEnd)] ?? Kind.none);
    const letter = powerEnd >= 0 && /[A-Za-z]/.test(text.charAt(powerEnd));
    if (powerEnd >= 0 && !letter && after !== Kind.arabic) {
      const power = Number(text.slice(end + 1, powerEnd));
      const base = scaled(mantissa, -decimals);
      const value = mark === 0x5e ? base ** power : Number(`${base}e${power}`);
      if (Number.isFinite(value)) return { end: powerEnd, mantissa: value, decimals: 0, digits: whole - start, padded };
    }
  }
  return { end, mantissa, decimals, digits: whole - start, padded };
}

/** First position after the digits at `start`; used to pass over strings too long to be numbers. */
export function skipDigits(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}
