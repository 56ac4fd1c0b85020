/**
 * Heads before a number that lean on what was measured before: 企业7.6万家、|增加值|增长3%, 建成4座、|在建|8座.
 *
 * In: a view and the phrase before its number. Out: the reading of that phrase, alone or joined with the label before.
 * Deliberately absent: where the phrase begins and ends (left.ts).
 */
import { has, marks } from "../../marks.ts";
import type { Piece, Span } from "../../types.ts";
import type { Scene } from "../scene.ts";
import { setUpBefore, subjectOfClauseBefore, subjectOfSentenceBefore } from "./clause-before.ts";
import { made, type Reading } from "./reading.ts";
import type { View } from "./view.ts";

/** Bare heads that say nothing without what the figure before them measured: 企业7.6万家、增加值增长3%. */
const BARE = new Set(
  "年产量 年产值 单笔 单户 单个 单次 单项 单人 单场 月人均 人均 户均 村均 校均 亩均 件均 次均 单均 场均 店均 平均 月均 日均 年均 增加值 产值 营收 占比 比重 贡献率 增速 增幅 增产 减产 总量 总数 数量 总产值 规模 总额 涨幅 降幅 总规模 强度 浓度 其".split(
    " ",
  ),
);
/** 生物降解制品|总产量|增长19%、产值增长18%: another measure of the same thing. */
const withoutMeasure = (scene: Scene, label: readonly Piece[]): readonly Piece[] => {
  const [first, ...rest] = withoutEnd(
    scene,
    label,
    /(?:年?总?产量|总产值|产值|增加值|销量|(?:经营|种植|播种|养殖|栽培)?面积|规模|存栏|出栏)$/,
  );
  if (typeof first !== "object") return label;
  // 年产香菇2.7万吨，产值3.6亿元: how it is reckoned is of that measure alone.
  const yearly = first.end - first.start > 3 && YEARLY.test(scene.text.slice(first.start, first.start + 2));
  const yields = first.end - first.start > 2 && YIELDS.test(scene.text.slice(first.start, first.start + 2));
  return [yearly || yields ? { start: first.start + (yearly ? 2 : 1), end: first.end } : first, ...rest];
};
const YEARLY = /^[年日月][产销](?!值|量|额)/;
const YIELDS = /^产(?![值量业品地能出权])/;

/** A label without what its last piece ends in, where something is left of it. */
export const withoutEnd = (scene: Scene, label: readonly Piece[], ending: RegExp): readonly Piece[] => {
  const last = label.at(-1);
  if (last === undefined || typeof last === "string") return label;
  const found = ending.exec(scene.text.slice(last.start, last.end));
  // 设施蔬菜|年产量|42万吨，产值: of the label before, its first piece alone says of what.
  if (found?.index === 0 && label.length > 1) return label.slice(0, -1);
  return found && found.index >= 2
    ? [...label.slice(0, -1), { start: last.start, end: last.start + found.index }]
    : label;
};

const AVERAGED = /^[人户村校亩件次单场店]均$/;
const TAKEN_OFF = /^(?:平均)?减(?=[一-龥]{2})(?![免排税负灾贫少量值])/;
const BEFORE_TAKEN = marks("平减");
const YIELDED = /(?<=[一-龥]{2})(?:平均)?(?:[增减]产|[降涨提]价)$/;
const AVERAGE_DEED = /[人户村]均[一-龥]{2}$/;
/** Verbs with their object inside. 赵元任《中国话的文法》, 动宾复合词. */
const VERB_OBJECT =
  /(?<=[一-龥])(?:立案|批捕|收案|结案|破案|断案|授信|放款|接诊|出诊|义诊|巡诊|出警|开庭|授课|讲课|征地)$/;
const MATTER = /(?:提案|议案|建议|线索|案件|纠纷|诉讼)$/;
const ENDS_VERB_OBJECT = marks("捕案信款诊警庭课地");
/** Existing or yet to come, of what was counted before: 建成过江通道4座、|在建|8座. */
const STAGE = new Set(
  "竣工 完工 开工 在建 已建 续建 拟建 在用 在营 在库 在册 在训 新建 改建 新登记 新开工 新投产 竣工投产 建成投产 开工建设".split(
    " ",
  ),
);
/** Said of what the clause before sets up. */
const OF_THE_FOUNDED = new Set("总规模 规模 总投资 注册资本 首期规模".split(" "));
const TOTALS = new Set("总量 总数 数量 总额 总规模".split(" "));
const subjectOfTotal = (view: View, text: string): Span | null =>
  TOTALS.has(text) ? subjectOfSentenceBefore(view) : null;
/** Bare heads that only repeat what was counted. */
const REPEATING = new Set(
  "平均 年均 月均 日均 总量 总数 数量 增速 增幅 增产 减产 涨幅 降幅 其 总规模 规模 总额".split(" "),
);

/** Whose a measure alone is: 监管企业|营业收入增长5.9%、利润增长5.5%; 猕猴桃|产值增长8%、出口增长53%. */
const OWNER =
  /^([一-龥]{0,12}(?:企业|集团|公司|园区|银行|产业|行业))(?:营业收入|营收|主营业务收入|销售收入|利润总额|利润|税收|产值|总产值)$|^([一-龥]{2,6}?)(?:综合产值|总?产量)$/;
const OF_OWNER = /^(?:营业收入|营收|利润总额|利润|税收|出口|出口额|产值|销售额)$/;

