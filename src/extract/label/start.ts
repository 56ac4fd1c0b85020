/**
 * Where the noun phrase before a number begins: after the last verb, preposition, scope word or time before it.
 *
 * In: the words of a stretch and where its phrase ends. Out: the phrase's first position and the verb that bounds it.
 * A relative clause behind the bounding word is left out (由非遗传承人组成的|双语宣讲队), since it only describes.
 */
import { among, has, holds, marks, opening } from "../../marks.ts";
import type { Span } from "../../types.ts";
import { type Chunk, is, WordClass } from "../lexicon/words.ts";
import type { Scene } from "../scene.ts";
import { actsInside, doneBy, leansOn, plans, TRANSITIVE } from "./acting.ts";
import { amountBehindBound, attributive, isWay, sized } from "./attributive.ts";
import { inQuote, nominal, suffixed } from "./grammar.ts";
import { peelHead } from "./peel.ts";

export interface Start {
  readonly at: number;
  /** Where the phrase would begin without its last bounding word. */
  readonly before?: number;
  readonly verb: Span | null;
}

const OPENING = WordClass.Verb | WordClass.Preposition | WordClass.Scope | WordClass.Predicate;
/** One-character predicates that end what stands before them wherever they stand. */
const COPULA = new Set(["为", "是", "有", "占", "在"]);
/** 小微企业|新增|首贷: inside a phrase these say which, at its head they govern it. */
const INNER = new Set(["合计", "总计", "共计", "新增", "净增", "新增加", "净增加", "新开工"]);
const joins = opening("及和与", /^(?!和[美谐睦平])[及和与][一-龥]{2,4}$/);
const TOGETHER = new Set("共建 联建 合建 共享 共办 合办".split(" "));
const WITH = marks("与同");
/** Determiners, forms of 有 and adverbs behind which begins what is counted. */
const INSIDE = new Set(
  "年接待 各类 各项 各种 各级各类 已有 现有 只有 仅有 还有 共有 就 已 又 都 才 助力 助推".split(" "),
);
const WINS = new Set("获 获得 荣获 斩获 夺得".split(" "));
const DEALS = new Set("查处 查办 办理 审结 侦破 破获 受理 起诉 处置 发现 通报 纠治 整治 立案 打掉".split(" "));
const CASES = /(?:案件?|行为|问题|线索|团伙)$/;
const AIMS = new Set("力争 确保 争取".split(" "));
/** An object as long as this stands by itself, and one that is longer is no suffix: 中心城区|新增|机动车停车位. */
const OWN_OBJECT = 4;
/** Verbs whose bare object says too little alone: 完成|投资. */
const LIGHT_OBJECT = new Set("投资 交易 改造 造林 绿化".split(" "));
/** Heads that mean nothing without the 的-clause before them: 大专及以上学历的|比例. */
const NEEDS_CLAUSE =
  /^(?:[一-龥]{0,8}(?:比例|比率|占比)|[一-龥]{0,2}数量|比重|人数|面积|总数|户数|家数|水平|程度|平均年龄|年龄|日子|天数|次数|时间|用时|车程|权重|成本|价格)$/;

export const phraseStart = (
  scene: Scene,
  words: readonly Chunk[],
  from: number,
  end: number,
  subject: boolean,
): Start => {
  const bound = lastBoundary(scene, words, from, end);
  const clause = skipPlaces(scene, skipClause(scene, bound, end), end);
  const at = peelHead(scene, words, clause, end, subject);
  const light = bound.verb?.end === at && LIGHT_OBJECT.has(scene.text.slice(at, end)) ? bound.verb : null;
  if (!light) return { at, verb: bound.verb };
  // 实施城市更新行动、|完成投资|220亿元: behind a comma the verb opens a deed of its own.
  const before =
    scene.text[light.start - 1] === "、"
      ? light.start
      : peelHead(scene, words, lastBoundary(scene, words, from, light.start).at, end, true);
  return { at: before, verb: bound.verb };
};

