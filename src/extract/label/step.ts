/**
 * What stands before a number and is no word of the label: particles, asides, times, comparisons.
 *
 * In: a scene and a stretch that ends at the number or at what already hangs on it. Out: where the stretch ends without
 * one more of these. Deliberately absent: words with a class of their own; tail.ts takes those off.
 */
import { among, BLANKS, has, holds, isHan, marks } from "../../marks.ts";
import type { Scene } from "../scene.ts";
import { comparison, versus } from "./grammar.ts";

/** 每千人口 is part of the measure, 每人 and 每月 are not. */
const PER =
  /(?:平均每[一-龥]{1,2}|(?<=[由从])每[一-龥]{1,3}|(?:平均)?每(?:个?[县市区镇乡](?:[（(][县市区旗镇乡街道、]{1,6}[）)])|栋楼|人每月|人每年|人每天|户每年|个|名|户|人|村|批次|批|次|桌|年|月|周|天|日|季度|社区|镇|乡|县|家|位|组|亩|项|所|校|班|期|份|吨|公里|学期|餐|节|单|盒|个社区|个村|名学生|年级|立方米|平方米|平方公里|公顷|千?克|公?斤|毫?升|千瓦时|度|株|头|只|件|趟|台|辆))$/;

/** Without one of these no comparison, no 每人 and no 连续三年 stands before the number. */
export const RARE = marks("比较与于出超领每连赢");

const EACH = marks("每");
/** 每个县（市、区） */
const LONGEST_EACH = 9;
const COMPARING = marks("高低多少快慢贵长短宽深早晚");
const TOOK = /[一-龥](?:[两三四五十]|\d)年$/;
const DEMANDED = /^要求(?:不[少低超得]|至少)/;
const PER_MANY = /(?:达到?|为|[至到]|长度|密度)(每[百千万](?:人|户|名|(?:平方)?公里))$/;
const IN_PARTS = /^[一二两三四五六七八九十\d]+(?:个)?(?:批|期|次|步|类|片|组|路|档|级|块|轮)/;
const OF_ALL = /(?:稳定在|保持在|占到|达到|超过)全.$/;
/** 收得上来, 凑得齐. 朱德熙《语法讲义》, 可能补语. */
const POTENTIAL = /(?:原[来先])?(?:[只才仅])?(?:能)?[一-龥]得(?:[上下起出过回]来|[上下起出到着动住齐])$/;
const OF_PLAN = /(?:完成(?:年度?|全年)?(?:计划|任务|目标|目标任务)|恢复[到至][^，,。；;、]{2,8})的$/;
const AT_TIMES = /(?:[多少]则|最?[多少](?:的时候|时)|零星)$/;
const ENDS_AT_TIMES = marks("则候时星");
const ENDS_POTENTIAL = marks("来上下起出到着动住齐");
/** Marks, blanks and particles that may stand right before a number. */
/** A comparison that ends in how it comes out: 比全省高出, 比上年少开. */
const GAP_TOLD =
  /^(?:高|低|快|慢|优|超|多|少|领|跑)|(?:高|低|快|慢)(?:出|于)?$|(?:多|少)(?:出|于|[开办建引招发放修种产收接服培印跑])?$/;
/** 比面上|高出|68公斤: what it is measured against opens the clause, and nothing stands before it. */
const AGAINST_ALONE = /^比[^，,。；;、\d]{1,12}(?:[高低多少快慢长短]|(?:高|多|少)[出了])$/;
const CAUSE = /受[^，,。；;、\d受]{2,12}影响$/;
const HANGING_MARKS = marks(`了着：:—${BLANKS}`);

