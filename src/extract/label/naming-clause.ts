/**
 * Where a clause begins that ends in 的 and names the thing by itself: 再把|手续齐全的|18家, 样本点里|买了保险的|13个.
 *
 * In: the words of a stretch that ends in such a 的. Out: its first position, behind when it was, what was done and among
 * whom. 朱德熙《语法讲义》, 的字结构.
 */
import { within } from "../../marks.ts";
import type { Span } from "../../types.ts";
import type { Chunk } from "../lexicon/words.ts";
import type { Scene } from "../scene.ts";
import { peelHead } from "./peel.ts";

export const namingClause = (scene: Scene, words: readonly Chunk[], from: number, end: number): number =>
  behindPlace(scene.text, behindSubject(scene, behindTime(scene, dealtWith(scene.text, words, from, end)), end), end);

/**
 * 通硬化路的|自然村刚过四成: of a share the clause before 的 tells whose it is, and the noun alone would be another series.
 *
 * @param from where the stretch before the figure begins
 */
export const withNamingClause = (scene: Scene, phrase: Span, from: number): Span => {
  const { text } = scene;
  const de = text.lastIndexOf("的", phrase.end - 2);
  if (de < from + SHORTEST_CLAUSE || de < phrase.start - 1 || phrase.end - from > LONGEST_NAMED) return phrase;
  const words = scene.words(scene.clauseAt(phrase.start)).filter(({ start, end }) => start >= from && end <= de + 1);
  const start = peelHead(scene, words, namingClause(scene, words, from, de + 1), de + 1, true);
  return start < phrase.start && de - start >= SHORTEST_CLAUSE && scene.describes(text.slice(start, de))
    ? { start, end: phrase.end }
    : phrase;
};
/** 通路|的 */
const SHORTEST_CLAUSE = 2;
/** A longer one tells a story. */
const LONGEST_NAMED = 36;

/** 这个镇去年|外出务工的|有1.3万人: behind the time stands what names them. */
const behindSubject = (scene: Scene, from: number, end: number): number => {
  const time = scene.timesIn(from, end).find(({ start }) => scene.text[start] !== "每");
  return time && end - time.end >= 3 && !time.base && !time.local && !/^[的前后]/.test(scene.text.slice(time.end, end))
    ? time.end
    : from;
};

const MOVED =
  /^(?:召回|调整|召回调整|劝返|调出|补进|调入|清退|辞退|劝退|免去|撤换|换下|选出|挑出|抽出|派出|淘汰|清理|清理出)$/;
/** 到年底|还没有着落的|只剩103名: when it was so. */
const behindTime = (scene: Scene, from: number): number =>
  scene.timesIn(from, from + 1).find(({ start }) => start === from)?.end ?? from;

/** 样本点里|买了保险的|仅13个: among whom. */
const behindPlace = (text: string, from: number, end: number): number =>
  from + (AMONG_WHOM.exec(text.slice(from, end))?.[0].length ?? 0);
const AMONG_WHOM = /^[一-龥]{2,6}[里中](?=[买有没会能参用装办开做种养持领愿])/;

/** 对就医条件满意的: 对 says of what. */
const thinksOf = within("意心可悉解趣", /(?:满意|放心|有信心|认可|熟悉|了解|感兴趣)的$/);
/** 再把|手续齐全的|18家, 先关掉|无证的|19家: behind 把, or a verb of doing away, begins the clause that names the thing. */
const dealtWith = (text: string, words: readonly Chunk[], from: number, end: number): number => {
  let at = from;
  const thinks = thinksOf(text, Math.max(from, end - 5), end);
  for (const chunk of words)
    if (
      chunk.end < end - 2 &&
      (/^(?:[把将]|只有|仅有|只是|仅是)$/.test(chunk.word.text) ||
        (chunk.word.text === "对" && !thinks) ||
        chunk.word.text.endsWith("掉") ||
        MOVED.test(chunk.word.text))
    )
      at = chunk.end;
  return at;
};
