/**
 * Readings by which a figure says where something stands, or what was done, though a word of rising or falling is near.
 *
 * In: a view of the figure. Out: "level", or null for "not mine". Deliberately absent: what rises and falls (moving.ts).
 */
import { among, ending, has, marks, within } from "../../../marks.ts";
import type { Reading } from "./reading.ts";
import { endingIn } from "./word-before.ts";
import { COMING_TO } from "./words.ts";

const behindFrom = within("由从", /[由从][^，,。；;]{0,6}$/);

export const STARTS_FROM: Reading = {
  id: "starts-from",
  about: "What something starts from stands there, unless it was a fall itself: 降幅由|3.2%|扩大到5%",
  reads: ({ scene: { text }, from, figure, before }) =>
    behindFrom(text, from, figure.start) && !/(?:增长|下降)$/.test(before) ? "level" : null,
  yes: { level: ["降幅由【3.2%】扩大到5%", "占比从【四成】增加到五成"] },
  no: ["由一季度的下降【2.3%】转为增长", "由上年的负增长【8.5%】转为正增长3.1%"],
};

const PAUSES = marks("，,。；;");
const TURNS = marks("到至为成");
const comingTo = endingIn([COMING_TO]);
/** 增加成本, 提升成效: no 增加|成. */
const NOUNS_IN_CHENG = "本品员果绩效交";
/** 提高到|每人每年|670元: the furthest that 到 stands before its number, a 了 aside. */
const FURTHEST = 4;

export const REACHED: Reading = {
  id: "reached",
  about: "Where it came to: 提高到|95%, 精简为|13份, 增至了每户|3头",
  reads: ({ scene: { text }, from, figure: { start: to } }) => {
    for (let at = to - 1; at > from && to - at <= FURTHEST + 2; at--) {
      const code = text.charCodeAt(at);
      if (has(PAUSES, code)) break;
      if (!has(TURNS, code)) continue;
      if (to - at > FURTHEST + 1 && text[at + 1] !== "了") continue;
      if (text[at] === "成" && at + 1 < to && among(NOUNS_IN_CHENG, text, at + 1)) continue;
      if (comingTo(text, from, at)) return "level";
    }
    return null;
  },
  yes: { level: ["覆盖率提高到【95%】", "资料由32份精简为【13份】", "补助标准提高到每人每年【670元】"] },
  no: ["替企业压减成本【6300多万元】", "地区生产总值增长【7%】"],
};

/** 高于|全国|1.7个百分点 */
const standsApart = within(
  "于出过赢输先",
  /(?:(?<!不)(?:高于|低于|多于|少于)|快于|慢于|高出|低出|高过|跑赢|跑输|领先|优于)[^，,。；;、\d]{0,14}$/,
);
/** 比|全省平均|高|1.7个百分点, but no 比上年提|高. */
const comparesWith = within(
  "比",
  /比[^，,。；;、\d]{2,14}(?<![提增降减抬拉升新加放])(?:高|低|多|少|快|慢|便宜|贵)(?:出|了|于)?[^，,。；;、\d]{0,14}$/,
);

export const GAP: Reading = {
  id: "gap",
  about: "A share by which one thing stands above another: 增速高于全国|1.7个百分点, 价钱比自己请人便宜|一成",
  reads: ({ scene: { text }, from, figure }) =>
    figure.dimension === "share" && (standsApart(text, from, figure.start) || comparesWith(text, from, figure.start))
      ? "level"
      : null,
  yes: {
    level: ["增速高于全国【1.7个】百分点", "亩均增收跑赢全省平均【1.8个】百分点", "价钱比自己请人便宜【一成】"],
  },
  no: ["比在家种地多出近【两倍】", "去向落实率93.7%，比上年高【1.5个百分点】", "增速比上年提高【1.7个】百分点"],
};

/** 新建|提升|310公里 */
const doneWith = ending(
  "升大长高减",
  /(?:新建|改建|改造|建设|治理|修复|整治|优化|新改扩建)(?:和|、|与)?(?:提升|扩大|延长|提高|压减)$/,
);

export const DONE_TOO: Reading = {
  id: "done-too",
  about: "One of several things done to what is counted: 新建提升|310公里|农村公路",
  reads: ({ scene: { text }, from, figure }) => (doneWith(text, from, figure.start) ? "level" : null),
  yes: { level: ["新建提升【310公里】农村公路", "新建和提升【310公里】农村公路"] },
  no: ["治理能力进一步提升【310公里】"],
};

const betters = ending("升展了", /(?:提升|拓展)了?$/);

export const BETTERED: Reading = {
  id: "bettered",
  about: "What is counted one by one was bettered, not raised: 对现有站点提升|90个",
  reads: ({ scene: { text }, from, figure }) =>
    figure.dimension === "count" && betters(text, from, figure.start) ? "level" : null,
  yes: { level: ["对现有站点提升【90个】、整合55个", "站点提升了【90个】"] },
  no: ["增速比上年提升【0.7个】百分点"],
};