/** One step over what is no word: particles, brackets, 每人, a time expression. */
export const stepBack = (scene: Scene, from: number, end: number, rare: boolean): number => {
  const { text } = scene;
  const mark = text[end - 1] ?? "";
  if (has(HANGING_MARKS, text.charCodeAt(end - 1)) || mark === "仅" || mark === "虽") return end - 1;
  // 物业费|只收得上来|三成: how far it can be done.
  if (has(ENDS_POTENTIAL, text.charCodeAt(end - 1)) && end - from > 4) {
    const potential = POTENTIAL.exec(text.slice(Math.max(from, end - 7), end));
    if (potential && end - potential[0].length - from >= 2) return end - potential[0].length;
  }
  // 来吃饭的|少则|八九十人，|多的时候|一百五六十人; 种植户由|零星|十几户: how it goes up and down, and how thinly.
  if (has(ENDS_AT_TIMES, text.charCodeAt(end - 1))) {
    const atTimes = AT_TIMES.exec(text.slice(Math.max(from, end - 5), end));
    if (atTimes) return end - atTimes[0].length;
  }
  // 套餐|卖|12元, 老人|掏|8元, but 外卖, 多卖, 老人自己掏
  if (among("卖掏", text, end - 1) && end - from > 2 && !among("外拍买变义叫贩专热倒售多少己", text, end - 2))
    return end - 1;
  // 消费价格|温和|上涨
  if (mark === "和" && text[end - 2] === "温" && end - from > 4) return end - 2;
  // 烂果率|则|由一成多降到4%, 小火警|也|由14起: adverbs that end nouns as often (规则, 准则).
  if (mark === "则" && !among("规原准法守通细总附罚实", text, end - 2)) return end - 1;
  // 七十岁以上的|减|两元
  if (mark === "减" && text[end - 2] === "的") return end - 1;
  // 库岸线|弯弯曲曲|八十六公里: doubled, it only paints.
  if (
    end - from > 5 &&
    mark === text[end - 2] &&
    text[end - 3] === text[end - 4] &&
    isHan(text, end - 1) &&
    isHan(text, end - 3)
  )
    return end - 4;
  // 收费率|连|两成都不到
  if (mark === "连" && end - from > 2 && !among("大接牵相流串通一", text, end - 2)) return end - 1;
  // 重建资金|分|三批拨付
  if (mark === "分" && IN_PARTS.test(text.slice(end, end + 5)) && end - from > 2) return end - 1;
  // 积案|最多时|有218件: when it was so.
  if (mark === "时" && /(?:最[多高少低]|高峰)时$/.test(text.slice(Math.max(from, end - 3), end))) return end - 3;
  // 办件|最快|10分钟
  if (text[end - 2] === "最" && "快慢长短早晚迟".includes(mark) && end - from > 3) return end - 2;
  // 奖励村干部的|最高|不超过15%
  if (
    text[end - 2] === "最" &&
    "高多低少".includes(mark) &&
    end - from > 4 &&
    (text[end - 3] === "的" ? among("不可超达", text, end) : among("只仅", text, end))
  )
    return end - 2;
  // 收入|实际|增长: how it was reckoned, no part of what is measured.
  if ("际义体".includes(mark) && /(?:实际|名义|总体|整体)$/.test(text.slice(Math.max(from, end - 2), end)))
    return end - 2;
  // 收入|从2014年建档立卡时的|2300元: when it was, no part of what is measured.
  if (mark === "的") {
    // 发放创业担保贷款|完成年计划的|248%, 旅客吞吐量|恢复至2019年的|92%: how much of what.
    const done = OF_PLAN.exec(text.slice(Math.max(from, end - 12), end));
    if (done && end - from > done[0].length + 1) return end - done[0].length;
    const since =
      /[从由](?:(?:(?:19|20)\d\d年)?[^，,。；;、\d]{1,10}[时前后初]|原[来先]|过去|以往|上届|上年|去年|法定|规定|承诺|国家规定|(?:最初|起初|原先|原定|当初|首年|头年|头一年|第一年|前[两三四五几]年)[一-龥]{0,4})的$/.exec(
        text.slice(Math.max(from, end - 20), end),
      );
    if (since) return end - since[0].length;
  }
  // 立案|同比增|1.7%
  if ("增降升涨".includes(mark) && /(?:同比|环比).$/.test(text.slice(Math.max(from, end - 3), end))) return end - 3;
  // 产量稳定在|全国|1/4: a share of what, not what is measured.
  if ("国省球".includes(mark) && OF_ALL.test(text.slice(Math.max(from, end - 6), end))) return end - 2;
  // 生产总值|连跨|两个千亿台阶, 增加值|跨上|万亿元.
  if (mark === "跨" && end - from > 3) return text[end - 2] === "连" ? end - 2 : end - 1;
  if (mark === "）" || mark === ")") {
    const inside = text.slice(from, end);
    const open = from + Math.max(inside.lastIndexOf("（"), inside.lastIndexOf("("));
    if (open > from && end - open > 6) return open;
  }
  for (const time of scene.timesIn(from, end)) {
    if (time.start >= from && (time.end === end || (time.end === end - 1 && mark === "的")))
      // 比|去年同期的|847件
      return time.start > from && among("比较", text, time.start - 1) ? time.start - 1 : time.start;
  }
  // 光黑茶制作|这一行|就占了四成, 水位|一夜之间|蹿高, 花销|一年|8万元
  if ("行块项类间夜天年晚上午月季".includes(mark)) {
    const aside =
      /(?:这一?[行块项类]|(?<![此这那每第上另有了共同])一项|一夜(?:之间)?|(?<![第头这上近过同])一(?:整?[天年晚]|晚上|上午|下午|个月|季))$/.exec(
        text.slice(Math.max(from, end - 4), end),
      );
    if (aside && end - from > aside[0].length + 1) return end - aside[0].length;
  }
  // 收入|头一回|突破30万元
  if ((mark === "回" || mark === "次") && text.startsWith("头一", end - 3) && end - from > 4) return end - 3;
  // 岗前集训|每期要求|不少于5天
  if (mark === "求" && DEMANDED.test(text.slice(end - 2, end + 2)) && end - from > 3) return end - 2;
  // 鲜叶|一斤|8块钱: for how much of it.
  if (text[end - 2] === "一" && "斤亩吨箱盒瓶份套杯碗袋筐".includes(mark) && end - from > 3) return end - 2;
  // 进出口总额|受外需影响|下降3.4%
  const cause = mark === "响" ? CAUSE.exec(text.slice(Math.max(from, end - 16), end)) : null;
  if (cause && end - cause[0].length - from >= 2) return end - cause[0].length;
  // 体育赛事|由|25场增加到36场
  if (mark === "由" && text[end - 2] === "事" && end - from > 2) return end - 1;
  // 总产值|在全国|率先突破万亿元
  if (mark === "国" && text.startsWith("在全国", end - 3) && end - from > 4) return end - 3;
  // 城镇化率|五年|提高3.89个百分点: how long it took.
  if (mark === "年" && TOOK.test(text.slice(Math.max(from, end - 3), end)) && end - from > 4) return end - 2;
  // 抽检量达到|每千人|5.2批次: for how many, behind the predicate.
  const many =
    "人里户名".includes(mark) && end - from > 4 ? PER_MANY.exec(text.slice(Math.max(from, end - 10), end)) : null;
  if (many?.[1]) return end - many[1].length;
  if (!rare) return end;
  if (text[from] === "比" && end - from < 16 && AGAINST_ALONE.test(text.slice(from, end))) return from;
  const gap = comparison(text.slice(from, end));
  if (gap > 0 && GAP_TOLD.test(text.slice(end - gap, end))) return end - gap;
  // 运费|比走国道低|两成
  const quality = text.startsWith("年轻", end - 2) ? 2 : has(COMPARING, text.charCodeAt(end - 1)) ? 1 : 0;
  if (quality > 0) {
    const against = versus(text.slice(from, end - quality));
    if (against > 0) return end - quality - against;
  }
  const running =
    (mark === "年" || mark === "月") &&
    /连续[一二三四五六七八九十\d]+(?:个)?[年月]$/.exec(text.slice(Math.max(from, end - 7), end));
  if (running) return end - running[0].length;
  const near = Math.max(from, end - LONGEST_EACH);
  const per = holds(EACH, text, near, end) ? PER.exec(text.slice(near, end)) : null;
  return per ? end - per[0].length : end;
};
