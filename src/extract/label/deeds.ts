/**
 * Deeds in and beside a label: 完成|改造|, 600余名群众|就业, 这条渠每年|清淤|两次.
 *
 * In: a view, or the phrase behind a number. Out: whether what is counted is a doing, and where a phrase ends without
 * what is then done. Deliberately absent: which side the phrase is taken from (side.ts).
 */
import { among, isHan } from "../../marks.ts";
import type { Span } from "../../types.ts";
import { classesOf, WordClass } from "../lexicon/words.ts";
import { TRANSITIVE } from "./acts/nominal.ts";
import { ATTRIBUTE, suffixed } from "./grammar.ts";
import { OCCASIONS } from "./measures.ts";
import { made, type Way } from "./reading.ts";
import type { View } from "./view.ts";

/** 移送检察机关|12人, 取消资格|2人 */
const DEALT_WITH =
  /(?:提起公诉|批准逮捕|审查起诉|立案审查调查|(?:移送|移交|送交)(?:检察|司法|公安|纪检监察)机关(?:审查起诉|处理)?|(?:取消|撤销|恢复|免除|解除)[一-龥]{0,6}(?:资格|职务|称号|待遇|处分))$/;

export const DEALT_WITH_WAY: Way = {
  id: "dealt-with",
  about: "People are named by what was done with them: |移送检察机关|12人",
  read: ({ scene: { text }, figure, from, until, right }) => {
    if (right || (figure.unit !== "人" && figure.unit !== "名")) return null;
    const dealt = DEALT_WITH.exec(text.slice(from, until));
    return dealt ? made([{ start: from + dealt.index, end: until }], figure.end, "verb") : null;
  },
};

const REPEATED =
  /(?:深入(?:一线|基层|企业|农户|社区|村组|现场)|连续|反复|轮番|累计|[日周月年]均)([一-龥]{2,4})(?:了|共|达)?$/;

export const REPEATED_WAY: Way = {
  id: "repeated",
  about: "What is done over and over is what is counted, not who does it: 青年技工连续|试验|上百次",
  read: ({ scene: { text }, figure, from, until, right }) => {
    const often = OCCASIONS.has(figure.unit) || figure.dimension === "time";
    const repeated = right || !often ? null : REPEATED.exec(text.slice(from, until));
    if (!repeated?.[1] || (classesOf(repeated[1]) & (WordClass.Verb | WordClass.Nominal)) === 0) return null;
    const start = from + repeated.index + repeated[0].lastIndexOf(repeated[1]);
    return made([{ start, end: start + repeated[1].length }], figure.end, "verb");
  },
};

/** Verbs with their object inside. 赵元任《中国话的文法》, 动宾复合词. */
export const HOLDS_OBJECT = new Set(
  "清淤 除草 施肥 浇水 停水 停电 断水 断电 上访 献血 体检 换届 巡逻 值班 开庭 出警 接诊 义诊 授课 讲课 开会 消毒 收割".split(
    " ",
  ),
);

/** 启动|2.3万户|地质灾害避险搬迁: what is carried out is itself a doing, however many verbs are in it. */
export const carriedOut = ({ scene, left }: View): boolean =>
  left.verb !== null &&
  /^(?:完成|启动|实施|推进|开展|推动实施|启动实施)$/.test(scene.text.slice(left.verb.start, left.verb.end));

/** 安排一次|免费体检|: what is counted in times is a doing, however verbal it ends. */
const LONGEST_DEED = 6;
export const deeds = ({ figure, right }: View): boolean =>
  right !== null && right.end - right.start <= LONGEST_DEED && (OCCASIONS.has(figure.unit) || MATTERS.has(figure.unit));
/** What comes in or is done case by case: 36件|信访举报, 200人次|免费体检. */
const MATTERS: ReadonlySet<string | null> = new Set("件 起 宗 人次 场次 户次".split(" "));

/** What people and firms then do: 600余名群众|就业, 12家企业|升规入统. */
const DEED =
  /(?:(?<!稳定|充分|灵活|实现|转移|就地|就近)就业|创业|就近就业|增收|致富|务工|(?<=企业)(?:升规|上规|入规|入统|纳统|升限|技改|扩能|扩产|增资|上市|上云|转型|复工|复产|达产|投产|落户|入驻))+$/;
