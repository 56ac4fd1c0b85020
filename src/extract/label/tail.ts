/**
 * What hangs on a number from the left: 小区党组织|共有|1219个, 收入|比上年|增长|7%, 老人|只收|6元.
 *
 * In: a scene and a stretch that ends at the number. Out: where the noun phrase before it ends, the predicates between
 * them, nearest first, and the verb at the number. Read backwards, a word or a particle at a time. Guide, section 3.3.
 */
import { among, ending, holds } from "../../marks.ts";
import type { Span } from "../../types.ts";
import { isPlainVerb } from "../lexicon/complements.ts";
import { AT_LEAST, AT_MOST } from "../lexicon/denied-bounds.ts";
import type { Predicate } from "../lexicon/predicates.ts";
import { type Chunk, is, WordClass } from "../lexicon/words.ts";
import type { Scene } from "../scene.ts";
import { costBefore, isMoney } from "./cost.ts";
import { comparison, inQuote, nominal, versus } from "./grammar.ts";
import { COMPARES } from "./step/step.ts";
import { stepBack } from "./step/steps.ts";

/** Predicates that only bound the number leave the phrase an object: 开发岗位|不少于|2300个. */
export const BOUNDING: ReadonlySet<string> = new Set([
  ...AT_MOST,
  ...AT_LEAST,
  ..."高于 多于 大于 超出 低于 少于 小于 不少于 不低于 不超过 不高于 至少 最多 最高 超 超过 逾 突破 约 近 接近 不足 不到 共 总计 合计 共计 不下".split(
    " ",
  ),
]);

const HANGING = WordClass.Adverb | WordClass.Bound | WordClass.Preposition | WordClass.Determiner;

export interface Tail {
  readonly end: number;
  readonly predicates: readonly Predicate[];
  readonly verb: Span | null;
}

