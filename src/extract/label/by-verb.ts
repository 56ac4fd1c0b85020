/**
 * What a verb at the number says is counted: who is sent to do something, what is paid, the ground that is taken.
 *
 * In: a view of a figure. Out: ways for the list in readings.ts, in the order they are asked there.
 */
import { among } from "../../marks.ts";
import type { Span } from "../../types.ts";
import { PERSONS } from "./measures.ts";
import { made, type Way } from "./reading.ts";

export const PIVOT_WAY: Way = {
  id: "pivot",
  about: "Who is sent to do something: 推荐|妇联干部|参加培训12人. 朱德熙《语法讲义》, 兼语",
  read: ({ scene, figure, from, right, until }) => {
    if (right || !PERSONS.has(figure.unit)) return null;
    const before = scene.text.slice(from, until);
    const sent = PIVOT.exec(before);
    if (!sent?.[1]) return null;
    const start = from + sent.index + sent[0].indexOf(sent[1]);
    return made([{ start, end: start + sent[1].length }], figure.end, "left");
  },
};

/** Verbs of sending with whom they send, and what these are sent to do. */
const PIVOT =
  /(?:推荐|组织|选派|选送|安排|推选|动员|邀请|抽调|选拔|遴选|派出)(?:了)?([^，,。；;、“”\d]{2,12}?)(?:参加|参与|赴|前往|担任|进入|入选)(?!率)[^，,。；;、\d]{1,20}$/;

export const PAYMENT_WAY: Way = {
  id: "payment",
  about: "Money that a verb of paying hands out is named by it: 单个项目最高|资助|1000万元",
  read: ({ figure, left, scene, from, right, until }) => {
    if (figure.dimension !== "money") return null;
    const paid = PAID_TO.exec(scene.text.slice(from, until));
    if (paid?.[1]) {
      const start = from + paid.index;
      return made([{ start, end: start + paid[1].length }], figure.end, "verb");
    }
    // 从|留存党费|中列支58万元: what it is taken from.
    const taken = right ? null : TAKEN_FROM.exec(scene.text.slice(from, until));
    if (taken?.[1]) {
      const start = from + taken.index + 1;
      return made([{ start, end: start + taken[1].length }], figure.end, "left");
    }
    // 县财政|安排|1840万元: what a treasury sets aside is named by its doing so.
    const { phrase, verb, atVerb } = left;
    if (phrase && verb && atVerb && verb.start === phrase.end && scene.text.endsWith("财政", phrase.end))
      return made([{ start: phrase.start, end: verb.end }], figure.end, "verb");
    const pays = verb && PAYING.test(scene.text.slice(verb.start, verb.end)) && (atVerb || !phrase);
    return pays ? made([verb], figure.end, "verb") : null;
  },
};

/** 每人最高可获|救助|6万元 */
const RECEIVED = /(?:可|能)(?:获得?|得到?|享受|领取?|申领|申请)(?:到|的)?([一-龥]{2,6})$/;

export const RECEIVED_WAY: Way = {
  id: "received",
  about: "Money that can be had is named by what it is: 每人最高可获|救助|6万元",
  read: ({ scene, figure, from, until }) => {
    if (figure.dimension !== "money") return null;
    const received = RECEIVED.exec(scene.text.slice(from, until));
    if (!received?.[1]) return null;
    const start = from + received.index + received[0].lastIndexOf(received[1]);
    return made([{ start, end: start + received[1].length }], figure.end, "left");
  },
};

/** 区里|奖励|他2000元: to whom, between the verb and the money. */
const PAID_TO = /(奖励|补助|补贴|资助|赔偿|补偿)(?:了|给)?[他她我你咱]们?$/;

const TAKEN_FROM = /从([^，,。；;、\d从]{2,10})中(?:列支|划拨|划出|安排|拿出|支出|提取|切出)了?$/;

const PAYING = /^(?:捐款|捐资|资助|奖励|补助|补贴|奖补|救助|贴息)$/;

export const EXTENT_WAY: Way = {
  id: "extent",
  about: "The ground a thing takes is named with the taking: |市场占地|1460亩",
  read: ({ figure, left: { verb, phrase }, scene }) => {
    if (figure.dimension !== "area" || !verb || scene.text.slice(verb.start, verb.end) !== "占地") return null;
    const start = phrase?.end === verb.start ? phrase.start : verb.start;
    return made([{ start, end: verb.end }], figure.end, "left");
  },
};

export const TIMES_WAY: Way = {
  id: "verb-of-times",
  about: "What is counted in times or hours is the verb: 每天|入户巡查|不少于2小时",
  read: ({ figure, left, scene }) => {
    if (!left.verb || left.phrase) return null;
    const often = figure.dimension === "time" || /次$/.test(figure.unit ?? "");
    // 每月|入户走访|不少于20户: whom one has to see to is named by that.
    const visits = figure.unit === "户" && VISITING.test(scene.text.slice(left.verb.start, left.verb.end));
    if (!often && !visits) return null;
    const bare = withoutParticle(scene.text, left.verb);
    return made(
      [{ start: adjoining(scene.text, left.subject, left.verb) ?? bare.start, end: bare.end }],
      figure.end,
      "verb",
    );
  },
};

const VISITING = /^(?:走访|入户走访|入户|回访|家访|探访|慰问|联系|包联)$/;

/** 走|了四个多小时 */
export const withoutParticle = (text: string, { start, end }: Span): Span => ({
  start,
  end: end - start > 1 && among("了过着", text, end - 1) ? end - 1 : end,
});

/** The start of a short subject right before the verb: 入户|巡查. */
const adjoining = (text: string, subject: Span | null, verb: Span): number | null =>
  // 向社会|晒账|一次: to whom, not who.
  subject &&
  !among("向对给为替与同跟", text, subject.start - 1) &&
  subject.end === verb.start &&
  subject.end - subject.start >= 2 &&
  subject.end - subject.start <= 4
    ? subject.start
    : null;
