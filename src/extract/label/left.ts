/**
 * The noun phrase before a number: 共组建|小区党组织|1219个, |地区生产总值|增长7%, 实现|营业收入|3亿元.
 *
 * In: a scene and a stretch that ends at the number. Out: the phrase's span, the predicate between it and the number,
 * and the verb of doing that governs it. Read from the number backwards: what hangs on the number (约, 共, 达), then the
 * phrase, then the nearest verb, preposition or time expression, where it begins. Guide, sections 3.1 to 3.3.
 */
import { among, has, marks, opening } from "../../marks.ts";
import type { Span } from "../../types.ts";
import { complementEnd } from "../lexicon/complements.ts";
import type { Predicate } from "../lexicon/predicates.ts";
import { type Chunk, classesOf, WordClass } from "../lexicon/words.ts";
import type { Scene } from "../scene.ts";
import { behindEach, beneficiary, withoutPlaceWord, withoutPlainVerb } from "./bared.ts";
import { called, superlative } from "./called.ts";
import { trim } from "./edges.ts";
import { namingClause } from "./naming-clause.ts";
import { peelHead } from "./peel.ts";
import { phraseStart } from "./start.ts";
import { BOUNDING } from "./tail/bounding.ts";
import { peelTail, type Tail } from "./tail.ts";

export interface LeftContext {
  /** The noun phrase, null when nothing but verbs and adverbs stands there. */
  readonly phrase: Span | null;
  /** Predicates between phrase and number, nearest first. */
  readonly predicates: readonly Predicate[];
  /** The verb of doing nearest before the phrase or the number. */
  readonly verb: Span | null;
  /** The verb or predicate stands at the number itself: 选派|861名. */
  readonly governed: boolean;
  /** A verb of doing stands at the number, though a phrase stands before it. */
  readonly atVerb: boolean;
  /** What stands before the verb when nothing stands after it: 城镇更新改造|惠及|390万人. */
  readonly subject: Span | null;
}

/** A 的-clause longer than this tells a story rather than naming a thing. */
const CLAUSE_LENGTH = 20;
export const AVERAGE = /^(?:[人户村]均|单[日场次周月季](?:最[高多])?)$/;
const ENDS_AVERAGE = /[一-龥](?:[人户村]均|单[日场次周月季](?:最[高多])?)$/;
/** Prepositions of means. 《现代汉语八百词》, 依, 通过. */
const MEANS = new Set("依托 通过 借助 围绕 根据 按照 凭借 利用 运用".split(" "));
/** 比面上投资|高|13.4个百分点 */
const COMPARED = marks("高低多少快慢长短大小贵");
/** 比|诉讼程序: against what. */
const against = opening("比较", /^(?:比(?![例重率分赛价武拼亚特较])|较(?![大小高低好多少为]))[一-龥]{2,}$/);
/** 从|外出能人里|请回29名: who they are, not where they came from. */
const AMONG = /(?:[员人者师生士手才众民户工兵干部]|书记|代表|青年|妇女)(?:当?中|里)$/;
const PLANNED = /^(?:已|共|累计)*完成((?:全年|年度?)?[一-龥]{2,6}(?:计划|目标|任务))的$/;
/** How many there came to be. */
const COMES_TO = new Set("达 达到 达了 已达 高达 多达 突破 超过".split(" "));
const MEASURE_OF = /^(?:按|按照|以|将|把|拿出|提取)$/;

