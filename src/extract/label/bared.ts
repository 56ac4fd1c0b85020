/**
 * A phrase on the left without what stands in it beside its noun: the verb it opens with (装|路灯), who has the good of it
 * (为企业|减负), each of whom (分别|招聘教师), where it is (国境线|上).
 *
 * In: a scene, its words, and the phrase. Out: the phrase, or what is left of it. Deliberately absent: where it begins
 * (start.ts) and whether it names anything (called.ts).
 */
import { among, has, holds, isHan, marks } from "../../marks.ts";
import type { Span } from "../../types.ts";
import { isPlainVerb } from "../lexicon/complements.ts";
import { type Chunk, is, WordClass } from "../lexicon/words.ts";
import type { Scene } from "../scene.ts";
import { eachOf, WHO } from "./each-of.ts";

/** Verbs of one character that take an object at a phrase's head; of others (留学生, 减贫, 跑步道) nouns are made as often. */
const OPENS_DEED = marks("评聘招签引收交缴付领送赔捐修装拆换打挖铺种栽养盖砌发开拉购买卖配增添拨铲搬记写带讲划揉做淹");

const PAYS = marks("收交缴付领赔");
const MONEY = marks("费款金税钱租息贴");

/** 要再|铺|供热管网, 新|挖|山塘 */
const BEFORE_DEED = /^(?:还?要|将|拟)?[再新多少]?/;
const OPENS_BEFORE_DEED = marks("还要将拟再新多少");

/** 上|冰雪课, but 上海公开课, 上级党课: places by name, and words, that begin with 上. */
const LESSONS = /^上(?![海饶虞犹林杭高蔡栗思级门网午述衔岗市线层])[一-龥]{1,6}课$/;

/** 打|井6眼, 架|桥3座 */
const DUG = /^[打挖修架建盖铺][井路桥房棚渠塘坝池窖堤]$/;
const OF_CLAUSE = marks("的");

/** 装|路灯, 发|绩效: a verb of one character, which is in nouns as often, told by its part of speech. */
export const withoutPlainVerb = (scene: Scene, words: readonly Chunk[], phrase: Span | null): Span | null => {
  if (phrase && DUG.test(scene.text.slice(phrase.start, phrase.end))) return { start: phrase.end - 1, end: phrase.end };
  if (!phrase || phrase.end - phrase.start < 3) return phrase;
  const { end } = phrase;
  const leads = has(OPENS_BEFORE_DEED, scene.text.charCodeAt(phrase.start));
  const lead = leads ? BEFORE_DEED.exec(scene.text.slice(phrase.start, phrase.start + 4)) : null;
  const start = phrase.start + (lead?.[0].length ?? 0);
  // 再推|“一件事”: before a name
  if (among("“", scene.text, start + 1) && isPlainVerb(scene.text, start)) return { start: start + 1, end };
  if (among("上", scene.text, start) && LESSONS.test(scene.text.slice(start, end))) return { start: start + 1, end };
  if (end - start < 3 || !has(OPENS_DEED, scene.text.charCodeAt(start))) return phrase;
  // 养鸡10万只以上的|村: in a clause it says of what kind they are.
  if (holds(OF_CLAUSE, scene.text, start + 2, end)) return phrase;
  if (words.some((chunk) => chunk.start === start && chunk.end - chunk.start > 1)) return phrase;
  // 卖鱼收入: what it brings in is named with it.
  if (/(?:收入|所得|款)$/.test(scene.text.slice(start, end)) && among("卖", scene.text, start)) return phrase;
  // 交|伙食费, but 交警大队: of paying only where money stands behind it.
  if (has(PAYS, scene.text.charCodeAt(start)) && !has(MONEY, scene.text.charCodeAt(end - 1))) return phrase;
  return scene.nounPhraseStart(scene.text.slice(start, end)) === 1 ? { start: start + 1, end } : phrase;
};

/** 石坎乡、云头乡分别打|井|14眼: behind 分别 a verb of one character acts. */
export const behindEach = ({ text }: Scene, words: readonly Chunk[], phrase: Span | null): Span | null => {
  if (!phrase || phrase.end - phrase.start < LONG_ENOUGH) return phrase;
  // 乡村教师|每人|一次性奖励: who gets it is no part of what each gets.
  const whom = holds(SAYS_EACH, text, phrase.start + 2, phrase.end)
    ? WHOM.exec(text.slice(phrase.start, phrase.end))
    : null;
  if (whom) return { start: phrase.start + whom[0].length, end: phrase.end };
  const each = text.slice(phrase.start, phrase.end).indexOf("分别");
  const verb = phrase.start + each + 2;
  // 分别打|井, but 分别|调水: one character alone is what is done as often.
  const alone = verb + 2 === phrase.end && !DUG.test(text.slice(verb, phrase.end));
  if (each > 0 && alone) return { start: verb, end: phrase.end };
  if (each <= 0 || verb + 1 >= phrase.end || !isPlainVerb(text, verb)) return phrase;
  return words.some(({ start, end }) => start === verb && end - start > 1)
    ? phrase
    : { start: verb + 1, end: phrase.end };
};
const SAYS_EACH = marks("每");
const WHOM = new RegExp(`^[一-龥]{2,}${eachOf(WHO)}(?=[一-龥]{2})`);
const LONG_ENOUGH = 6;

const PRONOUN = marks("他她它你我");
/** 为群众|办|实事, 为经营主体|减负: behind 为 stands who has the good of it, what is counted behind the verb. */
export const beneficiary = (scene: Scene, words: readonly Chunk[], phrase: Span | null): Span | null => {
  if (!phrase) return phrase;
  // 帮|企业|降本: the preposition may have been taken into the phrase.
  if (among("帮替", scene.text, phrase.start) && !words.some(({ start }) => start === phrase.start))
    return beneficiary(scene, words, { start: phrase.start + 1, end: phrase.end });
  if (phrase.start === scene.start || !among("为帮向给替", scene.text, phrase.start - 1)) return phrase;
  const deed = words.find(
    (chunk) =>
      chunk.start > phrase.start + (has(PRONOUN, scene.text.charCodeAt(phrase.start)) ? 0 : 1) &&
      chunk.end <= phrase.end &&
      is(chunk, DEED) &&
      !is(chunk, WordClass.Noun),
  );
  if (!deed) return phrase;
  const another = words.find((chunk) => chunk.start === deed.end);
  const joined = another && is(another, WordClass.Nominal | WordClass.Conjunction);
  const start = deed.end === phrase.end || joined ? deed.start : deed.end;
  return phrase.end - start >= 2 ? { start, end: phrase.end } : phrase;
};

const DEED = WordClass.Verb | WordClass.Nominal | WordClass.Edge;

/** 国境线|上, 教师库|里, 受助学生|中: where, no part of what is counted. */
export const withoutPlaceWord = (scene: Scene, words: readonly Chunk[], phrase: Span | null): Span | null => {
  if (!phrase || phrase.end - phrase.start < 3 || !isHan(scene.text, phrase.end - 2)) return phrase;
  const last = scene.text.charAt(phrase.end - 1);
  if (scene.text[phrase.end - 2] === "以") return phrase;
  const localizer = "上里".includes(last) || (last === "中" && !words.some(({ end }) => end === phrase.end));
  return localizer ? { start: phrase.start, end: phrase.end - 1 } : phrase;
};
