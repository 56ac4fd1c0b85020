/**
 * The ways a figure can get its label, in the order they are tried; the first that answers wins. Guide, section 3.
 *
 * In: a view of the figure. Out: the label with where its words end, or null for "not mine". Shares come first, since 占
 * tells part and whole apart wherever it stands; then the phrases on both sides; then the verb, for what is counted in
 * times and hours; last what the figure before measured, and whatever verb is left.
 */
import { among, opening } from "../../marks.ts";
import type { Figure, Span } from "../../types.ts";
import { classesOf, WordClass } from "../lexicon/words.ts";
import { ALIKE_BEFORE_WAY, SAME_AGAIN_WAY, TAKEN_UP_WAY } from "./again.ts";
import { AGAINST_WAYS } from "./against.ts";
import { BRACKETED_WAY } from "./bracketed.ts";
import { EXTENT_WAY, PAYMENT_WAY, PIVOT_WAY, RECEIVED_WAY, TIMES_WAY, withoutParticle } from "./by-verb.ts";
import { carried, countedAlike, goesOn, subjectBefore } from "./carried.ts";
import {
  carriedOut,
  DEALT_WITH_WAY,
  deeds,
  REPEATED_WAY,
  withDeed,
  withoutDeed,
  withoutMove,
  withoutService,
  withoutWhatIsDone,
} from "./deeds.ts";
import { DONE_SO_OFTEN_WAY, DURATION_WAYS, GOING_WAY } from "./durations.ts";
import { AVERAGE } from "./left.ts";
import { LEFT_WAY } from "./left-way.ts";
import { isShare, PEOPLE, PERSONS } from "./measures.ts";
import {
  objectAfter,
  ownVerb,
  portionOf,
  predicateAfter,
  predicateStart,
  withoutAttribute,
  withoutCondition,
} from "./object.ts";
import { peelHead } from "./peel.ts";
import { made, type Way } from "./reading.ts";
import { shareLabel } from "./share.ts";
import { side } from "./side.ts";
import { namedBefore } from "./spread.ts";
import { CLAUSE_BEFORE_WAYS } from "./told/clause-before.ts";
import { MONEY_WAYS } from "./told/money.ts";
import { OF_THOSE_WAYS, OF_TOTAL_WAY } from "./told/of-those.ts";
import { SAID_WAYS } from "./told/said.ts";
import { FROM_WAY, PAY_WAY, TOPIC_WAY } from "./topic.ts";
import type { View } from "./view.ts";