/** @param counted whether things are counted one by one: 改造|老旧小区|达17个 says what was done to them, 改造面积达17亩 is the subject */
export const leftContext = (scene: Scene, from: number, to: number, counted = false): LeftContext => {
  const { text } = scene;
  const words = scene
    .words(scene.clauseAt(Math.max(from, to - 1)))
    .filter((chunk) => chunk.start >= from && chunk.end <= to);
  const tail = withoutRank(text, from, peelTail(scene, words, from, to));
  const start = phraseStart(
    scene,
    words,
    from,
    tail.end,
    // 督查检查考核事项|由|96项压减到19项: before 由 stands what is measured.
    tail.predicates.some(({ word }) => !BOUNDING.has(word) && !(counted && COMES_TO.has(word))) ||
      among("由从", text, tail.end),
  );
  // 由企业牵头的|占八成: a clause that ends in 的 names the thing as a whole.
  const clause = text[tail.end - 1] === "的" && tail.end - from <= CLAUSE_LENGTH;
  // 稳居全国前十强、|增长4.8%: behind a comma the predicate goes on about what was measured before.
  const detached = tail.predicates.length > 0 && text[tail.end - 1] === "、";
  // 按利润的|10%: behind a preposition of measure the noun alone names the thing.
  const measured = clause && words.some((chunk) => MEASURE_OF.test(chunk.word.text));
  // 已完成|全年投资计划|的86.5%: of a plan its name alone.
  const plan = clause ? PLANNED.exec(text.slice(from, tail.end))?.[1] : undefined;
  const whole = detached
    ? null
    : trim(
        text,
        plan !== undefined
          ? tail.end - 1 - plan.length
          : clause && !measured
            ? peelHead(scene, words, namingClause(scene, words, from, tail.end), tail.end, true)
            : start.at,
        tail.end,
      );
  const risen = whole && beforeRise(text, whole, to);
  const object = withoutPlainVerb(scene, words, behindEach(scene, words, beneficiary(scene, words, risen)));
  // 平均用时14天，|比诉讼程序|缩短31天: against what, where the clause before says of what.
  const compared =
    object &&
    (tail.predicates.length > 0 || tail.verb !== null || has(COMPARED, text.charCodeAt(object.end - 1))) &&
    against(text, object.start, object.end);
  // 从县乡机关|下派21名: where they come from is not who they are.
  const origin =
    object && tail.verb && among("从自", text, object.start - 1) && !AMONG.test(text.slice(object.start, object.end));
  // 依托|商圈、楼宇|联合组建22个: by what it was done.
  const means = object && tail.verb && words.some((chunk) => chunk.end === object.start && MEANS.has(chunk.word.text));
  const named =
    origin || compared || means ? null : called(scene, withoutPlaceWord(scene, words, object), tail.verb !== null);
  // 员额法官|人均办结|312件: of an average the deed is what is measured.
  const average =
    named &&
    tail.verb &&
    (AVERAGE.test(text.slice(named.end, tail.verb.start)) ||
      (named.end === tail.verb.start && ENDS_AVERAGE.test(text.slice(named.start, named.end))));
  const told = average ? { start: named.start, end: tail.verb.end } : named && superlative(text, named);
  // 塞给|他|两万元好处费: a pronoun is never what is counted.
  const empty =
    told &&
    (PRONOUNS.has(text.slice(told.start, told.end)) ||
      FUNCTION_WORDS.has(text.slice(told.start, told.end)) ||
      WHERE.has(text.slice(told.start, told.end)) ||
      ((tail.verb !== null || tail.predicates.some(({ change }) => change !== null)) &&
        A_WHILE.test(text.slice(told.start, told.end))) ||
      goesAhead(text, told));
  const phrase = empty ? null : told;
  const verb =
    tail.verb && start.verb?.end === tail.verb.start
      ? { start: start.verb.start, end: tail.verb.end }
      : // 打算|再拿出|260万元: with nothing between them the verb at the number governs it.
        ((phrase ? start.verb : tail.verb) ?? start.verb ?? tail.verb);
  const bounded = phrase && withBound(text, phrase);
  const subject = !phrase && verb ? subjectOf(scene, words, from, verb.start) : null;
  return {
    phrase: bounded,
    predicates: tail.predicates,
    verb,
    atVerb:
      phrase !== null &&
      tail.verb !== null &&
      (classesOf(text.slice(tail.verb.start, tail.verb.end)) === WordClass.Verb ||
        // 给老人|发|500元红包
        (tail.verb.end - tail.verb.start === 1 && among("补奖罚赔贴发送领", text, tail.verb.start)) ||
        // 流转|了|1120亩地: with 了 what is a noun as often acts.
        text[tail.verb.end] === "了" ||
        complementEnd(text, tail.verb.start, tail.verb.end) === tail.verb.end),
    governed: !phrase && (verb !== null || tail.predicates.length > 0),
    subject,
  };
};

