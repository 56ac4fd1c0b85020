/**
 * Measures that say nothing without what they are of: 企业7.6万家、|增加值|增长3%, 设立产业引导基金，|总规模|20亿元.
 *
 * In: a view and such a phrase. Out: what the clause or the figure before is about, with the measure where that says more.
 * Deliberately absent: who has it, told in its own clause (owners.ts).
 */
import type { Piece } from "../../../types.ts";
import { wordList } from "../../../word-list.ts";
import type { Scene } from "../../scene.ts";
import { setUpBefore, subjectOfClauseBefore, subjectOfSentenceBefore } from "../clause-before.ts";
import { withoutEnd } from "../pieces.ts";
import { made } from "../reading.ts";
import type { Head } from "./head.ts";

/** Sums that a sentence of their own may be of: 经营主体持续壮大。|总量|接近800万户. */
const TOTALS = new Set(wordList("总量 总数 数量 总额 总规模"));
/** Bare heads that only repeat what was counted: sums, averages over time, changes, and 其. */
const REPEATING = new Set([
  ...TOTALS,
  ...wordList("规模", "平均 年均 月均 日均", "增速 增幅 涨幅 降幅 增产 减产", "其"),
]);
/** Averages over those who have a share in it. */
const AVERAGED = new Set(wordList("人均 户均 村均 校均 店均 亩均 件均 次均 单均 场均"));
/** Bare heads that say nothing without what the figure before them measured, but say more than that. */
const MEASURES = wordList(
  // 月人均1200元: an average too, but said behind what it is of.
  "月人均",
  "单笔 单户 单个 单次 单项 单人 单场",
  "年产量 年产值 增加值 产值 总产值 营收",
  "占比 比重 贡献率 强度 浓度",
);
const BARE: ReadonlySet<string> = new Set([...REPEATING, ...AVERAGED, ...MEASURES]);

/** Whether a phrase is a measure alone, that leans on what was told before. */
export const isBare = (text: string): boolean => BARE.has(text);

export const TOLD_OF: Head = {
  id: "told-of",
  about: "A measure alone, of what the clause before tells of without a figure: |固定资产投资|由降转升，|增幅|3.2%",
  reads: (view, phrase, text) => {
    if (!BARE.has(text)) return null;
    const subject = subjectOfClauseBefore(view) ?? (TOTALS.has(text) ? subjectOfSentenceBefore(view) : null);
    if (!subject) return null;
    return made(REPEATING.has(text) ? [subject] : [subject, phrase], view.figure.end, "attribute");
  },
  yes: [
    { text: "固定资产投资由降转升，增幅【3.2%】", bound: "固定资产投资" },
    { text: "工业投资持续增长，占比【36%】", bound: "工业投资占比" },
    { text: "经营主体持续壮大。总量接近【800万户】", bound: "经营主体" },
  ],
  no: ["固定资产投资由降转升，民间投资【3.2亿元】", "经营主体持续壮大。占比【36%】"],
};

/** Said of what the clause before sets up. */
const OF_THE_FOUNDED = new Set("总规模 规模 总投资 注册资本 首期规模".split(" "));

export const FOUNDED: Head = {
  id: "founded",
  about: "How large that is which the clause before sets up: 设立|产业引导基金|，|总规模|20亿元",
  reads: (view, phrase, text) => {
    const founded = OF_THE_FOUNDED.has(text) ? setUpBefore(view) : null;
    return founded && made([founded, phrase], view.figure.end, "attribute");
  },
  yes: [
    { text: "设立产业引导基金，总规模【20亿元】", bound: "产业引导基金总规模" },
    { text: "引进新材料项目，总投资【35亿元】", bound: "新材料项目总投资" },
  ],
  no: ["设立产业引导基金，占比【20%】", "走访产业园区，总投资【35亿元】"],
};

export const AGAIN: Head = {
  id: "again",
  about: "A measure alone that only repeats what the figure before counted: 新建|妇女之家|37个，总数达到|214个",
  reads: ({ scene, figure, previous, after }, _, text) => {
    if (!previous?.label || !REPEATING.has(text) || scene.text[after] === "的") return null;
    // 基金24只、|总规模|934亿元: of another kind, it is no repetition.
    if (/总|规模/.test(text) && figure.dimension !== previous.dimension) return null;
    return made(previous.label, figure.end, "carried");
  },
  yes: [
    { text: "粮食产量达到120万吨，增幅【3.2%】", bound: "粮食产量" },
    { text: "新建妇女之家37个，总数达到【214个】", bound: "妇女之家" },
  ],
  no: ["基金24只、总规模【934亿元】", "设立基金2只、总规模【1000亿元】的基金", "企业7.6万家、增加值增长【3%】"],
};