export const WAYS: readonly Way[] = [
  {
    id: "share",
    about: "占 between a part and a whole: 少数民族人才|占38.6%",
    read: (view) => {
      const { scene, from, figure, left, previous } = view;
      const share = shareLabel(scene, from, figure, left);
      if (!share) return null;
      if (share.label) return made(share.label, figure.end, "share");
      return made(
        previous?.label ? [...previous.label, ...(share.tail ? [share.tail] : [])] : null,
        figure.end,
        "carried",
      );
    },
  },
  OF_TOTAL_WAY,
  ...AGAINST_WAYS,
  ...SAID_WAYS,
  ...OF_THOSE_WAYS,
  {
    id: "of-a-kind",
    about: "What a share of them are, or the rest: 七成是|从外地来的|, 其余七起为|滑坡|",
    read: ({ scene: { text }, figure, after, limit, nextInClause, left }) => {
      // 三分之一|强|是骨干教师
      const at = text[after] === "强" ? after + 1 : after;
      // 其余七起|为滑坡
      const rest = text[at] === "为" && figure.dimension === "count" && !left.phrase;
      if (nextInClause || !(rest || (text[at] === "是" && isShare(figure)))) return null;
      const kind = (rest ? AS_KIND : OF_A_KIND).exec(text.slice(at, limit));
      return kind ? made([{ start: at + 1, end: at + kind[0].length }], at + kind[0].length, "predicate") : null;
    },
  },
  {
    id: "portion",
    about: "A share that opens its clause: 近三成|受访者|认为…",
    read: ({ scene, from, after, limit, figure, nextInClause, until }) => {
      // Of most figures the dimension says already that they are no portion.
      if (nextInClause || !isShare(figure)) return null;
      const opens = /^(?:[一-龥]{1,6}[里中])?[近超约逾达有]{0,2}$/.test(scene.text.slice(from, until));
      const portion = opens ? portionOf(scene, after, limit, figure) : null;
      return portion ? made([portion], portion.end, "portion") : null;
    },
  },
  BRACKETED_WAY,
  PIVOT_WAY,
  ...MONEY_WAYS,
  ...CLAUSE_BEFORE_WAYS,
  {
    id: "right",
    about: "The noun phrase after the unit: 861名|干部|驻村",
    read: (view) => {
      const { scene, right, nextInClause, limit } = view;
      if (!right || side(view) !== "right") return null;
      const stop = nextInClause ? withoutAttribute(scene.text, right) : withoutCondition(view, right);
      const bounded = Math.min(
        stop,
        carriedOut(view) || deeds(view) ? right.end : predicateStart(scene, right),
        nextInClause ? ownVerb(scene, right, limit) : right.end,
      );
      const doers = PEOPLE.has(view.figure.unit) || view.figure.unit === "家";
      const served = withoutService(view, right.start, bounded);
      const bare = (doers ? withoutDeed : withoutWhatIsDone)(scene.text, right.start, served);
      const end = withDeed(view, withoutMove(view, right.start, bare));
      return made([{ start: right.start, end }], end, "right");
    },
  },
  ...DURATION_WAYS,
  RECEIVED_WAY,
  PAYMENT_WAY,
  EXTENT_WAY,
  DEALT_WITH_WAY,
  REPEATED_WAY,
  {
    id: "headless",
    about: "A 的-clause with a number of its own stands for what it describes: |收入不到10万元|的还有49个",
    read: ({ scene, figure, previous, right, until }) => {
      if (right || !previous || !headless(scene.text, previous.end, until)) return null;
      const index = scene.clauseAt(figure.start);
      const from = scene.segments.clauses[index]?.start ?? scene.start;
      if (previous.start < from) return null;
      const start = peelHead(scene, scene.words(index), from, previous.end, true);
      return made([{ start, end: previous.end }], figure.end, "left");
    },
  },
  TAKEN_UP_WAY,
  GOING_WAY,
  DONE_SO_OFTEN_WAY,
  LEFT_WAY,
  SAME_AGAIN_WAY,
  TIMES_WAY,
  {
    id: "object",
    about: "People without a noun are named by what they did: 2.8万人取得|职业技能等级证书",
    read: (view) => {
      const { scene, after, limit, figure, left, from, previous } = view;
      const object = objectAfter(scene, after, limit, figure, left);
      // 27名年轻人回乡，其中|8人|递交了申请书: 其中 refers back.
      const refers = scene.text.startsWith("其中", from - 2) || (previous && namedBefore(scene.text, previous, figure));
      if (object && previous?.label && refers) return carried(view);
      return object ? made([object], object.end, "predicate") : null;
    },
  },
  PAY_WAY,
  FROM_WAY,
  {
    id: "carried",
    about: "A clause of predicates alone, or a later number of the clause, goes on about what was measured before",
    read: (view) => {
      const subject = view.left.phrase ? null : subjectBefore(view);
      if (subject) return made([subject], view.figure.end, "left");
      // 批捕146人、|起诉|298人: in a list of deeds each is named by its own.
      if (view.left.verb && deedOfList(view)) return made([view.left.verb], view.figure.end, "verb");
      return goesOn(view) ? carried(view) : null;
    },
  },
  {
    id: "subject",
    about: "What stands before the verb, where nothing stands after it: |城镇更新改造|惠及390万人",
    read: ({ scene, left: { subject, verb }, figure }) => {
      if (!subject) return null;
      // 户均|获赔|3100元: of an average the deed is what is measured.
      const average = verb?.start === subject.end && AVERAGE.test(scene.text.slice(subject.start, subject.end));
      return made([average ? { start: subject.start, end: verb.end } : subject], figure.end, "subject");
    },
  },
  {
    id: "predicate",
    about: "What a share is for, where the text names nothing else: 74%以上|用于民生",
    read: ({ scene, after, limit, figure, until }) => {
      // 从|四成多|涨到九成三: a level that something starts from is no share of it.
      if (among("从由", scene.text, until - 1)) return null;
      const predicate = predicateAfter(scene, after, limit, figure);
      return predicate ? made([predicate], predicate.end, "predicate") : null;
    },
  },
  ALIKE_BEFORE_WAY,
  {
    id: "verb",
    about: "The verb alone: |带动|2300人",
    read: (view) => {
      const { scene, previous, figure } = view;
      const { verb } = view.left;
      if (!verb) return null;
      // 通知了29名党员，|来了|11个: of those told of before some came.
      if (previous && ofPeople(scene.text, previous) && CAME.test(scene.text.slice(verb.start, view.until)))
        return carried(view);
      const start = scene.text[verb.start] === "再" && verb.end - verb.start > 2 ? verb.start + 1 : verb.start;
      return made([withoutParticle(scene.text, { start, end: verb.end })], figure.end, "verb");
    },
  },
  { id: "carried-anyway", about: "Whatever the sentence measured before", read: carried },
  TOPIC_WAY,
  { id: "counted-alike", about: "What the paragraph counted last in the same measure word", read: countedAlike },
];

/** What stands behind the share to the clause's end. */
const OF_A_KIND = /^是[一-龥“”]{2,12}(?=[，,。；;！]|$)/;
const AS_KIND = /^为(?![一两三四五六七八九十])[一-龥]{2,6}(?=[，,。；;！]|$)/;
const CAME = /^(?:来|到|走|留|剩|回来?)(?:了|下|住)*$/;
/** 招了8个|大学生|: who they are, where the measure word does not say it. */
const WHO = /(?:员|者|生|人|民|户|干部|书记|专家|乡贤|青年|教师|医生|娃)$/;
const ofPeople = (text: string, { unit, label }: Figure): boolean => {
  const last = label?.at(-1);
  return PERSONS.has(unit) || (typeof last === "object" && WHO.test(text.slice(last.start, last.end)));
};

/**
 * A verb alone between the 、 of a list and a number of people, where it is a noun as often, or the member before is named
 * by its verb too: 提拔26人、|召回|11人.
 */
const deedOfList = ({ scene: { text }, left: { verb, phrase }, figure, previous, from }: View): boolean =>
  verb !== null &&
  !phrase &&
  previous?.unit === figure.unit &&
  PEOPLE.has(figure.unit) &&
  text[previous.end] === "、" &&
  verb.start <= from + 1 &&
  (previous.by.includes("label/verb") || (classesOf(text.slice(verb.start, verb.end)) & WordClass.Nominal) !== 0);

const headless = opening("以的", /^(?:以[上下内])?的(?:[还仍共只就]?[有剩占达为]|达到)(?:近|约|超过?|逾)?$/);

/** The phrase of the side that was not taken, for the trace. */
export const passedOver = (
  view: View,
  how: string,
): { readonly phrase: Span; readonly by: Figure["by"][number] } | null => {
  if (how !== "left" && view.left.phrase) return { phrase: view.left.phrase, by: "label/left" };
  return how !== "right" && view.right ? { phrase: view.right, by: "label/right" } : null;
};
