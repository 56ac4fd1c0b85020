/**
 * What a share with a noun right behind it is a share of: 投放|50%|以上|号源|, 机构|97%|门诊量|.
 *
 * In: a view with a phrase on both sides, or behind alone. Out: entries for the list in ../side.ts.
 */
import { ATTRIBUTE } from "../grammar.ts";
import { type Side, type SideAlone, words } from "./side.ts";

/** What stands behind a rate without being counted by it: 5%目标, 10%增长. */
const AS_RATE = /^(?:目标|增长|增速|增幅|标准|比例|水平|股权|股份|税率|红线|底线)/;

export const SHARE_ALONE: SideAlone = {
  id: "share-alone",
  about: "A share of what stands right behind it, with nothing named before: 扛起了58%的|急难险重任务|",
  side: "right",
  holds: (view, right) =>
    !right.relative &&
    view.figure.unit === "%" &&
    view.left.predicates.length === 0 &&
    !AS_RATE.test(words(view, right)),
  yes: [
    { text: "用全市【2.1%】的土地", bound: "土地" },
    { text: "扛起了【58%】的急难险重任务", bound: "急难险重任务" },
  ],
  no: ["力争实现【5%】目标"],
};

export const SHARE_OF: Side = {
  id: "share-of",
  about: "A share of what stands right behind it: 基层机构|97%|门诊量|, but 拿出|收益|的8%专户存放",
  side: "right",
  holds: (view, right, left) =>
    SHARE_ALONE.holds(view, right) && view.scene.text[view.until - 1] !== "的" && !ATTRIBUTE.test(words(view, left)),
  yes: [{ text: "基层机构承担【97%】门诊量", bound: "门诊量" }],
  no: ["拿出收益的【8%】专户存放", "利润率【12%】企业"],
};
