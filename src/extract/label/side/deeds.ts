/**
 * What is done right before a number, to what stands behind it: 建设|47.8万亩|高标准农田|, 争取了|48万元|资金|.
 *
 * In: a view with a phrase on both sides. Out: entries for the list in ../side.ts.
 */
import { ending } from "../../../marks.ts";
import { TRANSITIVE } from "../acts/nominal.ts";
import { nominal } from "../grammar.ts";
import { MEASURED } from "../measures.ts";
import { wordUpTo } from "../words-of.ts";
import { type Side, takesNoun, words } from "./side.ts";

/** Verbs of working that say, alone, only what was done. */
const DEED =
  /^(?:流转|承包|复垦|建设|改造|发展|治理|修复|保护|投资|种植|开发|绿化|整治|提升|巩固|支持|补助|资助|奖补|争取|新建|改建|扩建|更新|化解|疏浚|清淤|维修|养护){1,2}$/;

export const DEED_ALONE: Side = {
  id: "deed-alone",
  about: "A verb alone before the number: 建设|47.8万亩|高标准农田|",
  side: "right",
  holds: (view, right, left) => !right.relative && DEED.test(words(view, left)),
  yes: [{ text: "建设【47.8万亩】高标准农田", bound: "高标准农田" }],
  no: ["农田建设【47.8万亩】高标准农田"],
};

export const TAKES_OBJECT: Side = {
  id: "takes-object",
  about: "A verb that is a noun as often, behind whoever acts, of what is measured: 小伙子去年就|流转|1300亩|土地|",
  side: "right",
  holds: (view, right) => {
    if (!MEASURED.has(view.figure.dimension) || !takesNoun(view, right)) return false;
    const { scene, until } = view;
    const verb = wordUpTo(scene.words(scene.clauseAt(until - 1)), until);
    return verb !== undefined && verb.start > scene.start && nominal(verb) && TRANSITIVE.has(verb.word.text);
  },
  yes: [{ text: "小伙子去年就流转【1300亩】土地", bound: "土地" }],
  no: ["小伙子去年就流转【13宗】土地"],
};

export const AT_VERB: Side = {
  id: "at-verb",
  about: "The verb at the number takes the noun behind it: 向下游|输送|800亿立方米|活水|",
  side: "right",
  holds: ({ figure, left: { atVerb } }, right) => !right.relative && atVerb && figure.dimension !== "share",
  yes: [{ text: "水库每年给下游送去【8亿立方米】活水", bound: "活水" }],
  no: ["水库下游【8亿立方米】活水"],
};

export const DONE_TO: Side = {
  id: "done-to",
  about: "了 without a predicate before the number: 回单位争取|了|48万元|资金|",
  side: "right",
  holds: (view, right) =>
    view.left.predicates.length === 0 && view.scene.text[view.until - 1] === "了" && takesNoun(view, right),
  yes: [{ text: "回单位争取了【48万元】资金", bound: "资金" }],
  no: ["县财政单列了【500万元】招商经费", "单位资金【48万元】"],
};

/** 只有, 有; 占有 and 没有 say something else. */
const exists = ending("有", /(?<![所具占享没])有$/);

export const THERE_IS: Side = {
  id: "there-is",
  about: "What there is stands behind 有, what has it before: 新村只有|67亩|耕地|",
  side: "right",
  holds: (view, right) =>
    exists(view.scene.text, Math.max(view.scene.start, view.until - 2), view.until) && takesNoun(view, right),
  yes: [{ text: "新村只有【67亩】耕地", bound: "耕地" }],
  no: ["新村没有【67亩】耕地"],
};