/** Takes off what hangs on the number, from the number backwards. */
export const peelTail = (scene: Scene, words: readonly Chunk[], from: number, to: number): Tail => {
  const { text } = scene;
  const predicates: Predicate[] = [];
  let verb: Span | null = null;
  let end = to;
  let index = words.length;
  const compares = holds(COMPARES, text, from, to);
  while (end > from) {
    while (index > 0 && (words[index - 1]?.end ?? 0) > end) index--;
    // 活动|办了|88场次: the particle goes with its verb.
    const verbal = words[index - 1];
    const particle = among("了着", text, end - 1);
    const whole = verbal?.end === end && (particle || is(verbal, WordClass.Verb)) && !inQuote(scene, verbal.start, to);
    const step = whole ? end : stepBack(scene, from, end, compares);
    if (step < end) {
      // 信访积案|化|了61件: a verb that no list has, told by the noun phrase before it.
      const acted =
        !verb &&
        text[end - 1] === "了" &&
        verbal?.end !== end - 1 &&
        end - 1 === step &&
        !among(QUALITIES, text, end - 2);
      const alone = end - 2 - from === 1 && among("地田路树房", text, from);
      if (acted && (alone || (end - 2 - from >= 2 && isPhrase(scene, words, from, end - 2)))) {
        verb = { start: end - 2, end: end - 1 };
        end -= 2;
        continue;
      }
      end = step;
      continue;
    }
    const chunk = words[index - 1];
    // 技术难题|先后|张榜88道: two characters that no list has, behind an adverb of manner.
    if (
      !verb &&
      predicates.length === 0 &&
      chunk?.end === end - 2 &&
      ALREADY.test(chunk.word.text) &&
      chunk.start >= from + 2
    ) {
      verb = { start: end - 2, end };
      end -= 2;
      continue;
    }
    // 去年|新招|218人: 新 before a verb of one character makes a verb of two.
    if (
      !verb &&
      predicates.length === 0 &&
      chunk?.end !== end &&
      isPlainVerb(text, end - 1) &&
      among("新再又", text, end - 2) &&
      end - 2 >= from
    ) {
      verb = { start: end - 2, end };
      end -= 2;
      continue;
    }
    // 老人|只收|6元, 苹果干|又卖|十几万元: one character behind an adverb; 一棵树|能挂: or behind a modal.
    if (!verb && isPlainVerb(text, end - 1)) {
      const adverbial =
        chunk?.end === end - 1 &&
        (is(chunk, WordClass.Adverb) || /^(?:至少|最少|最多|至多)$/.test(chunk.word.text)) &&
        chunk.start > from;
      // 每人|送|五百斤煤
      const each = end - 3 >= from && EACH_OF.test(text.slice(end - 3, end - 1));
      const modal = !adverbial && end - 3 > from && MODAL.test(text.slice(end - 3, end - 1));
      if (adverbial || modal || each) {
        verb = { start: modal ? end - 2 : end - 1, end };
        end = verb.start;
        continue;
      }
    }
    // 硕士|奖|8万元: one character of paying before money, where no noun ends in it (低保补, 科技奖).
    if (!verb && end === to && end - 2 > from && pays(text, end - 3, end) && isMoney(text, to)) {
      verb = { start: end - 1, end };
      end--;
      continue;
    }
    // 有效线索|计|5分: for what the points are given.
    if (!verb && end === to && end - 2 > from && scores(text, end - 3, end) && POINTS.test(text.slice(to, to + 6))) {
      verb = { start: end - 1, end };
      end--;
      continue;
    }
    const cost = end === to ? costBefore(text, from, to) : 0;
    if (cost > 0) {
      end -= cost;
      continue;
    }
    if (!chunk || chunk.end !== end || inQuote(scene, chunk.start, to)) break;
    const { predicate } = chunk.word;
    // 村级组织挂牌|由|二十多块减到3块: before 由 the verb is what is counted.
    if (is(chunk, WordClass.Closing) && chunk.start > from && among("由从", text, end) && end + 1 === to) break;
    // 网格长|达|36名, 全长|达|36公里: 长 ends the noun.
    if (chunk.word.text === "长达" && chunk.start > from && among(ENDS_IN_CHIEF, text, chunk.start - 1)) {
      end = chunk.start + 1;
      continue;
    }
    // 平均骑行|距离|1.6公里: behind a noun it is what is measured.
    if (chunk.word.text === "距离" && chunk.start > from && predicates.length === 0) break;
    // 村“两委”把|全村|412户: what stands before 把 deals with it.
    if (chunk.word.text === "把") return { end: from, predicates, verb };
    const material = chunk.start > from;
    if (predicate && (!nominal(chunk) || predicates.every(({ word }) => BOUNDING.has(word))))
      predicates.push(predicate);
    else if (is(chunk, WordClass.After) && AGE_BEFORE.test(text.slice(Math.max(from, chunk.start - 2), chunk.start)))
      break;
    else if (is(chunk, HANGING) && !(is(chunk, WordClass.Noun) && !is(chunk, WordClass.Adverb))) {
      // 约, 共, 由: nothing of their own.
    } else if (is(chunk, WordClass.Verb | WordClass.Closing) && !verb && (material || is(chunk, WordClass.Verb)))
      verb = { start: chunk.start, end: chunk.end };
    else if (!verb && predicates.length === 0 && nominal(chunk) && (text[end] === "了" || done(words, index - 1, from)))
      verb = { start: chunk.start, end: chunk.end };
    else if (is(chunk, WordClass.Edge) && !verb && predicates.length === 0 && lone(words, index - 1, from))
      verb = { start: chunk.start, end: chunk.end };
    else if (
      !(is(chunk, WordClass.Scope | WordClass.After) && !is(chunk, WordClass.Noun) && !NOUN_TOO.test(chunk.word.text))
    )
      break;
    end = chunk.start;
    index--;
    // 基本养老金|月|人均上调66元
    if (AVERAGE.has(chunk.word.text) && end - 2 > from && among("月年", text, end - 1)) end--;
    // 收入|基本|达到5万元, 温度|足|有20摄氏度: adverbs that open nouns as often.
    if (predicates.length > 0 && end - 2 > from && opensPredicate(text, end - 2, end))
      end -= text[end - 1] === "足" ? 1 : 2;
    // 外债|倒|背了27万元: against what one would think.
    if ((predicates.length > 0 || verb?.start === end) && end - 2 > from && against(text, end - 2, end)) end--;
    // 月工资|能|到4500元, 水稻|就能|卖出110万元: a modal before the predicate or the verb, but no 功能 nor 性能.
    if ((predicates.length > 0 || verb?.start === end) && end - 2 >= from && modalAlone(text, end - 2, end)) end--;
    // 融资平台|新|退出53家: an adverb that no list can hold, since it opens nouns as often.
    if (
      verb?.start === end &&
      end > from &&
      among("新再", text, end - 1) &&
      !(end - 2 >= from && among("重更创全", text, end - 2))
    )
      end--;
    if (compares && predicates.length > 0) end -= comparison(text.slice(from, end)) || versus(text.slice(from, end));
  }
  return { end, predicates, verb };
};

