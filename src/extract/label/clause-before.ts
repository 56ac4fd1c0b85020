/**
 * The subject of the clause before a figure's own: 进出口总值|创历史新高，达到5379亿元.
 *
 * In: a scene and a clause without a figure. Out: what it tells of, where it tells how that stands.
 */
import type { Span } from "../../types.ts";
import { wordList } from "../../word-list.ts";
import { either } from "../either.ts";
import type { Scene } from "../scene.ts";
import type { View } from "./view.ts";

/** What such a clause tells of. */
const TOLD_OF = wordList(`
  总值 总额 总量 投入 收入 支出 产值 增加值 产量 规模 人数 数量 余额 里程 面积 占比 率 投资 消费 贷款 存款 出口
  进口 用电量 降雨量 降水量 流量 水位 气温 货运量 养老金 工资 待遇 价格 经费 资金 基金 预算 补贴 补助 成本 利润
  税收 主体 企业 产业 行业 队伍 外贸
`);
/** How that stands, in its order: what has become of it, where it has come to, how it goes on. */
const STANDS = [
  /增量提质|提质增效|扩[容量]提质|发展壮大|蓬勃|加速|跑赢|只增不减/,
  /(?:首次)?突破[十百千万]+亿|迈上|跨[上越]|站上/,
  /由负转正|由降转升|扭亏为盈|止跌回升/,
  /实现|迎来|再?创|稳[居步定]|居|位[居列]|出现在|发生在/,
  /持续|首次|连续|大幅|不断|明显|显著/,
  /从无到有|从零|由弱到强|快速|稳步|逐年|逐步|节节|一路|连年|翻番/,
];
/** 进出口总值|创历史新高，达到5379亿元: the clause before names what this one measures, without a figure of its own. */
const SUBJECT = new RegExp(
  `^\\s*(?:全[省市县区国州旗]|我[省市县区])?([^，。；、\\d]{2,14}?(?:${TOLD_OF.join("|")}))(?=${either(STANDS)})`,
);

/** 上缴税费|呢，也有21亿多元: a topic of its own, as one speaks. 朱德熙《语法讲义》, 主语 and 语气词. */
const TOPIC = /^\s*(?:至于|说到|再看|再说)?([一-龥]{2,10}?)(?:这一?[块项头]|方面)?呢$/;

/** The subject of a clause that tells how it stands, without a figure; null where it has none. */
export const subjectOf = (scene: Scene, { start, end }: Span): Span | null => {
  const clause = scene.text.slice(start, end);
  const subject = SUBJECT.exec(clause)?.[1] ?? TOPIC.exec(clause)?.[1];
  if (subject === undefined) return null;
  const at = start + clause.indexOf(subject);
  return { start: at, end: at + subject.length };
};

/** The clause right before a figure's own in its sentence, where that clause has no figure. */
export const clauseBefore = ({ scene, figure, previous }: Pick<View, "scene" | "figure" | "previous">): Span | null => {
  const { clauses } = scene.segments;
  const index = scene.clauseAt(figure.start);
  const clause = clauses[index - 1];
  if (!clause || clause.sentence !== clauses[index]?.sentence) return null;
  return previous && previous.start >= clause.start ? null : clause;
};

/** 经营主体|持续壮大。总量接近800万户: the sentence before tells of what, and has no figure. */
export const subjectOfSentenceBefore = ({ scene, figure, earlier }: View): Span | null => {
  const { clauses } = scene.segments;
  const index = scene.clauseAt(figure.start);
  const clause = clauses[index - 1];
  if (!clause || clause.sentence === clauses[index]?.sentence) return null;
  const last = earlier.at(-1);
  return last && last.end > clause.start ? null : subjectOf(scene, clause);
};

/** What the clause right before sets up: 设立|产业引导基金|，总规模20亿元. */
const SET_UP =
  /^\s*(?:全[省市县区州旗]|我[省市县区])?(?:发起|联合|牵头|共同|新)?(?:设立|成立|组建|建立|发行|签约|引进|开工|建设|启动)(?:了|建设)?([^，。；、\d]{2,14}(?:基金|项目|工程|平台|产业园|园区|债券|贷款|银行|企业|公司|基地))$/;
export const setUpBefore = (view: View): Span | null => {
  const clause = clauseBefore(view);
  const named = clause && SET_UP.exec(view.scene.text.slice(clause.start, clause.end))?.[1];
  return clause && named ? { start: clause.end - named.length, end: clause.end } : null;
};

/** 固定资产投资|由降转升，增幅3.2%: the subject of the clause right before. */
export const subjectOfClauseBefore = (view: View): Span | null => {
  const clause = clauseBefore(view);
  return clause && subjectOf(view.scene, clause);
};
