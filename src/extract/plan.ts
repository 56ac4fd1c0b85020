/**
 * Whether a paragraph of a report plans or reviews, which figures without a word of their own follow.
 *
 * In: the paragraph's text and the part before it. Out: `target` in the plan part, else `actual`. A report reviews first
 * and plans after; the turn shows in lead-ins (主要预期目标是, 重点做好以下工作, 今后五年) and in the verbs of the
 * paragraph. Deliberately absent: single figures, whose own clause may say otherwise.
 */
import { BLANKS, has, marks } from "../marks.ts";
import type { Status } from "../types.ts";

/** Lead-ins that turn a report from review to plan. */
const TURN_TO_PLAN =
  /(?:(?:主要)?(?:预期)?(?:发展)?目标(?:任务)?(?:是|为|如下|包括|：)|今年要(?:继续|着力|重点|全力|集中力量)?(?:办好|办成)|(?:抓好|做好)(?:[^。]{0,12}工作[：:]|(?:以下|这些|下面|(?:[几两三四五六七八九十]|\d{1,2})个?(?:方面|项|件))[^。]{0,8}工作。)|今年[^。，]{0,6}(?:要|将)?重点(?:做好|抓好)|工作(?:总体)?(?:要求|安排|部署|打算|思路)(?=是|：|:|如下|[和、及]|$)|^[^。，,]{0,6}20\d\d年(?:工作)?(?:重点|安排|打算|计划|谋划|思路|部署|要点|目标|任务|建议|重点工作|工作重点|主要工作|工作安排|总体要求)[^。，,]{0,12}$|^下一步(?:工作)?|^(?:新学期|本学期|新学年)[，,]?(?:请|要|将)|今后[一三五]年|未来[三五]年|“十五五”时期[^。]{0,12}(?:目标|要|将)|(?<!(?:会议|大会|全会)[^。]{0,60})主要任务(?:是|：)|重点任务(?:是|：)|做好今年(?:的)?(?:政府|各项|全年|全[市县区省]|经济|组织)?(?:各项)?工作|对策建议|工作建议|几点建议|全力争取更好结果|力争取得更好结果)/;
/** One of these stands in each of them: short and few, so that a paragraph without is passed over in a sixth of the time. */
const SIGN_OF_PLAN =
  /标[是为如包：]|务[是为如：]|作[：:。要总安部打]|点[做抓]好|做好今年|年[重工安打计谋思部要目任建主总]|^下一步|^[新本]学|今后[一三五]|未来[三五]|五五”|[策作点]建议|取更好|取得更/;
/** Lead-ins that turn it back: 过去一年, 一年来, 回顾. */
const TURN_TO_REVIEW =
  /^(?:[（(]?[一二三四五六七八九十]{1,2}[）)、.]?\s*)?(?:(?:刚刚)?过去的?(?:[一五]年|20\d\d年)|一年来|五年来|这一年|这五年|回顾|20\d\d年是[^。]{0,40}(?:平凡|寻常|难忘|非凡|考验)[^。]{0,20}一年|20\d\d年(?:极不平凡|以来|[，,]面对)|(?:今年|去年)以来|“十四五”(?:时期|期间|以来)|一、20\d\d年(?:的)?主要工作|[一二三四五六七八九十]、(?:[^。]{0,12}回顾|基本情况|主要问题|存在(?:的)?问题|主要做法|主要成效|工作回顾|(?:肯定|正视|直面|看到|认清|总结|查找|存在|面临|取得)[^。，,；：:、]{0,6}(?:成绩|成效|问题|不足|差距)(?:[，,][^。；：:]{0,16})?\s*$))/;

/** The glossary behind a report plans nothing: 附件2 名词解释. */
const GLOSSARY =
  /^[ \u3000]*(?:附件 ?\d?[：: \u3000]*)?(?:《[^》]{2,16}》)?[^。，,]{0,8}(?:名词解释|名词注释|用语说明|注释)\s*$/;

/** What those begin with. */
const OPENS_REVIEW = marks("（(一二三四五六七八九十刚过这五回2今去“附《名有注 \u3000");

