/**
 * Known words before a number that stay with the noun there, whole or in part: 骑行|距离, 35岁|以下, 全长|达, 挂牌|由.
 *
 * In: a stretch and the word that ends it. Out: parts for the list in parts.ts.
 */
import { among } from "../../../marks.ts";
import { either } from "../../either.ts";
import { WordClass } from "../../lexicon/words.ts";
import { NOT_MINE } from "../not-mine.ts";
import type { Part } from "./hanging.ts";

export const BEFORE_FROM: Part = {
  id: "before-from",
  about: "Before 由 the verb is what is counted, so it stays: 村级组织|挂牌|由二十多块减到3块",
  words: null,
  classes: WordClass.Closing,
  ends: ({ text, from, to, end }, { start }) =>
    start > from && among("由从", text, end) && end + 1 === to ? end : NOT_MINE,
  yes: ["村级组织【挂牌】由二十多块减到3块"],
  no: ["村级组织【挂牌】20块"],
};

/** What 长 is the chief of, or the length. */
const ENDS_IN_CHIEF = "全总河湖林路田校院所班队组县市镇村科处局部区街栋楼格门家站店行厂户";

export const CHIEF_OR_LENGTH: Part = {
  id: "chief-or-length",
  about: "The 长 of 长达 ends the noun before it: 网格长|达|36名, 全长|达|36公里",
  words: new Set(["长达"]),
  ends: ({ text, from }, { start }) => (start > from && among(ENDS_IN_CHIEF, text, start - 1) ? start + 1 : NOT_MINE),
  yes: ["网格长【达】36名", "全长【达】36公里"],
  no: ["时间【长达】36天"],
};

export const DISTANCE: Part = {
  id: "distance",
  about: "Behind a noun 距离 is what is measured, so it stays: 平均骑行|距离|1.6公里",
  words: new Set(["距离"]),
  ends: ({ predicates, from, end }, { start }) => (start > from && predicates.length === 0 ? end : NOT_MINE),
  yes: ["平均骑行【距离】1.6公里"],
  no: ["平均骑行【距离】达1.6公里", "【距离】1.6公里"],
};

const AGE = /[\d一二三四五六七八九十]岁/;
/** 本科, 大专, 硕士 */
const SCHOOLING = /[本专]科|[大中]专|[高初]中|硕士|学历/;
/** 科级, 五星, 一类 */
const GRADE = /[科处]级|[一二三四五]星|[一二三四]类/;
const OF_WHOM = new RegExp(`${either([AGE, SCHOOLING, GRADE])}$`);

export const OF_AN_AGE: Part = {
  id: "of-an-age",
  about: "Behind an age 以下 says who is counted, so it stays: 35岁|以下|2名",
  words: null,
  classes: WordClass.After,
  ends: ({ text, from, end }, { start }) =>
    OF_WHOM.test(text.slice(Math.max(from, start - 2), start)) ? end : NOT_MINE,
  yes: ["35岁【以下】2名", "大学本科【以上】2名"],
  no: ["50公里【以下】2条"],
};
