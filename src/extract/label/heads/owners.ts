/**
 * Measures of a body or a product named before, and the two sides of its account: 市属国企实现|营收|8亿元,
 * 监管企业营业收入增长5.9%、|利润|增长5.5%.
 *
 * In: a view and such a phrase. Out: the owner with the measure. Deliberately absent: measures that go on about the whole
 * label before (bare.ts).
 */
import type { Span } from "../../../types.ts";
import type { Scene } from "../../scene.ts";
import { made } from "../reading.ts";
import type { View } from "../view.ts";
import { isBare } from "./bare.ts";
import type { Head } from "./head.ts";

/** Who has it, with the verb of having and nothing before. */
const ACTOR = /^([一-龥]{0,8}(?:企业|国企|集团|公司|园区|行业|产业|银行))(?:共|累计)?(?:实现|完成|取得)$/;
/** The longest text the pattern fits. */
const LONGEST_ACTOR = 14;

const actorOf = (scene: Scene, { start }: Span): Span | null => {
  const from = scene.segments.clauses[scene.clauseAt(start)]?.start ?? start;
  const actor = start - from <= LONGEST_ACTOR ? ACTOR.exec(scene.text.slice(from, start))?.[1] : undefined;
  return actor === undefined ? null : { start: from, end: from + actor.length };
};

export const ACTS: Head = {
  id: "actor",
  about: "A measure alone, of who has it in the same clause: |市属国企|实现|营收|8亿元",
  reads: ({ scene, figure }, phrase, text) => {
    const actor = isBare(text) ? actorOf(scene, phrase) : null;
    return actor && made([actor, phrase], figure.end, "attribute");
  },
  yes: [
    { text: "市属国企实现营收【8亿元】", bound: "市属国企营收" },
    { text: "规模以上企业累计完成产值【12亿元】", bound: "规模以上企业产值" },
  ],
  no: ["市属国企实现利润【8亿元】", "全市实现产值【12亿元】"],
};

/** The owner in the label before: a body whose measure ends it, or a product with its yield. */
const BODY =
  /^([一-龥]{0,12}(?:企业|集团|公司|园区|银行|产业|行业))(?:营业收入|营收|主营业务收入|销售收入|利润总额|利润|税收|产值|总产值)$/;
const PRODUCT = /^([一-龥]{2,6}?)(?:综合产值|总?产量)$/;
/** Measures that are told beside each other of one owner. */
const OF_OWNER = /^(?:营业收入|营收|利润总额|利润|税收|出口|出口额|产值|销售额)$/;

const ownerBefore = ({ scene, previous }: View, phrase: Span, text: string): Span | null => {
  const [label, ...others] = previous?.label ?? [];
  if (!previous || typeof label !== "object" || others.length > 0) return null;
  if (scene.text.slice(previous.end, phrase.start) !== "、" || !OF_OWNER.test(text)) return null;
  const named = scene.text.slice(label.start, label.end);
  const owner = (BODY.exec(named) ?? PRODUCT.exec(named))?.[1];
  return owner === undefined ? null : { start: label.start, end: label.start + owner.length };
};

export const OWNED: Head = {
  id: "owner",
  about: "Another measure of whose the one before was: |监管企业|营业收入增长5.9%、|利润|增长5.5%",
  reads: (view, phrase, text) => {
    const owner = ownerBefore(view, phrase, text);
    return owner && made([owner, phrase], view.figure.end, "attribute");
  },
  yes: [
    { text: "监管企业营业收入增长5.9%、利润增长【5.5%】", bound: "监管企业利润" },
    { text: "猕猴桃综合产值增长8%、出口增长【53%】", bound: "猕猴桃出口" },
  ],
  no: ["监管企业营业收入增长5.9%，利润增长【5.5%】", "监管企业营业收入增长5.9%、用电量增长【5.5%】"],
};

export const ACCOUNT: Head = {
  id: "account",
  about: "The other side of an account: |一般公共预算|收入增长2.3%、|支出|7000亿元",
  reads: ({ scene, figure, previous }, phrase, text) => {
    if (text !== "支出" || previous?.label?.length !== 1) return null;
    const [income] = previous.label;
    if (typeof income !== "object" || !scene.text.slice(income.start, income.end).endsWith("收入")) return null;
    return made([{ start: income.start, end: income.end - "收入".length }, phrase], figure.end, "attribute");
  },
  yes: [{ text: "一般公共预算收入增长2.3%、支出【7000亿元】", bound: "一般公共预算支出" }],
  no: ["社会消费品零售总额增长2.3%、支出【7000亿元】", "一般公共预算收入增长2.3%、社保支出【7000亿元】"],
};
