/**
 * The noun phrase before a number: 共组建|小区党组织|1219个, |地区生产总值|增长7%, 实现|营业收入|3亿元.
 *
 * In: a scene and a stretch that ends at the number. Out: the phrase's span, the predicate between it and the number,
 * and the verb of doing that governs it. Read from the number backwards: what hangs on the number (约, 共, 达), then the
 * phrase, then the nearest verb, preposition or time expression, where it begins. Guide, sections 3.1 to 3.3.
 */
import type { Span } from "../../types.ts";
import type { Predicate } from "../lexicon/predicates.ts";
import { type Chunk, is, WordClass } from "../lexicon/words.ts";
import type { Scene } from "../scene.ts";

export interface LeftContext {
  /** The noun phrase, null when nothing but verbs and adverbs stands there. */
  readonly phrase: Span | null;
  /** Predicates between phrase and number, nearest first. */
  readonly predicates: readonly Predicate[];
  /** The verb of doing nearest before the phrase or the number. */
  readonly verb: Span | null;
  /** 由 or 从 stands before the number: the base of a change. */
  readonly from: boolean;
  /** 分别 stands between the subjects and the numbers. */
  readonly each: boolean;
  /** 其中 opens the stretch. */
  readonly among: boolean;
  /** What stands before the verb when nothing stands after it: 城镇更新改造|惠及|390万人. */
  readonly subject: Span | null;
}

const HANGING = WordClass.Adverb | WordClass.Bound | WordClass.Preposition | WordClass.Determiner;
const PUNCTUATION = /[\s、，,：:；;。！？!?的了着过]/;

/** Attribute heads: a phrase that ends in one is what is measured, however verbal it starts (销售收入, 培训费用). */
export const ATTRIBUTE =
  /(?:收入|支出|产值|增加值|总值|总额|金额|余额|额度|规模|面积|产量|总量|数量|容量|流量|客流|人数|人次|户数|家数|次数|起数|件数|总数|比例|比重|占比|率|度|量|额|值|费|费用|资金|经费|成本|利润|价格|单价|均价|标准|指数|能力|产能|长度|里程|距离|半径|时间|时长|时限|年限|期限|周期|年龄|寿命|浓度|强度|密度|速度|深度|高度|水平|报酬|工资|薪酬|待遇|补助|补贴|投资|贷款|存款|税收|库容|装机|床位数|数)$/;

export const leftContext = (scene: Scene, from: number, to: number): LeftContext => {
  const { text } = scene;
  const words = scene
    .words(scene.clauseAt(Math.max(from, to - 1)))
    .filter((chunk) => chunk.start >= from && chunk.end <= to);
  const tail = peelTail(scene, words, from, to);
  let verb = tail.verb;
  let start = phraseStart(scene, words, from, tail.end);
  let subject: Span | null = null;
  if (start.verb) verb = start.verb;
  if (start.at >= tail.end && verb) {
    const before = phraseStart(scene, words, from, verb.start);
    const begin = peelHead(scene, words, before.at, verb.start, true);
    subject = span(text, begin, verb.start);
  }
  const at = peelHead(scene, words, start.at, tail.end, tail.predicates.length > 0);
  start = { ...start, at };
  return {
    phrase: span(text, start.at, tail.end),
    predicates: tail.predicates,
    verb,
    from: tail.from,
    each: tail.each,
    among: /其中/.test(text.slice(from, to)),
    subject,
  };
};

const span = (text: string, start: number, end: number): Span | null => {
  let first = start;
  let last = end;
  while (first < last && PUNCTUATION.test(text[first] ?? "")) first++;
  while (last > first && /[\s、，,：:；;]/.test(text[last - 1] ?? "")) last--;
  return last > first ? { start: first, end: last } : null;
};

interface Tail {
  readonly end: number;
  readonly predicates: readonly Predicate[];
  readonly verb: Span | null;
  readonly from: boolean;
  readonly each: boolean;
}

