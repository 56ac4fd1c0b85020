/**
 * Words inside a phrase that bound it without governing it: 医疗、农业|等|专家, 企业中|已有|党员, 文艺精品|获|文华奖.
 *
 * In: a phrase and its next word. Out: boundaries for the list in boundaries.ts.
 */
import { among, opening } from "../../../marks.ts";
import { WordClass } from "../../lexicon/words.ts";
import { LONGEST_PLANNER, PLANNERS } from "../acts/actors.ts";
import { AIMING } from "../acts/verbs.ts";
import { suffixed } from "../grammar.ts";
import { NOT_MINE } from "../not-mine.ts";
import type { Boundary } from "./boundary.ts";

const isField = opening("领方行", /^(?:领域|方面|行业)/);
const FIELD = 2;

export const LIST_ENDS: Boundary = {
  id: "list-ends",
  about: "Behind 等 stands what the list was of: 医疗、农业等|专家; 领域 goes with the list",
  words: null,
  classes: WordClass.Listing,
  begins: ({ text, at, end }, word) => {
    if (word.end >= end || word.start <= at || among("、，", text, word.end)) return NOT_MINE;
    return end - word.end > FIELD + 1 && isField(text, word.end, word.end + FIELD) ? word.end + FIELD : word.end;
  },
  yes: ["医疗、农业【等】|专家", "医疗、农业【等】领域|专家"],
  no: ["医疗、农业【等】", "医疗、农业【等】、专家"],
};

export const PLANNED: Boundary = {
  id: "planned",
  about: "Behind 计划 begins what is planned, where somebody stands before it who plans: 市委|计划|再投资",
  words: new Set(["计划"]),
  begins: ({ text, from, end }, word) =>
    (word.end < end && among("再新还另", text, word.end)) ||
    PLANNERS.test(text.slice(Math.max(from, word.start - LONGEST_PLANNER), word.start))
      ? word.end
      : NOT_MINE,
  yes: ["市公司【计划】|再投资"],
  no: ["重点项目【计划】投资"],
};

/** Forms of 有 and adverbs. */
const IS_THERE = "已有 现有 只有 还有 共有 就 已 又 都 才 助力 助推 年接待".split(" ");
const OF_ALL_KINDS = "各类 各项 各种 各级各类".split(" ");

export const COUNTED: Boundary = {
  id: "counted",
  about: "Inside the phrase they open what is counted: 配套|各类|党群服务点, 企业中|已有|党员350名, 园子|就|进账9万元",
  words: new Set([...IS_THERE, ...OF_ALL_KINDS]),
  begins: ({ text, at, verb, end }, word) =>
    word.end < end &&
    word.start > at &&
    // 景区|年接待|游客, but 年接待能力
    !(word.word.text === "年接待" && suffixed(text, word)) &&
    // 争取|上级各类资金: behind the verb whose they are is part of it.
    !(verb?.end === at && word.word.text.startsWith("各"))
      ? word.end
      : NOT_MINE,
  yes: ["企业中【已有】|党员", "园子【就】|进账", "景区【年接待】|游客"],
  no: ["景区【年接待】能力", "争取上级【各类】资金", "【已有】党员"],
};

export const AIMED: Boundary = {
  id: "aimed",
  about: "So does an aim behind a comma: 打响新品牌、|力争|旅居人数",
  words: AIMING,
  begins: ({ text, at, end }, word) =>
    word.end < end && word.start > at && text[word.start - 1] === "、" ? word.end : NOT_MINE,
  yes: ["打响新品牌、【力争】|旅居人数"],
  no: ["县里【力争】旅居人数"],
};

export const WON: Boundary = {
  id: "won",
  about: "What is won, not what wins it: 文艺精品|获|文华奖3项",
  words: new Set(["获", "获得", "荣获", "斩获", "夺得"]),
  begins: ({ text, at, end }, word) =>
    word.start > at && text[end - 1] === "奖" && end - word.end >= 2 ? word.end : NOT_MINE,
  yes: ["文艺精品【获】|文华奖"],
  no: ["文艺精品【获】好评", "【荣获】文华奖"],
};