const lastBoundary = (scene: Scene, words: readonly Chunk[], from: number, end: number): Start => {
  const { text } = scene;
  // 新设与注吊销户数之比: of what to what.
  if (text.startsWith("之比", end - 2) && holds(WITH, text, from, end)) return { at: from, verb: null };
  let at = from;
  let verb: Span | null = null;
  let before = from;
  for (const chunk of words) {
    if (chunk.end > end) break;
    if (inQuote(scene, chunk.start)) continue;
    if (
      is(chunk, WordClass.Listing) &&
      chunk.end < end &&
      chunk.start > at &&
      !/^[、，]/.test(text.slice(chunk.end, end))
    ) {
      at = chunk.end;
      // 医疗、农业等|领域|专家: what the list was of goes with it.
      if (end - at > 3 && /^(?:领域|方面|行业)/.test(text.slice(at, at + 2))) at += 2;
      continue;
    }
    if (
      (actsInside(words, text, chunk, { at, verb }, end) || ofEach(text, chunk, end)) &&
      chunk.end < end &&
      // 先后投入|产业扶持资金: a noun that goes on is no suffix.
      (!suffixed(text, chunk) || end - chunk.end > OWN_OBJECT || doneBy(text, chunk, end))
    ) {
      at = chunk.end;
      verb = { start: chunk.start, end: chunk.end };
      continue;
    }
    if (plans(text, chunk, from, end)) {
      at = chunk.end;
      continue;
    }
    // 配套|各类|党群服务点, 企业中|已有|党员350名, 园子|就|进账9万元: these inside the phrase open what is counted.
    if (
      chunk.end < end &&
      chunk.start > at &&
      // 打响新品牌、|力争|旅居人数: so does an aim behind a comma.
      (INSIDE.has(chunk.word.text) || (AIMS.has(chunk.word.text) && text[chunk.start - 1] === "、")) &&
      // 景区|年接待|游客, but 年接待能力
      !(chunk.word.text === "年接待" && suffixed(text, chunk)) &&
      // 争取|上级各类资金: behind the verb whose they are is part of it.
      !(verb?.end === at && chunk.word.text.startsWith("各"))
    ) {
      at = chunk.end;
      continue;
    }
    // 院校与企业|共建|产业学院: with whom it is done stands before.
    if (end - chunk.end > 2 && TOGETHER.has(chunk.word.text) && holds(WITH, text, at, chunk.start)) {
      at = chunk.end;
      verb = { start: chunk.start, end: chunk.end };
      continue;
    }
    // 文艺精品|获|文华奖3项: what is won, not what wins it.
    if (chunk.start > at && text[end - 1] === "奖" && WINS.has(chunk.word.text) && end - chunk.end >= 2) {
      at = chunk.end;
      continue;
    }
    if (!is(chunk, OPENING) || is(chunk, WordClass.Noun) || nominal(chunk)) continue;
    // 到课率: of a preposition and one character nothing is left but a rate.
    if (end - chunk.end === 2 && text[end - 1] === "率") continue;
    if (chunk.end < end && (suffixed(text, chunk) || leansOn(text, words, chunk))) continue;
    const { predicate } = chunk.word;
    if (
      predicate &&
      !is(chunk, WordClass.Verb | WordClass.Preposition) &&
      chunk.word.text.length === 1 &&
      !COPULA.has(chunk.word.text)
    )
      continue;
    if (
      INNER.has(chunk.word.text) &&
      chunk.start > at &&
      // 力争|新增|大棚: before it stands no noun.
      !AIMS.has(text.slice(at, chunk.start)) &&
      !opensDeed(text, chunk, { at, verb }, end) &&
      (end - chunk.end < OWN_OBJECT || text.startsWith("就业", chunk.end) || /[、和与及]/.test(text.slice(at, end))) &&
      material(scene, words, at, chunk.start)
    )
      continue;
    // 查处|冒领骗取社保待遇案件: of what is dealt with, the deeds are the name.
    if (verb?.end === at && CASES.test(text.slice(chunk.end, end)) && DEALS.has(text.slice(verb.start, at))) continue;
    const inner = attributive(text, chunk, at, end);
    if (inner !== null) {
      at = inner;
      continue;
    }
    if (chunk.start > at) before = at;
    at = chunk.end;
    if (is(chunk, WordClass.Verb)) verb = { start: chunk.start, end: chunk.end };
  }
  if (verb?.end === at && joins(text, at, end)) {
    // 新建和|维修|水闸: what both are done to stands behind the second.
    const second = words.find(({ start }) => start === at + 1);
    const both = second && end - second.end >= 2 && (TRANSITIVE.has(second.word.text) || is(second, WordClass.Verb));
    // 减税降费|及|退税: two deeds in one, and neither governs the other.
    at = both ? second.end : verb.start;
    verb = both ? { start: second.start, end: second.end } : null;
  }
  // 花卉产量全球第一、|鲜切花占比: what stands in rank or has passed a mark before the comma is a clause of its own.
  const reached = holds(COMMA, text, at, end) && REACHED.exec(text.slice(at, end));
  if (reached) at += reached.index + reached[0].length;
  for (const chunk of words) {
    // 三期建成投产、|总装机: so does what closes with a verb.
    if (chunk.start > at && chunk.end < end && text[chunk.end] === "、" && is(chunk, WordClass.Closing))
      at = chunk.end + 1;
  }
  for (const time of scene.timesIn(from, end))
    if (time.start >= from && time.end > at && time.end <= end && !inQuote(scene, time.start)) at = time.end;
  return { at, verb, before };
};

