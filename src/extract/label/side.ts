/**
 * Which side of a number its noun phrase is taken from.
 *
 * In: a view with both phrases. Out: `left`, `right`, or null where neither will do. The cases stand in the order they are
 * asked; the last is the rule, those before it are what overrules it.
 */
import { among, ending, holds, marks, opening } from "../../marks.ts";
import type { Span } from "../../types.ts";
import type { Scene } from "../scene.ts";
import { TRANSITIVE } from "./acts/nominal.ts";
import { ATTRIBUTE, isPlace, nominal } from "./grammar.ts";
import { isRound, MEASURED } from "./measures.ts";
import type { View } from "./view.ts";

/** Verbs of working that say, alone, only what was done. */
const DEED =
  /^(?:流转|承包|复垦|建设|改造|发展|治理|修复|保护|投资|种植|开发|绿化|整治|提升|巩固|支持|补助|资助|奖补|争取|新建|改建|扩建|更新|化解|疏浚|清淤|维修|养护){1,2}$/;
/** Which of a series, where the thing itself stands behind the number. */
const WHICH = /^(?:首[期批个次轮家支]|[一二三四]期|第[一二三四]批)$/;
const WHOSE = /^[一-龥]{2,4}(?:组|(?<![专国商农店独全])家)$/;
/** 只有67亩, 有3处; 占有 and 没有 say something else. */
const exists = ending("有", /(?<![所具占享没])有$/);
/** 的, and 那笔 behind it. */
const OWNED = /的(?:[那这][笔个批条家项座])?(?:足足|整整)?$/;
const SERVED = /^(?:提供|免费|开展|配备|发放|接种|减免|代办|办理|解决|安装|追回|购买|建立|送去?)/;
/** How large a thing is that stands behind 的. */
export const SIZE =
  /^(?:计划|首期|设计|总|年|日)*(?:经济总量|(?:地区)?生产总值|(?:加工|处理|生产|供水|发电|仓储)能力|投资|规模|面积|占地面积|建筑面积|产值|产能|库容|装机|装机容量|长度|全长|里程|高度|海拔|造价)$/;
/** What stands behind a rate without being counted by it: 5%目标, 10%增长. */
const AS_RATE = /^(?:目标|增长|增速|增幅|标准|比例|水平|股权|股份|税率|红线|底线)/;

const passed = ending("阶关口槛", /^(?:[百千万亿]+元?级?)?(?:台阶|大关|关口|门槛)$/);
const aims = opening("目任指计要", /^(?:目标|任务|指标|计划|要求)$/);
const arrived = opening("到", /^到(?:岗|位|户|账|会|站|校|村|期)$/);

const MAKES: ReadonlySet<string | null> = new Set(["mass", "power", "energy", "volume"]);
const PLANT = /^[^，,。；;、\d]{0,14}(?:项目|工程|生产线|装置|基地|电站|技改|扩产)/;
const isPlant = (text: string, right: Span): boolean => PLANT.test(text.slice(right.start, right.end + 12));

/** 优化整合|为|47所 */
const BECOMES = /^(?:[一-龥]{2}){1,2}[为到至成](?:了)?\d/;
const LIST = marks("、");
/** Whether a transitive verb ends right before the number, with somebody before it who acts. */
const actsAt = (scene: Scene, until: number): boolean =>
  scene
    .words(scene.clauseAt(until - 1))
    .some(
      (chunk) => chunk.end === until && chunk.start > scene.start && nominal(chunk) && TRANSITIVE.has(chunk.word.text),
    );

/** 规模最大、|总投资|近2000亿元 */
export const lastMember = (words: string): string => words.slice(words.lastIndexOf("、") + 1);

