/**
 * What can stand behind a number and names nothing that is counted (60名|下企业蹲点, 92处|要逐点过一遍), and what can stand
 * behind the noun there and is no more of it (林农|户均增收).
 *
 * In: a text or a scene, and a position. Out: whether such words stand there. Deliberately absent: where a noun phrase
 * ends; right.ts reads that.
 */
import { among, has, marks, opening } from "../../marks.ts";
import { type Chunk, is, WordClass } from "../lexicon/words.ts";
import type { Scene } from "../scene.ts";
import { onlyThis } from "./grammar.ts";

const RATIO = marks("∶:：");
/** 60名|下企业蹲点 */
const goes = opening("下进驻", /^(?:下(?:企业|基层|村|乡|沉|田)|进(?:企业|村|社区|校园)|驻(?:企|点))/);
/** 15万元|给老人交医保, but 给水 */
const gives = opening("给", /^给(?![予水排药料付])[一-龥]{2}/);
const becomes = opening(
  "要变转升成改",
  /^(?:要(?![素地点闻案道塞职件领义求害])|变[成为]|转[化变]?为|升[级格]?为|成为|改[成为])/,
);
/** 在去年4310件的|基础上 */
const onBasis = opening("基水", /^(?:基础|水平)上/);

/** 突破300亿元、400亿元|关口, 重回万亿元|规模: what is passed, and nothing that is counted. */
const mark = opening("大关门规", /^(?:大关|关口|门槛|规模(?![一-龥]))/);

const forEach = opening("每", /^每[人户村家名]/);

/** Whether what stands at `start` tells what was, or is to be, done of the things counted. */
export const tells = ({ text }: Scene, words: readonly Chunk[], start: number): boolean => {
  // 6.9|∶45.2∶47.9: the next part of a ratio.
  if (has(RATIO, text.charCodeAt(start))) return true;
  // 二百一十户|光租金就分了两万: what this alone comes to.
  if (onlyThis(text, start)) return true;
  // 15万元|给老人交医保: for whom.
  if (gives(text, start, start + 3)) return true;
  // 92处|要逐点过一遍, 8份|变成了政策: what is to come of them, or came.
  if (becomes(text, start, start + 3)) return true;
  // 四个|连|一名“90后”都没有
  if (text[start] === "连" && among("一半个", text, start + 1)) return true;
  // 23件|化解|了22件, 12个|通了|高铁: what was done of them.
  const deed = words.find((chunk) => chunk.start === start);
  if (deed && is(deed, WordClass.Verb | WordClass.Nominal) && (text[deed.end] === "了" || text[deed.end - 1] === "了"))
    return true;
  // 60名|下企业蹲点: what they go and do.
  if (goes(text, start, start + 3)) return true;
  // 76户|每户拿到1580元: what each of them gets.
  return forEach(text, start, start + 2);
};

const sameDay = opening("当", /^当[天日](?![班值])/);

/** Whether what stands at `start` says when or of which, and no name. */
export const opensNoName = (scene: Scene, start: number, limit: number): boolean => {
  const { text } = scene;
  if (onBasis(text, start, start + 3) || mark(text, start, start + 3)) return true;
  // 黄色的105户|每季度|走访一次: a time names nothing.
  if (scene.timesIn(start, start + 1).length > 0) return true;
  // 九成五以上|当天|完成
  if (sameDay(text, start, start + 3)) return true;
  // 冲锋舟36艘|等专用装备: it closes the list before the number.
  if (text[start] === "等" && !/^等[级次候]/.test(text.slice(start, start + 2))) return true;
  // 转交部门的8300件|里: of these, and no name.
  return text[start] === "里" && (start + 1 >= limit || !/[程面弄氏脊]/.test(text[start + 1] ?? ""));
};

/** 1.9万户林农|户均增收, 9名博士|每人领到 */
export const ofEach = opening("户人亩村均场月日年每", /^(?:[户人亩村均场月日年]均|每[人户亩个名家村])/);
/** 38个|村|里: the unit alone, where something is inside it. */
export const insideCommunity = opening(
  "村镇乡县市区组户点站校厂店班队所社园",
  /^[村镇乡县市区组户点站校厂店班队所社园](?:里|中[有，,排位居倒])/,
);
/** 四成二的|人|选择了…: what they say, think or do. */
export const people = opening("人", /^人(?:选择|表示|认为|觉得|说|反映|希望|愿意|不|没|对|在|会|想|[一-龥][在着了])/);
/** 12个|和美乡村示范片: no joint. */
export const harmonious = opening("和", /^和[美谐睦平]/);
/** 5个|县|财政收支矛盾突出, 115个|县|建设示范片1000个 */
export const attributeOfLevel = opening(
  "财人集建实开推深主发壮盘",
  /^(?:财政|人均|集体[经收资年总纯产增]|建[设成]|实施|开展|推[行广进]|深化|主要[靠是为在]|发展[一-龥]|壮大|盘活)/,
);

/** 14个|投资超10亿元|重大项目: how large they are. */
const OF_SIZE =
  /^[一-龥]{0,4}(?:超过?|过)[\d.一二两三四五六七八九十百千万亿]+(?:元|亩|人|吨|户)(?:以上)?的?(?=[一-龥]{2})/;
/** Where the noun begins behind such a size, `at` where none stands there. */
export const behindSize = (text: string, at: number, to: number): number =>
  among("投产年收规营销超过总面", text, at) ? at + (OF_SIZE.exec(text.slice(at, to))?.[0].length ?? 0) : at;
const SHORT_CLAUSE = 8;

/** Whether a few characters of description and a 的 follow, with a noun behind it. */
export const describes = (text: string, at: number, limit: number): boolean =>
  /^(?:(?:不|未|没|很|较|最|更|太)[一-龥]{1,4}的(?:[一-龥]{2}|[，,。；;、]|$)|(?:突出|集中|稳定|充足|落后|闲置|薄弱|严重)的[一-龥]{2}|得[一-龥]{1,3}的[一-龥]{2}|[过超达满逾]过?[\d一二三四五六七八九十百千万亿]+[元人户亩名家个]{0,2}的[一-龥]{2})/.test(
    text.slice(at, Math.min(limit, at + SHORT_CLAUSE + 3)),
  );

const DESCRIBING =
  WordClass.Verb |
  WordClass.Nominal |
  WordClass.Adverb |
  WordClass.Predicate |
  WordClass.Closing |
  WordClass.Edge |
  WordClass.Preposition;
/** 12个|街道|的考核: the noun before 的 is what is counted, unless a clause stands there. */
export const ownsAt = (
  { text, describes: tells }: Scene,
  words: readonly Chunk[],
  start: number,
  at: number,
): boolean => {
  const owner = text.slice(start, at);
  return (
    !/(?:[高强好大多优新老近远低差深全齐来去出过起成]|困难|贫困|不便|残疾|失能|突出)$/.test(owner) &&
    (at - start >= 2 || among("村镇乡县市区组户厂校站店", text, start)) &&
    !/\d|以[上下]/.test(owner) &&
    !words.some((chunk) => chunk.start >= start && chunk.end <= at && is(chunk, DESCRIBING)) &&
    !tells(owner)
  );
};
