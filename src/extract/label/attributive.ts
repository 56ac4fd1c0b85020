/**
 * Verbs and prepositions inside a noun phrase that look like its boundary and say which: 工业|对|经济增长贡献率.
 *
 * In: a word of the stretch before a number, where the phrase begins so far and where it ends. Out: where the phrase
 * then begins, or null where the word does bound it. Deliberately absent: the words that bound (start.ts).
 */
import { among, has, marks } from "../../marks.ts";
import { type Chunk, is, WordClass } from "../lexicon/words.ts";
import { ATTRIBUTE, LOCATED, TRADE } from "./grammar.ts";

/** A word inside the phrase, with what follows it there. */
interface Inside {
  readonly text: string;
  readonly chunk: Chunk;
  /** Where the phrase begins so far. */
  readonly at: number;
  readonly end: number;
  readonly rest: string;
}

/** Where the phrase begins if the word says which, null where it does not. */
type Case = (inside: Inside) => number | null;

const WAYS = new Set("车程 路程 行程 里程 距离".split(" "));
/** Whether the phrase that ends at `end` is how far it is. */
export const isWay = (text: string, end: number): boolean => WAYS.has(text.slice(end - 2, end));

const RATED = /(?:贡献率|满意度|满意率|依存度|贡献)$/;
const FITS = /(?:匹配|契合|吻合|适配|融合|关联)[度率]$/;
const REACH = /^[一-龥]{2,8}(?:比例|比重|率)$/;
const THROUGH = /通过[^，,。；;、]{2,8}$/;
const LONGEST_WAY = 10;
const SOLD = /^的?[一-龥]{0,4}(?:零售额|交易额|销售额|收入)$/;
const EFFORT = /^(?:活动|行动|工程|计划|机制|政策|大会)$/;
const AGE = marks("0123456789岁一二三四五六七八九十");
/** Bodies and things named by what they do. */
const BODY = new Set("小组 组 专班 队 室 站 岗 卡 单 点 园 库 班 券 中心 基地 平台 机构".split(" "));
/** Verbs of setting up and handing out, which such a body is the object of. */
const FOUNDS = new Set(
  "建成 组建 成立 设立 建立 搭建 打造 新建 新建成 创建 构建 筹建 共建成 建起 设置 增设 开设 新设 配备 配齐 派出 选派 抽调 组成 整合 撤并 撤销 购置 安装 投放 发放 办理 办结 兑换 领取 抓住 实现 完成 梳理 推出".split(
    " ",
  ),
);
const AMONG = /^[一-龥]{1,6}[中里][“"一-龥]/;

/** 31|至|40岁: between digits it is no preposition. */
const betweenAges: Case = ({ text, chunk, at }) => (has(AGE, text.charCodeAt(chunk.start - 1)) ? at : null);
/** 消费|促进|活动: what it is for, named by its verb. */
const promoting: Case = ({ chunk, at, rest }) => (chunk.start > at + 1 && EFFORT.test(rest) ? at : null);
/** 更换|使用15年以上的电梯: for how long they have been in use. */
const lasting: Case = ({ text, chunk, at }) => (has(AGE, text.charCodeAt(chunk.end)) ? at : null);
const RATE = /^[一-龥]{2}率$/;
const INSURED = /(?:医保|保险|社保)$/;
const UNFIT = /^(?:不适[宜合]|不胜任)$/;
const AIM = /^(?:预期)?(?:目标|预期|任务)$/;
const SENT = /(?:输出|出口|销售|输送|外送)$/;
/** 输出到|津冀技术合同成交额: where to. */
const leading: Case = ({ text, chunk: { start }, rest }) =>
  ATTRIBUTE.test(rest) && SENT.test(text.slice(Math.max(0, start - 2), start)) ? start - 2 : null;

const every = (words: string, ...cases: readonly Case[]): readonly (readonly [string, readonly Case[]])[] =>
  words.split(" ").map((word) => [word, cases]);

const BY_WORD: ReadonlyMap<string, readonly Case[]> = new Map([
  ...every(
    "对",
    // 工业|对|经济增长贡献率: what 对 leads to stands inside the phrase.
    ({ chunk, at, rest }) => (chunk.start > at && RATED.test(rest) ? at : null),
    // 全年|对东盟出口: with whom the trade is.
    ({ chunk, at, rest }) => (TRADE.test(rest) ? Math.max(at, chunk.start) : null),
  ),
  // 职教专业|与|重点产业匹配度: what fits what.
  ...every("与", ({ chunk, at, rest }) => (chunk.start > at && FITS.test(rest) ? at : null)),
  // 白蒲县|到|市区的车程: from where to where.
  ...every(
    "到",
    ({ text, chunk, at, end }) => {
      if (!isWay(text, end)) return null;
      // 镇上|到县城的车程: where it is from may have been read as where things are.
      return chunk.start > at ? at : among("上里", text, at - 1) ? at - 2 : null;
    },
    leading,
    betweenAges,
  ),
  ...every("至", leading, betweenAges),
  // 在京|“两院”院士: where they are.
  ...every("在", ({ chunk, at, rest }) => (LOCATED.test(rest) ? Math.max(at, chunk.start) : null)),
  // 供水工程|覆盖|农村人口比例: who is reached is part of the rate.
  ...every("覆盖", ({ chunk, at, rest }) => (chunk.start > at && REACH.test(rest) ? at : null)),
  // 平均骑行|距离: behind a noun it is what is measured.
  ...every("距离", ({ chunk, at, end }) => (chunk.end === end && chunk.start > at ? at : null)),
  // 城市|建成|区绿地率, but 建成|区域中心
  ...every("建成", ({ at, rest }) => (/^区(?![域间块])/.test(rest) ? at : null)),
  // 通过公共网络|实现|零售额: the way the sale is made.
  ...every("实现", ({ text, chunk, rest }) => {
    const from = Math.max(0, chunk.start - LONGEST_WAY);
    const way = SOLD.test(rest) ? THROUGH.exec(text.slice(from, chunk.start)) : null;
    return way && from + way.index;
  }),
  // 在粤|参加医保: what one is insured by is named with it.
  ...every("参加", ({ chunk, at, rest }) => (INSURED.test(rest) ? Math.max(at, chunk.start) : null)),
  // 不适宜|担任|现职干部: what they are not fit for.
  ...every("担任", ({ text, chunk, at }) => (chunk.start > at && UNFIT.test(text.slice(at, chunk.start)) ? at : null)),
  // 讨回|拖欠|工资: right behind the verb that deals with it, how it came to be there.
  ...every("拖欠 欠缴 闲置 流失", ({ chunk, at }) => (chunk.start === at && at > 0 ? at : null)),
  ...every("促进 推广 推介 引导 激励 扶持 提升 培育", promoting),
  ...every("使用 运行 居住 从事", lasting),
  // 经济|增长|预期目标: what is to grow.
  ...every("增长 增收 提高 下降", ({ chunk, at, rest }) => (chunk.start > at && AIM.test(rest) ? at : null)),
]);

const OF_VERBS: readonly Case[] = [
  // 推进|组105个: with a body's name behind it the verb is that body, but 组建|专班3个.
  ({ chunk, at, rest }) => (rest.length <= 2 && BODY.has(rest) && !FOUNDS.has(chunk.word.text) ? at : null),
  // 预警信息|发布|覆盖率: of a deed the rate is told.
  ({ chunk, at, rest }) => (chunk.start > at + 3 && RATE.test(rest) ? at : null),
  // 民生保障和|改善|资金: behind 和 the other half of such a noun.
  ({ text, chunk, at }) => (chunk.start - at >= 5 && among("和与及", text, chunk.start - 1) ? at : null),
  // 领办|的强村公司: 的 makes an attribute of it.
  ({ at, rest }) => (rest.startsWith("的") ? at : null),
  // 人才|培养|和科研攻关项目: behind a noun and before 和 it is half of a noun itself.
  ({ chunk, at, rest }) => (chunk.start > at + 1 && /^[和与及](?![美谐睦平])[一-龥]{2}/.test(rest) ? at : null),
  // 新|提任|干部中“85后”: behind 新 it says among whom.
  ({ text, chunk, at, rest }) =>
    text[chunk.start - 1] === "新" && AMONG.test(rest) ? Math.max(at, chunk.start - 1) : null,
];

/** What the first of the cases that holds says, null where none does. */
const firstOf = (cases: readonly Case[] | undefined, inside: Inside): number | null => {
  for (const begins of cases ?? []) {
    const from = begins(inside);
    if (from !== null) return from;
  }
  return null;
};

/** Where the phrase begins if `chunk` inside it bounds nothing, null where it does. */
export const attributive = (text: string, chunk: Chunk, at: number, end: number): number | null => {
  const byWord = BY_WORD.get(chunk.word.text);
  const verb = is(chunk, WordClass.Verb);
  if (!verb && byWord === undefined) return null;
  const inside = { text, chunk, at, end, rest: text.slice(chunk.end, end) };
  return (verb ? firstOf(OF_VERBS, inside) : null) ?? firstOf(byWord, inside);
};

const SIZED =
  /[\d一二三四五六七八九十百千万亿]+(?:[^，,。；;、]{0,6})(?:以上|以下|以内)$|(?:不足|不到|低于|高于|少于|多于|大于|小于|达到|[超过逾])[\d.一二两三四五六七八九十百千万亿]+(?:元|人|亩|户|吨)$/;
/** 5万元, 亿元: how much, behind 不足, 过. */
const AMOUNT = /^[\d.一二两三四五六七八九十百千万亿]+(?:元|人|亩|户|吨)$/;
const THAN = /(?:不足|不到|低于|高于|少于|多于|大于|小于|超过|达到|[过逾超达])$/;

/** 收入20万元以上的|村, 年收入超过10万元的|村: whether the clause before 的 says how large. */
export const sized = (text: string, from: number, to: number): boolean => SIZED.test(text.slice(from, to));

/** 不足|5万元的|嘎查: whether it is an amount behind a word that bounds it. */
export const amountBehindBound = (text: string, from: number, to: number): boolean =>
  AMOUNT.test(text.slice(from, to)) && THAN.test(text.slice(Math.max(0, from - 2), from));
