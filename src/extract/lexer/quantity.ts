/**
 * In: a text and a position where a number may begin. Out: one numeral with its unit: 4.3万名, 百分之六十八,
 * 三分之二, 六成三, 四个多月, 两年半, 半小时; or null.
 * Deliberately absent: signs, dashes, ratios and everything else that joins two quantities (expression.ts), and the
 * words around (bounds.ts).
 */
import { matchUnit } from "../units/match.ts";
import { CODE, KIND, Kind, scaled, VALUE } from "./characters.ts";
import { readFraction } from "./fractions.ts";
import { type Numeral, readNumeral } from "./numeral.ts";
import { formOf, type Quantity, settled, shaped } from "./quantity-record.ts";
import { readHalf, readParts, readTenths } from "./shares.ts";

const MEASURES_OF_MORE = /^(?:个)(多|余|来)(月|小时|星期|钟头|百分点|世纪|工作日|季度|礼拜)/;
/** After such a unit 半 adds half of it: 两年半, 三个半小时 (the latter is read by its own pattern). */
const HALF_AFTER = new Set(["年", "倍", "小时", "天", "米", "里", "公里", "斤", "亩", "个小时", "吨", "岁", "成"]);
/** After such a unit one digit counts its tenths: 两块八, 一米二. */
const TENTH_AFTER = new Set(["块", "米", "尺", "丈"]);
const HALF_INSIDE = /^个半(小时|月|钟头|世纪|百分点|学期|星期)/;

function isIdeograph(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** 两块|八: how many tenths of the unit the one digit behind it counts, where nothing more of a number follows; else 0. */
function tenthsAfter(text: string, position: number, unit: string | null): number {
  if (unit === null || !TENTH_AFTER.has(unit)) return 0;
  const code = text.charCodeAt(position);
  const kind = KIND[code];
  if (
    (kind !== Kind.digit && kind !== Kind.arabic) ||
    code === CODE.两 ||
    code === CODE.零 ||
    (KIND[text.charCodeAt(position + 1)] ?? Kind.none) !== Kind.none ||
    matchUnit(text, position + 1) !== null
  )
    return 0;
  // 3块2 is written with Arabic digits as well; 5米3 of lengths is not, there 3 begins what follows.
  if (kind === Kind.arabic) return unit === "块" ? code - 0x30 : 0;
  return VALUE[code] ?? 0;
}

/** Position of the unit: one blank may stand before it after Arabic digits (43 公里). */
function unitStart(text: string, numeral: Numeral): number {
  const code = text.charCodeAt(numeral.end);
  if (numeral.arabic && (code === 0x20 || code === 0xa0 || code === 0x3000)) return numeral.end + 1;
  return numeral.end;
}

/** 四个多月, 两个半小时: the mark stands inside the unit. */
function readSplitUnit(text: string, start: number, numeral: Numeral): Quantity | null {
  if (text.charCodeAt(numeral.end) !== 0x4e2a) return null;
  const tail = text.slice(numeral.end, numeral.end + 6);
  const more = MEASURES_OF_MORE.exec(tail);
  const half = more === null ? HALF_INSIDE.exec(tail) : null;
  const match = more ?? half;
  if (match === null) return null;
  const unit = matchUnit(text, numeral.end + 2);
  if (unit === null) return null;
  const word = more === null ? "" : match[1];
  return shaped(start, numeral, {
    end: unit.end,
    value: numeral.value + (half === null ? 0 : 0.5),
    max: numeral.max,
    unit: unit.unit.startsWith("个") ? unit.unit : `个${unit.unit}`,
    dimension: unit.dimension,
    form: formOf(numeral, unit.dimension, unit.unit),
    bound: half !== null ? numeral.bound : word === "来" ? "about" : "over",
  });
}

/**
 * The quantity at `start`, or null. After 第 a number is a rank and takes no unit (第17页, 第三季度).
 */
export function readQuantity(text: string, start: number): Quantity | null {
  const first = text.charCodeAt(start);
  if (first === CODE.半) return readHalf(text, start);
  const parts = readParts(text, start);
  if (parts !== null) return parts;
  const numeral = readNumeral(text, start);
  if (numeral === null) return null;
  if (numeral.form !== "vague") {
    const fraction = readFraction(text, start, numeral);
    if (fraction !== null) return fraction;
  }
  const rank = start > 0 && text.charCodeAt(start - 1) === CODE.第;
  if (!rank) {
    const special = readTenths(text, start, numeral) ?? readSplitUnit(text, start, numeral);
    if (special !== null) return special;
    if (
      text.charCodeAt(numeral.end) === CODE.半 &&
      numeral.value === 1 &&
      !numeral.arabic &&
      numeral.form === "plain"
    ) {
      return shaped(start, numeral, {
        end: numeral.end + 1,
        numeralEnd: numeral.end + 1,
        value: 0.5,
        unit: null,
        dimension: null,
        form: "fraction",
      });
    }
  }
  const unit = rank ? null : matchUnit(text, unitStart(text, numeral));
  const plain = settled(text, numeral, unit !== null);
  let end = unit?.end ?? plain.end;
  const factor = unit?.factor ?? 1;
  let value = plain.value * factor;
  if (unit !== null && text.charCodeAt(end) === CODE.半 && HALF_AFTER.has(unit.unit) && plain.max === null) {
    value += 0.5;
    end++;
  }
  const tenths = plain.max === null && Number.isInteger(plain.value) ? tenthsAfter(text, end, unit?.unit ?? null) : 0;
  if (tenths > 0) {
    value = scaled(value * 10 + tenths, -1);
    end++;
  }
  return {
    start,
    end,
    numeralEnd: plain.end,
    value,
    max: plain.max === null ? null : plain.max * factor,
    unit: unit?.unit ?? null,
    dimension: unit?.dimension ?? null,
    bound: plain.bound,
    form: formOf(plain, unit?.dimension ?? null, unit?.unit ?? null),
    arabic: plain.arabic,
    han: plain.han,
    shared: plain.shared,
    bare:
      plain.bare &&
      unit === null &&
      plain.bound === "exact" &&
      (plain.end - start < 2 || isIdeograph(text.charCodeAt(plain.end))),
  };
}
