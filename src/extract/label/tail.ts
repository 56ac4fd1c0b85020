/**
 * What hangs on a number from the left: 小区党组织|共有|1219个, 收入|比上年|增长|7%, 老人|只收|6元.
 *
 * In: a scene and a stretch that ends at the number. Out: where the noun phrase before it ends, the predicates between
 * them, nearest first, and the verb at the number. Read backwards, a word or a particle at a time. Guide, section 3.3.
 */
import { BLANKS, has, holds, isHan, marks } from "../../marks.ts";
import type { Span } from "../../types.ts";
import { isPlainVerb } from "../lexicon/complements.ts";
import { AT_LEAST, AT_MOST } from "../lexicon/denied-bounds.ts";
import type { Predicate } from "../lexicon/predicates.ts";
import { type Chunk, is, WordClass } from "../lexicon/words.ts";
import type { Scene } from "../scene.ts";
import { comparison, inQuote, nominal } from "./grammar.ts";

/** Predicates that only bound the number leave the phrase an object: 开发岗位|不少于|2300个. */
export const BOUNDING: ReadonlySet<string> = new Set([
  ...AT_MOST,
  ...AT_LEAST,
  ..."高于 多于 大于 超出 低于 少于 小于) 不少于 不低于 不超过 不高于 至少 最多 最高 超 超过 逾 突破 约 近 接近 不足 不到 共 总计 合计 共计 不下".split(
    " ",
  ),
]);

const HANGING = WordClass.Adverb | WordClass.Bound | WordClass.Preposition | WordClass.Determiner;

export interface Tail {
  readonly end: number;
  readonly predicates: readonly Predicate[];
  readonly verb: Span | null;
}

/** 每千人口 is part of the measure, 每人 and 每月 are not. */
const PER =
  /(?:平均)?每(?:人每月|人每年|人每天|户每年|个|名|户|人|村|批|次|桌|年|月|周|天|日|季度|社区|镇|乡|县|家|位|组|亩|项|所|校|班|期|份|吨|公里|学期|餐|节|单|盒|个社区|个村|名学生|年级|立方米|平方米|平方公里|公顷|千?克|公?斤|毫?升|千瓦时|度|株|头|只|件|趟|台|辆)$/;

/** Takes off what hangs on the number, from the number backwards. */
export const peelTail = (scene: Scene, words: readonly Chunk[], from: number, to: number): Tail => {
  const { text } = scene;
  const predicates: Predicate[] = [];
  let verb: Span | null = null;
  let end = to;
  let index = words.length;
  const rare = holds(RARE, text, from, to);
  while (end > from) {
    while (index > 0 && (words[index - 1]?.end ?? 0) > end) index--;
    // 活动|办了|88场次: the particle goes with its verb.
    const verbal = words[index - 1];
    const particle = "了着".includes(text.charAt(end - 1));
    const whole = verbal?.end === end && (particle || is(verbal, WordClass.Verb)) && !inQuote(scene, verbal.start, to);
    const step = whole ? end : stepBack(scene, from, end, rare);
    if (step < end) {
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
      "新再又".includes(text.charAt(end - 2)) &&
      end - 2 >= from
    ) {
      verb = { start: end - 2, end };
      end -= 2;
      continue;
    }
    // 老人|只收|6元, 苹果干|又卖|十几万元: one character behind an adverb; 一棵树|能挂: or behind a modal.
    if (!verb && isPlainVerb(text, end - 1)) {
      const adverbial = chunk?.end === end - 1 && is(chunk, WordClass.Adverb) && chunk.start > from;
      const modal = !adverbial && end - 3 > from && MODAL.test(text.slice(end - 3, end - 1));
      if (adverbial || modal) {
        verb = { start: modal ? end - 2 : end - 1, end };
        end = verb.start;
        continue;
      }
    }
    if (!chunk || chunk.end !== end || inQuote(scene, chunk.start, to)) break;
    // 村“两委”把|全村|412户: what stands before 把 deals with it.
    if (chunk.word.text === "把") return { end: from, predicates, verb };
    const { predicate } = chunk.word;
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
    // 收入|基本|达到5万元, 温度|足|有20摄氏度: adverbs that open nouns as often.
    if (predicates.length > 0 && end - 2 > from && /(?:基本|[^满充丰十]足)$/.test(text.slice(end - 2, end)))
      end -= text[end - 1] === "足" ? 1 : 2;
    // 月工资|能|到4500元: a modal before the predicate, but no 功能 nor 性能.
    if (
      predicates.length > 0 &&
      end - 2 > from &&
      /[^功性产职智节效技动潜万运](?:[能可]|(?<=[就才都也还])会)$/.test(text.slice(end - 2, end))
    )
      end--;
    // 水稻|就能|卖出110万元
    if (
      verb?.start === end &&
      end - 3 > from &&
      /(?:[^功性产职智节效技动潜万运][能可]|(?<=[就才都也还又])会)$/.test(text.slice(end - 2, end))
    )
      end--;
    // 融资平台|新|退出53家: an adverb that no list can hold, since it opens nouns as often.
    if (
      verb?.start === end &&
      end > from &&
      "新再".includes(text.charAt(end - 1)) &&
      !(end - 2 >= from && "重更创全".includes(text.charAt(end - 2)))
    )
      end--;
    if (rare && predicates.length > 0) end -= comparison(text.slice(from, end));
  }
  return { end, predicates, verb };
};

