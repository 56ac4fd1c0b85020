/**
 * What money is for, told by a verb behind it: 切出3000万元|设立“归巢”基金, 拿出6000万元|搞奖补, 统筹12亿元|支持乡村全面振兴.
 *
 * In: a view of an amount of money. Out: ways for the list in readings.ts, in the order they are asked there. Deliberately
 * absent: noun phrases that stand at the amount.
 */

import { has, marks } from "../../../marks.ts";
import type { Span } from "../../../types.ts";
import { classesOf, WordClass } from "../../lexicon/words.ts";
import { trim } from "../edges.ts";
import { made, type Reading, type ShownWay } from "../reading.ts";
import type { View } from "../view.ts";

/** Reads the fund that a pattern names last, where it is asked of what stands behind money and begins with one of `first`. */
const fund = (first: string, pattern: RegExp): ((view: View) => Reading | null) => {
  const set = marks(first);
  return ({ scene: { text }, figure, after, limit }) => {
    if (figure.dimension !== "money" || !has(set, text.charCodeAt(after))) return null;
    const found = pattern.exec(text.slice(after, limit));
    const name = found?.[1];
    if (!found || name === undefined) return null;
    const end = after + found[0].length;
    return made([{ start: end - name.length, end }], end, "right");
  };
};

const LAID_DOWN: ShownWay = {
  id: "laid-down",
  about: "Money is named by the fund it is laid down as: 切出3000万元设立|“归巢”基金|",
  read: fund(
    "用来设成建组",
    /^(?:用于|用来|来)?(?:设立|成立|建立|组建|设)(?:起|了)?([^，,。；;、\d]{0,12}?(?:基金|资金池?|奖金|贷款))(?![^，,。；;、])/,
  ),
  yes: [
    { text: "县里切出【3000万元】设立“归巢”基金", bound: "“归巢”基金" },
    { text: "拿出【500万元】用于设立人才专项资金，", bound: "人才专项资金" },
  ],
  no: ["县里切出【3000万元】设立基金管理公司", "选派【30名】干部成立基金"],
};

const SPENT_ON: ShownWay = {
  id: "spent-on",
  about: "Money is named by what is done with it: 拿出6000万元搞|奖补|",
  read: fund("搞", /^搞([一-龥]{2,6})$/),
  yes: [{ text: "每年拿出【6000万元】搞奖补", bound: "奖补" }],
  no: ["每年拿出【6000万元】搞“以奖代补”", "每年拿出【6000万元】补助搞养殖的农户"],
};

const SERVES_AS: ShownWay = {
  id: "serves-as",
  about: "Money is named by the means it serves as: 拿出300万元作为|治理专项资金|",
  read: fund("作", /^作为([一-龥]{2,14}(?:资金|经费|基金|金|款|费))$/),
  yes: [{ text: "拿出【300万元】作为治理专项资金", bound: "治理专项资金" }],
  no: ["拿出【300万元】作为支撑"],
};

const SUPPORTS = /^(?:专项|重点)?(?:用于)?支持(?=[^，,。；;、\d]{4})/;
const OPENS_SUPPORT = marks("专重用支");

const isDeed = (text: string, { start, end }: Span): boolean =>
  (classesOf(text.slice(start, end)) & WordClass.Nominal) !== 0;

const SUPPORT: ShownWay = {
  id: "support",
  about: "Money that only a verb of providing governs is named by what it supports: 统筹12亿元支持|乡村全面振兴|",
  read: ({ scene: { text }, figure, left, after, limit, nextInClause }) => {
    if (figure.dimension !== "money" || nextInClause || !has(OPENS_SUPPORT, text.charCodeAt(after))) return null;
    if (left.phrase && !isDeed(text, left.phrase)) return null;
    const supports = SUPPORTS.exec(text.slice(after, limit));
    const supported = supports && trim(text, after + supports[0].length, limit);
    return supported ? made([supported], limit, "right") : null;
  },
  yes: [
    { text: "统筹【12亿元】支持乡村全面振兴", bound: "乡村全面振兴" },
    { text: "安排【3亿元】专项用于支持小微企业", bound: "小微企业" },
  ],
  no: ["统筹【12亿元】支持创业", "下达补助资金【12亿元】支持乡村全面振兴"],
};

export const MONEY_WAYS: readonly ShownWay[] = [LAID_DOWN, SPENT_ON, SERVES_AS, SUPPORT];