/** What of the measure before does not say of what it was. */
const MEASURE =
  /(?:年?总?产量|总产|总产值|产值|增加值|销量|(?:经营|种植|播种|养殖|栽培)?总?面积|播面|规模|年?出栏量?|存栏量?)$/;
const YEARLY = /^[年日月][产销](?!值|量|额)/;
const HERDED = /^年?[出存]栏(?!量)/;
const YIELDS = /^产(?![值量业品地能出权])/;

/** 生物降解制品|总产量|增长19%、产值增长18%: another measure of the same thing. */
const withoutMeasure = (scene: Scene, label: readonly Piece[]): readonly Piece[] => {
  const [first, ...rest] = withoutEnd(scene, label, MEASURE);
  if (typeof first !== "object") return label;
  // 年产香菇2.7万吨，产值3.6亿元: how it is reckoned is of that measure alone.
  const opens = scene.text.slice(first.start, first.start + 2);
  const yearly = first.end - first.start > 3 && YEARLY.test(opens);
  const yields = first.end - first.start > 2 && YIELDS.test(opens);
  return [yearly || yields ? { start: first.start + (yearly ? 2 : 1), end: first.end } : first, ...rest];
};

/** What fields and herds come to: said alone behind how large they are. */
const OF_FARMING: ReadonlySet<string> = new Set(wordList("产量 总产量 总产 单产 亩产 出栏 年出栏 存栏 出栏量 存栏量"));
const YIELD = /产量?$/;
const FARMED = /^年?[出存]栏|(?:面积|播面|产量|总产|[出存]栏量?)$/;

export const FARMED_TOO: Head = {
  id: "farmed-too",
  about: "What a field or herd comes to, behind how large it is: |粮食|播种面积31.6万亩，|总产|13.2万吨",
  reads: ({ scene, figure, previous }, phrase, text) => {
    const [farmed] = previous?.label ?? [];
    if (typeof farmed !== "object" || !OF_FARMING.has(text)) return null;
    const named = scene.text.slice(farmed.start, farmed.end);
    if (!FARMED.test(named) && !(previous?.unit === "亩" && YIELD.test(text))) return null;
    const herded = HERDED.exec(named)?.[0].length ?? 0;
    const measure = herded > 0 ? 0 : (MEASURE.exec(named)?.[0].length ?? 0);
    const crop = { start: farmed.start + herded, end: farmed.end - measure };
    return crop.end - crop.start < 2 ? null : made([crop, phrase], figure.end, "attribute");
  },
  yes: [
    { text: "粮食播种面积31.6万亩，总产【13.2万吨】", bound: "粮食总产" },
    { text: "种植辣椒3万亩、产量【2.7万吨】", bound: "辣椒产量" },
    { text: "年出栏生猪26.13万头，存栏【9.15万头】", bound: "生猪存栏" },
    { text: "生猪出栏26.13万头、存栏【9.15万头】", bound: "生猪存栏" },
  ],
  no: ["面积2100亩，亩产【7000斤】", "结对帮扶脐橙大户，亩产提高【一成】", "企业7.6万家、存栏【3万头】"],
};

export const ANOTHER_MEASURE: Head = {
  id: "another-measure",
  about: "A measure alone of what the figure before counted: |企业|7.6万家、|增加值|增长3%",
  reads: ({ scene, figure, previous, after }, phrase, text) => {
    // 总规模|1000亿元|的基金: it is said of what stands behind 的, not of what was before.
    if (!previous?.label || !BARE.has(text) || scene.text[after] === "的") return null;
    const measure = withoutMeasure(scene, previous.label);
    // 集体经济总收入1.86亿元，|村均|137万元: of an average who each is stands first.
    return made(AVERAGED.has(text) ? [phrase, ...measure] : [...measure, phrase], figure.end, "attribute");
  },
  yes: [
    { text: "企业7.6万家、增加值增长【3%】", bound: "企业增加值" },
    { text: "集体经济总收入1.86亿元，村均【137万元】", bound: "村均集体经济总收入" },
    { text: "年产香菇2.7万吨，产值【3.6亿元】", bound: "香菇产值" },
    { text: "基金24只、总规模【934亿元】", bound: "基金总规模" },
  ],
  no: ["企业7.6万家、从业人员【3万人】", "粮食产量达到120万吨，增幅【3.2%】"],
};
