/**
 * Place names in running text.
 *
 * In: normalised text and a stretch of it. Out: the places named there as spans with their level, units that stand
 * together as one (长汀县汀州镇). The suffix shows the end; the beginning is the nearest of: the start of the run of Han
 * characters, a word that stands before places (推动|武平县), a place before, a division known by name.
 * Deliberately absent: a gazetteer of counties, towns and villages; which figure a place belongs to.
 */
import { isHan, marks } from "../marks.ts";
import { trieOf } from "../trie.ts";
import type { Span } from "../types.ts";
import { PREFECTURES, PROVINCES, REGIONS } from "./divisions.ts";
import { PLACE_SUFFIXES, type PlaceLevel, TRANSCRIPTION } from "./lexicon.ts";
import { BOUNDARY_CHARACTERS, BOUNDARY_OR_NAME, BOUNDARY_WORDS, SUFFIX_CONTINUES } from "./place-boundaries.ts";
import { namesNothing } from "./place-name.ts";

export interface PlaceSpan extends Span {
  /** Of the narrowest unit: township for 长汀县汀州镇. */
  readonly level: PlaceLevel;
  /** Where the name of the narrowest unit begins: 汀州镇 in 长汀县汀州镇, 黄荆塘村 in 湖北黄荆塘村. */
  readonly unit: number;
}

/** Last characters of suffixes, as a table: every character of the text is looked up. */
const ENDS = marks(PLACE_SUFFIXES.map(({ suffix }) => suffix.at(-1)!).join(""));
const NAMED: readonly string[] = [...REGIONS, ...PROVINCES];
const NAMED_TRIE = trieOf(NAMED);
const KNOWN: ReadonlySet<string> = new Set([...PROVINCES, ...PREFECTURES, "宁夏回族", "广西壮族", "新疆维吾尔"]);
const PROVINCE_NAMES: ReadonlySet<string> = new Set(PROVINCES);
const PROVINCE_LAST = marks(PROVINCES.map((name) => name.at(-1)!).join(""));
const KNOWN_LAST = marks([...KNOWN].map((name) => name.at(-1)!).join(""));
const LONGEST_KNOWN = 5;
const STEM = 6;
const NATIONALITY_STEM = 14;
const STEPS: Readonly<Record<PlaceLevel, number>> = {
  province: 0,
  city: 1,
  county: 2,
  township: 3,
  village: 4,
  community: 4,
};
const HAN = /^\p{Script=Han}$/u;
/** 12个|县, 各|镇: right before the suffix there is no name. */
const COUNTING = "个名每各该此这那多余";
/** 三地一区 */
const COUNTED = /^[一二三四五六七八九十两].[一二三四五六七八九十]$/u;
/** Provinces and prefectures are all known by name; what else ends so is the level itself (全省, 提请省人大, 东盟). */
const ONLY_KNOWN: ReadonlySet<string> = new Set(
  "省 自治区 特别行政区 生产建设兵团 州 盟 地区 示范区 管理区 特区 林区".split(" "),
);
/** 管县, 强县, 对县: one character that is no name (泾县, 勉县). */
const WEAK_STEMS = `${BOUNDARY_CHARACTERS}${BOUNDARY_OR_NAME}管强大小包级中旺富穷好弱化区市乡镇业带援限辖跨`;
const ONLY_NUMBERS = /^[一二三四五六七八九十百千万两几数多各全每本该我]+$/u;
const TRANSCRIBED = new RegExp(`^[${TRANSCRIPTION}]+$`, "u");
const SUFFIXES_BY_END: ReadonlyMap<string, readonly { suffix: string; level: PlaceLevel }[]> = new Map(
  [...new Set(PLACE_SUFFIXES.map(({ suffix }) => suffix.at(-1)!))].map((end) => [
    end,
    PLACE_SUFFIXES.filter(({ suffix }) => suffix.endsWith(end)),
  ]),
);

/** The places named in `text` between `from` and `to`, in order, not overlapping. */
export function findPlaces(text: string, from: number, to: number): PlaceSpan[] {
  const found: PlaceSpan[] = [];
  for (let end = from + 1; end <= to; end += 1) {
    if (ENDS[text.charCodeAt(end - 1)] === 0) continue;
    const place = placeEndingAt(text, from, end, found.at(-1) ?? null);
    if (place === null) continue;
    const last = found.at(-1);
    if (last !== undefined && place.start <= last.start) found.pop();
    found.push(place);
  }
  return withNamed(text, from, to, found);
}

