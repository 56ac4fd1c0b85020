/**
 * Numbers in print: a double goes in, plain decimal digits come out, as short as they stand for the same quantity.
 *
 * Absent on purpose: thousands separators and locales, which a spreadsheet adds and a program trips over.
 */

/** Decimals that are kept; two thirds reads 0.6666666667. */
const DECIMALS = 10;
/** Significant decimal digits every double carries through; the digits after are what binary arithmetic left behind. */
const DIGITS = 15;

/** The number without the dust of binary arithmetic: 0.1+0.2 → 0.3, 2/3 → 0.6666666667. Whole numbers stay as they are. */
export const tidyNumber = (value: number): number =>
  isTidy(value) ? value : Number(Number(value.toPrecision(DIGITS)).toFixed(DECIMALS));

/** So many decimals have all but a few numbers of reports. */
const SHORT = 10 ** 4;

/** Whole, or the double nearest to a short decimal, which two ways through text would only give back. */
const isTidy = (value: number): boolean =>
  Number.isInteger(value) || (Math.abs(value) < 1e9 && Math.round(value * SHORT) / SHORT === value);

/** Plain decimal notation, never scientific: 1.5e12 → 1500000000000, 1e-7 → 0.0000001, 1e21 → 1 and 21 zeros. */
export const formatNumber = (value: number): string => {
  const plain = String(tidyNumber(value));
  const mark = plain.indexOf("e");
  return mark === -1 ? plain : expand(plain.slice(0, mark), Number(plain.slice(mark + 1)));
};

/** `digits × 10^exponent` written out: "1.5", 21 → 1500000000000000000000. */
const expand = (mantissa: string, exponent: number): string => {
  const sign = mantissa.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = mantissa.slice(sign.length).split(".");
  const digits = whole + fraction;
  const point = whole.length + exponent;
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + digits + "0".repeat(point - digits.length);
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
};
