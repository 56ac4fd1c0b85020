/**
 * In: normalised text (Simplified, half-width digits). Out: every number expression in it, in order, without overlap,
 * figures or not: dates, ordinals and indefinite 一批 included, for later rules to judge.
 * Deliberately absent: words whose numerals are no numbers (统一, 四川: lexicon.ts) and any judgement of kind.
 *
 * One pass: a table by code unit says where a number may begin, everything else is passed over. Each reader
 * looks ahead by a bounded number of numerals, so the time is linear in the text.
 */
import type { NumberExpression } from "../../types.ts";
import { boundAround } from "./bounds.ts";
import { KIND, Kind } from "./characters.ts";
import { readExpression } from "./expression.ts";
import { skipNumeral } from "./numeral.ts";
import { PHRASE_STARTS } from "./phrases.ts";
import type { Quantity } from "./quantity-record.ts";
import { beforeNumerals, wordEnd } from "./words.ts";

/** Code unit → 1 where a number may begin with it. */
const START: Uint8Array = (() => {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code++) if (KIND[code] !== Kind.none) table[code] = 1;
  for (const character of "数數几幾上半负負-－−零.") table[character.charCodeAt(0)] = 1;
  for (const code of PHRASE_STARTS) table[code] = 1;
  return table;
})();
const BEFORE = beforeNumerals((code) => START[code] === 1);

function expression(text: string, quantity: Quantity): NumberExpression {
  const { start, end } = quantity;
  return {
    start,
    end,
    text: text.slice(start, end),
    value: quantity.value,
    max: quantity.max,
    unit: quantity.unit,
    dimension: quantity.dimension,
    bound: boundAround(text, start, end) ?? quantity.bound,
    numeral: { start, end: quantity.numeralEnd },
    script: quantity.arabic ? (quantity.han ? "mixed" : "arabic") : "han",
    form: quantity.form,
  };
}

/**
 * Every number expression of `text`.
 *
 * @param text normalised text; positions are UTF-16 code units in it
 * @returns expressions in order of position, `text.slice(start, end) === expression.text`
 */
export function lex(text: string): NumberExpression[] {
  const found: NumberExpression[] = [];
  const length = text.length;
  /** Where the last number or word ended: no word begins before it. */
  let from = 0;
  for (let position = 0; ; position = from) {
    while (position < length && START[text.charCodeAt(position)] === 0) position++;
    if (position >= length) return found;
    const word = wordAround(text, from, position);
    if (word > position) {
      from = word;
      continue;
    }
    const quantity = readExpression(text, position);
    const mark = quantity === null ? position : listMarkEnd(text, quantity);
    if (mark > position) {
      from = mark;
      continue;
    }
    if (quantity !== null) found.push(expression(text, quantity));
    // What begins like a numeral and is none (百 before a noun, a line of digits) is passed over whole.
    from = quantity?.end ?? Math.max(position + 1, skipNumeral(text, position));
  }
}

/** 8.|6个重大专项: at a line's start no count has a fraction, so the point closes a list mark. */
function listMarkEnd(text: string, { start, dimension, value }: Quantity): number {
  if (dimension !== "count" || Number.isInteger(value) || (start > 0 && text.charCodeAt(start - 1) !== 0x0a))
    return start;
  return start + (/^\d{1,2}[.．](?=[1-9])/.exec(text.slice(start, start + 4))?.[0].length ?? 0);
}

/** Where the word ends whose first numeral stands at `position` and that begins at `from` or behind it; else `position`. */
function wordAround(text: string, from: number, position: number): number {
  for (let start = Math.max(from, position - BEFORE[text.charCodeAt(position)]!); start <= position; start++) {
    const end = wordEnd(text, start);
    if (end > position) return end;
  }
  return position;
}