function placeEndingAt(text: string, from: number, end: number, last: PlaceSpan | null): PlaceSpan | null {
  const unit = SUFFIXES_BY_END.get(text[end - 1]!)!.find(
    ({ suffix }) => end - suffix.length >= from && text.startsWith(suffix, end - suffix.length),
  );
  if (unit === undefined) return null;
  const { suffix, level } = unit;
  const stemEnd = end - suffix.length;
  if (SUFFIX_CONTINUES[suffix]?.test(text.slice(end, end + 1)) === true) return null;
  const floor = Math.max(from, last?.end ?? 0);
  if (stemEnd === floor && last !== null && last.end === stemEnd) return extended(text, last, end, level);
  const start = beginning(text, floor, stemEnd, suffix);
  if (start === null || start >= stemEnd) return null;
  const stem = text.slice(start, stemEnd);
  if (!KNOWN.has(stem) && namesNothing(stem, suffix, level)) return null;
  const joined = last !== null && last.end === start;
  // 昆山市 may stand below 苏州市; else a place only takes a narrower one: 边民互市 is none.
  if (joined && STEPS[level] <= STEPS[last.level] && !(level === "city" && last.level === "city")) return null;
  return { start: joined ? last.start : provinceBefore(text, floor, start), end, level, unit: start };
}

/** 沙市|区 and 景德镇|市 are names, 龙岩市|区 is a town's centre. */
function extended(text: string, last: PlaceSpan, end: number, level: PlaceLevel): PlaceSpan | null {
  const name = text.slice(last.start, last.end);
  return name.length === 2 || KNOWN.has(name) ? { start: last.start, end, level, unit: last.unit } : null;
}

/** Where the name that ends at `stemEnd` begins; null where none does. */
function beginning(text: string, floor: number, stemEnd: number, suffix: string): number | null {
  for (let length = KNOWN_LAST[text.charCodeAt(stemEnd - 1)] === 1 ? LONGEST_KNOWN : 0; length >= 2; length -= 1) {
    const start = stemEnd - length;
    if (start < floor || !KNOWN.has(text.slice(start, stemEnd))) continue;
    return suffix === "省" && !PROVINCES.includes(text.slice(start, stemEnd)) ? null : start;
  }
  if (suffix === "州" && stemEnd > floor && KNOWN.has(text.slice(stemEnd - 1, stemEnd + 1))) return stemEnd - 1;
  if (ONLY_KNOWN.has(suffix)) return null;
  const national = suffix.startsWith("自治") || suffix === "民族乡";
  const lowest = Math.max(floor, stemEnd - (national ? NATIONALITY_STEM : STEM));
  let start = stemEnd;
  while (start > lowest && !isBoundary(text, start, stemEnd, floor)) start -= 1;
  const stem = text.slice(start, stemEnd);
  if (stem === "" || ONLY_NUMBERS.test(stem) || stem.includes("的") || COUNTED.test(stem)) return null;
  const bounded = start === floor || isBoundary(text, start, stemEnd, floor);
  if (stem.length === 1) return suffix === "县" && bounded && !WEAK_STEMS.includes(stem) ? start : null;
  if (national || TRANSCRIBED.test(stem)) return start;
  if (bounded && stem.length <= 3) return start;
  // 易地搬迁示范: a phrase, no name; names of four characters and more are transcriptions.
  return null;
}

function isBoundary(text: string, at: number, stemEnd: number, floor: number): boolean {
  if (at <= floor) return true;
  const before = text[at - 1]!;
  // 湖北|黄荆塘村, 吉林|蛟河市: a province stands before a name without its unit.
  if (stemEnd - at > 1 && PROVINCE_LAST[text.charCodeAt(at - 1)] === 1 && provinceBefore(text, floor, at) < at)
    return true;
  if (!(isHan(text, at - 1) || HAN.test(before)) || BOUNDARY_WORDS.has(text.slice(at - 2, at))) return true;
  if (at === stemEnd) return COUNTING.includes(before);
  if (!BOUNDARY_CHARACTERS.includes(before)) return false;
  // Behind a place a conjunction is one: 景德镇市|和|萍乡市.
  return stemEnd - at > 1 || !BOUNDARY_OR_NAME.includes(before) || (floor > 0 && at - 1 === floor);
}

/** Where the province begins that ends at `end`, `end` itself where none does. */
function provinceBefore(text: string, floor: number, end: number): number {
  for (let length = 3; length >= 2; length -= 1) {
    if (end - length >= floor && PROVINCE_NAMES.has(text.slice(end - length, end))) return end - length;
  }
  return end;
}

/** Adds provinces and regions that stand without a suffix. */
function withNamed(text: string, from: number, to: number, found: PlaceSpan[]): PlaceSpan[] {
  const named: PlaceSpan[] = [];
  let next = 0;
  for (let at = from; at < to; at += 1) {
    const index = NAMED_TRIE.longestAt(text, at, to);
    if (index < 0) continue;
    const name = NAMED[index]!;
    while (next < found.length && found[next]!.end <= at) next += 1;
    const other = found[next];
    // 福建|武平县: the province is part of the name, or stands right before it.
    if (other === undefined || other.start > at + name.length)
      named.push({ start: at, end: at + name.length, level: "province", unit: at });
    at += name.length - 1;
  }
  if (named.length === 0) return found;
  return [...found, ...named].sort((a, b) => a.start - b.start);
}
