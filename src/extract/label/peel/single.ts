/**
 * One of them, each of them, so much of it, before what is measured of that: 这支|队伍, 一吨|水, 每亩|净收益.
 *
 * In: where a phrase begins so far. Out: where it begins behind such a lead.
 */
import { among, has, marks, opening } from "../../../marks.ts";
import { eachOf, WHO } from "../each-of.ts";
import type { Lead } from "./peeled.ts";

const MEASURE_WORDS = marks("支位名户片块口辆场台座栋本张份件处条项笔批家道根棵只艘轮");
/** 这|项目, 那|名单: nouns that begin like a measure word. */
const thisNoun = opening(
  "项条本家名处份场台道根批位户座张件",
  /^(?:项目|条[件例款]|本[来地]|家[庭企]|名[单额誉]|处[理置]|份额|场[地所馆]|台账|道[路德]|根[本据]|批[准评]|位置|户[籍数]|座位|张贴|件套)/,
);

export const THIS_ONE: Lead = {
  id: "this-one",
  about: "A determiner with its measure word: 这支|队伍",
  opens: "这那",
  past: ({ text }, _, at, end) =>
    has(MEASURE_WORDS, text.charCodeAt(at + 1)) && end - at >= 4 && !thisNoun(text, at + 1, at + 3) ? at + 2 : at,
  yes: [{ text: "这支队伍最年长的【73岁】", bound: "队伍最年长的" }],
  no: ["这项目投资【3亿元】"],
};

export const ONE_OF_THEM: Lead = {
  id: "one-of-them",
  about: "One of them, for each of whom: 每引进|一名|博士",
  opens: "一",
  past: ({ text }, _, at, end) =>
    among("名位个家户所座", text, at + 1) && !among("月季", text, at + 2) && end - at >= 4 ? at + 2 : at,
  yes: [
    { text: "一个网格员要盯【600多户】", bound: "网格员" },
    { text: "每引进一名紧缺教师补【20万元】", bound: "紧缺教师" },
  ],
  no: ["一个季度接单【120笔】"],
};

/** Verbs that are nouns as often, behind 新. */
const NEWLY = new Set(
  "培训 组建 认定 登记 签约 改造 提升 改造提升 集聚 转化 认证 评定 转移 对接 搬迁 治理 修复".split(" "),
);

export const NEWLY_DONE: Lead = {
  id: "newly-done",
  about: "新 before a verb that is a noun as often: 新|改造提升村卫生室",
  opens: "新",
  past: (_, words, at) => (words.some(({ start, word }) => start === at + 1 && NEWLY.has(word.text)) ? at + 1 : at),
  yes: [
    { text: "新改造提升村卫生室【2.1万个】", bound: "村卫生室" },
    { text: "新认证绿色食品【9个】", bound: "绿色食品" },
  ],
  no: ["新能源汽车【2.1万辆】"],
};

export const SO_MUCH_OF_IT: Lead = {
  id: "so-much-of-it",
  about: "For how much of it: 一吨|水",
  opens: "一",
  past: ({ text }, _, at, end) => (among("斤吨度亩方升", text, at + 1) && end - at >= 3 ? at + 2 : at),
  yes: [{ text: "一吨水只收【两块五】", bound: "水" }],
  no: ["一般公共预算收入【12亿元】"],
};

const EQUIPPED = /^(?:平均)?每个[一-龥]{2,4}?[配设派](?=[一-龥]{2})/;

export const EQUIPS_EACH: Lead = {
  id: "equips-each",
  about: "What each of them is given: 每个课堂配|志愿者",
  opens: "每平",
  past: ({ text }, _, at, end) => at + (EQUIPPED.exec(text.slice(at, end))?.[0].length ?? 0),
  yes: [{ text: "每个课堂配志愿者【3—5名】", bound: "志愿者" }],
  no: ["每个村安排干部【2名】"],
};

/** 每个县（市、区） */
const BRACKET = "(?:[（(][县市区旗镇乡街道、]{1,6}[）)])?";
/** But 每吨日用瓷综合能耗: what is used up or paid for so much of a thing is named by it. */
const EACH_AT_FRONT = new RegExp(`^(?:平均)?${eachOf([...WHO, "times", "land", "things"])}${BRACKET}(?=[一-龥]{2})`);

export const FOR_EACH: Lead = {
  id: "for-each",
  about: "Of each of them, or each time: 每亩|净收益, 平均每单|用时",
  opens: "每平",
  past: ({ text }, _, at, end) => at + (EACH_AT_FRONT.exec(text.slice(at, end))?.[0].length ?? 0),
  yes: [
    { text: "每亩租金【650元】", bound: "租金" },
    { text: "平均每单用时减少【6分钟】", bound: "用时" },
    { text: "每条有效线索计【5分】", bound: "有效线索" },
  ],
  no: ["使每千人口托位数达到【4.6个】", "平均年龄【36岁】"],
};
