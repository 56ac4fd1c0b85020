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

/** 覆盖率提高了|3个百分点, 亩均多收|60斤 */
const RISING: readonly string[] = wordList(
  // One character or 翻 with 了: 涨了, 多了, 翻了.
  "提了 涨了 增了 升了 多了 翻了 大了",
  // A verb with 了: 增加了, 提高了.
  "增加了 增长了 提高了 提升了 上升了 上涨了",
  // 多 before a verb: 多收, 多挣出, 多出来.
  `
    多出来 多出来了 多发 多补 多收 多收入 多支出 多产 多打 多卖 多卖出 多产出 多打出 多挣出 多赚出 多挣 多赚 多拿 多领
    多得 多分 多缴 多交 多付 多养 多种 多支 多花 多用 多增
  `,
  // Outwards and upwards: 往外扩, 往上涨.
  "往外扩 往上拱 往上涨 往上提",
  // Sharply or a little: 猛增, 陡涨, 微升.
  "微增 微升 激增 直升 蹿高 猛增 骤增 陡增 飙升 蹿升 微涨 略涨 略增 略升 陡涨 暴涨 猛涨",
  // Higher, wider, longer: 拉高, 加宽, 延长.
  "增大 扩大 拉高 推高 加宽 加高 加长 加深 走高 延长",
  // Added to what was there: 新增, 净增.
  "新增 净增 新增加 净增加",
  // Verbs of rising: 增长, 提高, 攀升.
  "增长 上调 增加 提高 上升 提升 上涨 增多 上浮 攀升 回升 提速 增值 抬升 爬升 上扬 递增 正增长",
);

/** 办理时限压缩了|一半, 每年少跑|3万趟 */
const FALLING: readonly string[] = wordList(
  // One character with 了: 降了, 少了, 小了.
  "小了 降了 减了 少了 跌了 缩了",
  // A verb with 了: 减少了, 便宜了.
  "便宜了 减少了 下降了 降低了 缩短了 压减了 缩小了 压缩了",
  // 少 or 减 before a verb: 少交, 少跑, 减发.
  "减发 减收 少发 少收 少支出 少丢 少扔 少支 少买 少花 少用 少交 少付 少缴 少掏 少走 少耗 少排 少跑",
  // Sharply or a little: 骤降, 锐减, 略降.
  "略降 直降 微降 骤降 锐减 猛降 陡降",
  // Smaller, shorter, narrower: 缩短, 压缩, 收窄.
  "萎缩 缩水 压缩 缩短 缩小 减小 收窄 缩减",
  // Taken off: 净减, 砍掉, 精简.
  "净减 净减少 便宜 压减 精简 压降 砍掉 再砍",
  // Verbs of falling: 下降, 减少, 回落.
  "下降 降 减少 降低 下调 回落 下滑 减轻 下浮 下跌 走低 递减 负增长",
);

/** 村党组织优化到|13个: a verb with what it leads to. */
const LED_TO: readonly string[] = wordList(
  // Reached with 到: 覆盖到, 恢复到, 增到.
  `
    扩围到 扩面到 扩展到 覆盖到 增设到 优化到 提标到 滑落到 滑坡到 跌落到 蹦到 跳到 窜到 飙到 巩固到
    锁定到 稳到 摸到 做到 掉到 铺到 更新到 爬到 攀到 冲到 蹿到 砍到 扩到 涨到 涨到了 升到了 扩容到
    拓展到 延伸到 发展到 壮大到 增到 提到 达到了 跃升到 减到 缩到 归拢到 恢复到 升到
  `,
  // With 至: 升至, 扩容至.
  `
    扩围至 扩面至 扩展至 提标至 更新至 攀至 冲至 砍至 增至 升至 涨至 扩容至 提至 扩至 拓展至
    延伸至 跃升至 跃至 减至 缩至 压至 调整至 调至 优化至 恢复至
  `,
  // With 为: 调整为, 变为.
  `
    调整为 优化为 整合优化为 整合为 合并为 撤并为 归并为 缩为 变为 并为 归拢为 拆分为 细分为 增为 升为
  `,
  // With 成: 整合成, 拆成, 并成.
  `
    发展成 壮大成 归并成 合并成 压缩成 精简成 整合成 缩成 变成 切成 细切成 细分成 细划成 切分成 拆成 划成 捏成 拼成 拧成
    并成
  `,
  // With 在: 巩固在, 稳在.
  "巩固在 固定在 锁定在 稳在",
  // Of another kind: 冲刺, 由负转正.
  "冲刺 由负转正",
);