/** 市属国企|实现|营收: who has it, in the same clause. */
const ACTOR = /^([一-龥]{0,8}(?:企业|国企|集团|公司|园区|行业|产业|银行))(?:共|累计)?(?:实现|完成|取得)$/;
/** The longest text the pattern fits. */
const LONGEST_ACTOR = 14;
const actorOf = (scene: Scene, { start }: Span): Span | null => {
  const from = scene.segments.clauses[scene.clauseAt(start)]?.start ?? start;
  const actor = start - from <= LONGEST_ACTOR ? ACTOR.exec(scene.text.slice(from, start))?.[1] : undefined;
  return actor === undefined ? null : { start: from, end: from + actor.length };
};

const ownerBefore = ({ scene, previous }: View, phrase: Span): Span | null => {
  const [label, ...others] = previous?.label ?? [];
  if (!previous || typeof label !== "object" || others.length > 0) return null;
  if (
    scene.text.slice(previous.end, phrase.start) !== "、" ||
    !OF_OWNER.test(scene.text.slice(phrase.start, phrase.end))
  )
    return null;
  const [, body, product] = OWNER.exec(scene.text.slice(label.start, label.end)) ?? [];
  const owner = body ?? product;
  return owner === undefined ? null : { start: label.start, end: label.start + owner.length };
};

const RANK = /^(?:国家|[省市县区州乡镇村部厅])级(?:及?以上)?/;
const RANK_ALONE = /^(?:国家|[省市县区州乡镇村部厅])级$/;

const pieceText = (scene: Scene, piece: Piece): string =>
  typeof piece === "string" ? piece : scene.text.slice(piece.start, piece.end);

const PERSON = /^[人名位]$/;
const alike = (one: string | null, other: string | null): boolean =>
  one === other || (PERSON.test(one ?? "") && PERSON.test(other ?? ""));

/** Whether a piece of a label only says how far things have come: |竣工|电梯. */
export const isStage = (scene: Scene, piece: Piece): boolean => STAGE.has(pieceText(scene, piece));

export const headed = (view: View, phrase: Span): Reading => {
  const { scene, figure, previous, after } = view;
  const text = scene.text.slice(phrase.start, phrase.end);
  const subject = BARE.has(text) ? (subjectOfClauseBefore(view) ?? subjectOfTotal(view, text)) : null;
  if (subject) return made(REPEATING.has(text) ? [subject] : [subject, phrase], figure.end, "attribute");
  const founded = OF_THE_FOUNDED.has(text) ? setUpBefore(view) : null;
  if (founded) return made([founded, phrase], figure.end, "attribute");
  const actor = BARE.has(text) ? actorOf(scene, phrase) : null;
  if (actor) return made([actor, phrase], figure.end, "attribute");
  const owner = ownerBefore(view, phrase);
  if (owner) return made([owner, phrase], figure.end, "attribute");
  // 总规模|1000亿元|的基金: it is said of what stands behind 的, not of what was before.
  if (previous?.label && BARE.has(text) && scene.text[after] !== "的") {
    // 基金24只、|总规模|934亿元: of another kind, it is no repetition.
    const again = REPEATING.has(text) && !(/总|规模/.test(text) && figure.dimension !== previous.dimension);
    if (again) return made(previous.label, figure.end, "carried");
    const measure = withoutMeasure(scene, previous.label);
    // 集体经济总收入1.86亿元，|村均|137万元: of an average who each is stands first.
    return made(AVERAGED.test(text) ? [phrase, ...measure] : [...measure, phrase], figure.end, "attribute");
  }
  // 一般公共预算收入增长2.3%、|支出|7000亿元: the other side of the account.
  const account = previous?.label?.length === 1 ? previous.label[0] : undefined;
  if (
    text === "支出" &&
    account &&
    typeof account !== "string" &&
    scene.text.slice(account.start, account.end).endsWith("收入")
  )
    return made([{ start: account.start, end: account.end - 2 }, phrase], figure.end, "attribute");
  if (previous?.label && STAGE.has(text) && alike(previous.unit, figure.unit)) {
    const [first, ...rest] = previous.label;
    const counted = first !== undefined && isStage(scene, first) ? rest : previous.label;
    return made([phrase, ...counted], figure.end, "attribute");
  }
  // 省级|美丽乡村示范村|6个、市级12个: a rank alone is one of the same.
  const ranked = previous?.label?.length === 1 ? previous.label[0] : undefined;
  if (ranked && typeof ranked !== "string" && text.endsWith("级") && RANK_ALONE.test(text)) {
    const other = RANK.exec(scene.text.slice(ranked.start, ranked.end));
    if (other && ranked.end - ranked.start > other[0].length)
      return made([phrase, { start: ranked.start + other[0].length, end: ranked.end }], figure.end, "attribute");
  }
  // 平均|减|时间83%: what is taken off.
  const taken = has(BEFORE_TAKEN, text.charCodeAt(0)) ? TAKEN_OFF.exec(text) : null;
  if (taken) return made([{ start: phrase.start + taken[0].length, end: phrase.end }], figure.end, "left");
  // 水稻|减产|两成: how it changed, no part of what did.
  const yielded = figure.dimension === "share" ? YIELDED.exec(text) : null;
  if (yielded) return made([{ start: phrase.start, end: phrase.start + yielded.index }], figure.end, "left");
  // 纪检监察机关|立案|216件: a verb that holds its object is what is counted, not who does it.
  const holds = has(ENDS_VERB_OBJECT, text.charCodeAt(text.length - 1)) && !AVERAGE_DEED.test(text);
  // 其中|蒙古语授课|75节: which of them.
  const among = scene.text.startsWith("其中", phrase.start - 2);
  const act = holds && !among ? VERB_OBJECT.exec(text) : null;
  // 职工代表提案|立案|41件: what comes to it is what is counted.
  if (act && MATTER.test(text.slice(0, act.index)))
    return made([{ start: phrase.start, end: phrase.start + act.index }], figure.end, "left");
  return made([act ? { start: phrase.start + act.index, end: phrase.end } : phrase], figure.end, "left");
};
