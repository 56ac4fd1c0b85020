/**
 * In: nothing. Out: what each UTF-16 code unit can be inside a numeral, as flat tables for a single-pass scan.
 * Deliberately absent: full-width digits (folded before) and units.
 *
 * Numerals after GB/T 15835-2011 and GB/T 31270-style financial capitals (壹贰叁…), which stand for the same values.
 */

/** Kinds of code unit; 0 is everything that cannot stand in a numeral. */
export const Kind = {
  none: 0,
  arabic: 1,
  /** 零一二…九两〇 and capitals. */
  digit: 2,
  /** 十百千: multiplies inside a group of four. */
  place: 3,
  /** 万亿兆: closes a group. */
  scale: 4,
  /** 廿卅卌: a digit and 十 in one. */
  tens: 5,
} as const;

export type KindCode = (typeof Kind)[keyof typeof Kind];

/** Code unit → Kind. */
export const KIND = new Uint8Array(0x10000);
/** Code unit → digit value, exponent of ten (place, scale), or value of 廿卅卌. */
export const VALUE = new Uint8Array(0x10000);

function declare(kind: KindCode, entries: readonly (readonly [characters: string, value: number])[]): void {
  for (const [characters, value] of entries) {
    for (const character of characters) {
      KIND[character.charCodeAt(0)] = kind;
      VALUE[character.charCodeAt(0)] = value;
    }
  }
}

declare(
  Kind.arabic,
  Array.from({ length: 10 }, (_, value) => [String(value), value] as const),
);
declare(Kind.digit, [
  ["零〇", 0],
  ["一壹弌", 1],
  ["二两贰兩貳弍俩", 2],
  ["三叁參叄弎仨", 3],
  ["四肆", 4],
  ["五伍", 5],
  ["六陆陸", 6],
  ["七柒", 7],
  ["八捌", 8],
  ["九玖", 9],
]);
declare(Kind.place, [
  ["十拾", 1],
  ["百佰", 2],
  ["千仟", 3],
]);
declare(Kind.scale, [
  ["万萬", 4],
  ["亿億", 8],
  ["兆", 12],
]);
declare(Kind.tens, [
  ["廿", 20],
  ["卅", 30],
  ["卌", 40],
]);

/** Capitals that are ordinary words too (陆, 伍, 拾): alone they are no number. */
export const CAPITAL = new Uint8Array(0x10000);
for (const character of "壹弌贰貳弍叁參叄弎肆伍陆陸柒捌玖拾佰仟") CAPITAL[character.charCodeAt(0)] = 1;

export const CODE = {
  零: 0x96f6,
  〇: 0x3007,
  两: 0x4e24,
  兩: 0x5169,
  点: 0x70b9,
  點: 0x9ede,
  多: 0x591a,
  余: 0x4f59,
  餘: 0x9918,
  几: 0x51e0,
  幾: 0x5e7e,
  来: 0x6765,
  來: 0x4f86,
  数: 0x6570,
  數: 0x6578,
  半: 0x534a,
  兆: 0x5146,
  千: 0x5343,
  百: 0x767e,
  年: 0x5e74,
  第: 0x7b2c,
} as const;

/** Exact powers of ten: every one is a double without rounding. */
const POWERS: readonly number[] = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/**
 * mantissa × 10^exponent, correctly rounded: for a mantissa below 2^53 and |exponent| ≤ 22 one IEEE 754 multiplication or
 * division of exact operands gives the nearest double (Clinger's fast path), so 4.3万 is 43000 and 1.13亿 is 113000000.
 */
export function scaled(mantissa: number, exponent: number): number {
  if (exponent === 0) return mantissa;
  const power = POWERS[exponent < 0 ? -exponent : exponent];
  if (power === undefined) return Number(`${mantissa}e${exponent}`);
  return exponent < 0 ? mantissa / power : mantissa * power;
}
