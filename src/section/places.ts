/**
 * Place names in running text.
 *
 * In: normalised text and a stretch of it. Out: the places named there as spans with their level, units that stand
 * together as one (长汀县汀州镇). The suffix shows the end; the beginning is the nearest of: the start of the run of Han
 * characters, a word that stands before places (推动|武平县), a place before, a division known by name.
 * Deliberately absent: a gazetteer of counties, towns and villages; which figure a place belongs to.
 */
import { consists, has, holds, isHan, marks } from "../marks.ts";
import { endTrieOf, trieOf, wordOf } from "../trie.ts";
import type { Span } from "../types.ts";
import { PREFECTURES, PROVINCES, REGIONS } from "./divisions.ts";
import { PLACE_SUFFIXES, type PlaceLevel, TRANSCRIPTION } from "./lexicon.ts";
import { BOUNDARY_CHARACTERS, BOUNDARY_OR_NAME, BOUNDARY_WORDS, SUFFIX_CONTINUED } from "./place-boundaries.ts";
import { namesNothing } from "./place-name.ts";

export interface PlaceSpan extends Span {
  /** Of the narrowest unit: township for 长汀县汀州镇. */
  readonly level: PlaceLevel;
  /** Where the name of the narrowest unit begins: 汀州镇 in 长汀县汀州镇, 黄荆塘村 in 湖北黄荆塘村. */
  readonly unit: number;
}

const NAMED: readonly string[] = [...REGIONS, ...PROVINCES];
const NAMED_TRIE = trieOf(NAMED);
const PROVINCE_TRIE = endTrieOf(PROVINCES);
/** Provinces first. */
const KNOWN = [...new Set([...PROVINCES, ...PREFECTURES, "宁夏回族", "广西壮族", "新疆维吾尔"])];
const KNOWN_TRIE = endTrieOf(KNOWN);
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
const COUNTING = marks("个名每各该此这那多余");
/** 三地一区 */
const COUNTED = /^[一二三四五六七八九十两].[一二三四五六七八九十]$/u;
/** Provinces and prefectures are all known by name; what else ends so is the level itself (全省, 提请省人大, 东盟). */
const ONLY_KNOWN: ReadonlySet<string> = new Set(
  "省 自治区 特别行政区 生产建设兵团 州 盟 地区 示范区 管理区 特区 林区".split(" "),
);
const BOUNDARY = marks(BOUNDARY_CHARACTERS);
const BOUNDARY_NAME = marks(BOUNDARY_OR_NAME);
const BOUNDARY_TRIE = endTrieOf([...BOUNDARY_WORDS].filter((word) => word.length === 2));
/** 管县, 强县, 对县: one character that is no name (泾县, 勉县). */
const WEAK_STEMS = marks(`${BOUNDARY_CHARACTERS}${BOUNDARY_OR_NAME}管强大小包级中旺富穷好弱化区市乡镇业带援限辖跨`);
/** Units below a county whose name may be one character behind that of the county. */
const ONE_NAMES = new Set("村 镇 乡".split(" "));
const NUMBERS = marks("一二三四五六七八九十百千万两几数多各全每本该我");
const OF = marks("的");
const TRANSCRIBED = marks(TRANSCRIPTION);

interface Unit {
  readonly suffix: string;
  readonly level: PlaceLevel;
  readonly onlyKnown: boolean;
  /** Of a nationality, whose name stands in the place's: 双江拉祜族佤族布朗族傣族|自治县. */
  readonly national: boolean;
}

const UNITS: readonly Unit[] = PLACE_SUFFIXES.map(({ suffix, level }) => ({
  suffix,
  level,
  onlyKnown: ONLY_KNOWN.has(suffix),
  national: suffix.startsWith("自治") || suffix === "民族乡",
}));
const UNIT_TRIE = endTrieOf(UNITS.map(({ suffix }) => suffix));
const CONTINUED_TRIE = trieOf(SUFFIX_CONTINUED);

/** Prefectures whose name is a word of reports too: 日照时数, 白银产量, 长治久安. */
const WORDS_TOO = new Set(
  "长治 日照 安康 白银 文山 大理 阿里 海东 海北 海西 玉树 和田 黄山 白山 北海 大同 平凉 朝阳 兴安 山南 保山 红河 南通".split(
    " ",
  ),
);
const CITIES = PREFECTURES.filter((name) => !WORDS_TOO.has(name));
const CITY_TRIE = trieOf(CITIES);

/** Where a city's name ends that stands at `position` without its suffix (成都|国际航空枢纽), else `position`. */
export const cityEnd = (text: string, position: number): number =>
  position + (wordOf(CITIES, CITY_TRIE.longestAt(text, position, text.length))?.length ?? 0);

/** The places named in `text` between `from` and `to`, in order, not overlapping. */
export function findPlaces(text: string, from: number, to: number): PlaceSpan[] {
  const found: PlaceSpan[] = [];
  let last: PlaceSpan | null = null;
  for (let end = from + 1; end <= to; end += 1) {
    const unit = UNIT_TRIE.longestBefore(text, end, from);
    if (unit < 0) continue;
    const place = placeEndingAt(text, from, end, UNITS[unit]!, last);
    if (place === null) continue;
    if (last !== null && place.start <= last.start) found.pop();
    found.push(place);
    last = place;
  }
  return withNamed(text, from, to, found);
}

