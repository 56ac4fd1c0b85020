/**
 * Quotations and brackets inside a noun phrase: 村“两委”干部, “双高建设计划”院校, 129个|县（市、区）|.
 *
 * In: where a mark opens in a phrase. Out: where the phrase goes on behind what it encloses, or that it ends there.
 */
import { isHan } from "../../../marks.ts";
import { type Chunk, is, WordClass } from "../../lexicon/words.ts";
import { closing } from "../enclosed.ts";
import { STOPPING } from "../stops/verbs.ts";
import { wordFrom } from "../words-of.ts";

/** A quoted name inside a phrase is short (村“两委”干部); a longer one is speech or an aside. */
const INNER_QUOTE = 5;
/** As long as a name before its noun: “双高建设计划”院校. */
const NAMING_QUOTE = 10;

/** 监测对象“一户一策”精准帮扶: whether no noun follows a quotation that ends at `at`. */
const asideAfter = (words: readonly Chunk[], text: string, at: number): boolean => {
  if (!isHan(text, at)) return true;
  const next = wordFrom(words, at);
  return next !== undefined && is(next, STOPPING) && !is(next, WordClass.Nominal);
};

/**
 * Behind what the mark at `at` encloses; -1 where the phrase that begins at `start` ends before it.
 *
 * @param closer what closes the mark
 */
export const behindEnclosed = (
  words: readonly Chunk[],
  text: string,
  start: number,
  at: number,
  closer: string,
): number => {
  const close = closing(text, at, closer);
  if (close < 0) return -1;
  if (at === start) return close + 1;
  // “无废学校”|“无废商场”: a second name right behind the first goes on.
  const aside = text[at - 1] !== "”" && asideAfter(words, text, close + 1);
  // 监测对象|“一户一策”|精准帮扶: a quotation that no noun follows is an aside.
  if (aside && '“"「『'.includes(text.charAt(at))) return -1;
  const bracket = closer === "）" || closer === ")";
  return bracket || close - at - 1 <= (aside ? INNER_QUOTE : NAMING_QUOTE) ? close + 1 : -1;
};

const LEVEL_WITH_KIN = /^[县州市区镇乡]（[县州市区旗镇乡特、]{1,6}）$/;
const ACTS = /^[上下进](?![级位限岗市线层属])[一-龥]{2}/;

/** Whether the phrase ends at `after`, behind what the mark at `at` encloses. */
export const endsEnclosed = (text: string, start: number, at: number, after: number): boolean => {
  // 129个|县（市、区）|全部达到: a level with its kin is what is counted.
  if (text[at] === "（") return text[after] !== "级" && LEVEL_WITH_KIN.test(text.slice(start, after));
  // 48名|“铁姑娘”|上山凿渠
  return text[at] === "“" && ACTS.test(text.slice(after, after + 3));
};
