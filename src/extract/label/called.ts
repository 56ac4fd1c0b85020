/**
 * Whether a phrase before a number names anything: 并|走访1次, 三年|增长近2倍, 基本|建成1850套 do not.
 *
 * In: a scene and the phrase. Out: the phrase, what is left of it, or null. Deliberately absent: where it begins and ends.
 */
import { among, has, marks } from "../../marks.ts";
import type { Span } from "../../types.ts";
import { classesOf, WordClass } from "../lexicon/words.ts";
import type { Scene } from "../scene.ts";
import { EACH, eachOf, WHO } from "./each-of.ts";
import { handedTo } from "./grammar.ts";

/** 三年|增长近2倍, 多的|一个村|就有七十栋: how long it took and in how many, no part of what is counted. */
const WHEN = /^(?:[近这]?[一二两三四五六七八九十]{1,2}年|一个?[村镇乡县组]|一[场回天季茬条单])$/;
const ENDS_WHEN = marks("年村镇乡县组场回天季茬条单");
/** 人才公寓|首批|320套: which lot of what was named before. */
const BATCH = /^(?:首|头一?|第[一二三四五六])[批期]$/;
const RECKONED = marks("每月年日周帮替给让敢肯就但而却虽");
const JOINING = WordClass.Conjunction | WordClass.Adverb | WordClass.Preposition;

/** 并|走访1次, 冯寨村|筹资8万元: a word that only joins names nothing, nor does the place where it was. */
export const called = (scene: Scene, phrase: Span | null, acting: boolean): Span | null => {
  const last = phrase ? scene.text.charAt(phrase.end - 1) : "";
  // 平均|每|40户, 养老金|月|人均增加98元: how it is reckoned.
  if (!phrase || (phrase.end - phrase.start === 1 && has(RECKONED, scene.text.charCodeAt(phrase.start)))) return null;
  // 一般公共预算收入增长4.2%（|扣除一次性因素后|增长3.7%）: how it was reckoned.
  if (last === "后" && LESS.test(scene.text.slice(phrase.start, phrase.end))) return null;
  if (saysNothing(scene.text, phrase, acting)) return null;
  // 平均每个|小区|68个: by what it is averaged.
  if (!acting && scene.text[phrase.start - 1] === "个" && scene.text.endsWith("平均每", phrase.start - 1)) return null;
  const handed = handedTo(scene.text, phrase);
  if (handed > 0)
    return phrase.end - phrase.start - handed >= 2 ? { start: phrase.start + handed, end: phrase.end } : null;
  if (has(ENDS_WHEN, last.charCodeAt(0)) && WHEN.test(scene.text.slice(phrase.start, phrase.end))) return null;
  // 要翻|75公里山路
  if (phrase.end - phrase.start === 2 && /^[要得须][一-龥]$/.test(scene.text.slice(phrase.start, phrase.end)))
    return null;
  if ("批期".includes(last) && BATCH.test(scene.text.slice(phrase.start, phrase.end))) return null;
  // 摔伤后|缝了8针: when it was.
  if (acting && last === "后" && !among("0零背前先落幕", scene.text, phrase.end - 2)) return null;
  // 老年人专窗|每个县区|至少留2个
  const unit = has(ENDS_UNIT, last.charCodeAt(0)) ? PER_UNIT.exec(scene.text.slice(phrase.start, phrase.end)) : null;
  const of = unit?.[1];
  if (of !== undefined && (classesOf(of) & (WordClass.Verb | WordClass.Nominal)) === 0 && !ORDERS.test(of))
    return { start: phrase.start, end: phrase.start + of.length };
  if (phrase.end - phrase.start > 2) {
    return acting && onlyPlaces(scene, phrase) ? null : phrase;
  }
  const classes = classesOf(scene.text.slice(phrase.start, phrase.end));
  return classes !== 0 && (classes & ~JOINING) === 0 ? null : phrase;
};

const ORDERS = /(?:规定|要求|明确|确保|平均|安排|按照?)$/;
/** 收费|每生每学期|不超过200元 */
const PER_UNIT = new RegExp(`^([一-龥]{2,10}?)(?:${eachOf([...WHO, "times", "land", "measures", "things"])}){1,2}$`);
const ENDS_UNIT = marks(
  Object.values(EACH)
    .flatMap(({ words }) => words.map((word) => word.at(-1)))
    .join(""),
);

/** 冯寨村, 浙江、江苏: places, and marks between them. */
const onlyPlaces = (scene: Scene, { start, end }: Span): boolean => {
  let at = start;
  for (const place of scene.places(start, end)) {
    if (place.start !== at) return false;
    at = has(BETWEEN_PLACES, scene.text.charCodeAt(place.end)) ? place.end + 1 : place.end;
  }
  return at >= end;
};
const BETWEEN_PLACES = marks("、和与");

const LESS = /^(?:扣除|剔除)[一-龥]{2,12}后$/;
/** 412名，|平均下来每个嘎查|三十七八名 */
const ON_AVERAGE = /^(?:平均(?:下来|算下来)?|算下来)每个?[一-龥]{1,3}$/;
/** 摊到|每个人头上|才6.1元: on whom it falls. */
const ON_WHOM = /^(?:每?个?人头上?|头上|身上|手里|手上)$/;
const HOW = /^(?:新|再|先|基本|全部|全面|主要|顺利|倒|却)$/;
/** 每人|包联|3—5家; how often is never who. */
const EACH_ONE = new RegExp(`^${eachOf(WHO)}$`);
/** 可比|增长5.6% */
const RECKONING = /^(?:可比|同比|环比|名义|实际)$/;
const BASE = /^(?:基础|基数)$/;
const MORE = /^[多少][一-龥]$/;
const COMPARED = /(?:[比较][^，,。；;、]{1,7}|同比|环比)$/;

/** 基本|建成1850套, 在186家的|基础|上增加到220家, 比上年|多开|17列: how it was done, and from where on. */
const saysNothing = (text: string, { start, end }: Span, acting: boolean): boolean => {
  if (end - start > 4 && ON_AVERAGE.test(text.slice(start, end))) return true;
  if (ON_WHOM.test(text.slice(start, end))) return true;
  if (end - start > 2) return false;
  const words = text.slice(start, end);
  return (
    RECKONING.test(words) ||
    (acting && (HOW.test(words) || EACH_ONE.test(words))) ||
    (text[end] === "上" && BASE.test(words)) ||
    (MORE.test(words) && COMPARED.test(text.slice(Math.max(0, start - 8), start)))
  );
};

const ONE = /^一[户处位名个家条座人村]$/;
/** Nouns that say nothing alone: 最深的|地方. */
const ANYWHERE = new Set("地方 时候 地段 位置 部位".split(" "));
const MOST = /(?:[一-龥]得)?最[一-龥]{1,2}的$/;
/** 最多的|一户: which one, where one alone says nothing. */
export const superlative = (text: string, phrase: Span): Span => {
  // 最|少的一个: 最 is read as an adverb.
  if (text[phrase.start - 1] === "最" && text[phrase.start + 1] === "的")
    return { start: phrase.start - 1, end: phrase.end };
  const named = text.slice(phrase.start, phrase.end);
  if (!(ANYWHERE.has(named) || (text[phrase.start] === "一" && ONE.test(named)))) return phrase;
  const most = MOST.exec(text.slice(Math.max(0, phrase.start - 6), phrase.start));
  return most ? { start: phrase.start - most[0].length, end: phrase.end } : phrase;
};
