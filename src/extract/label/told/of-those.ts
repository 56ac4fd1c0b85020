/**
 * Figures that go on about those counted or measured right before, by a word that says so: 9个点里有|七个|常年开门,
 * 由410元|缩水到|270元, 站点9个，|不及总数|两成.
 *
 * In: a view of a figure. Out: ways for the list in readings.ts, in the order they are asked there. Deliberately absent:
 * figures whose clause names nothing at all; carried.ts answers for these.
 */
import type { Span } from "../../../types.ts";
import { is, WordClass } from "../../lexicon/words.ts";
import { carried } from "../carried.ts";
import { isShare } from "../measures.ts";
import type { ShownWay } from "../reading.ts";
import type { View } from "../view.ts";

const OF_TOTAL =
  /^(?:只|仅|就|还|约)?(?:占|不及|不到|不足|超过|接近|达到?)(?:了)?(?:其)?(?:总数|总量|总额|总人数|全部)的?$/;

export const OF_TOTAL_WAY: ShownWay = {
  id: "of-the-total",
  about: "A share of the total is of what was counted before: 站点9个，|不及总数|两成",
  read: (view) =>
    isShare(view.figure) && OF_TOTAL.test(view.scene.text.slice(view.from, view.until)) ? carried(view) : null,
  yes: [{ text: "正常运行的站点9个，不及总数【两成】", bound: "站点" }],
  no: ["正常运行的站点9个，不及【两成】"],
};

/** 由410元|缩水到 */
const REACHES = /^[一-龥]{1,4}[到至成为](?:了|近|约|将近|不足|不到|(?:现在|如今|目前|今年|去年)的)?$/;
const FROM = /[由从][^由从，,。；;]{0,5}$/;

const REACHED: ShownWay = {
  id: "reached",
  about: "Where a level leads to that started from another: 净收益由410元|缩水到|270元",
  read: (view) => {
    const { scene, figure, previous, until } = view;
    if (previous === null || previous.unit !== figure.unit) return null;
    if (scene.clauseAt(previous.start) !== scene.clauseAt(figure.start)) return null;
    const before = scene.text.slice(Math.max(scene.start, previous.start - 6), previous.start);
    return FROM.test(before) && REACHES.test(scene.text.slice(previous.end, until)) ? carried(view) : null;
  },
  yes: [{ text: "亩均净收益由410元缩水到【270元】", bound: "亩均净收益" }],
  no: ["亩均净收益410元缩水到【270元】", "亩均净收益由410元缩水到【七成】"],
};

/** Whether those counted right before are counted on in the same measure word. */
const countsOn = ({ figure, previous }: View): boolean =>
  previous !== null && previous.unit === figure.unit && figure.dimension === "count";

/** Whether nothing behind the number names those, or one character alone: 有11|份|. */
const bare = ({ right }: View): boolean => right === null || right.end - right.start === 1;

const AMONG = /[里中](?:倒|就|已|还|只|仅|也|便)?有$/;
/** 9个点里|有 */
const amongThem = ({ scene, from, until }: View): boolean =>
  AMONG.test(scene.text.slice(Math.max(from - 2, scene.start), until));

const SUFFERED: ShownWay = {
  id: "of-those-suffered",
  about: "What was done with some of those counted before: 860多份调研报告中有|11份|被采纳",
  read: (view) => (countsOn(view) && view.scene.text[view.after] === "被" && amongThem(view) ? carried(view) : null),
  yes: [{ text: "860多份调研报告中有【11份】被采纳", bound: "调研报告" }],
  no: ["860多份调研报告，【11份】被采纳", "860多份调研报告中有【11个】被采纳"],
};

const PAUSED = /[里中][，,]有$/;

const AMONG_PAUSED: ShownWay = {
  id: "of-those-paused",
  about: "有 behind a comma, some of those counted before: 流失的127名教师中，有|89名|考去了县城",
  read: (view) => {
    if (!countsOn(view) || !bare(view)) return null;
    const { scene, figure } = view;
    return PAUSED.test(scene.text.slice(Math.max(scene.start, figure.start - 3), figure.start)) ? carried(view) : null;
  },
  yes: [{ text: "流失的127名教师中，有【89名】考去了县城", bound: "教师" }],
  no: ["流失的127名教师中，有【89名】班主任"],
};

const LEFT = /^(?:剩下|余下|其余|另外|剩余)$/;

const LEFT_OVER: ShownWay = {
  id: "of-those-left",
  about: "The rest of those counted before: 剩下|两个|用的是邻村的",
  read: (view) =>
    countsOn(view) && bare(view) && LEFT.test(view.scene.text.slice(view.from, view.until)) ? carried(view) : null,
  yes: [{ text: "自建服务点9个，剩下【两个】用的是邻村的", bound: "自建服务点" }],
  no: ["自建服务点9个，剩下【两个】服务站", "自建服务点9个，剩下【两户】"],
};

/** Adverbs that tell how it goes with those counted, and never open a noun: 七个|常年开门. */
const GOES =
  /^(?:干脆|索性|常年|长年|一直|始终|仍然?|总是|时常|经常|天天|年年|至今|还|都|也|已经?|早已|照常|正常|照样|从不|从未|又)/;
const THERE_ARE = /^(?:另|还|其余)?有?$/;

const GO_ON: ShownWay = {
  id: "of-those-going",
  about: "How it goes with some of those counted before: 9个点里有|七个|常年开门",
  read: (view) => {
    const { scene, from, until, after, right } = view;
    if (!countsOn(view) || !GOES.test(scene.text.slice(after, after + 2)) || isNoun(view, right)) return null;
    return amongThem(view) || THERE_ARE.test(scene.text.slice(from, until)) ? carried(view) : null;
  },
  yes: [
    { text: "9个点里有【七个】常年开门", bound: "点" },
    { text: "新建服务点9个，【七个】至今没有开门", bound: "服务点" },
  ],
  no: ["9个点里有【七个】开门", "农业园9个，另有【2个】都市农业园"],
};

/** 经常性收入: the adverb opens a noun that a list knows. */
const isNoun = ({ scene }: View, right: Span | null): boolean => {
  if (right === null) return false;
  for (const chunk of scene.words(scene.clauseAt(right.start)))
    if (chunk.start === right.start) return is(chunk, WordClass.Noun);
  return false;
};

export const OF_THOSE_WAYS: readonly ShownWay[] = [REACHED, SUFFERED, AMONG_PAUSED, LEFT_OVER, GO_ON];
