/** Predicates that only bound the number leave the phrase an object: 开发岗位|不少于|2300个. Data only. */
import { wordList } from "../../../word-list.ts";
import { AT_LEAST, AT_MOST } from "../../lexicon/denied-bounds.ts";

export const BOUNDING: ReadonlySet<string> = new Set([
  ...AT_MOST,
  ...AT_LEAST,
  ...wordList(
    "高于 多于 大于 超出 超过 超 逾 突破 最多 最高 不高于 不超过",
    "低于 少于 小于 不低于 不少于 不足 不到 不下 至少",
    "约 近 接近",
    "共 总计 合计 共计",
  ),
]);
