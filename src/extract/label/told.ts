/**
 * Figures whose thing is named across a comma, a quotation or a verb: 持证的更少，|36名|; 三成四|说“再等等”|.
 *
 * In: a view of a figure. Out: ways for the list in readings.ts, in the order they are asked there. Deliberately absent:
 * noun phrases that stand at the number; left.ts and right.ts read those.
 */
import type { Figure, Span } from "../../types.ts";
import { classesOf, is, WordClass } from "../lexicon/words.ts";
import { carried } from "./carried.ts";
import { clauseBefore } from "./clause-before.ts";
import { trim } from "./edges.ts";
import { isShare, OCCASIONS, PERSONS } from "./measures.ts";
import { made, type Reading, type Way } from "./reading.ts";
import type { View } from "./view.ts";

/** 切出3000万元|设立“归巢”基金: what money is laid down as. */
const LAID_DOWN =
  /^(?:用于|用来|来)?(?:设立|成立|建立|组建|设)(?:起|了)?([^，,。；;、\d]{0,12}?(?:基金|资金池?|奖金|贷款))(?![^，,。；;、])/;

/** 拿出6000万元|搞奖补, 拿出300万元|作为治理专项资金 */
const SPENT_ON = /^(?:搞([一-龥]{2,6})|作为([一-龥]{2,14}(?:资金|经费|基金|金|款|费)))$/;

export const FUND_WAY: Way = {
  id: "laid-down",
  about: "Money is named by the fund it is laid down as: 切出3000万元设立|“归巢”基金|",
  read: ({ scene, figure, after, limit }) => {
    if (figure.dimension !== "money") return null;
    const behind = scene.text.slice(after, limit);
    const fund = LAID_DOWN.exec(behind) ?? SPENT_ON.exec(behind);
    const name = fund?.[1] ?? fund?.[2];
    if (!fund || !name) return null;
    const start = after + fund[0].length - name.length;
    return made([{ start, end: after + fund[0].length }], after + fund[0].length, "right");
  },
};

/** 统筹12亿元|支持|乡村全面振兴 */
const SUPPORTS = /^(?:专项|重点)?(?:用于)?支持(?=[^，,。；;、\d]{4})/;

const isDeed = (text: string, { start, end }: Span): boolean =>
  (classesOf(text.slice(start, end)) & WordClass.Nominal) !== 0;

export const SUPPORT_WAY: Way = {
  id: "support",
  about: "Money that only a verb of providing governs is named by what it supports: 统筹12亿元支持|乡村全面振兴|",
  read: ({ scene, figure, left, after, limit, nextInClause }) => {
    if (figure.dimension !== "money" || nextInClause || (left.phrase && !isDeed(scene.text, left.phrase))) return null;
    const supports = SUPPORTS.exec(scene.text.slice(after, limit));
    const supported = supports && trim(scene.text, after + supports[0].length, limit);
    return supported ? made([supported], limit, "right") : null;
  },
};

/** What those asked are said to say, or to want. */
const SPEAKS =
  /^(?:则|都|也|还|明确|直接)?(?:想(?=[把再让去在继])|说|答|表示|认为|觉得|回答|回应|选择?了?|坦言|直言)[：:，,]?/;
/** 八成|当天就办结: what becomes of them at once. */
const AT_ONCE = /^(?:当[天场日月年]|现场|就地|次日|隔天)/;
/** What somebody says is no longer than this as a label. */
const LONGEST_SAID = 12;

export const SAID_WAY: Way = {
  id: "said",
  about: "A share of those asked is named by what they said: 三成四说|“再等等”|, 21%|说不愿意|",
  read: ({ scene: { text, segments }, figure, from: opens, until, after, limit }) => {
    if (!isShare(figure)) return null;
    const verb = SPEAKS.exec(text.slice(after, limit + LONGEST_SAID));
    const at = verb ?? (opens >= until ? AT_ONCE.exec(text.slice(after, after + 2)) : null);
    if (!at) return null;
    const from = after + at[0].length;
    const quote = segments.quotes.find(({ start }) => start === from + 1);
    if (quote) return made([{ start: from, end: quote.end + 1 }], quote.end + 1, "predicate");
    const said = trim(text, after, limit);
    return from < limit && limit - from <= LONGEST_SAID && said ? made([said], limit, "predicate") : null;
  },
};

/** 任期满两年的|第一书记|中，有57名: the noun that the clause before closes with. */
const AMONG_BEFORE = /(?:^|的)([^，,。；;：:、\d的]{2,10})[中里]$/;
const THERE_ARE = /^(?:就|已|还|共|只|仅)?有$/;

export const AMONG_WAY: Way = {
  id: "among-before",
  about: "Of those that the clause before names some do something: 任期满两年的|第一书记|中，有57名",
  read: (view) => {
    const { scene, figure, from, until } = view;
    if (!PERSONS.has(figure.unit) && figure.dimension !== "count") return null;
    if (!THERE_ARE.test(scene.text.slice(from, until))) return null;
    const clause = clauseBefore(view);
    const named = clause && AMONG_BEFORE.exec(scene.text.slice(clause.start, clause.end));
    if (!clause || !named?.[1]) return null;
    const end = clause.end - 1;
    return made([{ start: end - named[1].length, end }], figure.end, "left");
  },
};

/** 每月不得少于 */
const AT_LEAST = /^(?:原则上|一般|每(?:年|月|周|天|季度|学期|班|人))*(?:不得?[少低]于|至少|不少于)$/;
const LONGEST_DEMAND = 12;

