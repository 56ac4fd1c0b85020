/**
 * In: a text and a position where a number may begin. Out: the whole expression there: a quantity, or two joined into
 * a range (1-2个, 5%~8%, 3至5万元), a ratio (2.1∶1), a clock time (8:30) or hours of service (7×24小时), with its sign.
 * Deliberately absent: the words around (bounds.ts) and whether the number is a figure.
 */
import { among, has, marks } from "../../marks.ts";
import { skipDigits } from "./arabic.ts";
import { Kind } from "./characters.ts";
import { kindAt } from "./numeral-state.ts";
import { readPhrase } from "./phrases.ts";
import { readQuantity } from "./quantity.ts";
import type { Quantity } from "./quantity-record.ts";

/** Whether a code unit is one of a set's. */
const isOneOf = (characters: string): ((code: number) => boolean) => {
  const set = marks(characters);
  return (code) => has(set, code);
};
const isDash = isOneOf("-—–―~～〜－−‐‑");
const isTo = isOneOf("至到");
const isColon = isOneOf(":：∶");
const RATIO = 0x2236; // ∶
/** 1比8: the ratio as it is said. */
const SAID = 0x6bd4; // 比
const isCross = isOneOf("×xX*");
const isMinus = isOneOf("-−－");
/** A minus stands after these, at a line's start, or after a blank or bracket; elsewhere it is a dash. */
const BEFORE_MINUS = '为是达约到至比率幅在长降，,、（(：:；;=＝≈ \t\n　和与从由于“"';

/** 减负2500亿元, 胜负: 负 is part of the word before. */
const NOT_NEGATIVE = "减抱胜担肩欠背自承增轻重亏辜";

/** End of a range mark at `position`: one dash (or a double one), 至 or 到; -1 where none stands. */
function rangeMarkEnd(text: string, position: number): number {
  const code = text.charCodeAt(position);
  if (isTo(code)) return position + 1;
  if (!isDash(code)) return -1;
  return code === 0x2014 && text.charCodeAt(position + 1) === 0x2014 ? position + 2 : position + 1;
}

/** Units of dates: 11月6日至10日 stays two expressions. */
const DATE_UNITS = new Set(["年", "月", "日", "时", "分"]);

function lowerEnd(low: Quantity, high: Quantity): number | null {
  if (low.unit !== null && low.unit !== high.unit) {
    // 百分之五到八, 5%至8: the unit is said first.
    if (high.unit !== null || low.unit !== "%") return null;
  }
  if (low.unit !== null && DATE_UNITS.has(low.unit)) return null;
  const scaledUp = low.value * high.shared;
  if (low.unit === null && high.shared > 1 && low.shared === 1 && scaledUp < high.value) return scaledUp;
  return low.value < high.value ? low.value : null;
}

function isSimple(quantity: Quantity): boolean {
  return (
    quantity.max === null &&
    (quantity.form === "plain" ||
      quantity.form === "percent" ||
      quantity.form === "multiple" ||
      quantity.form === "code") &&
    !quantity.bare
  );
}

function isYear(value: number): boolean {
  return value >= 1900 && value < 2100;
}

function range(text: string, low: Quantity): Quantity | null {
  const markEnd = rangeMarkEnd(text, low.end);
  if (markEnd < 0 || !isSimple(low)) return null;
  const dash = !isTo(text.charCodeAt(low.end));
  const before = low.start > 0 ? text.charCodeAt(low.start - 1) : 0;
  // 2021-05-11 and 1-2-3 are chains, no ranges.
  if (dash && isDash(before) && kindAt(text, low.start - 2) === Kind.arabic) return null;
  const high = readQuantity(text, markEnd);
  const starts = before === 0x4ece || before === 0x7531 || before === 0x81ea; // 从 由 自
  // 由50元到80元 tells a change, 从50元到5000元不等 a range.
  if (!dash && low.unit !== null && starts && !(high !== null && text.startsWith("不等", high.end))) return null;
  if (high === null || !isSimple(high) || high.bound === "about") return null;
  if (low.bound !== "exact") return null;
  if (dash && isDash(text.charCodeAt(high.end)) && kindAt(text, high.end + 1) === Kind.arabic) return null;
  if (text.charCodeAt(low.start) === 48 && low.numeralEnd - low.start > 1 && low.value >= 1) return null;
  if (high.unit === "年" && isYear(high.value) !== isYear(low.value)) return null;
  const value = lowerEnd(low, high);
  if (value === null) return null;
  const unit = high.unit ?? low.unit;
  return {
    ...high,
    start: low.start,
    value,
    max: high.value,
    unit,
    dimension: high.dimension ?? low.dimension,
    arabic: low.arabic || high.arabic,
    han: low.han || high.han,
    form: "range",
    shared: 1,
  };
}

