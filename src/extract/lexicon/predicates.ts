/**
 * Predicates between an attribute and its number: 增长 5.3%, 达 95%, 提高到 2900元.
 *
 * `delta` predicates say the figure is itself the size of a rise or fall; `level` predicates say where a level stands,
 * also after a rise (增至, 提高到). Guide, section 2, `change`.
 */

import type { Change } from "../../types.ts";
import { wordList } from "../../word-list.ts";
import { AT_LEAST, AT_MOST } from "./denied-bounds.ts";

export interface Predicate {
  readonly word: string;
  readonly kind: "delta" | "level";
  readonly change: Change | null;
}

const list = (kind: Predicate["kind"], change: Change | null, words: string): readonly Predicate[] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => ({ word, kind, change }));

const RISING = wordList(`
    增长 多出来 多出来了 提了 多发 多补 多收 多收入 多支出 多产 多打 多卖 多卖出 多产出 多打出 多挣出 多赚出 多挣
    多赚 多拿 多领 多得 多分 多缴 多交 多付 多养 多种 多支 多花 多用 涨了 增了 升了 多了 上调 微增 微升 增加 提高
    上升 提升 上涨 增多 增大 上浮 攀升 回升 提速 扩大 增值 增加了 增长了 提高了 提升了 上升了 上涨了 新增 净增
    新增加 净增加 多增 翻了 拉高 推高 激增 加宽 加高 加长 加深 直升 大了 蹿高 往外扩 往上拱 往上涨 往上提 猛增 骤增
    陡增 飙升 蹿升 抬升 爬升 走高 上扬 微涨 略涨 略增 略升 延长 陡涨 暴涨 猛涨 递增 正增长 
  `);
const FALLING = wordList(`
    下降 萎缩 缩水 略降 净减 净减少 直降 小了 便宜 便宜了 减发 减收 少发 少收 少支出 少丢 少扔 少支 少买 少花 少用
    少交 少付 少缴 少掏 少走 少耗 少排 降了 减了 少了 跌了 缩了 微降 降 减少 降低 压减 压缩 缩短 缩小 下调 回落 减小
    下滑 收窄 减轻 下浮 缩减 精简 压降 下跌 减少了 下降了 降低了 缩短了 压减了 缩小了 压缩了 少跑 骤降 锐减 猛降
    陡降 走低 砍掉 再砍 递减 负增长 
  `);

/** 增长|提高 + 到|至|为 state the level reached, not the size of the rise. */
const reached = (verbs: readonly string[]): string =>
  verbs
    .filter((verb) => !verb.endsWith("了") && !verb.endsWith("幅") && !verb.endsWith("速"))
    .flatMap((verb) => [`${verb}到`, `${verb}至`, `${verb}为`, `${verb}到了`])
    .join(" ");

export const PREDICATES: readonly Predicate[] = [
  ...list("level", null, reached(RISING)),
  ...list("level", null, reached(FALLING)),
  ...list(
    "level",
    null,
    `
      冲刺 扩围到 扩围至 扩面到 扩面至 扩展到 扩展至 覆盖到 增设到 优化到 提标到 提标至 下滑到 滑落到 滑坡到 跌落到
      蹦到 跳到 窜到 飙到 飙升到 飙升至 巩固在 巩固到 固定在 锁定在 锁定到 直降到 直降至 直升到 直升至 发展成 壮大成
      稳在 稳到 摸到 做到 掉到 铺到 更新至 更新到 爬到 攀到 攀至 冲到 冲至 蹿到 砍到 砍至 增至 扩到 升至 涨至 涨到
      涨到了 降到了 升到了 扩容到 扩容至 提至 扩至 扩大到 拓展到 拓展至 延长至 延长到 延伸至 延伸到 发展到 壮大到 增到
      提到 达到了 跃升至 跃升到 跃至 上调至 降至 减至 缩至 降到 减到 缩到 压至 下调至 调整为 优化为 整合优化为 整合为
      合并为 撤并为 精简为 压减为 调整至 调至 优化至 归并成 归并为 合并成 压缩成 精简成 整合成 缩为 缩成 变为 变成
      切成 细切成 细分成 细划成 切分成 拆成 划成 捏成 拼成 拧成 并成 并为 归拢到 归拢为 拆分为 细分为 由负转正 恢复到
      恢复至 回升至 回落至 增为 升为 升到
    `,
  ),
  ...list(
    "level",
    null,
    `
      评估为 估价为 奔着 冲着 奔向 直奔 徘徊在 还徘徊在 大于 小于 剩余 尚余 扩增到 扩增至 扩建到 扩建至 改建到 扩编到
      扩编至 扩充到 扩充至 充实到 充实至 增配到 增配至 补充到 补充至 拉长到 拉长至 抬高到 抬高至 拓宽到 拓宽至 修到
      通到 重回 重返 重上 快到 快要到 眼看到 多至 少至 低至 高至 多在 大多在 大都在 普遍在 一般在 都在 基本在 绵延
      蜿蜒 横亘 逼近 直逼 超警戒 超警戒线 超警戒水位 超汛限 折合 折合人民币 几近 近乎 不下 越过 迈过 达 达到 已达 高达
      多达 达成 为 是 有 共有 总计 合计 共计 超 超过 超过了 突破 突破了 逾 占 占到 仅占 约占 保持在 保持 稳定在 控制在
      维持在 稳定 控制 位于 接近 近 达了 不足 不到 不低于 不少于 不高于 不超过 低于 高于 至少 最多 最高 最高达 在 破
      跨越 跨过 跃上 迈上 过 首破 首超 共达 均达 均超 均超过 各达 预计达 等于 平均为 平均达 相当于 约为 将达 可达
      力争达到 实现 达标
    `,
  ),
  ...list("level", null, [...AT_MOST, ...AT_LEAST].join(" ")),
  ...list("delta", "up", RISING.join(" ")),
  ...list("delta", "down", FALLING.join(" ")),
  ...list(
    "delta",
    null,
    "超额 改善 跑赢 跑输 高出 高出了 多出 低出 快于 慢于 高过 相差 拉开 超出 优于 好于 偏多 偏少 偏高 偏低 前移 前移了 后移 上移 跃升 进位 前进",
  ),
];

/** Words that hang on a number and only bound it; the lexer has read them already. */
export const BOUND_WORDS: readonly string[] = wordList(`
    约 大约 近 将近 接近 超 超过 逾 突破 不少于 不低于 不超过 不高于 不足 不到 至少 至多 最多 最高 最低 高于 低于 达
    达到 约为 大概 多达 高达 上 满 不满 少于 多于 将 达近 已超 超出 已有 已达 仅 很快 要 须 应 可 只 却 只有 才 就
    要达到 只剩下 仅剩下 只留 仅留 最长 最短 最大 全部 全部达到 年均 月均 日均 平均 均
  `);
