/**
 * In: a text and a position, or a numeral read there. Out: shares of a hundred or ten: 百分之八十五, 千分之三, 三成,
 * 九成四, 八五折, and halves: 半小时, 半数, 半成; or null.
 * Deliberately absent: the signs % and ‰, which are units, and fractions (fractions.ts).
 */
import { among } from "../../marks.ts";
import { matchUnit } from "../units/match.ts";
import { CODE, KIND, Kind, scaled, VALUE } from "./characters.ts";
import { type Numeral, readNumeral } from "./numeral.ts";
import { kindAt } from "./numeral-state.ts";
import { type Quantity, settled, shaped } from "./quantity-record.ts";

const FEN_ZHI = "分之";
const FEN = 0x5206;
/** Units that 半 halves: 半小时, 半年; in 半导体 and 半岛 it is no number. */
const HALVED =
  /^(?:个(?:多)?(?:小时|月|世纪|钟头|百分点|工作日|学期|星期)|小时|年|天|日|月|分钟|秒|公里|里|米|斤|公斤|吨|亩|元|块|辈子|世纪|学期|夜|晚|成|数|倍|平方米|打)/;
/** Not 半 of something: 上半年, 下半年, 前半夜, 大半年. */
const NOT_HALF_AFTER = "上下前后大多小对";
/** 三成, 六成三; in 三成立 成 is part of another word, and in 两成都不到 都 is an adverb. */
const NOT_TENTHS =
  /^(?:果(?![园农树林业品蔬])|[立为功员本长分品交效绩熟百千规文型套体系]|就(?!业)|都(?![不没未是有在能会靠]))/;

const HALF: Numeral = {
  end: 0,
  value: 0.5,
  max: null,
  bound: "exact",
  arabic: false,
  han: true,
  form: "plain",
  bare: false,
  shared: 1,
  pairSplit: -1,
};

/** 百, 佰, 千 before 分之 and the sign they mean. */
const PARTS: ReadonlyMap<number, string> = new Map([
  [0x767e, "%"],
  [0x4f70, "%"],
  [0x5343, "‰"],
]);

/** 百分之八十五, 百分之1.5, 千分之三; with 负 after 之 too. */
export function readParts(text: string, start: number): Quantity | null {
  if (text.charCodeAt(start + 1) !== FEN || !text.startsWith(FEN_ZHI, start + 1)) return null;
  const sign = PARTS.get(text.charCodeAt(start));
  if (sign === undefined) return null;
  let position = start + 3;
  if (text.charCodeAt(position) === 0x20) position++;
  const negative = text.charAt(position) === "负";
  if (negative) position++;
  if (text.charAt(position) === "半") {
    return shaped(start, HALF, {
      end: position + 1,
      value: 0.5,
      unit: sign,
      dimension: "share",
      form: "percent",
    });
  }
  const numeral = readNumeral(text, position);
  if (numeral === null) return null;
  const plain = settled(text, numeral, false);
  const value = negative ? -plain.value : plain.value;
  return shaped(
    start,
    { ...plain, han: true },
    {
      end: plain.end,
      numeralEnd: plain.end,
      value,
      max: plain.max,
      unit: sign,
      dimension: "share",
      form: "percent",
    },
  );
}

/** 半小时, 半个月, 半数, 半成. */
export function readHalf(text: string, start: number): Quantity | null {
  if (start > 0 && among(NOT_HALF_AFTER, text, start - 1)) return null;
  const match = HALVED.exec(text.slice(start + 1, start + 6));
  if (match === null) return null;
  const word = match[0];
  if (word === "数") {
    return shaped(start, HALF, {
      end: start + 2,
      numeralEnd: start + 2,
      value: 0.5,
      unit: null,
      dimension: null,
      form: "fraction",
    });
  }
  if (word === "成") {
    if (NOT_TENTHS.test(text.charAt(start + 2))) return null;
    return shaped(start, HALF, {
      end: start + 2,
      numeralEnd: start + 1,
      value: 5,
      unit: "%",
      dimension: "share",
      form: "percent",
    });
  }
  const more = word.startsWith("个多");
  const unit = matchUnit(text, start + 1 + (more ? 2 : 0));
  if (unit === null) return null;
  const name = more ? `个${unit.unit}` : unit.unit;
  return shaped(start, HALF, {
    end: unit.end,
    numeralEnd: start + 1,
    value: 0.5 * unit.factor,
    unit: name,
    dimension: unit.dimension,
    form: "plain",
    bound: more ? "over" : "exact",
  });
}

/** 成 */
const TENTHS = 0x6210;
/** 折 */
const FOLD = 0x6298;

/** 三成, 九成四, 八成五, 三成半, 七成多, 3.5成 as percent; 八五折 as 8.5 折. */
export function readTenths(text: string, start: number, numeral: Numeral): Quantity | null {
  const position = numeral.end;
  const mark = text.charCodeAt(position);
  if (mark === FOLD) {
    const two = numeral.value >= 10 && numeral.value < 100 && Number.isInteger(numeral.value);
    const folded = numeral.form === "code" || numeral.form === "pair" || (numeral.arabic && two);
    if (!folded) return null;
    const digits = numeral.form === "pair" ? settled(text, numeral, false).value : numeral.value;
    return shaped(start, numeral, {
      end: position + 1,
      value: digits >= 10 ? digits / 10 : digits,
      unit: "折",
      dimension: "multiple",
      form: "plain",
    });
  }
  if (mark !== TENTHS || numeral.form === "code" || numeral.bare) return null;
  if (numeral.value > 10 || NOT_TENTHS.test(text.slice(position + 1, position + 3))) return null;
  const tens = scaled(Math.round(numeral.value * 1000), -2);
  // 三到四成: both ends are tenths.
  const shape = { unit: "%", dimension: "share", form: "percent", shared: 10 } as const;
  const max = numeral.max === null ? null : numeral.max * 10;
  const next = text.charCodeAt(position + 1);
  if (next === CODE.半 && max === null) return shaped(start, numeral, { ...shape, end: position + 2, value: tens + 5 });
  if (KIND[next] === Kind.digit && max === null && Number.isInteger(numeral.value)) {
    const after = kindAt(text, position + 2);
    if (after === Kind.none && next !== CODE.两 && matchUnit(text, position + 2) === null) {
      return shaped(start, numeral, { ...shape, end: position + 2, value: tens + (VALUE[next] ?? 0) });
    }
  }
  if (next === CODE.多 || next === CODE.余) {
    return shaped(start, numeral, { ...shape, end: position + 2, value: tens, max, bound: "over" });
  }
  return shaped(start, numeral, { ...shape, end: position + 1, value: tens, max });
}
