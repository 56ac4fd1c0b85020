/**
 * What is done for so long or so many times: 2小时内|响应, |从摘牌到投产|只用了11个月, |上门|1800余次.
 *
 * In: a view of a figure that measures time or counts times. Out: ways for the list in readings.ts, in the order they
 * are asked there.
 */

import { isHan } from "../../marks.ts";
import { is, WordClass } from "../lexicon/words.ts";
import { clauseBefore } from "./clause-before.ts";
import { trim } from "./edges.ts";
import { OCCASIONS, ROUNDS } from "./measures.ts";
import { made, type Reading, type Way } from "./reading.ts";
import { rightPhrase } from "./right.ts";
import type { View } from "./view.ts";

/** A longer clause behind 内 tells more than what is done. */
const LONGEST_DEED = 10;
/** Two events, and then nothing but how long. */
const FROM_TO =
  /(从[^，,。；;、\d从]{2,12}到[^，,。；;、\d到的由从]{2,8}?(?:(?:平均)?用时)?)(?:平均|全程|最长|最多)?(?:不超过|不多于|[只仅才]?(?:用了?|需要?|花了?|要)(?:不到|不足|近|约)?|(?:压[缩减]?|缩短|缩减|降)[到至为了]+)?$/;

/** 仅用|90天|建成算力中心: nothing but how long it took. */
const TOOK = /^(?:[仅只才就前后共又]*(?:用了?|用时|耗时|历时|花了?)(?:不到|不足|近|约|整整|短短)?)$/;
const LONGEST_DONE = 16;

/** |从科员成长为正科级|，平均要用11.3年: the clause before tells what it takes so long for. */
const before = (view: View): Reading | null => {
  const { scene, figure, from, until } = view;
  if (figure.dimension !== "time" || !TAKES.test(scene.text.slice(from, until))) return null;
  const clause = clauseBefore(view);
  const event = clause && trim(scene.text, clause.start, clause.end);
  return event && scene.text[event.start] === "从" && event.end - event.start <= LONGEST_EVENT
    ? made([event], figure.end, "left")
    : null;
};
const TAKES = /^(?:平均|一般|通常|至少|往往)?(?:[要只得需]|才)?(?:用|需要?|花|耗时)$/;
const LONGEST_EVENT = 16;

export const DURATION_WAYS: readonly Way[] = [
  {
    id: "within",
    about: "What has to be done in a time: 2小时内|响应|, 7个工作日内|办结或者答复",
    read: ({ scene, figure, limit }) => {
      if (figure.dimension !== "time") return null;
      const within = /^(?:之|以)?内(?:必须|应当|应|须|一律)?(?![要就能可才便])(?=[一-龥]{2})/.exec(
        scene.text.slice(figure.end, figure.end + 7),
      );
      if (!within) return null;
      const start = figure.end + within[0].length;
      let end = start;
      while (end < limit && scene.text[end] !== "、") end++;
      return end - start <= LONGEST_DEED && (end === limit || scene.text[end] === "、")
        ? made([{ start, end }], end, "right")
        : null;
    },
  },
  {
    id: "from-to",
    about: "How long it takes from one event to another: |从摘牌到投产|只用了11个月",
    read: (view) => {
      const { scene, figure, from, until } = view;
      const between = figure.dimension === "time" ? FROM_TO.exec(scene.text.slice(from, until)) : null;
      if (!between?.[1]) return before(view);
      const start = from + between.index;
      return made([{ start, end: start + between[1].length }], figure.end, "left");
    },
  },
  {
    id: "took",
    about: "What was done in a time that stands first: 仅用90天|建成算力中心|",
    read: ({ scene: { text }, figure, from, until, after, limit, nextInClause }) => {
      if (figure.dimension !== "time" || nextInClause || !TOOK.test(text.slice(from, until))) return null;
      const start = after + (/^(?:就|便|才|时间|的时间)+/.exec(text.slice(after, limit))?.[0].length ?? 0);
      const done = /^[^、]+?(?=并[一-龥]{2}|、|$)/.exec(text.slice(start, limit))?.[0] ?? "";
      return done.length >= 2 && done.length <= LONGEST_DONE
        ? made([{ start, end: start + done.length }], limit, "predicate")
        : null;
    },
  },
];

/** Who goes, to whose doors or along what. */
const GOING =
  /(?:员|干部|队|书记|支书|主任|者|医生|教师|老师|长|警|代表|专家|人|[小老][一-龥])们?(?:前后|先后|一?共|累计|已经?|又|就|曾|[一每][天年月周晚])*((?:[走进下入驻包跑串]村)?(?:(?:登门|上门|入户)(?:走访|巡查|服务|慰问|宣传|排查|探望|问诊)?|敲门|家访|走访|巡[河山堤护查库林线逻]|出诊|下乡))(?:了|共|累计|达|就?有|不得?少于|不低于|至少|不下|超过)*$/;

export const GOING_WAY: Way = {
  id: "going",
  about: "Who goes is not what is counted in times, but that they go: 指导员共|上门|1800余次",
  read: ({ scene, figure, left, from, right, until }) => {
    if (right || !left.phrase || !ROUNDS.has(figure.unit)) return null;
    const going = GOING.exec(scene.text.slice(from, until));
    if (!going?.[1]) return null;
    const start = from + going.index + going[0].indexOf(going[1]);
    return made([{ start, end: start + going[1].length }], figure.end, "left");
  },
};

/** Where the Chinese characters end that begin at `from`. */
const deedEnd = (text: string, from: number, to: number): number => {
  let end = from;
  while (end < to && isHan(text, end)) end++;
  return end;
};

export const DONE_SO_OFTEN_WAY: Way = {
  id: "done-so-often",
  about: "What is done so many times stands behind the verb behind the number: 先后11次开展|集体研讨",
  read: ({ scene, figure, right, after, limit }) => {
    if (right || !OCCASIONS.has(figure.unit)) return null;
    const words = scene.words(scene.clauseAt(after));
    const verb = words.find((chunk) => chunk.start >= after);
    if (verb?.start !== after) return null;
    // 组织36次|集中轮训|: the deed is all that stands there.
    const end = Math.min(limit, deedEnd(scene.text, after, limit));
    const last = words.find((chunk) => chunk.end === end);
    const whole = !is(verb, WordClass.Verb) || verb.end === end;
    if (
      whole &&
      last &&
      end - after >= 4 &&
      end - after <= LONGEST_DEED &&
      is(last, WordClass.Verb | WordClass.Nominal)
    )
      return made([{ start: after, end }], end, "right");
    if (!is(verb, WordClass.Verb)) return null;
    const deed = rightPhrase(scene, { from: verb.end, limit, nextIsNumber: false, governed: false });
    return deed && !deed.relative ? made([deed], deed.end, "right") : null;
  },
};
