/**
 * Readings by which a figure is the size of a rise or a fall that the words right around it tell.
 *
 * In: a view of the figure. Out: "up" or "down", or null for "not mine". Deliberately absent: verbs with their object
 * between them and the number (added.ts), and what goes on from the figure before (going-on.ts).
 */
import { among, ending, has, marks } from "../../../marks.ts";
import type { Reading, View } from "./reading.ts";
import { type Ending, endingIn } from "./word-before.ts";
import { FALLING, type Group, RISING } from "./words.ts";

const above = ending(
  "高多了出",
  /[比较][^，,。；;、]{0,4}(?:年前|[上去前]年|20\d\d年[初末底]?|上[月季届]度?)(?:同期)?[高多](?:了|出了?)?$/,
);

export const AGAINST_TIME: Reading = {
  id: "against-time",
  about: "Against another time a gap is a rise: 占比比三年前高了|21个百分点",
  reads: ({ scene: { text }, from, figure }) => (above(text, from, figure.start) ? "up" : null),
  yes: {
    up: [
      "占比比三年前高了【21个】百分点",
      "去向落实率93.7%，比上年高【1.5个百分点】",
      "优良天数比上年多出【6天】",
      "党员比上年同期多【26名】",
    ],
  },
  no: ["占比比全省平均高了【21个】百分点"],
};

/** 到, 至 and 目 behind it make a level or a noun of it: 增长到, 增长目标, 增长率. */
const CHANGES_BEHIND =
  /^(?:以上|左右|以内)?的?(?:(?:正|高速|快速|较快)?增长|增速|增幅|涨幅|升幅|(下降|降幅|负增长))(?![到至目率点极])/;
const LONGEST_BEHIND = 8;

export const BEHIND: Reading = {
  id: "behind",
  about: "What a percentage is the size of stands behind it: 保持|20%以上|增长",
  reads: ({ scene: { text }, figure }) => {
    if (figure.unit !== "%") return null;
    const behind = CHANGES_BEHIND.exec(text.slice(figure.end, figure.end + LONGEST_BEHIND));
    return behind ? (behind[1] ? "down" : "up") : null;
  },
  yes: { up: ["产业营收保持【20%】以上增长"], down: ["能耗实现【3%】的下降"] },
  no: ["明确【7%】的增长目标", "地区生产总值增长【7%】"],
};

/** The group of words one of which tells of the figure; null where none does. */
const groupIn =
  (ending: Ending<Group>) =>
  ({ scene: { text }, from, reaches }: View): Group | null => {
    for (const at of reaches) {
      const group = ending(text, from, at);
      if (group) return group;
    }
    return null;
  };
export const risingGroup = groupIn(endingIn(RISING));
export const fallingGroup = groupIn(endingIn(FALLING));

const examples = (groups: readonly Group[]): readonly string[] => groups.flatMap(({ yes }) => yes);

export const RISES: Reading = {
  id: "rises",
  about: "A word of rising before the number: 增长|7%, 涨了近|三成 (words.ts)",
  reads: (view) => (risingGroup(view) ? "up" : null),
  yes: { up: examples(RISING) },
  no: ["覆盖率提高到【95%】", "信访总量下降【18.4%】", "新建提升【310公里】农村公路"],
};

export const FALLS: Reading = {
  id: "falls",
  about: "A word of falling before the number: 下降|18.4%, 少了|四成 (words.ts)",
  reads: (view) => (fallingGroup(view) ? "down" : null),
  yes: { down: examples(FALLING) },
  no: ["资料由32份精简为【13份】", "每季度到村里至少走【1趟】", "价钱比自己请人便宜【一成】"],
};

/** 比上年|多, 较去年同期又|少追回, 比去年|增: the verb has two characters at most. */
const thanEarlier =
  /[比较](?:上年|去年|前[一二三两五十]?年|上届|往年|以往|过去|从前|(?:19|20)\d\d年)[末底初]?(?:同期)?[还又]?(?:([多少])[一-龥]{0,2}|([增升涨])|[减降])$/;
const LONGEST_THAN = 16;
const MORE_OR_LESS = marks("多少增升涨减降");

export const THAN_EARLIER: Reading = {
  id: "than-earlier",
  about: "More or less than in an earlier year, whatever was done: 党员比上年同期多|26名, 比上年少开|13场",
  reads: ({ scene: { text }, from, reaches }) => {
    for (const at of reaches) {
      if (!has(MORE_OR_LESS, text.charCodeAt(at - 1)) && !among("多少", text, at - 2) && !among("多少", text, at - 3))
        continue;
      const told = thanEarlier.exec(text.slice(Math.max(from, at - LONGEST_THAN), at));
      if (told) return told[1] === "多" || told[2] !== undefined ? "up" : "down";
    }
    return null;
  },
  yes: {
    up: [
      "开行专列40列，比上年多开【12列】",
      "比上年多追回近【200万元】",
      "投入水利资金9.86亿元，比前三年多出【2.3亿元】",
      "夏粮产量6.54万吨，比去年增【3048吨】",
    ],
    down: ["全县性会议比上年少开【13场】", "较去年同期又少【8起】"],
  },
  no: ["比在家种地多开【12列】", "公摊电费户均一年少交【八十六元】"],
};

export const TIMES_OVER: Reading = {
  id: "times-over",
  about: "Times over: 订单翻了|一百多倍, 五年|翻一番",
  reads: ({ figure, before }) =>
    (figure.unit === "倍" && before.endsWith("翻了")) || /^翻.{0,2}番$/.test(figure.text) ? "up" : null,
  yes: { up: ["订单翻了【一百多倍】", "接待人次五年【翻一番】", "考取本科院校的人数【翻了一番】"] },
  no: ["订单是去年的【三倍】"],
};