/** 23户|乡亲|养肉牛: what they live by. */
const LIVES_BY = /(?<=乡亲|农户|村民|群众|社员|农民|牧民|牧户)(?:[养种栽搞办开打]|养殖|种植|栽种|发展)[一-龥]{1,4}$/;
/** 1.7万名群众|饮水|不稳定问题: what they have trouble with. */
const NEED = /(?:饮水|用水|吃水|用电|出行|上学|入学|就学|就医|看病|住房|取暖|办事|停车|买菜)$/;
const HARD = /^(?:难|不|安全|问题|困难|无)/;

/** 机关干部|下沉社区|报到4300人: where those counted go is not who they are. */
const GOING_TO =
  /(?<=干部|党员|职工|[队会社委]员|人员|青年|志愿者|代表|队伍)(?:下沉|深入|进驻|走进|[进到回])(?:社区|村|网格|一线|基层|小区|企业|农户|居住地)$/;
export const withoutGoing = (text: string, { start, end }: Span): Span => {
  const going = /[区村格线层企户地业]$/.test(text.slice(start, end)) ? GOING_TO.exec(text.slice(start, end)) : null;
  return going ? { start, end: start + going.index } : { start, end };
};

/** 吸引180个|国家和地区|投资: what they are moved to. */
const MOVED_TO =
  /(?:投资|参与|创业|消费|参观|体验|入驻|落户|加入|参展|参会|(?<!就地|就近|稳定|充分|灵活|转移|返乡)就业)$/;
const MOVING = /^(?:累计)?(?:吸引|带动|引导|动员|邀请|鼓励|撬动)(?:了)?$/;
export const withoutMove = ({ scene: { text }, figure, left: { verb } }: View, start: number, end: number): number => {
  // 带动286亿元|社会投资|: of money it is what is counted.
  if (figure.dimension === "money" || !verb || !MOVING.test(text.slice(verb.start, verb.end))) return end;
  const moved = MOVED_TO.exec(text.slice(start, end));
  return moved && moved.index >= 2 ? start + moved.index : end;
};

/** 36次|上门走访|: what is done so often ends in the verb that ends the clause. */
export const withDeed = ({ scene, figure, limit }: View, end: number): number => {
  if (!OCCASIONS.has(figure.unit) || end >= limit || !isHan(scene.text, end)) return end;
  const verb = scene.words(scene.clauseAt(end)).find((chunk) => chunk.start === end);
  return verb && verb.end - end >= 2 && (verb.end >= limit || !isHan(scene.text, verb.end)) ? verb.end : end;
};

/** 为100所|幼儿园|建设供暖设施: what is done for them. */
export const withoutService = ({ scene, until }: View, start: number, end: number): number => {
  if (!among("为给替帮", scene.text, until - 1)) return end;
  const deed = scene
    .words(scene.clauseAt(start))
    .find(
      (chunk) =>
        chunk.start > start + 1 &&
        end - chunk.end >= 2 &&
        TRANSITIVE.has(chunk.word.text) &&
        !suffixed(scene.text, chunk) &&
        !ATTRIBUTE.test(scene.text.slice(chunk.end, end)),
    );
  return deed ? deed.start : end;
};

/** 20个|小区|扩面推广: what is then done in them. */
const SPREADS = /(?<=[区村县镇校院企])(?:扩面|推广|铺开|推开|推行|试行|先行先试)+$/;
export const withoutSpread = (text: string, start: number, end: number): number => {
  const spread = SPREADS.exec(text.slice(start, end));
  return spread ? start + spread.index : end;
};

/** 600余名|群众|就业: what people then do is not who they are. */
export const withoutDeed = (text: string, start: number, end: number): number => {
  const phrase = text.slice(start, end);
  const deed =
    DEED.exec(phrase) ?? LIVES_BY.exec(phrase) ?? (HARD.test(text.slice(end, end + 2)) ? NEED.exec(phrase) : null);
  return deed && deed.index >= 2 ? start + deed.index : end;
};
