/**
 * Where a noun phrase ends or begins among verbs, told by the words' parts of speech.
 *
 * In: the few characters after a count (861名|干部驻村) or before a number (承包楼栋|1219个), or their tagged words.
 * Out: a length in UTF-16 code units. What a word list knows is for the caller; this file answers for the verbs that no
 * list has. Deliberately absent: word lists of verbs, and everything that needs more than the words in a row.
 */
import { type TaggedWord, tag } from "./tagger.ts";

/** A verb that takes an object; vn is a verb that is a noun as often, vi one without an object. */
const VERB = /^v[dgq]?$/;
const VERBAL = /^v/;
const NOUN = /^(?:n|vn|s|j|b|g|eng|zg|q)/;
/** Aspect and result: the verb before them is finite (澄清|了). 《现代汉语八百词》, 了 着 过 为 成 到. */
const FINITE = new Set(["了", "着", "过", "为", "成", "到", "至", "出", "得", "给", "上", "在", "于", "起"]);
/** Suffixes that make a noun of a verb: 覆盖|率, 监测|点. */
const SUFFIX = /^[率度额值量费者型性式业员权机站点班队网厂房园馆院所室库区线群圈链桩案证期体器]$/;
/** Nouns that a verb of working leans on as an attribute: 运营|中心, 孵化|平台. */
const HEAD =
  /^(?:中心|基地|平台|机构|基金|资金|项目|工程|体系|机制|系统|行动|能力|面积|规模|企业|公司|产业|人员|人才|示范区|技术|模式|计划|试点|林带|通道|道路|步道|车道|设施|设备|装置|标识)$/;
/** The place of something, no part of it: 社区|里, 考核|中. */
const LOCALIZER = new Set(["里", "中", "内", "上", "下"]);
const CLOSER: Readonly<Record<string, string>> = { "“": "”", "‘": "’", "「": "」", "『": "』", "《": "》", '"': '"' };
/** A quoted name inside a phrase is short (村“两委”干部); a longer one is speech or an aside. */
const INNER_QUOTE = 5;
/** What it comes to in time, no part of a name. */
const WHEN = /^(?:后来|如今|现在|目前|当时|当天|今年|去年|明年)$/;
const MARK = /^[^\p{L}\p{N}]+$/u;
const TRAILING = new Set(["、", "和", "及", "与", "以及"]);

const closing = (words: readonly TaggedWord[], from: number): number => {
  const mark = CLOSER[words[from]?.word ?? ""];
  return mark === undefined ? -1 : words.findIndex(({ word }, index) => index > from && word === mark);
};

/** Whether the word, not the first of its phrase, ends the phrase: a predicate begins, or something that is no noun. */
const ends = (words: readonly TaggedWord[], index: number): boolean => {
  const { word, tag: kind } = words[index] as TaggedWord;
  const next = words[index + 1];
  if (MARK.test(word)) return word !== "、";
  if (kind === "r" || word === "等" || WHEN.test(word)) return true;
  if (LOCALIZER.has(word)) return next === undefined || !NOUN.test(next.tag);
  const finite = next !== undefined && FINITE.has(next.word);
  if (finite && /^(?:v|i|l|a)/.test(kind)) return true;
  // 改革|与|高质量|发展: before an attribute it joins, before a noun it may lead to another party.
  if (word === "与" && next !== undefined && /^(?:b|a|vn|n)$/.test(next.tag) && words[index + 2] !== undefined)
    return !/^(?:b|a|vn)$/.test(next.tag);
  if (kind === "p") return next !== undefined && !SUFFIX.test(next.word);
  if (/^(?:d|a|ad)$/.test(kind))
    return (
      next === undefined ||
      /^(?:v[di]?|d|p|i|l)$/.test(next.tag) ||
      (kind === "d" && word.length > 1 && next.tag === "vn")
    );
  if (kind === "i") return next === undefined;
  if (kind === "vi") return !attribute(words, index + 1);
  return VERB.test(kind) && !(next && (SUFFIX.test(next.word) || (word.length > 1 && HEAD.test(next.word))));
};

/** Whether a noun follows, for which the verb before it can be an attribute: 返乡|创业园, and not 项目开工|建设. */
const attribute = (words: readonly TaggedWord[], from: number): boolean => {
  const rest = words.slice(from);
  const noun = rest.findIndex(({ tag: kind }) => !/^v[ni]/.test(kind));
  const found = noun < 0 ? undefined : rest[noun];
  // 青年 is a time to the dictionary, a person here.
  return found !== undefined && (NOUN.test(found.tag) || found.word === "青年");
};

