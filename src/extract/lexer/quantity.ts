/**
 * In: a text and a position where a number may begin. Out: one numeral with its unit: 4.3万名, 百分之六十八,
 * 三分之二, 六成三, 四个多月, 两年半, 半小时; or null.
 * Deliberately absent: signs, dashes, ratios and everything else that joins two quantities (expression.ts), and the
 * words around (bounds.ts).
 */
import type { Bound, Dimension, NumeralForm } from "../../types.ts";
import { matchUnit } from "../units/match.ts";
import { CODE, KIND, Kind, scaled, VALUE } from "./characters.ts";
import { type Numeral, readNumeral } from "./numeral.ts";

export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly numeralEnd: number;
  readonly value: number;
  readonly max: number | null;
  readonly unit: string | null;
  readonly dimension: Dimension | null;
  readonly bound: Bound;
  readonly form: NumeralForm;
  readonly arabic: boolean;
  readonly han: boolean;
  /** See Numeral.shared: the scale that also holds for the lower end of a range. */
  readonly shared: number;
  /** 百 千 万 亿 alone, with no digit and no unit: no number unless something joins it to one. */
  readonly bare: boolean;
}

const FEN_ZHI = "分之";
/** Units that 半 halves: 半小时, 半年; in 半导体 and 半岛 it is no number. */
const HALVED =
  /^(?:个(?:多)?(?:小时|月|世纪|钟头|百分点|工作日|学期|星期)|小时|年|天|日|月|分钟|秒|公里|里|米|斤|公斤|吨|亩|元|块|辈子|世纪|学期|夜|晚|成|数|倍|平方米|打)/;
/** Not 半 of something: 上半年, 下半年, 前半夜, 大半年. */
const NOT_HALF_AFTER = "上下前后大多小过对后";
const HALF_WORD: ReadonlyMap<string, Dimension | null> = new Map([["数", null]]);
/** 三成, 六成三; in 三成立 成 is part of another word. */
const NOT_TENTHS = /[立为功员果本就长分品交都效绩熟百千规文型套体系]/;
const MEASURES_OF_MORE = /^(?:个)(多|余|来)(月|小时|星期|钟头|百分点|世纪|工作日|季度|礼拜)/;
/** After such a unit 半 adds half of it: 两年半, 三个半小时 (the latter is read by its own pattern). */
const HALF_AFTER = new Set(["年", "倍", "小时", "天", "米", "里", "公里", "斤", "亩", "个小时", "吨", "岁", "成"]);
const HALF_INSIDE = /^个半(小时|月|钟头|世纪|百分点|学期|星期)/;

function kindAt(text: string, position: number): number {
  return KIND[text.charCodeAt(position)] ?? Kind.none;
}

function isIdeograph(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** Position of the unit: one blank may stand before it after Arabic digits (43 公里). */
function unitStart(text: string, numeral: Numeral): number {
  const code = text.charCodeAt(numeral.end);
  if (numeral.arabic && (code === 0x20 || code === 0xa0 || code === 0x3000)) return numeral.end + 1;
  return numeral.end;
}

interface Shape {
  readonly end: number;
  readonly value: number;
  readonly max?: number | null;
  readonly unit: string | null;
  readonly dimension: Dimension | null;
  readonly form: NumeralForm;
  readonly bound?: Bound;
  readonly numeralEnd?: number;
}

function shaped(start: number, numeral: Numeral, shape: Shape): Quantity {
  return {
    start,
    end: shape.end,
    numeralEnd: shape.numeralEnd ?? numeral.end,
    value: shape.value,
    max: shape.max ?? null,
    unit: shape.unit,
    dimension: shape.dimension,
    bound: shape.bound ?? numeral.bound,
    form: shape.form,
    arabic: numeral.arabic,
    han: numeral.han,
    shared: 1,
    bare: false,
  };
}

const PARTS: ReadonlyMap<number, { readonly unit: string; readonly per: number }> = new Map([
  [0x767e, { unit: "%", per: 100 }],
  [0x4f70, { unit: "%", per: 100 }],
  [0x5343, { unit: "‰", per: 1000 }],
]);

/** 百分之八十五, 百分之1.5, 千分之三; with 负 after 之 too. */
function readParts(text: string, start: number): Quantity | null {
  const parts = PARTS.get(text.charCodeAt(start));
  if (parts === undefined || !text.startsWith(FEN_ZHI, start + 1)) return null;
  let position = start + 3;
  if (text.charCodeAt(position) === 0x20) position++;
  const negative = text.charAt(position) === "负";
  if (negative) position++;
  if (text.charAt(position) === "半") {
    return shaped(start, HALF, {
      end: position + 1,
      value: 0.5,
      unit: parts.unit,
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
      unit: parts.unit,
      dimension: "share",
      form: "percent",
    },
  );
}

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

/** 半小时, 半个月, 半数, 半成. */
function readHalf(text: string, start: number): Quantity | null {
  if (start > 0 && NOT_HALF_AFTER.includes(text.charAt(start - 1))) return null;
  const match = HALVED.exec(text.slice(start + 1, start + 6));
  if (match === null) return null;
  const word = match[0];
  if (HALF_WORD.has(word)) {
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

/** A pair or plan at its end is a range only where a unit follows; else its digits, or its first digit, stand alone. */
function settled(text: string, numeral: Numeral, hasUnit: boolean): Numeral {
  if (hasUnit || (numeral.form !== "pair" && numeral.form !== "plan")) return numeral;
  if (numeral.form === "plan") return { ...numeral, max: null, form: "code" };
  const second = VALUE[text.charCodeAt(numeral.pairSplit)] ?? 0;
  if (numeral.value < 10) return { ...numeral, value: numeral.value * 10 + second, max: null, form: "code" };
  return { ...numeral, end: numeral.pairSplit, max: null, form: "plain" };
}

/** 三分之二, 九又四分之三, 3/4 and 5 1/2. */
function readFraction(text: string, start: number, numeral: Numeral): Quantity | null {
  let position = numeral.end;
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

const TENTHS = 0x6210; // 成
const FOLD = 0x6298; // 折

/** 三成, 九成四, 八成五, 三成半, 3.5成 as percent; 八五折 as 8.5 折. */
function readTenths(text: string, start: number, numeral: Numeral): Quantity | null {
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
  if (numeral.value > 10 || NOT_TENTHS.test(text.charAt(position + 1))) return null;
  const tens = scaled(Math.round(numeral.value * 1000), -2);
  const shape = { unit: "%", dimension: "share", form: "percent" } as const;
  const max = numeral.max === null ? null : numeral.max * 10;
  const next = text.charCodeAt(position + 1);
  if (next === CODE.半 && max === null) return shaped(start, numeral, { ...shape, end: position + 2, value: tens + 5 });
  if (KIND[next] === Kind.digit && max === null && Number.isInteger(numeral.value)) {
    const after = kindAt(text, position + 2);
    if (after === Kind.none && next !== CODE.两 && matchUnit(text, position + 2) === null) {
      return shaped(start, numeral, { ...shape, end: position + 2, value: tens + (VALUE[next] ?? 0) });
    }
  }
  return shaped(start, numeral, { ...shape, end: position + 1, value: tens, max });
}

function formOf(numeral: Numeral, dimension: Dimension | null, unit: string | null): NumeralForm {
  if (dimension === "share") return "percent";
  if (numeral.max !== null) return "range";
  if (unit === "倍") return "multiple";
  if (numeral.form === "code") return "code";
  return numeral.form === "vague" ? "vague" : "plain";
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
