/**
 * Verbs of the genre, as word lists by what they do to a label's boundary.
 *
 * `DOING` verbs take the counted thing as their object and hardly ever stand inside a noun phrase, so a label never
 * reaches across one: 组建|小区党组织1219个, 120名书记|上台. `NOMINAL` verbs are as often a noun (集中学习活动,
 * 老旧小区改造): they end a label only where they open their phrase (改造|老旧小区70个).
 * Sources: the verb class of 《现代汉语词典》 for the split of 动词/名动词; frequencies from public work reports.
 */
import { wordList } from "../../word-list.ts";
import { BRING_ABOUT } from "./verbs/bring-about.ts";
import { CARRY_OUT } from "./verbs/carry-out.ts";
import { CLOSING_VERBS } from "./verbs/closing.ts";
import { EVERYDAY } from "./verbs/everyday.ts";
import { NOMINAL_VERBS } from "./verbs/nominal.ts";

export { CLOSING_VERBS, NOMINAL_VERBS };

/** One-character verbs: boundaries only at the very edge of a label, never inside it (通 in 交通, 建 in 福建). */
export const EDGE_VERBS: readonly string[] = wordList(
  "获 扶 建 修 架 铺 种 栽 打 挖 捐 购 派 选 聘 评 办 编 请 设 含 通 到 回 进 抓 签 给 送 居 排 创 受 遭 领",
);

/** Verbs of doing; what is a noun as often, or closes a clause, stands in the lists for that. */
export const DOING_VERBS: readonly string[] = [...BRING_ABOUT, ...CARRY_OUT, ...EVERYDAY];
