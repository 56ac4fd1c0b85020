/**
 * What stands between a thing and what it costs or takes: 办证|平均用|6天, 物品|值|86万元, 租金|打|六折.
 *
 * In: a text and where the number begins. Out: how many characters before it say no more than that. Deliberately absent:
 * verbs of paying, which say what was paid; tail.ts reads those.
 */
import { among, ending } from "../../marks.ts";

const MONEY = /^[\d.,一二两三四五六七八九十百千几至到—~-]+(?:[多余])?[百千万亿]*(?:[多余])?(?:元|块)/;
const LONGEST_MONEY = 14;
const DISCOUNT = /^[\d.一二三四五六七八九]{1,3}折/;
const takes = ending("用花需耗", /(?:平均|[只仅才就共])[用花需耗]$/);
const worth = ending("值", /[一-龥]{2}(?<![产价净均总加市数面货峰估币保升贬充减])值$/);
const WAITS = /(?:平均|至少|最少|往往)?(?:要等|得等|[少多]等|[少多]跑)$/;

/** Whether an amount of money begins at `at`. */
export const isMoney = (text: string, at: number): boolean => MONEY.test(text.slice(at, at + LONGEST_MONEY));

/** How many characters before `to` only say what the thing takes, is worth, waits for or is reduced to; 0 where none do. */
export const costBefore = (text: string, from: number, to: number): number => {
  // 办证|平均用|6天: how long it takes.
  if (to - 3 > from && takes(text, to - 3, to)) return 1;
  // 兑出去的物品|值|86万元
  if (to - 3 > from && worth(text, to - 3, to) && isMoney(text, to)) return 1;
  // 检查|平均要等|5天
  const waits = to - 4 > from && among("等跑", text, to - 1) ? WAITS.exec(text.slice(to - 4, to)) : null;
  if (waits) return waits[0].length;
  // 租金|打|六折
  return to - 2 > from && among("打", text, to - 1) && DISCOUNT.test(text.slice(to, to + 6)) ? 1 : 0;
};
