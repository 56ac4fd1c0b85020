/**
 * Whether what ends like a place names one.
 *
 * In: stem and suffix (白沙|镇, 示范|村), or a whole text. Out: whether it is a common noun or a description, or a place's
 * name. Headings and running text ask alike.
 * Deliberately absent: where the stem begins.
 */
import { COMMON_PLACES, PLACE_SUFFIXES, type PlaceLevel } from "./lexicon.ts";
import {
  BOUNDARY_WORDS,
  DESCRIBING_STEMS,
  FUNCTION_BEFORE_DISTRICT,
  LANDSCAPE,
  QUALITY_AT_END,
} from "./place-boundaries.ts";

/** Zones say in their name what they are for: 云岭经济技术|开发区. */
const ZONES: ReadonlySet<string> = new Set("开发区 高新区 经开区 示范区 管理区 新区".split(" "));

/** 盐城市, 桐城市, but 大城市, 新城市: 城 ends the name of many a town. */
const TOWN = /^[^大小新老古旧全各本该多名中主副外都进入]城市$/u;

/** The gentler question a heading asks, where a body or a colon already says that a name stands there: 栖霞湾|区委. */
export function isCommonNoun(stem: string, suffix: string): boolean {
  const name = stem + suffix;
  for (let length = Math.min(6, name.length); length > suffix.length; length -= 1) {
    const noun = name.slice(-length);
    if (COMMON_PLACES.has(noun) && !LANDSCAPE.has(noun)) return !(noun === "城市" && TOWN.test(name));
  }
  return DESCRIBING_STEMS.has(stem);
}

/** 小区, 城市, 示范村, 文化强省, 灌区: nothing that has a name. */
export function namesNothing(stem: string, suffix: string, level: PlaceLevel): boolean {
  return isCommon(stem + suffix, suffix) || isDescribing(stem, suffix, level);
}

const ANY_MOUNTAIN = /^[小大穷深荒老各每个]/;
function isCommon(name: string, suffix: string): boolean {
  for (let length = Math.min(6, name.length); length > suffix.length; length -= 1) {
    const noun = name.slice(-length);
    // 房山区 and 东城区 are districts, 边远山区 and 主城区 are not: a district's name has two characters.
    // 羊山村 is a village, 小山村 is any.
    if (name.length === 3 && (LANDSCAPE.has(noun) || (noun === "山村" && !ANY_MOUNTAIN.test(name)))) continue;
    if (COMMON_PLACES.has(noun)) return true;
  }
  return suffix === "区" && name.length > 1 && FUNCTION_BEFORE_DISTRICT.includes(name.at(-2)!);
}

/** 平安镇 and 红旗镇 are towns, 平安社区 and 红旗村 any. */
const TOWNS_TOO: ReadonlySet<string> = new Set("平安 幸福 红旗 文明 和谐".split(" "));

/** 我跑|县, 我们和|县: whoever speaks is no part of a name. */
const SPEAKS = /^(?:[我你他她咱]|大家)/u;

function isDescribing(stem: string, suffix: string, level: PlaceLevel): boolean {
  if (SPEAKS.test(stem)) return true;
  if (suffix === "镇" && TOWNS_TOO.has(stem)) return false;
  if (DESCRIBING_STEMS.has(stem) || BOUNDARY_WORDS.has(stem)) return true;
  if (QUALITY_AT_END.includes(stem.at(-1)!)) return true;
  if (stem.length < 3) return false;
  if (ZONES.has(suffix) && stem.length > 3) return false;
  if (DESCRIBING_STEMS.has(stem.slice(-2))) return true;
  // 青年路社区 is a name, 现代产业区 none.
  return (level === "city" || level === "county") && DESCRIBING_STEMS.has(stem.slice(0, 2));
}

const IN_PLACE = /^[\p{Script=Han}]{2,22}$/u;
/** 和 joins, but 泰和县, 中和镇 and 呼和浩特市 are names. */
const NOT_IN_PLACE =
  /[的在是与及把对以了个为]|.[让从]|[省市县区州旗镇乡村]和|.(?<!呼)和(?![市县区州旗镇乡村街社])|^[一二三四五六七八九十百两几各]+[省市县区州旗镇乡村]|推动|打造|建设|加强|聚焦|抓实|走进|[全副各][省市县区州旗镇乡村]/u;

/** Whether `text` names a place, 云岭市 or 云岭市清水区, and is no common noun of the same ending. */
export function isPlaceName(text: string): boolean {
  if (!IN_PLACE.test(text) || NOT_IN_PLACE.test(text)) return false;
  const unit = PLACE_SUFFIXES.find(({ suffix }) => text.length > suffix.length && text.endsWith(suffix));
  if (unit === undefined || COMMON_PLACES.has(text)) return false;
  if (/^[省市县区州旗镇乡村]+$/u.test(text)) return false;
  return !isCommonNoun(text.slice(0, -unit.suffix.length), unit.suffix);
}
