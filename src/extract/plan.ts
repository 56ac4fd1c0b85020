/**
 * Whether a paragraph of a report plans or reviews, which figures without a word of their own follow.
 *
 * In: the paragraph's text and the part before it. Out: `target` in the plan part, else `actual`. A report reviews first
 * and plans after; the turn shows in lead-ins (主要预期目标是, 重点做好以下工作, 今后五年) and in the verbs of the
 * paragraph. Deliberately absent: single figures, whose own clause may say otherwise.
 */
import { BLANKS, ending, has, marks, opening } from "../marks.ts";
import type { Status } from "../types.ts";
import { counterOf } from "./plan/counted.ts";
import { glanceOf } from "./plan/glance.ts";
import { GOALS } from "./plan/goals.ts";
import { imperative, SIGN_OF_ORDER } from "./plan/imperative.ts";
import { earliest } from "./plan/lead-in.ts";
import { TO_PLAN } from "./plan/to-plan.ts";
import { ANOTHER_TEXT, atHead, GLOSSARY, NUMBERING_OPENS, TITLE_OF_BOTH, TO_REVIEW } from "./plan/to-review.ts";
import { REVIEWING } from "./plan/told.ts";

/** What may stand anywhere in a paragraph is looked for in one pass; each list has its bits where the one before ends. */
const glance = glanceOf([
  ...[...TO_PLAN, ...GOALS, TITLE_OF_BOTH, ...REVIEWING].map(({ sign }) => sign),
  SIGN_OF_ORDER,
]);
const GOAL_BITS = TO_PLAN.length;
const TITLE_BITS = GOAL_BITS + GOALS.length;
const REVIEWING_BITS = TITLE_BITS + 1;
const MAY_REVIEW = (2 ** REVIEWING.length - 1) << REVIEWING_BITS;

/** A title is shorter than this. */
const LONGEST_TITLE = 50;
const CLOSES = marks("。；;，,：:！？!?");

/** A lead-in to the review stands at the head: most paragraphs are passed over by their first character. */
const OPENS_REVIEW = marks(NUMBERING_OPENS + [...TO_REVIEW, GLOSSARY].map(({ opens }) => opens).join(""));
const TURN_TO_REVIEW = atHead(TO_REVIEW);
const isGlossary = ending(`释明${BLANKS}`, GLOSSARY.words);
const turnsBack = (paragraph: string): boolean =>
  (has(OPENS_REVIEW, paragraph.charCodeAt(0)) &&
    (TURN_TO_REVIEW.test(paragraph) || isGlossary(paragraph, 0, paragraph.length))) ||
  (paragraph.length < LONGEST_TITLE &&
    !has(CLOSES, paragraph.charCodeAt(paragraph.length - 1)) &&
    ANOTHER_TEXT.words.test(paragraph));

/** 一要突出重点: a speech that gives orders. */
const demands = opening(`${BLANKS}一二三四五六七八九`, /^[\s　]*[一二三四五六七八九]要/);
const reviewingIn = counterOf(REVIEWING);
/** What is said of how things stand: orders do not. */
const STATE = /已|目前|以来|去年|仍有|从[^，。]{2,8}看|现有|共有|先后/;

/** A time that is over, or a comparison with one. */
const PAST = /去年|前年|同比|近[两三四五]年|[一两三五]年来|[比较](?:上|20)/;
/** 同比增长26%。…… */
const RESULT_TOLD = /同比[^，。]{0,6}\d[^。]*。/;
/** A story, with what came about, who says it, and whose it is. */
const TOLD = /[了他她“"]|像[^，,。]{2,10}这样/;
/** Opens the sentence that tells last what is to come. */
const TO_COME = /^(?:下一步|接下来|今后|到20\d\d年|明年|20\d\d年[，,]?(?:我们?|全[市县区省])?[将要])/;
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
  if (turnsBack(paragraph)) return START;
  if (demands(paragraph, 0, paragraph.length) && !STATE.test(paragraph) && reviewingIn(paragraph) === 0)
    return { ...before, status: "target" };
  const { seen, times } = glance(paragraph);
  // 2024年工作总结及下一步打算: what was done is told first.
  if (paragraph.length < LONGEST_TITLE && earliest([TITLE_OF_BOTH], seen >>> TITLE_BITS, paragraph) === 0) return START;
  const turn = earliest(TO_PLAN, seen, paragraph);
  if (turn >= 0) {
    // A lead-in at a paragraph's end speaks of what follows, at its head of the paragraph itself.
    // 一季度收入8.7亿元，同比增长26%。全年目标是……: what was told before it is done.
    const told = RESULT_TOLD.test(paragraph.slice(0, turn));
    const early = paragraph.length < 60 || turn < Math.max(40, paragraph.length / 2);
    const own = early && !told ? "target" : before.status;
    return { status: own, turned: true, ordered: false };
  }
  if (!before.turned && imperative(paragraph, times, before.ordered, spoken)) return ORDERED;
  if (before.ordered && paragraph.length < SUBHEADING && !/\d/.test(paragraph)) return before;
  const goal = before.turned ? -1 : earliest(GOALS, seen >>> GOAL_BITS, paragraph);
  if (!before.turned && goal < 0) return START;
  // 去年实现产值91亿元。……力争翻一番: what was told of the past before the goal makes no plan of the paragraph.
  if (goal >= 0 && afterwards(paragraph.slice(0, goal))) return START;
  const reviewing = (seen & MAY_REVIEW) === 0 ? 0 : reviewingIn(paragraph);
  if (before.turned)
    return {
      status: reviewing >= 4 && reviewing * 120 > paragraph.length ? "actual" : "target",
      turned: true,
      ordered: false,
    };
  const plans = reviewing === 0;
  return { status: plans ? "target" : "actual", turned: plans, ordered: false };
};
