/**
 * Which side a number takes by rule: counts the noun behind them, measures what stands before.
 *
 * In: a view with a phrase on both sides. Out: the last entries of the list in ../side.ts. Deliberately absent: what
 * overrules it.
 */
import type { View } from "../view.ts";
import { attributive, isCount, type Side, type SideAlone } from "./side.ts";

/** Whether things are counted, and no predicate stands before a bare number: 满意度|达到98| says a level. */
const counts = (view: View): boolean =>
  isCount(view) && !(view.figure.unit === null && view.left.predicates.length > 0);

export const WHAT_HAS_IT: SideAlone = {
  id: "what-has-it",
  about: "What has so much of it, behind 的: 开工建设|18.2公里|的|环城快速路|",
  side: "right",
  holds: (view) => attributive(view),
  yes: [
    { text: "超过【九成】的办事企业给出好评", bound: "办事企业" },
    { text: "开工建设【18.2公里】的环城快速路", bound: "环城快速路" },
    { text: "每月领【1200元】的补助", bound: "补助" },
  ],
  no: ["每月领【1200元】补助"],
};

export const TOLD_BEFORE: Side = {
  id: "told-before",
  about: "Things counted before a clause that tells of them: |干部|12名，受到处分的…",
  side: "left",
  holds: (view, right) => right.relative && counts(view),
  yes: [{ text: "查处干部【12名】受到处分的", bound: "干部" }],
  no: ["查处干部【12名】科级领导"],
};

export const COUNTED: Side = {
  id: "counted",
  about: "Things counted: 来自全国|19所|高校|",
  side: "right",
  holds: (view) => counts(view),
  yes: [
    { text: "来自全国【19所】高校", bound: "高校" },
    { text: "每名楼栋长联系【40户】居民", bound: "居民" },
  ],
  no: ["粮食产量【861吨】稻谷"],
};

export const MEASURED_BEFORE: Side = {
  id: "measured",
  about: "Whatever else is measured: |地区生产总值|增长7%，|粮食产量|31万吨",
  side: "left",
  holds: () => true,
  yes: [{ text: "粮食产量【861吨】稻谷", bound: "粮食产量" }],
  no: ["来自全国【19所】高校"],
};
