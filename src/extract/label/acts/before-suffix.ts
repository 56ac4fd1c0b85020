/**
 * Verbs with a word of their own about the noun suffix behind them: 压减|成本, but 运营成本; 巡查人员, but 选派|人员.
 *
 * In: a verb and what stands behind it. Out: whether both make a noun, null where suffixes.ts has the word. Deliberately
 * absent: verbs at large, of which grammar.ts asks.
 */
import { FREEING_LAND, GETTING_MEANS, HIRING, INSPECTING, PAIRING, SAVING, USING, WATCHING } from "./verbs.ts";

export interface BeforeSuffix {
  readonly id: string;
  /** One line for people. */
  readonly about: string;
  readonly verbs: ReadonlySet<string>;
  readonly behind: RegExp;
  /** Whether the verb makes a noun with it. */
  readonly noun: boolean;
  /** Verb|rest, of which this is the one to say. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** No verb stands in two of them with the same words behind it. */
export const BEFORE_SUFFIX: readonly BeforeSuffix[] = [
  {
    id: "saves",
    about: "What is taken off is an object: 压减|成本, but 运营成本",
    verbs: SAVING,
    behind: /^(?:成本|费用?|时间|时长)/,
    noun: false,
    yes: ["压减|成本", "减少|时间"],
    no: ["运营|成本", "压缩|空间"],
  },
  {
    id: "frees-land",
    about: "Land is dealt with: 盘活|用地, but 建设用地",
    verbs: FREEING_LAND,
    behind: /^用地/,
    noun: false,
    yes: ["盘活|用地"],
    no: ["建设|用地", "盘活|厂房"],
  },
  {
    id: "paired-village",
    about: "Which village it is: 驻点村, 帮扶村, but 发展|村集体经济",
    verbs: PAIRING,
    behind: /^村/,
    noun: true,
    yes: ["驻点|村", "帮扶|村"],
    no: ["发展|村集体经济", "帮扶|户"],
  },
  {
    id: "hires",
    about: "People are taken on and taught: 招聘|教师, but 管理人员",
    verbs: HIRING,
    behind: /^(?:教师|人才|人员|干部|医生|员工)/,
    noun: false,
    yes: ["招聘|教师", "培训|干部"],
    no: ["管理|人员", "培训|机构"],
  },
  {
    id: "watches",
    about: "Who does it is named by their duty: 巡查人员, but 选派|人员",
    verbs: WATCHING,
    behind: /^人员/,
    noun: true,
    yes: ["巡查|人员"],
    no: ["选派|人员", "巡查|点位"],
  },
  {
    id: "gets-means",
    about: "Means are got for somebody: 协调|贷款, but 扶贫贷款",
    verbs: GETTING_MEANS,
    behind: /^(?:贷款|资金|补贴|补助|基金)/,
    noun: false,
    yes: ["协调|贷款", "申请|补贴"],
    no: ["扶贫|贷款", "协调|机制"],
  },
  {
    id: "uses-people",
    about: "People are put to use: 进一步使用|干部",
    verbs: USING,
    behind: /^(?:干部|人才)/,
    noun: false,
    yes: ["使用|干部"],
    no: ["使用|面积"],
  },
];

const VERBS: ReadonlySet<string> = new Set(BEFORE_SUFFIX.flatMap(({ verbs }) => [...verbs]));

/** What says of the verb and the words behind it whether they make a noun; null where none does. */
export const beforeSuffix = (verb: string, after: string): BeforeSuffix | null =>
  VERBS.has(verb) ? (BEFORE_SUFFIX.find(({ verbs, behind }) => verbs.has(verb) && behind.test(after)) ?? null) : null;

const INSPECTED = /^(?:企业|公司|项目|产品|市场|机构|厂|园|馆|院|室|库|车|船|线)/;

/** 检查|企业, but 生产企业: whether what behind other verbs is a suffix is what this one looks at. */
export const inspected = (verb: string, after: string): boolean => INSPECTING.has(verb) && INSPECTED.test(after);
