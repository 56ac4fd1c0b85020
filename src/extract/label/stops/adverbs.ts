/**
 * Adverbs inside a noun phrase behind a number, before what is told of the things: 公司|有序展业, 社工|先后上门.
 *
 * In: an adverb. Out: stops for the list in ../stops.ts.
 */
import { wordList } from "../../../word-list.ts";
import { is, WordClass } from "../../lexicon/words.ts";
import { type Stop, verbNext } from "./stop.ts";

export const BEFORE_VERB: Stop = {
  id: "adverb-before-verb",
  about: "An adverb right before a verb: 40家公司|就近|招工",
  classes: WordClass.Adverb,
  stands: (phrase, chunk, next) => chunk.start > phrase.start && verbNext(phrase, next),
  yes: ["40家公司【就近】招聘"],
  no: ["40个【就近】招聘点", "40笔资金【集中】运营中心"],
};

const MANNER: ReadonlySet<string> = new Set(
  wordList(
    // In which order: 陆续, 率先.
    "相继 陆续 率先 先行 首次 先后 随之 随即 逐一 逐步",
    // Together: 一道, 携手.
    "一道 一起 一同 一齐 一并 合在一起 加在一起 携手 双双",
    // How well, how willingly: 有序, 主动.
    "有序 有力 扎实 稳步 顺利 主动 积极",
    // By when: 已经, 提前.
    "已 已经 不断 提前 终于",
    // All of them or none, and what it takes: 均, 无一, 方可.
    "均 都 没有 没 无一 无不 方可 方能 才可",
  ),
);

export const TELLS_HOW: Stop = {
  id: "tells-how",
  about: "An adverb that never stands inside a noun: 40家公司|有序|展业",
  classes: WordClass.Adverb,
  stands: ({ start }, chunk) => chunk.start > start && MANNER.has(chunk.word.text) && !is(chunk, WordClass.Noun),
  yes: ["40家公司【有序】展业", "12个村【没有】水"],
  no: ["12例【主动】脉夹层", "40名高校【专职】教师"],
};
