/**
 * Small questions both sides of a number ask of its words: whether a verb is a noun here, where a comparison begins.
 *
 * In: words and text. Out: answers about one place. Deliberately absent: phrases; left.ts and right.ts build those.
 */
import { among, has, holds, marks } from "../../marks.ts";
import type { Span } from "../../types.ts";
import { either } from "../either.ts";
import { type Chunk, is, WordClass } from "../lexicon/words.ts";
import type { Scene } from "../scene.ts";
import { COMPARISONS } from "./comparisons.ts";
import { NOMINAL_SUFFIXES, SUFFIXES } from "./suffixes.ts";

/** A quoted name, as against quoted speech. */
const NAME_LENGTH = 24;

/** Whether a span is one place's name and nothing more: 双溪村. */
export const isPlace = (scene: Scene, { start, end }: Span): boolean => scene.placeAt(start, end)?.end === end;

/** Whether a quoted name holds the whole of a span. */
export const named = ({ segments }: Scene, { start, end }: Span): boolean =>
  segments.quotes.some((quote) => quote.start <= start && end <= quote.end && quote.end - quote.start < NAME_LENGTH);

/** @param number a number whose own quotation does not count: what is said in it can be read */
export const inQuote = (scene: Scene, position: number, number = -1): boolean => {
  const { quotes } = scene.segments;
  if (quotes.length === 0) return false;
  for (const { start, end } of quotes) {
    if (start <= position && position < end && end - start < NAME_LENGTH && !(start <= number && number < end))
      return true;
  }
  return false;
};

/** A word that is a noun as often as a verb. */
export const nominal = (chunk: Chunk): boolean => is(chunk, WordClass.Nominal) && !is(chunk, WordClass.Verb);

const SUFFIX = new RegExp(`^${either(SUFFIXES)}`);
const NOMINAL_SUFFIX = new RegExp(`^${either(NOMINAL_SUFFIXES)}`);

/** Verbs of inspecting and visiting take as their object what behind others is a suffix: 检查|企业, but 生产企业, 培训机构. */
const INSPECTING = new Set("拜访 走访 检查 抽查 督查 排查 抽检 整治".split(" "));
const INSPECTED = /^(?:企业|公司|项目|产品|市场|机构|厂|园|馆|院|室|库|车|船|线)/;

/** 驻点村, 帮扶村, but 发展|村集体经济 */
const PAIRED = new Set("驻点 帮扶 结对 联系 包联 包保 挂钩 试点 示范".split(" "));
/** 招聘|教师, but 管理人员 */
const HIRING = new Set("招聘 招录 选聘 返聘 聘用 培训 轮训 调训".split(" "));
const HIRED = /^(?:教师|人才|人员|干部|医生|员工)/;
/** Verbs of standing duty: who does it is named by them. */
const WATCHING = new Set("巡查 值守 值班 守护 宣讲 宣传 接待 采购 参与 参加 受益 上门服务".split(" "));
/** 盘活|用地, but 建设用地 */
const LAND = new Set("解决 协调解决 破解 化解 盘活 收储 供应 腾退 腾出 整理 出让 保障".split(" "));
/** What is taken off, and from what. */
export const SAVING: ReadonlySet<string> = new Set("压减 压缩 降低 减少 节约 节省 削减".split(" "));
const SPENT = /^(?:成本|费用?|时间|时长)/;

/** Whether the noun suffix behind the word makes it part of a noun. */
export const suffixed = (text: string, chunk: Chunk): boolean => {
  const after = text.slice(chunk.end, chunk.end + 4);
  // 压减|成本, but 运营成本
  if (SAVING.has(chunk.word.text) && SPENT.test(after)) return false;
  if (after.startsWith("用地") && LAND.has(chunk.word.text)) return false;
  if (after.startsWith("村") && PAIRED.has(chunk.word.text)) return true;
  if (HIRING.has(chunk.word.text) && HIRED.test(after)) return false;
  // 巡查人员, but 选派|人员
  if (WATCHING.has(chunk.word.text) && after.startsWith("人员")) return true;
  // 进一步使用|干部
  if (chunk.word.text === "使用" && /^(?:干部|人才)/.test(after)) return false;
  if (SUFFIX.test(after)) return true;
  if (!nominal(chunk) || !NOMINAL_SUFFIX.test(after)) return false;
  return !(INSPECTING.has(chunk.word.text) && INSPECTED.test(after));
};