/** 23人增加到, 12对扩大为: a number, its measure word, and what became of it. */
const RISES = /^[\d.一二两三四五六七八九十百千万亿几多]{1,10}[^，,。；;、\d]{0,6}[到至为成]/;
const LONGEST_RISE = 18;
/** 学员|从第一期的|23人增加到120人: before 从 stands what rose. */
const beforeRise = (text: string, { start, end }: Span, number: number): Span => {
  // 学员从外地来的|占三成: nothing rises, so it is they who are told of.
  if (text[end - 1] !== "的" || !RISES.test(text.slice(number, number + LONGEST_RISE))) return { start, end };
  const from = Math.max(text.lastIndexOf("从", end), text.lastIndexOf("由", end));
  return from - start >= 2 ? { start, end: from } : { start, end };
};

const SIZE = /[\d十百千万亿](?:[元亩人岁吨]|公里)$/;
/** 10亿元|以上|不少于60个: a size that names a class is named with its bound. */
const withBound = (text: string, { start, end }: Span): Span =>
  text[end] === "以" && among("上下", text, end + 1) && SIZE.test(text.slice(start, end))
    ? { start, end: end + 2 }
    : { start, end };

const RANK = /(?:[稳位]居|位列|排名|名列|跃居|升至)?(?:全[国省市区球])?第[一二三四五六七八九十\d]{1,3}(?:位|名)?、$/;

/** 通车里程|全国第四、|突破1万公里: a rank before the predicate leaves the phrase where it was. */
const withoutRank = (text: string, from: number, tail: Tail): Tail => {
  if (tail.predicates.length === 0 || text[tail.end - 1] !== "、") return tail;
  const rank = RANK.exec(text.slice(from, tail.end));
  return rank && rank.index >= 2 ? { ...tail, end: from + rank.index } : tail;
};

const subjectOf = (scene: Scene, words: readonly Chunk[], from: number, to: number): Span | null => {
  const subject = called(scene, known(trim(scene.text, phraseStart(scene, words, from, to, true).at, to), scene), true);
  // 从县乡机关|下派21名: where they come from.
  return subject && subject.start > scene.start && among("从由自", scene.text, subject.start - 1) ? null : subject;
};

/** A function word alone is no subject. */
const known = (span: Span | null, scene: Scene): Span | null => {
  // 要再|选派120名, 每亩只|收80元
  if (
    !span ||
    goesAhead(scene.text, span) ||
    /^(?:(?:打算|计划|准备|预计|力争|平均|一般|最多|至少|可以|[要再还将拟也又能可会])+|每[一-龥]{1,2}[只仅才就各])$/.test(
      scene.text.slice(span.start, span.end),
    )
  )
    return null;
  const classes = classesOf(scene.text.slice(span.start, span.end));
  return classes !== 0 && (classes & (WordClass.Noun | WordClass.Nominal)) === 0 ? null : span;
};

/** 十个月|办了62期, 三年|增长58.6%: how long it took, and nothing that is counted. */
const A_WHILE = /^[一二两三四五六七八九十半\d]+(?:个月|年|天|周|个季度|小时)$/;
const PRONOUNS = new Set("他 她 它 我 你 咱 他们 她们 它们 我们 你们 咱们 大家 自己 人家".split(" "));
/** |能|卖到一万两千元, |平均|降价五成: what only says how. */
const FUNCTION_WORDS = new Set("能 可 会 要 也 都 就 还 又 平均 分别 看 用 每 多 少".split(" "));
/** 下游|六百万居民: where they are. */
const WHERE = new Set("身后 身边 脚下 眼前 面前 山上 山下 屋后 上游 下游 沿线 周边 境内 沿岸 两岸".split(" "));
/** 她|一年就|要跑上百趟: how soon, and nothing named. */
const goesAhead = (text: string, { end }: Span): boolean =>
  text[end - 1] === "就" && among("年天月周里次", text, end - 2);
