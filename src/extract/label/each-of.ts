/**
 * What follows 每: of whom, of what or how often something is told.
 *
 * In: kinds of it. Out: a part of a pattern. Deliberately absent: 每 with any noun (每个课堂|配志愿者, peel/single.ts); 每千人,
 * which is part of the measure, and the narrower list of what a number is for one of (step/each.ts); 每年 where it dates something (time-words/months.ts).
 */
import { wordList } from "../../word-list.ts";
import type { Example } from "../refiners/refiner.ts";

interface Kind {
  /** One line for people. */
  readonly about: string;
  /** Of two that begin alike the longer first: 家庭, 家. */
  readonly words: readonly string[];
  /** Sentences with 每 and a word of the kind, which is no part of the label. */
  readonly examples: readonly Example[];
}

export const EACH = {
  persons: {
    about: "Of whom: 乡村教师|每人|一次性奖励2万元",
    words: wordList("人 名 位 生"),
    examples: [
      { text: "乡村教师每人一次性奖励【2万元】", bound: "一次性奖励" },
      { text: "收费每生每学期不超过【200元】", bound: "收费" },
      { text: "每名班子成员联系困难群众【5至8户】", bound: "困难群众" },
    ],
  },
  households: {
    about: "Of which household or firm: 入股的76户|每户|拿到1580元",
    words: wordList("家庭 户 家"),
    examples: [{ text: "入股的【76户】每户拿到1580元", bound: "入股的" }],
  },
  places: {
    about: "Of which place: 老年人专窗|每个县区|至少留2个",
    words: wordList("乡镇 县市区 县区 社区 小区 网格 村 镇 乡 县 市 区"),
    examples: [{ text: "老年人专窗每个县区至少留【2个】", bound: "老年人专窗" }],
  },
  bodies: {
    about: "Of which body: 服务员|平均每站|1.8名",
    words: wordList("班子 支部 班 组 队 校 所 站 点"),
    examples: [{ text: "全县服务员286名，平均每站【1.8名】", bound: "服务员" }],
  },
  times: {
    about: "How often, or in how long: 岸桥作业效率|每小时|34.2箱",
    words: wordList("季度 学期 学年 小时 分钟 年 月 周 天 日 期"),
    examples: [
      { text: "岸桥作业效率每小时【34.2箱】", bound: "岸桥作业效率" },
      { text: "每月房租【700元】", bound: "房租" },
    ],
  },
  land: {
    about: "Of how much land: |每亩|净收益",
    words: ["亩"],
    examples: [{ text: "每亩净收益由410元缩水到【270元】", bound: "净收益" }],
  },
  measures: {
    about: "Of how much of it: 补助标准|每公里|1.5万元",
    words: wordList("平方米 公里 吨 度"),
    examples: [{ text: "补助标准每公里【1.5万元】", bound: "补助标准" }],
  },
  things: {
    about: "Of which thing, or each time: |每条|有效线索计5分",
    words: wordList("个 件 条 项 单 桌 批 次"),
    examples: [
      { text: "每条有效线索计【5分】", bound: "有效线索" },
      { text: "平均每单用时减少【6分钟】", bound: "用时" },
    ],
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type EachKind = keyof typeof EACH;

/** Of whom something is told, and who does something. */
export const WHO: readonly EachKind[] = ["persons", "households", "places", "bodies"];

/** 每户, 每个村: 每 with a word of these kinds, as part of a pattern. */
export const eachOf = (kinds: readonly EachKind[]): string =>
  `每个?(?:${kinds.flatMap((kind) => EACH[kind].words).join("|")})`;