/** 35岁|以下|2名: behind an age 以下 says who is counted. */
const AGE_BEFORE = /(?:[\d一二三四五六七八九十]岁|[本专]科|[大中]专|[高初]中|硕士|学历|[科处]级)$/;

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

/** A modal, and no noun that ends like one. */
const MODAL = /[^功性产职智节效技动潜万运主需重首纪摘只必协开大社工][要能会可]$/;

/** Adverbs behind which, with a subject before them, nothing but a verb stands at the number. */
const ALREADY = /^(?:前后|已经?|均|都|就|才|便|又|也|先后|陆续|相继|逐步|成功|顺利|全部|现已)$/;

/** 积案|已|化解197件: behind an adverb a verb that is a noun as often acts, where a subject stands before them. */
const done = (words: readonly Chunk[], index: number, from: number): boolean => {
  const chunk = words[index];
  const before = words[index - 1];
  return (
    chunk !== undefined && before?.end === chunk.start && ALREADY.test(before.word.text) && before.start >= from + 2
  );
};

/** Without one of these no comparison, no 每人 and no 连续三年 stands before the number. */
const RARE = marks("比较与于出超领每连");

const TOOK = /[一-龥][两三四五十]年$/;
const IN_PARTS = /^[一二两三四五六七八九十\d]+(?:个)?(?:批|期|次|步|类|片|组|路|档|级|块|轮)/;
const OF_ALL = /(?:稳定在|保持在|占到|达到|超过)全.$/;
/** Marks, blanks and particles that may stand right before a number. */
const HANGING_MARKS = marks(`了着：:—${BLANKS}`);

