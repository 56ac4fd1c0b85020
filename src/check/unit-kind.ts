/**
 * Kinds of unit under which scores are grouped: a unit as written in gold or in a record goes in, a kind comes out.
 *
 * Absent: the extractor's own table of units. Gold may name a unit that no table knows, and is grouped all the same:
 * what is neither money, a share, a measure nor a time counts things.
 */

export const UNIT_KINDS = ["count", "money", "share", "multiple", "measure", "time", "none"] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

const SHARES: ReadonlySet<string> = new Set(["%", "％", "‰", "个百分点", "百分点", "成", "个点"]);
const TIMES: ReadonlySet<string> = new Set(
  "秒 分 分钟 小时 个小时 时 天 日 个工作日 工作日 周 个星期 个月 月 季度 个季度 年 岁 周岁 学时 课时".split(" "),
);
/** Units written in Latin letters: GWh, TEU, m³, Tbps. */
const LATIN = /^[A-Za-zμ℃²³]+$/u;
/** 平方公里, 千瓦时 and 吨标准煤 by their ends; measure words of people and things end in none of these. */
const MEASURE_END =
  /(?:米|里|公顷|亩|吨|克|斤|升|瓦|瓦时|度|伏|伏安|焦|焦耳|字节|赫|赫兹|帕|英寸|标箱|标准箱|标准煤|桶|比特)$/u;

export function unitKind(unit: string | null): UnitKind {
  const name = (unit ?? "").trim();
  if (name === "") return "none";
  if (SHARES.has(name)) return "share";
  if (name === "倍" || name === "番") return "multiple";
  if (TIMES.has(name)) return "time";
  const [numerator = name] = name.split(/[/／]/u, 1);
  if (numerator.endsWith("元")) return numerator === "单元" ? "count" : "money";
  return LATIN.test(numerator) || MEASURE_END.test(numerator) ? "measure" : "count";
}