/** What 长 is the chief of, or the length. */
const ENDS_IN_CHIEF = "全总河湖林路田校院所班队组县市镇村科处局部区街栋楼格门家站店行厂户";
const QUALITIES = "高低多少快慢贵长短宽深早晚大小远近轻重";
const isPhrase = (scene: Scene, words: readonly Chunk[], from: number, to: number): boolean =>
  to - from <= LONGEST_PHRASE &&
  !words.some((chunk) => chunk.start === from && is(chunk, HANGING)) &&
  scene.nounPhraseEnd(scene.text.slice(from, to)) === to - from;
const LONGEST_PHRASE = 10;

const AVERAGE = new Set(["人均", "户均"]);
const pays = ending(
  "补奖罚赔贴发",
  /(?:[^一-龥]|[^奖代贴互添增填弥大获颁评金银铜特补津开研转批印首颁])[补奖罚赔贴发]$/,
);
const scores = ending("计记得扣加奖积", /[一-龥]{2}[计记得扣加奖积]$/);
const POINTS = /^[\d.一二三四五六七八九十两]{1,4}分(?!之|钟)/;
const EACH_OF = /每[人户家村亩]$/;

/** 倒 before what it is said of, and no 打倒 nor 颠倒. 《现代汉语八百词》, 倒. */
const against = ending("倒", /[^打颠跌摔倾压扳绊推放卧反]倒$/);

/** Adverbs before a predicate that open nouns as often: 基本农田, 足球. */
const opensPredicate = ending("本足", /(?:基本|[^满充丰十足]足)$/);

/** 35岁|以下|2名: behind an age 以下 says who is counted. */
const AGE_BEFORE =
  /(?:[\d一二三四五六七八九十]岁|[本专]科|[大中]专|[高初]中|硕士|学历|[科处]级|[一二三四五]星|[一二三四]类)$/;

/** 养老待遇|水平: behind a number these bound it, before one they are what is measured, or part of a word. */
const NOUN_TOO = /^(?:水平|台阶|关|整|强|来|许|内|外|多|余)$/;

/** A one-character verb is one only at the stretch's start or behind a function word: 先后|获, but 新品种. */
const lone = (words: readonly Chunk[], index: number, from: number): boolean => {
  const chunk = words[index];
  const before = words[index - 1];
  if (!chunk) return false;
  return (
    chunk.start === from ||
    (before !== undefined && before.end === chunk.start && is(before, HANGING | WordClass.Scope))
  );
};

/** 能, 可 or 会 before what it is said of. */
const modalAlone = ending("能可会", /[^功性产职智节效技动潜万运](?:[能可]|(?<=[就才都也还又])会)$/);
/** A modal, and no noun that ends like one. */
const MODAL = /[^功性产职智节效技动潜万运主需重首纪摘只必协开大社工][要能会可敢肯]$/;

/** Adverbs behind which, with a subject before them, nothing but a verb stands at the number. */
const ALREADY = /^(?:前后|再|已经?|均|都|就|才|便|又|也|先后|陆续|相继|逐步|成功|顺利|全部|现已)$/;

/** 积案|已|化解197件: behind an adverb a verb that is a noun as often acts, where a subject stands before them. */
const done = (words: readonly Chunk[], index: number, from: number): boolean => {
  const chunk = words[index];
  const before = words[index - 1];
  return (
    chunk !== undefined && before?.end === chunk.start && ALREADY.test(before.word.text) && before.start >= from + 2
  );
};
