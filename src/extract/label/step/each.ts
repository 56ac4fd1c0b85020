/**
 * For each of whom, and for how much of it: 补贴|每人|300元, 抽检量达到|每千人|5.2批次, 鲜叶|一斤|8块钱.
 *
 * In: a stretch. Out: steps for the list in steps.ts. Deliberately absent: measures that are part of a unit (每千人口).
 */
import { holds, marks } from "../../../marks.ts";
import { wordList } from "../../../word-list.ts";
import { over, type Step } from "./step.ts";

export const DEMANDED: Step = {
  id: "demanded",
  about: "要求 before a bound: 岗前集训每期|要求|不少于5天",
  last: "求",
  step: ({ text }, from, end) => (BOUND.test(text.slice(end - 2, end + 2)) && end - from > 3 ? end - 2 : end),
  yes: ["岗前集训每期【要求】不少于5天"],
  no: ["岗前集训每期【要求】5天", "【需求】不少于5天"],
};
const BOUND = /^要求(?:不[少低超得]|至少)/;

export const SO_MUCH_OF_IT: Step = {
  id: "so-much-of-it",
  about: "For how much of it: 鲜叶|一斤|8块钱",
  last: "斤亩吨箱盒瓶份套杯碗袋筐",
  step: over(/一.$/, 2, 2),
  yes: ["鲜叶【一斤】8块钱"],
  no: ["【一斤】8块钱", "鲜叶【公斤】8块钱"],
};

export const PER_MANY: Step = {
  id: "per-many",
  about: "For how many, behind the predicate: 抽检量达到|每千人|5.2批次",
  last: "人里户名",
  step: over(/(?<=达到?|为|[至到]|长度|密度)每[百千万](?:人|户|名|(?:平方)?公里)$/, 10, 2),
  yes: ["抽检量达到【每千人】5.2批次", "路网密度【每百平方公里】160公里"],
  no: ["抽检量【每千人】5.2批次"],
};

/** 每个县（市、区）, with a character to spare. */
const LONGEST = 9;
const EACH = marks("每");

export const AVERAGE: Step = {
  id: "average",
  about: "Any measure behind 平均每, and what a change starts from: 平均每宗|12万元, 由|每斤|3元",
  last: null,
  compares: true,
  step: (scene, from, end) =>
    holds(EACH, scene.text, Math.max(from, end - LONGEST), end) ? average(scene, from, end) : end,
  yes: ["土地流转【平均每宗】12万元", "收购价由【每公斤】3元"],
  no: ["土地流转【每宗】12万元"],
};
const average = over(/(?:平均每[一-龥]{1,2}|(?<=[由从])每[一-龥]{1,3})$/, LONGEST);

export const EACH_PLACE: Step = {
  id: "each-place",
  about: "Each place with its kin in brackets: 奖补|每个县（市、区）|50万元",
  last: "）)",
  compares: true,
  step: over(/(?:平均)?每个?[县市区镇乡][（(][县市区旗镇乡街道、]{1,6}[）)]$/, LONGEST),
  yes: ["奖补【每个县（市、区）】50万元", "奖补【平均每镇（街道）】50万元"],
  no: ["奖补【县（市、区）】50万元"],
};

/** What is counted behind 每 where the number is for one of it. */
const OF_WHICH: ReadonlySet<string> = new Set(
  wordList(
    // People and their households.
    "个 名 人 位 户 家 名学生 组 班",
    // Where they live and work.
    "村 镇 乡 县 社区 个社区 个村 栋楼 所 校",
    // Times, and people by the time.
    "年 月 周 天 日 季度 学期 年级 人每月 人每年 人每天 户每年",
    // What is done, and in how many goes.
    "批 批次 次 趟 期 项 节 件 单 份 桌 餐",
    // Measures.
    "亩 公顷 平方米 平方公里 立方米 公里 吨 斤 公斤 克 千克 升 毫升 度 千瓦时",
    // Things.
    "盒 株 头 只 台 辆",
  ),
);

export const EACH_OF: Step = {
  id: "each-of",
  about: "每 with what the number is for one of: 补贴|每人|300元, 奖补|平均每村|5万元",
  last: [...OF_WHICH].map((word) => word.at(-1)).join(""),
  compares: true,
  step: ({ text }, from, end) => {
    const near = Math.max(from, end - LONGEST);
    for (let at = near; at < end; at++)
      if (text[at] === "每" && OF_WHICH.has(text.slice(at + 1, end)))
        return at - 2 >= near && text.startsWith("平均", at - 2) ? at - 2 : at;
    return end;
  },
  yes: ["就业补贴【每人】300元", "水价【平均每立方米】2元", "奖补【每个社区】5万元"],
  no: ["床位【每千人口】6张", "就业补贴【人】300元"],
};
