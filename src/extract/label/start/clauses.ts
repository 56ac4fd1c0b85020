/**
 * A 的-clause behind the word that bounds a phrase: 不适宜担任现职的|市管干部 only describes them, 大专以上学历的比例 says of what.
 *
 * In: a bound and where the phrase ends. Out: where the phrase begins without the clause, or with it where it says which.
 * Deliberately absent: the bound (boundaries.ts).
 */
import { among, opening } from "../../../marks.ts";
import { either } from "../../either.ts";
import type { Scene } from "../../scene.ts";
import { amountBehindBound, isWay, sized } from "../attributive.ts";
import { inQuote } from "../grammar.ts";
import { NOT_MINE } from "../not-mine.ts";

export interface Clause {
  readonly text: string;
  /** Where the clause of the text begins. */
  readonly opens: number;
  /** Where the phrase would begin without its bound. */
  readonly before: number;
  /** Where it begins behind its bound. */
  readonly from: number;
  /** Where the last 的 of the phrase stands. */
  readonly de: number;
  /** Where the phrase ends. */
  readonly end: number;
}

export interface Kept {
  readonly id: string;
  /** One line for people. */
  readonly about: string;
  /** Where the phrase begins with the clause; `NOT_MINE` where it is another. */
  readonly begins: (clause: Clause) => number;
  /** It keeps the clause of the phrase that ends at 【】, which then begins at the |. */
  readonly yes: readonly string[];
  /** It has nothing to say of the phrase that ends at 【】, or comes too late. */
  readonly no: readonly string[];
}

const howMany = opening("还仅只占", /^(?:还有|仅有?|只(?!剩)|占)/);

export const HOW_MANY: Kept = {
  id: "how-many",
  about: "Behind it how many of them, so the clause says which: 停产的企业|还有三十多家",
  begins: ({ text, opens, before, from, de, end }) =>
    howMany(text, end, end + 3) && !among("里中", text, de + 1) && (from === opens || before === opens)
      ? opens
      : NOT_MINE,
  yes: ["|停产的企业【还有】三十多家", "|具有博士学位的教师【仅】21人"],
  no: ["停产的企业【达到】三十多家", "停产的里面【还有】三十多家"],
};

export const SIZED: Kept = {
  id: "sized",
  about: "A threshold tells series apart: 收入20万元以上的|村",
  begins: ({ text, from, de }) => (sized(text, from, de) ? from : NOT_MINE),
  yes: ["建成|收入20万元以上的村【12个】"],
  no: ["建成收入稳定的村庄【12个】"],
};

export const BEHIND_THRESHOLD: Kept = {
  id: "behind-threshold",
  about: "So does one behind the word that bounds it: 集体收入|超过|50万元的|村",
  begins: ({ text, before, from, de }) => (amountBehindBound(text, from, de) ? before : NOT_MINE),
  yes: ["|集体经营性收入超过50万元的村【12个】"],
  no: ["集体年收入稳定的嘎查【12个】"],
};

export const SHORT_HEAD: Kept = {
  id: "short-head",
  about: "A head of one character says too little alone: 能陪诊的|点",
  begins: ({ text, before, de, end }) => (end - de === 2 && !among("人者", text, de + 1) ? before : NOT_MINE),
  yes: ["|能陪诊的点【12个】"],
  no: ["能陪诊的人【12名】", "能陪诊的点位【12个】"],
};

/** 大专及以上学历的|比例 */
const SHARE = /[一-龥]{0,8}(?:比例|比率|占比)|比重|权重/;
const HOW_MANY_OF_THEM = /[一-龥]{0,2}数量|人数|总数|户数|家数|次数/;
const HOW_GREAT = /面积|水平|程度|成本|价格/;
const HOW_LONG = /平均年龄|年龄|日子|天数|时间|用时|车程/;
/** Heads that mean nothing without the clause before them. */
const NEEDS_CLAUSE = new RegExp(`^${either([SHARE, HOW_MANY_OF_THEM, HOW_GREAT, HOW_LONG])}$`);

export const BEHIND_TAKING: Kept = {
  id: "behind-taking",
  about: "Behind 把 the clause begins that such a head needs: 把|大专以上学历的比例|提高",
  begins: ({ text, from, de, end }) =>
    among("把将", text, from - 1) && NEEDS_CLAUSE.test(text.slice(de + 1, end)) ? from : NOT_MINE,
  yes: ["把|大专以上学历的比例【提高】到六成"],
  no: ["大专以上学历的比例【提高】到六成", "把大专以上学历的干部【提高】到六成"],
};

export const OF_WHAT: Kept = {
  id: "of-what",
  about: "Such a head means nothing without the clause before it: 大专及以上学历的|比例",
  begins: ({ text, before, de, end }) => (NEEDS_CLAUSE.test(text.slice(de + 1, end)) ? before : NOT_MINE),
  yes: ["|具有大专及以上学历的比例【六成】", "|走访群众的次数【12次】"],
  no: ["具有大专及以上学历的干部【12名】"],
};

/** The first that keeps the clause wins. */
export const KEPT: readonly Kept[] = [HOW_MANY, SIZED, BEHIND_THRESHOLD, SHORT_HEAD, BEHIND_TAKING, OF_WHAT];

/** Where the phrase that is bounded at `at` begins behind its 的-clause, or with it. */
export const behindClause = (scene: Scene, at: number, before: number, end: number): number => {
  const { text } = scene;
  // 青石县到市区的|车程: of a way both ends say which.
  if (isWay(text, end)) return at;
  // Backwards over the stretch alone: a search of the text would run on where it has no 的.
  let de = end - 2;
  // 党的|组织覆盖率, 标的|额: no clause ends here.
  while (de > at && (text[de] !== "的" || among("党标目", text, de - 1) || inQuote(scene, de))) de--;
  if (de <= at) return at;
  const opens = scene.segments.clauses[scene.clauseAt(at)]?.start ?? -1;
  const clause = { text, opens, before, from: at, de, end };
  for (const { begins } of KEPT) {
    const from = begins(clause);
    if (from >= 0) return from;
  }
  return de + 1;
};
