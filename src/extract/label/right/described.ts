/**
 * What describes the noun behind it, where a phrase would else end: 216位行动|不便的老人, 36户收入|过万元的农户.
 *
 * In: a text and a position. Out: whether a description with its 的 and a noun stand there.
 */
import { either } from "../../either.ts";

export interface Shape {
  /** One line for people. */
  readonly about: string;
  readonly words: RegExp;
  /** It begins where 【】 does. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

export const DESCRIPTIONS: readonly Shape[] = [
  {
    about: "How it is, behind a word of degree or denial, with or without its noun: 行动|不便的|老人",
    words: /[不未没很较最更太][一-龥]{1,4}的(?:[一-龥]{2}|[，,。；;、]|$)/,
    yes: ["216位行动【不便的老人】", "36户条件【较差的】，"],
    no: ["216位行动【不便】老人"],
  },
  {
    about: "A state: 问题|突出的|村",
    words: /(?:突出|集中|稳定|充足|落后|闲置|薄弱|严重)的[一-龥]{2}/,
    yes: ["12个基础【薄弱的村子】"],
    no: ["12个基础【薄弱】村"],
  },
  {
    about: "How well they do it: 干|得好的|干部",
    words: /得[一-龥]{1,3}的[一-龥]{2}/,
    yes: ["28名干【得好的干部】"],
    no: ["28名干【得好】，"],
  },
  {
    about: "Beyond how much: 收入|过万元的|农户",
    words: /[过超达满逾]过?[\d一二三四五六七八九十百千万亿]+[元人户亩名家个]{0,2}的[一-龥]{2}/,
    yes: ["36户收入【过万元的农户】"],
    no: ["36户收入【过万元】，"],
  },
];

const DESCRIPTION = new RegExp(`^${either(DESCRIPTIONS.map(({ words }) => words))}`);
const LONGEST = 11;

/** Whether a few characters of description and a 的 follow, with a noun behind it. */
export const describes = (text: string, at: number, limit: number): boolean =>
  DESCRIPTION.test(text.slice(at, Math.min(limit, at + LONGEST)));