/** 覆盖率达|95%, 常住人口超过|20万人 */
const STANDS_AT: readonly string[] = wordList(
  // Held there: 保持在, 控制, 徘徊在.
  "徘徊在 还徘徊在 保持在 保持 稳定在 控制在 维持在 稳定 控制",
  // Brought there: 扩增到, 补充至, 抬高到.
  `
    扩增到 扩增至 扩建到 扩建至 改建到 扩编到 扩编至 扩充到 扩充至 充实到 充实至 增配到 增配至 补充到 补充至 拉长到
    拉长至 抬高到 抬高至 拓宽到 拓宽至 修到 通到
  `,
  // Almost there: 接近, 逼近, 眼看到.
  "快到 快要到 眼看到 逼近 直逼 几近 近乎 接近 近",
  // Aiming there: 奔着, 冲着, 力争达到.
  "奔着 冲着 奔向 直奔 预计达 将达 可达 力争达到",
  // Mostly: 多在, 普遍在, 多至.
  "多至 少至 低至 高至 多在 大多在 大都在 普遍在 一般在 都在 基本在 位于 在",
  // Past it: 超过, 突破, 首超, 越过.
  `
    大于 重回 重返 重上 超警戒 超警戒线 超警戒水位 超汛限 越过 迈过 超 超过 超过了 突破 突破了 逾 高于 破 跨越 跨过 跃上
    迈上 过 首破 首超 均超 均超过
  `,
  // Below it, or no less: 小于, 不足, 不低于.
  "小于 不下 不足 不到 不低于 不少于 不高于 不超过 低于 至少 最多 最高 最高达",
  // Estimated, converted, averaged: 评估为, 折合, 平均为.
  "评估为 估价为 折合 折合人民币 等于 平均为 平均达 相当于 约为",
  // Being and having: 是, 共有.
  "剩余 尚余 是 有 共有 总计 合计 共计 占 占到 仅占 约占",
  // Stretching: 绵延, 横亘.
  "绵延 蜿蜒 横亘",
  // Reaching: 达, 高达, 实现, 达标.
  "达 达到 已达 高达 多达 达成 达了 共达 均达 各达 实现 达标 已达标 均达标",
);

/** 比全省高出|2个百分点: it has a size, and says of itself nothing of up or down. */
const APART: readonly string[] = wordList(
  // Against another: 高出, 快于, 相差.
  "跑赢 跑输 高出 高出了 多出 低出 快于 慢于 高过 相差 拉开 超出 优于 好于",
  // 偏 and a quality: 偏多, 偏低.
  "偏多 偏少 偏高 偏低",
  // Places gained, and the like: 前移, 进位, 改善.
  "超额 改善 前移 前移了 后移 上移 跃升 进位 前进",
);

/** 增长|提高 + 到|至|为 state the level reached, not the size of the rise. */
const reached = (verbs: readonly string[]): readonly string[] =>
  verbs
    .filter((verb) => !verb.endsWith("了") && !verb.endsWith("速"))
    .flatMap((verb) => [`${verb}到`, `${verb}至`, `${verb}为`, `${verb}到了`]);

const list = (kind: Predicate["kind"], change: Change | null, listed: readonly string[]): readonly Predicate[] =>
  listed.map((word) => ({ word, kind, change }));

/** A word in two lists is what the first makes of it. */
export const PREDICATES: readonly Predicate[] = [
  ...list("level", null, reached(RISING)),
  ...list("level", null, reached(FALLING)),
  // The same without a verb: 到|95%.
  ...list("level", null, wordList("到 至 为 到了")),
  ...list("level", null, LED_TO),
  ...list("level", null, STANDS_AT),
  ...list("level", null, [...AT_MOST, ...AT_LEAST]),
  ...list("delta", "up", RISING),
  ...list("delta", "down", FALLING),
  ...list("delta", null, APART),
];

/** Words that hang on a number and only bound it; the lexer has read them already. */
export const BOUND_WORDS: readonly string[] = wordList(
  // About: 约, 将近, 大概.
  "约 大约 近 将近 接近 约为 大概 达近",
  // More than: 超过, 突破, 不少于.
  "超 超过 逾 突破 不少于 不低于 至少 高于 多于 已超 超出",
  // Less than: 不足, 不超过, 至多.
  "不超过 不高于 不足 不到 至多 低于 不满 少于",
  // As much as: 达, 高达, 上, 满.
  "达 达到 多达 高达 上 满 已有 已达 要达到 全部达到",
  // The most and the least: 最多, 最低, 最长.
  "最多 最高 最低 最长 最短 最大",
  // Only: 仅, 只有, 只剩下.
  "仅 只 却 只有 才 就 只剩下 仅剩下 只留 仅留",
  // Each period, on average: 年均, 平均.
  "年均 月均 日均 平均 均",
  // Will, must, all, soon: 将, 须, 全部, 很快.
  "将 很快 要 须 应 可 全部",
);