const COMPARISON = new RegExp(`(?<![占对配])${either(COMPARISONS.map(({ words }) => words))}$`);

/** One of these stands in every comparison. */
const COMPARES = marks("比较于出过赢先与超");

/** Length of a comparison at the end of `text` (较上年同期, 高于全国平均), 0 where there is none. */
export const comparison = (text: string): number =>
  holds(COMPARES, text, 0, text.length) ? (COMPARISON.exec(text)?.[0].length ?? 0) : 0;

const VERSUS =
  /(?<=[一-龥]{2})(?<![对占同环相配评攀好人户可])比(?![例重率分赛价武拼对较亚特邻试])[一-龥]{2,7}(?<![的以])$/;

/** Length of what a thing is measured against at the end of `text` (机采成本|比人工), 0 where nothing is. */
export const versus = (text: string): number => VERSUS.exec(text)?.[0].length ?? 0;

const HANDING = /(?:移送|移交|转交|送交|报送|提交|交由)$/;
const ENDS_HANDING = marks("送交由");
const RECIPIENT = /^(?:司法|公安|检察|审判|纪检监察|纪检|监察|行政执法|有关|相关|主管|职能)(?:机关|部门|单位)/;

/** 移送|司法机关|4起: length of whom the verb before the phrase hands things to. */
export const handedTo = (text: string, { start, end }: Span): number =>
  has(ENDS_HANDING, text.charCodeAt(start - 1)) && HANDING.test(text.slice(Math.max(0, start - 2), start))
    ? (RECIPIENT.exec(text.slice(start, end))?.[0].length ?? 0)
    : 0;

/** Attribute heads: a phrase that ends in one is what is measured, however verbal it starts (销售收入, 培训费用). */
export const ATTRIBUTE =
  /(?:收入|收益|支出|产值|增加值|总值|总额|金额|余额|额度|规模|面积|产量|总量|数量|容量|流量|客流|人数|人次|户数|家数|次数|起数|件数|总数|比例|比重|占比|率|度|量|额|值|费|费用|经费|成本|利润|价格|单价|均价|标准|指数|能力|产能|长度|里程|距离|半径|时间|时长|时限|年限|期限|周期|年龄|寿命|浓度|强度|密度|速度|深度|高度|水平|报酬|工资|薪酬|待遇|税收|库容|装机|床位数|数)$/;

const BUT = /^(?:可(?![再调持控靠支用变见信比办养种耕建供容读算研])|但(?!是)|而(?![立且]))[一-龥]{3}(?!率)/;
const TURNS = marks("可但而");

/** Length of a turn of the speech that opens a clause at `at`: 可|林业技术员一度只剩37人. */
export const turnAt = (text: string, at: number): number =>
  has(TURNS, text.charCodeAt(at)) &&
  (at === 0 || among("，,。；;！？\n", text, at - 1)) &&
  BUT.test(text.slice(at, at + 5))
    ? 1
    : 0;

/** 在|京“两院”院士: where those are, by the short name of a province or before a quoted name. */
export const LOCATED =
  /^(?:[京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川贵滇藏陕甘青宁新港澳台](?:“|[一-龥]{2})|[一-龥]“)/;

/** 对|东盟进出口总额: with whom the trade behind 对 is. */
export const TRADE = /^[一-龥A-Z“”"、]{1,18}(?:出口|进口|贸易)(?:总?[值额])?(?:增幅|增速|占比|比重)?$/;

/** 光伏, 光纤, 光学: what follows 光 in nouns; elsewhere it says that this alone comes to so much. */
const BRIGHT = marks("伏纤电缆荣明学照棍盘线影源谱刻热泽山滑彩鲜芯模储通大辉景谷华");

/** 光|租金, 光|蘑菇种植, but 光伏: whether 光 at `at` says that this alone comes to so much. */
export const onlyThis = (text: string, at: number): boolean =>
  text[at] === "光" && !has(BRIGHT, text.charCodeAt(at + 1));