/** 一要突出重点: a speech that gives orders. */
const DEMAND_AT_HEAD = /^[\s　]*[一二三四五六七八九]要/;
const OPENS_DEMAND = marks(`${BLANKS}一二三四五六七八九`);
/** What is said of how things stand: orders do not. */
const STATE = /已|目前|以来|去年|仍有|从[^，。]{2,8}看|现有|共有|先后/;

/** A modal that sets a goal in figures: 力争完成投资2440亿元. */
const GOAL =
  /(?:力争[^。；;已]{0,40}|(?<!为了?)确保[^，,。；;：:已]{0,30}|(?<!考核|年度|全年|控制|[高低优快慢好]于[^，,。]{0,6})目标(?!的|任务的|人群|群体|对象|责任|管理|考核)[^。；;已]{0,40})\d/;
/** A time that is over, or a comparison with one. */
const PAST = /去年|前年|同比|近[两三四五]年|[一两三五]年来|[比较](?:上|20)/;
/** 同比增长26%。…… */
const RESULT_TOLD = /同比[^，。]{0,6}\d[^。]*。/;
/** A story, with what came about, who says it, and whose it is. */
const TOLD = /[了他她“"]|像[^，,。]{2,10}这样/;
/** Opens the sentence that tells last what is to come. */
const TO_COME = /^(?:下一步|接下来|今后|到20\d\d年|明年|20\d\d年[，,]?(?:我们?|全[市县区省])?[将要])/;
/** Words of what is done: where they abound, a paragraph reviews even after the turn. */
const REVIEWING =
  /(?:了|荣获|获评|获批|入选|居全[国省市]|位居|首次|成功|圆满|跃居|创历史|新高|建成投产|建成通车|建成投用|投入运营|同比|较上年|比上年|累计|顺利|落地见效|显著|明显|全年共)/g;

/**
 * An order: a clause that opens with a verb of governing and names nobody who acts. In the 25 reports such a clause
 * stands in plans ten to seventy times as often as in reviews, the same verb inside a clause three times.
 */
const ORDER =
  /(?:^|[，,。；;：:！!\s])(?:加[强快大]|推[进动]|[提增]升|提高|增强|完善|促进|支持|[强深优]化|扩大|打造|持续|拓展|建设|引导|鼓励|健全|确保|力争|做[好强优大]|[办用建]好|抓[好实]|培育|巩固|协同|积极|聚焦|构建|[大全]力|着力|争[取创]|发展|规范|坚[持决]|深入|扎实|统筹|有序|稳步|全面|严格|高(?:标准|质量|水平))/g;
/** What was reached or happened, and who did it: each of these stands in reviews four times as often as in plans, or more. */
const RESULT =
  /[了获已]|我们|先后|的是|成[为功]|入选|居全|位居|首[次个批家]|率先|圆满|创历史|投用|通车|同比|比上年|累计|顺利|净增|超过|[增升]至|连续|年均|下降|提前|全国[第首]|[一三五两]年来|从20\d\d年|(?:增长|上升|提升|提高|达到?)[\d.]+%?(?![\d.%]|左右|以上)|推进(?=[，。；])/g;
/** Fewer orders say too little; in this share of characters they are what a paragraph consists of. */
const ORDERS = 3;
const DENSITY = 2.5 / 100;
const ORDERS_TO_RESULT = 2.5;
/** After such a paragraph, and before one that tells results, this share is enough. */
const DENSITY_AFTER = 1 / 100;

/**
 * What only a plan has. Where somebody tells what was done (经验材料), orders alone are no plan: there a paragraph is long
 * and has one of these in two hundred characters.
 */
const AHEAD = /力争|争取更|抓好|办好|用好|落实好|拟[一-龥]|更多|今年[建新启开完]|20(?:2[7-9]|3\d)年/g;
const LONG_PARAGRAPH = 300;

/**
 * Whether a paragraph consists of orders with few results between. Measured on six paragraphs at a time out of the 25
 * reports: of the numbers in plans 77 % are told by it, of those in reviews one in two thousand.
 */
const imperative = (paragraph: string, after: boolean, spoken: boolean): boolean => {
  if (spoken && (paragraph.length < LONG_PARAGRAPH || count(AHEAD, paragraph) * 200 < paragraph.length)) return false;
  const orders = count(ORDER, paragraph);
  const least = (after ? DENSITY_AFTER : DENSITY) * paragraph.length;
  if (orders < (after ? 1 : ORDERS) || orders < least) return false;
  return orders >= ORDERS_TO_RESULT * count(RESULT, paragraph);
};

/** 3家, 三四个 */
const NUMBER_TOLD = /\d|[两三四五六七八九十百千万][多余来]?[个名户人亩元位家件次]/;

/** Whether the words before a goal told figures or times of the past first. */
const afterwards = (before: string): boolean => {
  if (PAST.test(before)) return true;
  const stop = Math.max(...["。", "！", "？"].map((mark) => before.lastIndexOf(mark)));
  return (
    NUMBER_TOLD.test(before.slice(0, stop + 1)) &&
    (TO_COME.test(before.slice(stop + 1)) || TOLD.test(before.slice(0, stop + 1)))
  );
};

const count = (words: RegExp, paragraph: string): number => paragraph.match(words)?.length ?? 0;

/** 2023年工作总结暨2024年工作打算: a title of both parts. */
const TITLE_OF_BOTH =
  /^[^。！？]*(?:总结|回顾|情况)(?:暨|和|与|及|、|，)[^。！？]*(?:打算|安排|计划|思路|要点|重点|部署)[^。！？]{0,4}$/;
const isTitleOfBoth = (paragraph: string): boolean => paragraph.length < LONGEST_TITLE && TITLE_OF_BOTH.test(paragraph);
const LONGEST_TITLE = 50;

export interface PlanState {
  readonly status: Status;
  /** A lead-in has turned the report to its plan. */
  readonly turned: boolean;
  /** No lead-in was seen, but the paragraph before consists of orders: a plan that is read from its middle. */
  readonly ordered: boolean;
}

export const START: PlanState = { status: "actual", turned: false, ordered: false };

const ORDERED: PlanState = { status: "target", turned: false, ordered: true };
/** A line as short as this between two paragraphs heads the second. */
const SUBHEADING = 40;

/**
 * The state after `paragraph`, whose own figures follow the returned status.
 *
 * @param spoken whether the article says whose it is, a body's or a person's
 */
export const planState = (paragraph: string, before: PlanState, spoken: boolean): PlanState => {
  const first = paragraph.charCodeAt(0);
  if (has(OPENS_REVIEW, first) && (TURN_TO_REVIEW.test(paragraph) || GLOSSARY.test(paragraph))) return START;
  if (
    has(OPENS_DEMAND, first) &&
    DEMAND_AT_HEAD.test(paragraph) &&
    !STATE.test(paragraph) &&
    count(REVIEWING, paragraph) === 0
  )
    return { ...before, status: "target" };
  // 2024年工作总结及下一步打算: what was done is told first.
  if (isTitleOfBoth(paragraph)) return START;
  const turn = SIGN_OF_PLAN.test(paragraph) ? TURN_TO_PLAN.exec(paragraph) : null;
  if (turn) {
    // A lead-in at a paragraph's end speaks of what follows, at its head of the paragraph itself.
    // 一季度收入8.7亿元，同比增长26%。全年目标是……: what was told before it is done.
    const told = RESULT_TOLD.test(paragraph.slice(0, turn.index));
    const early = paragraph.length < 60 || turn.index < Math.max(40, paragraph.length / 2);
    const own = early && !told ? "target" : before.status;
    return { status: own, turned: true, ordered: false };
  }
  if (!before.turned && imperative(paragraph, before.ordered, spoken)) return ORDERED;
  if (before.ordered && paragraph.length < SUBHEADING && !/\d/.test(paragraph)) return before;
  const goal = before.turned ? null : GOAL.exec(paragraph);
  if (!before.turned && !goal) return START;
  // 去年实现产值91亿元。……力争翻一番: what was told of the past before the goal makes no plan of the paragraph.
  if (goal && afterwards(paragraph.slice(0, goal.index))) return START;
  const reviewing = count(REVIEWING, paragraph);
  if (before.turned)
    return {
      status: reviewing >= 4 && reviewing * 120 > paragraph.length ? "actual" : "target",
      turned: true,
      ordered: false,
    };
  const plans = reviewing === 0;
  return { status: plans ? "target" : "actual", turned: plans, ordered: false };
};
