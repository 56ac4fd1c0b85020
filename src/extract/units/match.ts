/**
 * In: a text and a position just after a numeral. Out: the unit that stands there, composed ones included
 * (人次, 元/人, 公斤/亩, 户（套）, 辆（艘、架、列）次, 千米每小时), or null.
 * Deliberately absent: blanks between numeral and unit and scale characters, which the lexer has passed already.
 */
import { among, has, marks } from "../../marks.ts";
import type { Dimension } from "../../types.ts";
import { entriesOf, UNIT_ROWS } from "./table.ts";

export interface UnitMatch {
  readonly end: number;
  /** Canonical spelling: 公升 → 升, ％ → %. */
  readonly unit: string;
  readonly dimension: Dimension;
  /** How many of `unit` one stands for: 12 for 打, else 1. */
  readonly factor: number;
}

interface UnitEntry {
  readonly spelling: string;
  readonly unit: string;
  readonly dimension: Dimension;
  readonly factor: number;
  readonly latin: boolean;
  readonly notBefore: readonly string[];
}

function readEntry(token: string, dimension: Dimension): UnitEntry {
  const [name = "", exclusions] = token.split("!");
  const [written = "", canonical] = name.split("=");
  const [spelling = "", factor] = written.split("*");
  return {
    spelling,
    unit: canonical ?? spelling,
    dimension,
    factor: factor === undefined || factor === "" ? 1 : Number(factor),
    latin: /[A-Za-z0-9]$/.test(spelling),
    notBefore: exclusions === undefined ? [] : exclusions.split(/,\s*/),
  };
}

/** First UTF-16 code unit → entries, longest first. */
const BY_FIRST: ReadonlyMap<number, readonly UnitEntry[]> = (() => {
  const index = new Map<number, UnitEntry[]>();
  for (const row of UNIT_ROWS) {
    for (const token of entriesOf(row)) {
      const entry = readEntry(token, row.dimension);
      if (entry.spelling === "") continue;
      const first = entry.spelling.charCodeAt(0);
      const list = index.get(first);
      if (list === undefined) index.set(first, [entry]);
      else list.push(entry);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.spelling.length - a.spelling.length);
  return index;
})();

/** 1 for the code units that begin one. */
const BEGINS_UNIT = marks(String.fromCharCode(...BY_FIRST.keys()));

function isLatin(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function isExcluded(entry: UnitEntry, text: string, end: number): boolean {
  if (entry.latin) {
    const next = text.charCodeAt(end);
    if (isLatin(next) || (next >= 48 && next <= 57)) return true;
  }
  if (entry.notBefore.length === 0) return false;
  const next = text.charCodeAt(end);
  for (const continuation of entry.notBefore)
    if (continuation.charCodeAt(0) === next && text.startsWith(continuation, end)) return true;
  return false;
}

function simpleUnit(text: string, start: number): UnitEntry | null {
  const first = text.charCodeAt(start);
  if (!has(BEGINS_UNIT, first)) return null;
  const second = text.charCodeAt(start + 1);
  for (const entry of BY_FIRST.get(first) ?? []) {
    const { spelling } = entry;
    const end = start + spelling.length;
    if (spelling.length > 1 && (spelling.charCodeAt(1) !== second || !text.startsWith(spelling, start))) continue;
    if (!isExcluded(entry, text, end)) return entry;
  }
  return null;
}

const TIMES = 0x6b21; // 次
const PER = 0x6bcf; // 每
/** Count units that take 次 to count occurrences: 人次, 户次, 车次; 3个次 is none. */
const NO_TIMES = new Set(["个", "名", "项", "次", "大", "级", "位", "期", "轮", "回", "届", "条"]);
/** What may follow 每 in a speed or rate written in words: 千米每小时, 元每平方米. */
const NO_COMPOSED = new Set(["%", "‰", "个百分点", "年", "月", "日", "点"]);
const NOT_TIMES = /[数要级品生日年月席]/;
/** No more than this many units between the brackets of 辆（艘、架、列）次. */
const BRACKET_LIMIT = 6;
/** Measures that count as such only beside another: 河湖35条（段）. */
const ONLY_IN_BRACKETS = "段片部";

function bracketEnd(text: string, start: number): number {
  const open = text.charCodeAt(start);
  if (open !== 0xff08 && open !== 0x28) return -1;
  let position = start + 1;
  for (let count = 0; count < BRACKET_LIMIT; count++) {
    const inner = among(ONLY_IN_BRACKETS, text, position) ? 1 : simpleUnit(text, position)?.spelling.length;
    if (inner === undefined) return -1;
    position += inner;
    const next = text.charCodeAt(position);
    if (next === 0xff09 || next === 0x29) return position + 1;
    if (next !== 0x3001 && next !== 0x2f && next !== 0xff0c && next !== 0x2c) return -1;
    position++;
  }
  return -1;
}

function timesEnd(text: string, end: number): number {
  if (text.charCodeAt(end) !== TIMES) return end;
  return NOT_TIMES.test(text.charAt(end + 1)) ? end : end + 1;
}

function rateDimension(over: Dimension, under: Dimension): Dimension {
  return over === "length" && under === "time" ? "speed" : "rate";
}

const SCALES = marks("十百千万亿");
/** 0.6人/|百亿|元: a quotient may be told of a round number of the unit below. */
function scaleEnd(text: string, start: number): number {
  let end = text.startsWith("10", start) ? start + 2 : start;
  while (has(SCALES, text.charCodeAt(end))) end++;
  return has(SCALES, text.charCodeAt(end - 1)) && end > start ? end : start;
}

/**
 * The longest unit at `start`, or null.
 *
 * Composition follows the ways reports write it: a measure word and 次 (人次), alternatives in brackets
 * (户（套）), a quotient with `/` (微克/立方米, at most two: 元/平方米/月; 人/百亿元) or, for lengths and money, with 每.
 */
export function matchUnit(text: string, start: number): UnitMatch | null {
  const base = simpleUnit(text, start);
  if (base === null) return null;
  let end = start + base.spelling.length;
  let unit = base.unit;
  let dimension = base.dimension;
  const bare = end;
  if (dimension === "count") {
    const bracket = bracketEnd(text, end);
    if (bracket >= 0) end = timesEnd(text, bracket);
    else if (!NO_TIMES.has(unit)) end = timesEnd(text, end);
    if (end !== bare) unit += text.slice(bare, end);
  }
  if (NO_COMPOSED.has(unit)) return { end, unit, dimension, factor: base.factor };
  for (let count = 0; count < 2; count++) {
    const sign = text.charCodeAt(end);
    const slash = sign === 0x2f || sign === 0xff0f;
    const per =
      sign === PER && count === 0 && (dimension === "length" || dimension === "money" || dimension === "mass");
    if (!slash && !per) break;
    const scaled = slash ? scaleEnd(text, end + 1) : end + 1;
    const under = simpleUnit(text, scaled);
    if (under === null || (per && (under.dimension === "count" || under.unit === "年" || under.unit === "月"))) break;
    unit += (slash ? "/" : "每") + text.slice(end + 1, scaled) + under.unit;
    dimension = rateDimension(dimension, under.dimension);
    end = scaled + under.spelling.length;
  }
  return { end, unit, dimension, factor: base.factor };
}