/** 8:30, 17：05, 8:30:15. */
function clock(text: string, hour: Quantity, minute: Quantity): Quantity | null {
  if (!hour.arabic || hour.han || !minute.arabic || minute.han) return null;
  if (minute.numeralEnd - minute.start !== 2 || minute.value > 59 || hour.value > 24) return null;
  if (!Number.isInteger(hour.value) || minute.unit !== null || hour.numeralEnd - hour.start > 2) return null;
  let end = minute.numeralEnd;
  if (isColon(text.charCodeAt(end))) {
    const seconds = skipDigits(text, end + 1);
    if (seconds === end + 3) end = seconds;
  }
  return {
    ...minute,
    start: hour.start,
    end,
    numeralEnd: end,
    value: hour.value + minute.value / 60,
    dimension: "time",
    form: "code",
  };
}

/** 2.1∶1; of a three-part ratio (8.3∶41.4∶50.3) every number stays alone. */
function ratio(text: string, over: Quantity): Quantity | null {
  const colon = text.charCodeAt(over.end);
  if (!(isColon(colon) || (colon === SAID && over.arabic)) || over.unit !== null || over.max !== null || over.bare)
    return null;
  if (kindAt(text, over.end + 1) === Kind.none) return null;
  const under = readQuantity(text, over.end + 1);
  if (under === null || under.max !== null || under.bare) return null;
  if (colon !== RATIO) {
    const time = clock(text, over, under);
    if (time !== null) return time;
    if (under.unit !== null) return null;
  }
  if (colon === SAID && (!under.arabic || under.unit !== null)) return null;
  if (isColon(text.charCodeAt(under.numeralEnd)) && kindAt(text, under.numeralEnd + 1) !== Kind.none) return null;
  if (isColon(text.charCodeAt(over.start - 1)) && kindAt(text, over.start - 2) !== Kind.none) return null;
  if (under.value === 0) return null;
  return {
    ...under,
    start: over.start,
    end: under.numeralEnd,
    value: over.value / under.value,
    unit: null,
    dimension: null,
    arabic: over.arabic || under.arabic,
    han: over.han || under.han,
    form: "ratio",
    shared: 1,
  };
}

/** 7×24小时: hours of service, one expression. */
function hours(text: string, days: Quantity): Quantity | null {
  if (!isCross(text.charCodeAt(days.end)) || days.unit !== null || kindAt(text, days.end + 1) !== Kind.arabic)
    return null;
  const each = readQuantity(text, days.end + 1);
  if (each === null || each.unit !== "小时") return null;
  return { ...each, start: days.start };
}

/** 0415-7000000: area code and number, one string of digits. */
function telephone(text: string, area: Quantity): Quantity | null {
  if (text.charCodeAt(area.start) !== 48 || text.charCodeAt(area.end) !== 0x2d || area.unit !== null) return null;
  const length = area.end - area.start;
  const end = skipDigits(text, area.end + 1);
  const rest = end - area.end - 1;
  if (length < 3 || length > 4 || rest < 7 || rest > 8) return null;
  const value = Number(text.slice(area.start, area.end) + text.slice(area.end + 1, end));
  return { ...area, end, numeralEnd: end, value, form: "code" };
}

function signed(text: string, start: number): number {
  const code = text.charCodeAt(start);
  if (isMinus(code)) {
    if (kindAt(text, start + 1) === Kind.none && text.charCodeAt(start + 1) !== 0x2e) return 0;
    return start === 0 || among(BEFORE_MINUS, text, start - 1) ? 1 : 0;
  }
  if ((code === 0x8d1f || code === 0x8ca0) && start > 0 && among(NOT_NEGATIVE, text, start - 1)) return 0;
  if (code === 0x8d1f || code === 0x8ca0)
    return kindAt(text, start + 1) !== Kind.none || text.startsWith("百分之", start + 1) ? 1 : 0; // 负
  return text.startsWith("零下", start) && kindAt(text, start + 2) !== Kind.none ? 2 : 0;
}

/** The expression that begins at `start`, or null; bare 万, 百 and the like without a unit are none. */
export function readExpression(text: string, start: number): Quantity | null {
  const phrase = readPhrase(text, start);
  if (phrase !== null) return phrase;
  const sign = signed(text, start);
  const first = readQuantity(text, start + sign);
  if (first === null) return null;
  const whole = ratio(text, first) ?? hours(text, first) ?? telephone(text, first) ?? range(text, first) ?? first;
  if (whole.bare) return null;
  if (sign === 0) return whole;
  return { ...whole, start, value: -whole.value, max: whole.max === null ? null : -whole.max };
}