/** Takes off what hangs on the number, from the number backwards. */
const peelTail = (scene: Scene, words: readonly Chunk[], from: number, to: number): Tail => {
  const { text } = scene;
  const predicates: Predicate[] = [];
  let verb: Span | null = null;
  let base = false;
  let each = false;
  let end = to;
  for (let index = words.length; end > from; ) {
    const mark = text[end - 1] ?? "";
    if (/[\s了着：:]/.test(mark)) {
      end--;
      continue;
    }
    const time = scene.times.find((candidate) => candidate.end === end || (candidate.end === end - 1 && mark === "的"));
    if (time && time.start >= from) {
      end = time.start;
      while (index > 0 && (words[index - 1]?.end ?? 0) > end) index--;
      continue;
    }
    while (index > 0 && (words[index - 1]?.end ?? 0) > end) index--;
    const chunk = words[index - 1];
    if (!chunk || chunk.end !== end) break;
    const { predicate } = chunk.word;
    if (predicate && !(is(chunk, WordClass.Nominal) && predicates.length > 0)) predicates.push(predicate);
    else if (is(chunk, HANGING) && !is(chunk, WordClass.Noun)) {
      if (chunk.word.text === "由" || chunk.word.text === "从") base = true;
      if (chunk.word.text.startsWith("分别")) each = true;
    } else if (is(chunk, WordClass.Verb | WordClass.Edge) && !verb) verb = { start: chunk.start, end: chunk.end };
    else if (is(chunk, WordClass.Scope | WordClass.After) && !is(chunk, WordClass.Noun)) {
      // 全市 right before a number leaves nothing of its own.
    } else break;
    end = chunk.start;
    index--;
  }
  return { end, predicates, verb, from: base, each };
};

const OPENING = WordClass.Verb | WordClass.Preposition | WordClass.Scope | WordClass.Predicate;

/** Where the phrase that ends at `end` begins: after the last verb, preposition, scope word or time before it. */
const phraseStart = (
  scene: Scene,
  words: readonly Chunk[],
  from: number,
  end: number,
): { at: number; verb: Span | null } => {
  let at = from;
  let verb: Span | null = null;
  let list = from;
  for (const chunk of words) {
    if (chunk.end > end) break;
    if (inQuote(scene, chunk.start)) continue;
    if (is(chunk, WordClass.Listing) && chunk.end < end && chunk.start > at) list = chunk.end;
    if (!is(chunk, OPENING) || is(chunk, WordClass.Noun)) continue;
    if (is(chunk, WordClass.Nominal) && !is(chunk, WordClass.Verb)) continue;
    // 的 behind a verb makes it an attribute of the noun: 领办的强村公司.
    if (is(chunk, WordClass.Verb) && scene.text[chunk.end] === "的") continue;
    at = chunk.end;
    if (is(chunk, WordClass.Verb)) verb = { start: chunk.start, end: chunk.end };
  }
  for (const time of scene.times) if (time.start >= at && time.end <= end && time.start >= from) at = time.end;
  return { at: Math.max(at, list), verb };
};

const inQuote = (scene: Scene, position: number): boolean =>
  scene.segments.quotes.some(
    (quote) => quote.start <= position && position < quote.end && quote.end - quote.start < 24,
  );

/** Verbs that are nouns just as often, where they stand before their object: 改造|老旧小区70个. */
const TRANSITIVE =
  /^(?:建设|改造|提升|改造提升|升级|培训|轮训|治理|修复|保护|改革|发展|加工|生产|研发|保障|处理|整治|整改|化解|调解|排查|处分|救助|援助|扶持|支持|补助|补贴|帮扶|安置|搬迁|维修|养护|扩建|改建|续建|重建|转化|转移|流转|租赁|应用|孵化|招聘|招生|监管|监测|检测|抽检|检查|督查|开放|运营|创新|结对|联系|服务|辐射|减免|节约|使用|利用|回收|供应|输送|调整|优化|完善|集聚|开发|设计|交付|落地|推介|开展|运行|管理|保洁|绿化|示范)$/;

const LEADING =
  WordClass.Adverb |
  WordClass.Scope |
  WordClass.Conjunction |
  WordClass.Determiner |
  WordClass.Preposition |
  WordClass.Listing |
  WordClass.Edge;

/** Takes adverbs, scope words, determiners and transitive verbs off the phrase's front. */
const peelHead = (scene: Scene, words: readonly Chunk[], from: number, end: number, subject: boolean): number => {
  const { text } = scene;
  let at = from;
  for (const chunk of words) {
    while (at < end && PUNCTUATION.test(text[at] ?? "")) at++;
    if (chunk.end <= at) continue;
    if (chunk.start > at || chunk.end >= end) break;
    if (is(chunk, WordClass.Noun)) break;
    const transitive = !subject && TRANSITIVE.test(chunk.word.text) && !ATTRIBUTE.test(text.slice(at, end));
    if (transitive && text[chunk.end] === "的") break;
    if (!transitive && !is(chunk, LEADING)) break;
    at = chunk.end;
  }
  while (at < end && PUNCTUATION.test(text[at] ?? "")) at++;
  return at;
};