/** The place that begins right at `from`, null where none does: the first of `findPlaces`, without reading on behind it. */
export function placeAt(text: string, from: number, to: number): PlaceSpan | null {
  let found: PlaceSpan | null = null;
  for (let end = from + 1; end <= to; end += 1) {
    const unit = UNIT_TRIE.longestBefore(text, end, from);
    if (unit < 0) continue;
    const place = placeEndingAt(text, from, end, UNITS[unit]!, found);
    if (place === null) continue;
    if (place.start > from) {
      if (found === null && namedEnd(text, from, to) >= place.start) return null;
      break;
    }
    found = place;
  }
  if (found !== null) return found;
  const end = namedEnd(text, from, to);
  return end > from ? { start: from, end, level: "province", unit: from } : null;
}

/** Where a province's or region's name ends that begins at `from`, `from` itself where none does. */
const namedEnd = (text: string, from: number, to: number): number =>
  from + (wordOf(NAMED, NAMED_TRIE.longestAt(text, from, to))?.length ?? 0);

function placeEndingAt(text: string, from: number, end: number, unit: Unit, last: PlaceSpan | null): PlaceSpan | null {
  const { suffix, level } = unit;
  const stemEnd = end - suffix.length;
  // 国内市|场 is no place, though 河柳区|分别 is one: 区分 is not the word there.
  if (suffix.length === 1 && CONTINUED_TRIE.longestAt(text, stemEnd, end + 1) >= 0 && !text.startsWith("分别", end))
    return null;
  const floor = last === null ? from : last.end;
  if (stemEnd === floor && last !== null) return extended(text, last, end, level);
  const known = KNOWN_TRIE.longestBefore(text, stemEnd, floor);
  if (known >= PROVINCES.length && suffix === "省") return null;
  const start = known < 0 ? beginning(text, from, floor, stemEnd, unit) : stemEnd - KNOWN[known]!.length;
  if (start === null || (known < 0 && namesNothing(text.slice(start, stemEnd), suffix, level))) return null;
  const joined = last !== null && last.end === start;
  // 昆山市 may stand below 苏州市; else a place only takes a narrower one: 边民互市 is none.
  if (joined && STEPS[level] <= STEPS[last.level] && !(level === "city" && last.level === "city")) return null;
  return { start: joined ? last.start : provinceBefore(text, floor, start), end, level, unit: start };
}

/** 沙市|区 and 景德镇|市 are names, 龙岩市|区 is a town's centre. */
function extended(text: string, last: PlaceSpan, end: number, level: PlaceLevel): PlaceSpan | null {
  const length = last.end - last.start;
  const known = wordOf(KNOWN, KNOWN_TRIE.longestBefore(text, last.end, last.start));
  return length === 2 || known?.length === length ? { start: last.start, end, level, unit: last.unit } : null;
}

/** Where the name that ends at `stemEnd` begins, which is none of the known; null where none does. */
function beginning(text: string, from: number, floor: number, stemEnd: number, unit: Unit): number | null {
  const { suffix, onlyKnown, national } = unit;
  // 杭|州 ends like its level.
  if (suffix === "州" && stemEnd > floor && KNOWN_TRIE.longestBefore(text, stemEnd + 1, stemEnd - 1) >= 0)
    return stemEnd - 1;
  if (onlyKnown) return null;
  const lowest = Math.max(floor, stemEnd - (national ? NATIONALITY_STEM : STEM));
  let start = stemEnd;
  while (start > lowest && !isBoundary(text, start, stemEnd, floor)) start -= 1;
  if (consists(NUMBERS, text, start, stemEnd) || holds(OF, text, start, stemEnd)) return null;
  if (has(NUMBERS, text.charCodeAt(start)) && COUNTED.test(text.slice(start, stemEnd))) return null;
  const bounded = start > lowest || isBoundary(text, start, stemEnd, floor);
  const length = stemEnd - start;
  // 泾|县; 云溪县|鲁|村: behind a place one character names a village too.
  if (length === 1)
    return (suffix === "县" || (floor > from && start === floor && ONE_NAMES.has(suffix))) &&
      bounded &&
      !has(WEAK_STEMS, text.charCodeAt(start))
      ? start
      : null;
  if (national || consists(TRANSCRIBED, text, start, stemEnd)) return start;
  // 易地搬迁示范: a phrase, no name; names of four characters and more are transcriptions.
  return bounded && length <= 3 ? start : null;
}

function isBoundary(text: string, at: number, stemEnd: number, floor: number): boolean {
  if (at <= floor) return true;
  const before = text.charCodeAt(at - 1);
  // 湖北|黄荆塘村, 吉林|蛟河市: a province stands before a name without its unit.
  if (stemEnd - at > 1 && provinceBefore(text, floor, at) < at) return true;
  if (!(isHan(text, at - 1) || HAN.test(text[at - 1]!)) || BOUNDARY_TRIE.longestBefore(text, at, at - 2) >= 0)
    return true;
  if (at === stemEnd) return has(COUNTING, before);
  if (!has(BOUNDARY, before)) return false;
  // Behind a place a conjunction is one: 景德镇市|和|萍乡市.
  return stemEnd - at > 1 || !has(BOUNDARY_NAME, before) || (floor > 0 && at - 1 === floor);
}

/** Where the province begins that ends at `end`, `end` itself where none does. */
function provinceBefore(text: string, floor: number, end: number): number {
  const province = wordOf(PROVINCES, PROVINCE_TRIE.longestBefore(text, end, floor));
  return province === undefined ? end : end - province.length;
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
