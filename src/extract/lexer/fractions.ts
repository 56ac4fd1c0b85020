/**
 * In: a text and a numeral read in it. Out: the fraction it begins: 三分之二, 九又四分之三, 3/4, 5 1/2; or null.
 * Deliberately absent: 百分之 and 千分之 (shares.ts) and ratios (expression.ts).
 */
import { has, marks } from "../../marks.ts";
import { CODE, Kind } from "./characters.ts";
import { type Numeral, readNumeral } from "./numeral.ts";
import { kindAt } from "./numeral-state.ts";
import { type Quantity, settled, shaped } from "./quantity-record.ts";

const FEN_ZHI = "分之";
/** What can stand behind the first numeral of a fraction: nearly all numbers end here. */
const OPENS_FRACTION = marks("分又/／ ");

/** 三分之二, 九又四分之三, 3/4 and 5 1/2. */
export function readFraction(text: string, start: number, numeral: Numeral): Quantity | null {
  let position = numeral.end;
  if (!has(OPENS_FRACTION, text.charCodeAt(position))) return null;
  let whole = 0;
  let under = numeral;
  const code = text.charCodeAt(position);
  if (code === 0x53c8) {
    const next = readNumeral(text, position + 1);
    if (next === null || !(text.startsWith(FEN_ZHI, next.end) || text.charCodeAt(next.end) === 0x2f)) return null;
    whole = numeral.value;
    under = next;
    position = next.end;
  } else if (code === 0x20 && numeral.arabic && kindAt(text, position + 1) === Kind.arabic) {
    const next = readNumeral(text, position + 1);
    if (next === null || text.charCodeAt(next.end) !== 0x2f) return null;
    const quotient = readSlash(text, start, next);
    if (quotient === null || quotient.value >= 1) return null;
    return { ...quotient, start, value: numeral.value + quotient.value };
  }
  if (text.startsWith(FEN_ZHI, position)) {
    if (under.value === 0 || under.max !== null) return null;
    const over = readNumeral(text, position + 2);
    if (over === null) return null;
    const plain = settled(text, over, false);
    return shaped(
      start,
      { ...plain, han: true, arabic: plain.arabic || numeral.arabic },
      {
        end: plain.end,
        value: whole + plain.value / under.value,
        max: plain.max === null ? null : whole + plain.max / under.value,
        unit: null,
        dimension: null,
        form: "fraction",
      },
    );
  }
  const slash = readSlash(text, start, under);
  return slash === null ? null : { ...slash, value: whole + slash.value };
}

/** 1/3, 3/4: not 17/54页, 2021/11/6, nor a rate. */
function readSlash(text: string, start: number, over: Numeral): Quantity | null {
  const slash = text.charCodeAt(over.end);
  if ((slash !== 0x2f && slash !== 0xff0f) || !over.arabic || over.han || over.form !== "plain") return null;
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  if (before === 0x2f || before === CODE.第) return null;
  const under = readNumeral(text, over.end + 1);
  if (under === null || !under.arabic || under.han || under.form !== "plain") return null;
  if (!Number.isInteger(over.value) || !Number.isInteger(under.value) || under.value === 0) return null;
  const after = text.charCodeAt(under.end);
  if (after === 0x2f || after === 0x9875) return null;
  if (over.value >= 1900 && over.value < 2100 && under.value <= 12) return null;
  return shaped(start, under, {
    end: under.end,
    value: over.value / under.value,
    unit: null,
    dimension: null,
    form: "fraction",
  });
}