/** Which side's noun phrase is taken: counts take the noun after them first, measures the attribute before them. */
export const side = ({ figure, left, right, scene, after, until }: View): "left" | "right" | null => {
  const count = figure.dimension === "count" || figure.unit === null || figure.dimension === "grade";
  const attributive = scene.text[after] === "的";
  // 突破两个|千亿台阶|: a mark that is passed is not what is counted.
  if (right && left.phrase && passed(scene.text, right.start, right.end)) return "left";
  // 医疗人才|46名|到岗: where they came to, not who they are.
  if (right && left.phrase && arrived(scene.text, right.start, right.end)) return "left";
  // 大伙|把|260亩|撂荒地: behind 把 stands what is dealt with; 后山|那|4.5公里|机耕道: behind 那 what is pointed at.
  if (right && among("把将那这", scene.text, until - 1)) return "right";
  // 那条|三百余米|长的老街: how long it is.
  if (right && figure.dimension === "length" && /^[长宽高深]的/.test(scene.text.slice(after, after + 2)))
    return "right";
  // 服务体|为|30万|群众|提供服务: for whom.
  if (right && scene.text[until - 1] === "为" && SERVED.test(scene.text.slice(right.end, right.end + 2)))
    return "right";
  // 总投资|35亿元|的产业园: what is measured stands before, what has it behind 的.
  if (attributive && left.phrase && SIZE.test(lastMember(scene.text.slice(left.phrase.start, left.phrase.end))))
    return "left";
  // 完成门急诊量|135万人次|的目标: an aim is no thing that is counted.
  if (attributive && left.phrase && right && aims(scene.text, right.start, right.end)) return "left";
  // 中职学校|由71所|优化整合为47所: behind 由 stands where it starts from.
  if (
    right &&
    left.phrase &&
    count &&
    among("由从", scene.text, until - 1) &&
    BECOMES.test(scene.text.slice(right.start, right.end + 8))
  )
    return "left";
  // 光电、制储氢等|10个|专项: the list names examples; 法官、律师等|217人|组成调解团: a verb between leaves it all there is.
  if (right && count && scene.text[until - 1] === "等")
    return right.start <= after + 1 || !left.phrase ? "right" : "left";
  // 荒了十几年的|1.6万亩|梯田: what 的 leads to stands behind the number.
  if (
    right &&
    !right.relative &&
    !attributive &&
    figure.dimension !== "share" &&
    OWNED.test(scene.text.slice(until - 3, until))
  )
    return "right";
  // 建设|47.8万亩|高标准农田: a verb alone leaves the object behind the number.
  if (right && !right.relative && left.phrase && DEED.test(scene.text.slice(left.phrase.start, left.phrase.end)))
    return "right";
  // 优良率保持|100%|的省份: the rate is told, not what has it.
  if (
    figure.dimension === "share" &&
    attributive &&
    left.phrase &&
    left.predicates.some(({ word }) => !/^(?:超|近|逾|约|不足|占)/.test(word))
  )
    return "left";
  // 小伙子去年就|流转|1300亩|土地: a verb that is a noun as often does the same with what is measured.
  if (right && !right.relative && !attributive && MEASURED.has(figure.dimension) && actsAt(scene, until))
    return "right";
  // 向下游|输送|800亿立方米|活水: the verb at the number takes the noun behind it.
  if (right && !right.relative && left.atVerb && figure.dimension !== "share") return "right";
  // 县财政单列|了|500万元|招商经费: behind 了 comes what was done to.
  if (
    right &&
    !right.relative &&
    !attributive &&
    figure.dimension !== "share" &&
    left.predicates.length === 0 &&
    scene.text[until - 1] === "了"
  )
    return "right";
  // 新村|只有|67亩|耕地: what there is stands behind 有, what has it before.
  if (
    right &&
    !right.relative &&
    !attributive &&
    figure.dimension !== "share" &&
    exists(scene.text, Math.max(scene.start, until - 2), until)
  )
    return "right";
  // 下坪组|310亩|水田, 老谭家|1.3亩|柑橘, 双溪村|两千亩|茶园: whose it is, or where.
  if (
    right &&
    !right.relative &&
    left.phrase &&
    left.predicates.length === 0 &&
    figure.dimension === "area" &&
    (WHOSE.test(scene.text.slice(left.phrase.start, left.phrase.end)) || isPlace(scene, left.phrase))
  )
    return "right";
  // 恒力公司|60万吨|己内酰胺等项目: how much a plant makes; whose it is stands before.
  if (
    right &&
    !right.relative &&
    left.phrase &&
    left.predicates.length === 0 &&
    MAKES.has(figure.dimension) &&
    isPlant(scene.text, right)
  )
    return "right";
  // 浪潮服务器生产线、安意法|8英寸|碳化硅晶圆, 新一轮|百万亩|造林工程: in a list of names a size says of what kind the thing behind it is.
  if (
    right &&
    !right.relative &&
    !attributive &&
    left.phrase &&
    left.predicates.length === 0 &&
    (figure.unit === "英寸" ||
      isRound(scene.text, figure) ||
      (MEASURED.has(figure.dimension) && holds(LIST, scene.text, left.phrase.start, until)))
  )
    return "right";
  // 首期|100亿元|母基金: which one, not what.
  if (right && left.phrase && WHICH.test(scene.text.slice(left.phrase.start, left.phrase.end))) return "right";
  // 投放|50%以上|号源, 机构|97%|门诊量: a share with a noun right behind it is a share of that.
  if (
    right &&
    !right.relative &&
    figure.unit === "%" &&
    left.predicates.length === 0 &&
    // 拿出|收益|的8%专户存放: what it is a share of stands before 的.
    !(left.phrase && scene.text[until - 1] === "的") &&
    !(left.phrase && ATTRIBUTE.test(scene.text.slice(left.phrase.start, left.phrase.end))) &&
    !AS_RATE.test(scene.text.slice(right.start, right.end))
  )
    return "right";
  if (right && (attributive || (count && !(figure.unit === null && left.predicates.length > 0 && left.phrase))))
    return right.relative && left.phrase && !attributive ? "left" : "right";
  if (left.phrase) return "left";
  return right && figure.dimension !== "share" ? "right" : null;
};
