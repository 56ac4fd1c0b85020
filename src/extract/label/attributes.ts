/**
 * Heads of what is measured, by what they measure: 销售|收入, 绿化|面积, 床位|数.
 *
 * In: nothing. Out: the words, none of which ends in another. Deliberately absent: what a phrase with such a head means for
 * the verb it begins with (grammar.ts, acts/).
 */
import { wordList } from "../../word-list.ts";

export const ATTRIBUTES: readonly string[] = wordList(
  // Any amount: 总量, 金额, 产值, 床位数, 经费.
  "量 额 值 数 费",
  // Money that comes in, goes out, is paid for a thing or to a person.
  "收入 收益 利润 税收 支出 费用 成本 价格 单价 均价 工资 薪酬 报酬 待遇",
  // Size, and how far: 仓储|库容, 服务|半径.
  "规模 面积 库容 装机 产能 里程 距离 半径",
  // A part of the whole: 完成|率, 投资|占比.
  "率 比例 比重 占比",
  // A degree of anything: 长度, 浓度, 满意度.
  "度 水平 标准 能力",
  // People as they come: 培训|人次.
  "人次 客流",
  // Time: 办理|时限, 使用|寿命.
  "时间 时长 时限 年限 期限 周期 年龄 寿命",
);