/** One step over what is no word: particles, brackets, 每人, a time expression. */
const stepBack = (scene: Scene, from: number, end: number, rare: boolean): number => {
  const { text } = scene;
  const mark = text[end - 1] ?? "";
  if (has(HANGING_MARKS, text.charCodeAt(end - 1))) return end - 1;
  // 烂果率|则|由一成多降到4%, 小火警|也|由14起: adverbs that end nouns as often (规则, 准则).
  if (mark === "则" && !"规原准法守通细总附罚实".includes(text.charAt(end - 2))) return end - 1;
  // 七十岁以上的|减|两元
  if (mark === "减" && text[end - 2] === "的") return end - 1;
  // 库岸线|弯弯曲曲|八十六公里: doubled, it only paints.
  if (
    end - from > 5 &&
    mark === text[end - 2] &&
    text[end - 3] === text[end - 4] &&
    isHan(text, end - 1) &&
    isHan(text, end - 3)
  )
    return end - 4;
  // 重建资金|分|三批拨付
  if (mark === "分" && IN_PARTS.test(text.slice(end, end + 5)) && end - from > 2) return end - 1;
  // 积案|最多时|有218件: when it was so.
  if (mark === "时" && /(?:最[多高少低]|高峰)时$/.test(text.slice(Math.max(from, end - 3), end))) return end - 3;
  // 收入|实际|增长: how it was reckoned, no part of what is measured.
  if ("际义体".includes(mark) && /(?:实际|名义|总体|整体)$/.test(text.slice(Math.max(from, end - 2), end)))
    return end - 2;
  // 收入|从2014年建档立卡时的|2300元: when it was, no part of what is measured.
  if (mark === "的" && "时前后初来先去往".includes(text.charAt(end - 2))) {
    const since = /[从由](?:(?:(?:19|20)\d\d年)?[^，,。；;、\d]{1,10}[时前后初]|原[来先]|过去|以往)的$/.exec(
      text.slice(Math.max(from, end - 20), end),
    );
    if (since) return end - since[0].length;
  }
  // 立案|同比增|1.7%
  if ("增降升涨".includes(mark) && /(?:同比|环比).$/.test(text.slice(Math.max(from, end - 3), end))) return end - 3;
  // 产量稳定在|全国|1/4: a share of what, not what is measured.
  if ("国省球".includes(mark) && OF_ALL.test(text.slice(Math.max(from, end - 6), end))) return end - 2;
  // 生产总值|连跨|两个千亿台阶, 增加值|跨上|万亿元.
  if (mark === "跨" && end - from > 3) return text[end - 2] === "连" ? end - 2 : end - 1;
  if (mark === "）" || mark === ")") {
    const inside = text.slice(from, end);
    const open = from + Math.max(inside.lastIndexOf("（"), inside.lastIndexOf("("));
    if (open > from && end - open > 6) return open;
  }
  for (const time of scene.timesIn(from, end)) {
    if (time.start >= from && (time.end === end || (time.end === end - 1 && mark === "的")))
      // 比|去年同期的|847件
      return time.start > from && "比较".includes(text.charAt(time.start - 1)) ? time.start - 1 : time.start;
  }
  // 光黑茶制作|这一行|就占了四成, 水位|一夜之间|蹿高, 花销|一年|8万元
  if ("行块项类间夜天年晚上月季".includes(mark)) {
    const aside = /(?:这一[行块项类]|一夜(?:之间)?|(?<![第头这上近过同])一(?:整?[天年晚]|晚上|个月|季))$/.exec(
      text.slice(Math.max(from, end - 4), end),
    );
    if (aside && end - from > aside[0].length + 1) return end - aside[0].length;
  }
  // 总产值|在全国|率先突破万亿元
  if (mark === "国" && text.startsWith("在全国", end - 3) && end - from > 4) return end - 3;
  // 城镇化率|五年|提高3.89个百分点: how long it took.
  if (mark === "年" && TOOK.test(text.slice(Math.max(from, end - 3), end)) && end - from > 4) return end - 2;
  if (!rare) return end;
  const gap = comparison(text.slice(from, end));
  if (gap > 0 && /^(?:高|低|快|慢|优|超|多|少|领)|(?:高|低|多|少|快|慢)(?:出|于)?$/.test(text.slice(end - gap, end)))
    return end - gap;
  const running = /连续[一二三四五六七八九十\d]+(?:个)?[年月]$/.exec(text.slice(Math.max(from, end - 7), end));
  if (running) return end - running[0].length;
  const per = PER.exec(text.slice(Math.max(from, end - 6), end));
  return per ? end - per[0].length : end;
};