/** 建成试运转、|新增|产能: behind a deed and a comma it opens the next one, where the list is not one of 分别. */
const opensDeed = (text: string, { start }: Chunk, { at, verb }: Start, end: number): boolean =>
  text[start - 1] === "、" &&
  verb?.end === at &&
  !text.slice(at, start - 1).includes("、") &&
  !text.startsWith("分别", end);

const WHOM = marks("人户村家组");
const EACH = /每[人户村家组]$/;
/** 市级领导每人|联系|优秀人才: what each of them does. */
const ofEach = (text: string, chunk: Chunk, end: number): boolean =>
  has(WHOM, text.charCodeAt(chunk.start - 1)) &&
  nominal(chunk) &&
  end - chunk.end >= 2 &&
  EACH.test(text.slice(chunk.start - 2, chunk.start));

/** A row of a table says its place before each of its numbers, or stands alone: there the place is part of the label. */
const ofTable = ({ text, segments: { clauses } }: Scene, place: Span): boolean =>
  clauses.length === 1 ||
  clauses.some(({ start }) => start !== place.start && text.startsWith(text.slice(place.start, place.end), start));

/** The last character of a place with its unit, as against 广东|团, 北京|证券交易所. */
export const UNIT_OF_PLACE = marks("省市县区州盟旗镇乡村道");

/** 钟祥市|国土面积: a place that opens the clause says where. 在|果岭村、寨上村|流转土地: behind 在 stands where it was. */
const skipPlaces = (scene: Scene, from: number, end: number): number => {
  const { text } = scene;
  let at = from;
  const opens = from === scene.segments.clauses[scene.clauseAt(from)]?.start;
  while (opens || (among("在于到赴、", text, at - 1) && at > scene.start)) {
    if (!opens && at === from && text[at - 1] === "、") return from;
    if (!holds(UNIT_OF_PLACE, text, at, end)) break;
    const place = scene.placeAt(at, end);
    if (!place || end - place.end < 2 || !has(UNIT_OF_PLACE, text.charCodeAt(place.end - 1))) break;
    if (opens && ofTable(scene, place)) break;
    // 青溪县|城|常住人口
    at = /^(?:、|城(?![乡区镇关]))/.test(text.slice(place.end, place.end + 2)) ? place.end + 1 : place.end;
    if (opens) break;
  }
  return at;
};

/** Whether noun material stands between: 全市|新增 has none, 小微企业|新增 has. */
const material = (scene: Scene, words: readonly Chunk[], from: number, to: number): boolean =>
  peelHead(scene, words, from, to, true) < to - 1;

const COMMA = marks("、");
/** 花卉产量全球第一、 旅客吞吐量再次破亿、 */
const REACHED =
  /(?:(?<=[一-龥])第[一二三四五六七八九十\d]{1,3}|(?<=[一-龥]{2})(?:破[十百千万亿]+|创?[历史]*新高|居首|夺冠))、(?=[^、]*$)/;
const howMany = opening("还仅只占", /^(?:还有|仅有?|只(?!剩)|占)/);
/** After a verb or preposition a 的-clause only describes: 不适宜担任现职的|市管干部. */
const skipClause = (scene: Scene, bound: Start, end: number): number => {
  const from = bound.at;
  // 青石县到市区的|车程: of a way both ends say which.
  if (isWay(scene.text, end)) return from;
  // Backwards over the stretch alone: a search of the text would run on where it has no 的.
  let de = end - 2;
  // 党的|组织覆盖率, 标的|额: no clause ends here.
  while (de > from && (scene.text[de] !== "的" || among("党标目", scene.text, de - 1) || inQuote(scene, de))) de--;
  if (de <= from) return from;
  // 停产的企业|还有三十多家, 具有博士学位的教师|仅21人: behind it how many of them, so the clause says which.
  const opens = scene.segments.clauses[scene.clauseAt(from)]?.start;
  if (
    howMany(scene.text, end, end + 3) &&
    !among("里中", scene.text, de + 1) &&
    (from === opens || bound.before === opens)
  )
    return opens ?? from;
  // A threshold tells series apart: 收入20万元以上的|村, 集体年收入|不足|5万元的|嘎查.
  if (sized(scene.text, from, de)) return from;
  if (amountBehindBound(scene.text, from, de)) return bound.before ?? from;
  // 能陪诊的|点: a head of one character says too little alone.
  if (end - de === 2 && !among("人者", scene.text, de + 1)) return bound.before ?? from;
  // 把大专以上学历的|比例|提高: behind a preposition the clause begins.
  if (NEEDS_CLAUSE.test(scene.text.slice(de + 1, end)))
    return among("把将", scene.text, from - 1) ? from : (bound.before ?? from);
  return de + 1;
};