export const DEMANDED_WAY: Way = {
  id: "demanded",
  about: "How often a thing has to be done that the clause before names: |领导带班下井|，每月不得少于8次",
  read: (view) => {
    const { scene, figure, from, right, until } = view;
    if (right || !OCCASIONS.has(figure.unit) || !AT_LEAST.test(scene.text.slice(from, until))) return null;
    const clause = clauseBefore(view);
    const deed = clause && trim(scene.text, clause.start, clause.end);
    return deed && deed.end - deed.start <= LONGEST_DEMAND ? made([deed], figure.end, "left") : null;
  },
};

/** How many or how much of them there are, and no figure yet. */
const RANKED =
  /^\s*(?:其中)?([^，,。；;：:、\d]{2,14}?)(?:就|还|则|又|却|也)?(?:更|最|较|很|挺|相对|尤其)(?:少|多|高|低|大|小|集中)$/;

/** 其中渡口村|最高|，有96.8万元: which of them, of what was measured alike before. */
const RANKED_TOP = /^\s*(?:其中)?[^，,。；;：:、\d]{2,12}最[高多低少大]$/;
const sameMeasure = ({ earlier, figure }: View): Figure["label"] =>
  earlier.findLast(({ unit, label }) => unit === figure.unit && label !== null)?.label ?? null;

export const RANKED_WAY: Way = {
  id: "ranked",
  about: "Behind a clause that ranks them stands how many they are: |持证的|更少，36名",
  read: (view) => {
    const { scene, figure, from, right, until } = view;
    const top = !right && /^(?:就|也)?有$/.test(scene.text.slice(from, until)) ? clauseBefore(view) : null;
    const alike = top && RANKED_TOP.test(scene.text.slice(top.start, top.end)) ? sameMeasure(view) : null;
    if (alike) return made(alike, figure.end, "carried");
    const clause = right || from < until ? null : clauseBefore(view);
    const ranked = clause && RANKED.exec(scene.text.slice(clause.start, clause.end));
    if (!clause || !ranked?.[1]) return null;
    const start = clause.start + ranked[0].indexOf(ranked[1]);
    return made([{ start, end: start + ranked[1].length }], figure.end, "left");
  },
};

const OF_TOTAL =
  /^(?:只|仅|就|还|约)?(?:占|不及|不到|不足|超过|接近|达到?)(?:了)?(?:其)?(?:总数|总量|总额|总人数|全部)的?$/;

export const OF_TOTAL_WAY: Way = {
  id: "of-the-total",
  about: "A share of the total is of what was counted before: 站点9个，|不及总数|两成",
  read: (view) =>
    isShare(view.figure) && OF_TOTAL.test(view.scene.text.slice(view.from, view.until)) ? carried(view) : null,
};

const AMONG = /[里中](?:倒|就|已|还|只|仅|也|便)?有$/;
/** Adverbs that tell how it goes with those counted, and never open a noun: 七个|常年开门. */
const GOES =
  /^(?:干脆|索性|常年|长年|一直|始终|仍然?|总是|时常|经常|天天|年年|至今|还|都|也|已经?|早已|照常|正常|照样|从不|从未|又)/;

export const OF_THOSE_WAY: Way = {
  id: "of-those",
  about: "Of those counted before so many do something: 9个点里有|七个|常年开门",
  read: (view): Reading | null => {
    const { scene, figure, previous, from, after, right, until } = view;
    if (previous === null) return null;
    if (previous.unit !== figure.unit || figure.dimension !== "count") return null;
    // 流失的127名教师中，有|89名|考去了县城
    const one = right === null || right.end - right.start === 1;
    // 860多份调研报告中有|11份|被采纳: what was done with them.
    if (AMONG.test(scene.text.slice(Math.max(from - 2, scene.start), until)) && scene.text[after] === "被")
      return carried(view);
    if (one && /[里中][，,]有$/.test(scene.text.slice(Math.max(scene.start, figure.start - 3), figure.start)))
      return carried(view);
    // 剩下|两个|用的是邻村的
    if (LEFT.test(scene.text.slice(from, until)) && one) return carried(view);
    const goes = GOES.test(scene.text.slice(after, after + 2)) && !isNoun(view, right);
    if (!goes) return null;
    const before = scene.text.slice(Math.max(from - 2, scene.start), until);
    return AMONG.test(before) || /^(?:另|还|其余)?有?$/.test(scene.text.slice(from, until)) ? carried(view) : null;
  },
};

/** 由410元|缩水到|270元 */
const REACHES = /^[一-龥]{1,4}[到至成为](?:了|近|约|将近|不足|不到|(?:现在|如今|目前|今年|去年)的)?$/;

export const REACHED_WAY: Way = {
  id: "reached",
  about: "Where a level leads to that started from another: 净收益由410元|缩水到|270元",
  read: (view) => {
    const { scene, figure, previous, until } = view;
    const { text } = scene;
    if (
      previous === null ||
      previous.unit !== figure.unit ||
      scene.clauseAt(previous.start) !== scene.clauseAt(figure.start)
    )
      return null;
    const started = /[由从][^由从，,。；;]{0,5}$/.test(
      text.slice(Math.max(scene.start, previous.start - 6), previous.start),
    );
    return started && REACHES.test(text.slice(previous.end, until)) ? carried(view) : null;
  },
};

const LEFT = /^(?:剩下|余下|其余|另外|剩余)$/;

/** 经常性收入: the adverb opens a noun that a list knows. */
const isNoun = ({ scene }: View, right: Span | null): boolean =>
  right !== null &&
  scene.words(scene.clauseAt(right.start)).some((chunk) => chunk.start === right.start && is(chunk, WordClass.Noun));