/** Index after the 的 of a relative clause the words open with (受到举报的|干部), else 0. */
const clauseEnd = (words: readonly TaggedWord[]): number => {
  if (!words.some(({ tag: kind }, index) => index < 3 && /^(?:v|a)/.test(kind))) return 0;
  const de = words.findLastIndex(({ word }) => word === "的");
  return de > 0 && de < words.length - 1 ? de + 1 : 0;
};

const lengthOf = (words: readonly TaggedWord[]): number => words.reduce((sum, { word }) => sum + word.length, 0);

/** Length of the noun phrase the words open with; the whole length where no predicate follows. */
export const phraseEnd = (words: readonly TaggedWord[]): number => {
  const first = clauseEnd(words);
  let index = first;
  while (index < words.length) {
    const { word } = words[index] as TaggedWord;
    const close = closing(words, index);
    if (close > index) {
      if (index > first && lengthOf(words.slice(index + 1, close)) > INNER_QUOTE) break;
      index = close + 1;
      continue;
    }
    if (index > first && (ends(words, index) || word === "的")) break;
    index++;
  }
  while (index > 1 && TRAILING.has(words[index - 1]?.word ?? "")) index--;
  return lengthOf(words.slice(0, index));
};

/** What a verb of working makes with a noun and is then measured: 销售|收入, 研发|投入强度. */
const MEASURE =
  /(?:[率度额值量费期数比队体会组]|收入|支出|投入|面积|能力|规模|水平|强度|成本|时间|金额|比例|比重|产业|行业|业|中心|机构|人员|人口|设施|体系|活动|行动|服务|工作|资金|补贴|补助|用地|平台|岗位|意向|主体|技术|队伍|党员|干部)$/;
/** Whether the words are a noun phrase with its own modifier, so that a verb of working before them has them for its object. */
const qualified = (words: readonly TaggedWord[], from: number): boolean => {
  const rest = words.slice(from);
  const first = rest[0];
  if (first === undefined) return false;
  if (first.tag === "b" || first.tag === "r") return rest.length > 1;
  if (MEASURE.test(rest.at(-1)?.word ?? "")) return false;
  if (first.tag === "vn") return qualified(words, from + 1);
  if (/^[atj]$/.test(first.tag) || CLOSER[first.word] !== undefined) return true;
  return NOUN.test(first.tag) && (rest.length > 1 || first.word.length > 2);
};

/** Whether the verb governs the words after it, rather than being an attribute of them. */
const governs = (words: readonly TaggedWord[], index: number): boolean => {
  const { word, tag: kind } = words[index] as TaggedWord;
  const next = words[index + 1];
  if (next === undefined || next.word === "的" || next.word === "、" || SUFFIX.test(next.word)) return false;
  if (/^v[ni]$/.test(kind)) return qualified(words, index + 1);
  if (!VERB.test(kind)) return false;
  // A character alone is more often part of a word the dictionary lacks: 敬|老院.
  // 装|净|水|设备, 修|村|路: unless two words or more follow it.
  if (word.length === 1)
    return NOUN.test(next.tag) || next.tag === "a" ? next.word.length > 1 || words.length > index + 2 : false;
  return true;
};

/** Length of the verbs the words open with, 0 where they are a noun phrase. */
export const phraseStart = (words: readonly TaggedWord[]): number => {
  if (words.some(({ word }, index) => word === "的" && index === words.length - 1)) return 0;
  let stripped = 0;
  for (let index = 0; index < words.length - 1; index++) {
    const { word, tag: kind } = words[index] as TaggedWord;
    if (governs(words, index) || (stripped === index && index > 0 && FINITE.has(word))) stripped = index + 1;
    else if (!(/^(?:d|ad)$/.test(kind) && VERBAL.test(words[index + 1]?.tag ?? ""))) break;
  }
  return lengthOf(words.slice(0, stripped));
};

/** Length of the noun phrase that `text` opens with: 干部|澄清了正名 → 2. Without a segmenter: the whole length. */
export const nounPhraseEnd = (text: string): number => phraseEnd(tag(text)) || text.length;

/** Whether words that 的 follows describe what stands behind it (肯干事的|党员), rather than own it (街道的|考核). */
export const describes = (text: string): boolean => {
  const words = tag(text);
  return words.some(
    ({ tag: kind }, index) => /^(?:v[diq]?|d)$/.test(kind) || (kind === "a" && index === words.length - 1),
  );
};

/** Length of the verbs before the noun phrase that ends `text`: 处置|各类险情 → 2, 培训班 → 0. Without a segmenter: 0. */
export const nounPhraseStart = (text: string): number => phraseStart(tag(text));
