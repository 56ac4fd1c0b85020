/**
 * The subjects of a list phrase: 甲、乙收入 → 甲收入, 乙收入; 城乡居民收入 → 城镇居民收入, 农村居民收入. Guide, section 3.5.
 *
 * In: a phrase and how many numbers it is for. Out: a label for each, or null where it does not fall into that many.
 * Deliberately absent: which numbers take them (refiners/each.ts).
 */
import { among } from "../../marks.ts";
import type { Piece, Span } from "../../types.ts";
import type { Scene } from "../scene.ts";
import { ATTRIBUTE } from "./grammar.ts";

/** Two words run together, and what each says in full. */
const JOINT: readonly { readonly joint: string; readonly parts: readonly [string, string] }[] = [
  { joint: "城乡", parts: ["城镇", "农村"] },
  { joint: "存贷款", parts: ["存款", "贷款"] },
  { joint: "存、贷款", parts: ["存款", "贷款"] },
  { joint: "存款和贷款", parts: ["存款", "贷款"] },
  { joint: "进出口", parts: ["进口", "出口"] },
  { joint: "男女", parts: ["男", "女"] },
  { joint: "中小学", parts: ["中学", "小学"] },
  { joint: "省市", parts: ["省", "市"] },
  { joint: "市县", parts: ["市", "县"] },
];

/** What two members of a list can share at the end of the last: 智能手机|限上零售额, 三产|增加值. */
const TAILS: readonly string[] = `
    保险参保人数 参保人数 保险参保率 毛入学率 保险覆盖率 进出口 领域投资额 领域投资 投资额 产业规模 产业增加值 产业产值 产业营收 年出栏量 出栏量 存栏量 年产量 年产值 存栏 出栏 人均参训 参训 就业 零售额 增加值
    总产值 产值 营业收入 营收 主营业务收入 销售收入 销售额 交易额 成交额 零售总额 进出口总额 总收入 收入 支出 总额 投资 产量 销量 面积 播种面积 种植面积 占比
    比重 比例 率 覆盖率 普及率 参保率 增速 余额 贷款余额 存款余额 客运量 货运量 吞吐量 发电量 用电量 装机 装机容量 装机规模 里程 通车里程 人数 户数 数量
    总数 总量 人次 规模 案件立案数 案件 浓度 价格 工资 标准 利润 利润总额 税收 水平 能力 产能 出口 进口 出口额 进口额 贷款 存款 消费 消费支出 人均可支配收入 可支配收入
    先进产能 业务量 全产业链产值 保有量 拥有量 居民人均可支配收入 居民收入 常住居民人均可支配收入 用地 库容 指数 满意度 满意率 达标率 合格率 优良率 入学率 入园率 就业率 升学率
  `
  .trim()
  .split(/\s+/)
  .sort((a, b) => b.length - a.length);
/** May stand before such a measure as part of it: 限上|零售额. */
const SCOPED = ["规模以上", "限上", "规上"];

/** Where the measures at the end of a text begin, at least one character in; -1 where it ends in none. */
const tailStart = (text: string): number => {
  let start = -1;
  for (let end = text.length; ; ) {
    const tail = TAILS.find((word) => word.length < end && text.endsWith(word, end));
    if (tail === undefined) return start;
    end -= tail.length;
    const scope = SCOPED.find((word) => word.length < end && text.endsWith(word, end));
    if (scope !== undefined) end -= scope.length;
    start = end;
  }
};
/** Parallel modifiers of equal length: 城镇、农村|居民收入. */
const MODIFIERS =
  /^(?:城镇|农村|城市|乡村|男性|女性|国有|民营|中央|地方|境内|境外|入境|出境|国内|国外|货物|服务|工业|农业|夏粮|秋粮|初级|中级|高级|东部|西部|南部|北部|本科|专科|省级|市级|县级|国家级|第一|第二|第三|一产|二产|三产)$/;

/** The subjects of a phrase, one for each of `count` numbers, or null when it does not fall into that many. */
export const subjects = (scene: Scene, phrase: Span, count: number): readonly (readonly Piece[])[] | null => {
  const text = scene.text.slice(phrase.start, phrase.end);
  const items = split(text, phrase.start);
  const numbered = numberedJoint(text, phrase, count);
  if (numbered) return numbered;
  const listedJoint = count === 2 && JOINT.some(({ joint }) => joint.includes("、") && text.includes(joint));
  if (items.length === count && !listedJoint) return measureFirst(scene, items) ?? shareTail(scene, items);
  // 信息传输、租赁和商务服务业增加值: what 和 joins is one member where only 、 divides as many.
  const parts = items.length > count && text.includes("、") ? split(text, phrase.start, COMMAS) : items;
  if (parts.length === count) return shareTail(scene, parts);
  if (count === 2) {
    const joint = JOINT.find(({ joint }) => text.includes(joint));
    if (joint) {
      const at = phrase.start + text.indexOf(joint.joint);
      const end = at + joint.joint.length;
      return joint.parts.map((part) =>
        [{ start: phrase.start, end: at }, part, { start: end, end: phrase.end }].filter(
          (piece) => typeof piece === "string" || piece.end > piece.start,
        ),
      );
    }
  }
  return null;
};

/** 一、二、三产|增加值, 第二、三产业|增加值 */
const NUMBERED = /^(第?)([一二三])[、和](?:第?([一二三])[、和])?第?([一二三])(产业?)/;
const numberedJoint = (text: string, { start, end }: Span, count: number): readonly (readonly Piece[])[] | null => {
  const found = NUMBERED.exec(text);
  if (!found) return null;
  const [whole, order = "", ...rest] = found;
  const head = rest.at(-1) ?? "";
  const numbers = rest.slice(0, -1).filter((number) => number !== undefined);
  if (numbers.length !== count) return null;
  const tail = { start: start + whole.length, end };
  return numbers.map((number) => [`${order}${number}${head}`, ...(tail.end > tail.start ? [tail] : [])]);
};

/** 生均公用经费|小学、初中|: the measure stands before those it is of. */
const MEASURE_FIRST = /^([一-龥]{2,8}?(?:经费|标准|收入|补助|补贴|比例|价格|工资|费用|支出|投入|率))([一-龥]{2,3})$/;
const measureFirst = (scene: Scene, items: readonly Span[]): readonly (readonly Piece[])[] | null => {
  const [first, ...others] = items;
  if (first === undefined) return null;
  const found = MEASURE_FIRST.exec(scene.text.slice(first.start, first.end));
  if (!found?.[1] || !found[2] || !others.every(({ start, end }) => LEVELS.test(scene.text.slice(start, end))))
    return null;
  if (!LEVELS.test(found[2])) return null;
  const measure = { start: first.start, end: first.start + found[1].length };
  return [[{ start: measure.end, end: first.end }, measure], ...others.map((item) => [item, measure])];
};
const LEVELS = /^(?:小学|初中|高中|中职|高职|本科|专科|幼儿园|城镇|农村|城市|乡村|职工|居民|男性|女性)$/;

/** 普及率, 和美乡村, 参与度: these characters join nothing inside a word. */
const WITHIN_WORD =
  /^(?:.及以|.?(?:和谐|和美|和平|和睦|与会)|[普涉惠以危遍波]及|.?及[时格]|参与|给与|共和|中和|总和|平和|缓和)/;

/** What divides the members of a list, and what also joins words inside one. */
const COMMAS = "、，";
const JOINTS = "、，和与及";

export const split = (text: string, offset: number, joints = JOINTS): readonly Span[] => {
  const items: Span[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at <= text.length; at++) {
    const mark = text[at] ?? "";
    if ("（(“《「".includes(mark) && mark !== "") depth++;
    if ("）)”》」".includes(mark) && mark !== "") depth--;
    const joint =
      at === text.length ||
      (depth <= 0 &&
        joints.includes(mark) &&
        (COMMAS.includes(mark) || !WITHIN_WORD.test(text.slice(Math.max(0, at - 1), at + 2))));
    if (!joint) continue;
    if (at > start) items.push({ start: offset + start, end: offset + at });
    start = at + 1;
  }
  return items;
};

/** Measures that need no tail: 固定资产投资、外贸进出口. */
const WHOLE = /^(?:投资|出口|消费|贷款|存款|支出)$/;

/** What a measure itself can have: 投资、消费|增速. */
const RATE = /^(?:增速|增幅|占比|比重)$/;

/** The last member's tail belongs to all: 甲、乙|收入. */
export const shareTail = (scene: Scene, items: readonly Span[]): readonly (readonly Piece[])[] => {
  const last = items.at(-1);
  if (!last) return [];
  // Where an earlier member is an attribute of its own, nothing is shared: 进口货值、入境游客、免税销售额.
  const measured = items.findIndex((item) => ATTRIBUTE.test(scene.text.slice(item.start, item.end)));
  if (measured === 0 && items.length > 1)
    return items.map(
      (item, index) => withNext(scene, item, items[index + 1]) ?? withOwner(scene, items[0] ?? item, item),
    );
  // 卫生户厕、垃圾处理设施|覆盖率|和污水治理率: what stands before the first that is measured shares its measure.
  if (measured > 0 && measured < items.length - 1)
    return [...shareTail(scene, items.slice(0, measured + 1)), ...items.slice(measured + 1).map((item) => [item])];
  const tail = tailOf(scene, items, last) ?? quotedHead(scene, items, last);
  return items.map((item) => {
    if (!tail || item === last) return [item];
    // 工业技改投资、制造业技改|投资增速: what the member already ends in is not said twice.
    const shared = scene.text.slice(tail.start, tail.end);
    const end = scene.text.slice(item.end - 2, item.end);
    if (shared.endsWith(end)) return [item];
    if (shared.startsWith(end)) return [item, { start: tail.start + end.length, end: tail.end }];
    // 高技术制造业、优势|产业增加值
    if (shared.startsWith("产业") && end.endsWith("业")) return [item, { start: tail.start + 2, end: tail.end }];
    if (WHOLE.test(end) && !RATE.test(shared)) return [item];
    return [item, tail];
  });
};

/** 巩固率、高中阶段|和高等教育毛入学率: what 和 joins to the next shares its measure. */
const withNext = (scene: Scene, item: Span, next: Span | undefined): readonly Piece[] | null => {
  const measured = ATTRIBUTE.test(scene.text.slice(item.start, item.end));
  if (measured || next === undefined || !among("和与及", scene.text, item.end)) return null;
  const tail = tailOf(scene, [item, next], next);
  return tail && [item, tail];
};

/** 省属企业|营业收入、利润: a measure alone is that of whom the first member names. */
const withOwner = (scene: Scene, first: Span, item: Span): readonly Piece[] => {
  const text = scene.text.slice(first.start, first.end);
  const owner = tailStart(text);
  if (item === first || owner < 2 || !OWNER.test(text.slice(0, owner))) return [item];
  const measure = scene.text.slice(item.start, item.end);
  return TAILS.includes(measure) || measure === "花费"
    ? [{ start: first.start, end: first.start + owner }, item]
    : [item];
};

/** Whom a measure can be of. */
const OWNER = /(?:游客|旅客|企业|工业|产业|行业|机构|集团|公司|居民|园区|银行)$/;

const SHARE_OF = /占[一-龥]{2,10}(?:比重|比例)$/;
/** 国家级, 部级: levels that rank the head behind the last of them. */
const RANK = /^[一-龥]{1,3}级/;

const tailOf = (scene: Scene, items: readonly Span[], last: Span): Span | null => {
  const text = scene.text.slice(last.start, last.end);
  const first = items[0];
  const modifier = first ? scene.text.slice(first.start, first.end) : "";
  if (
    MODIFIERS.test(modifier) &&
    MODIFIERS.test(text.slice(0, modifier.length)) &&
    // 工业、制造业、工业技改|投资: the last is narrower than the first, so what both have is the measure alone.
    !text.startsWith(modifier) &&
    text.length > modifier.length
  )
    // 城镇、农村牧区|居民收入
    return { start: last.start + modifier.length + (text.startsWith("牧区", modifier.length) ? 2 : 0), end: last.end };
  // 广州、深圳|地铁客运量
  const city = scene.cityEnd(last.start);
  if (first && city > last.start && city < last.end && scene.cityEnd(first.start) === first.end)
    return { start: city, end: last.end };
  // 国家级、部级|创新平台
  const rank = RANK.exec(text);
  if (rank && RANK.exec(modifier)?.[0] === modifier && text.length > rank[0].length)
    return { start: last.start + rank[0].length, end: last.end };
  // 平原县、山区县|收入: members of one length that end alike.
  const length = modifier.length;
  const alike = items
    .slice(0, -1)
    .every((item) => item.end - item.start === length && scene.text[item.end - 1] === text[length - 1]);
  if (alike && length > 1 && text.length > length + 1) return { start: last.start + length, end: last.end };
  // 新兴产业、高新技术产业|产值占规上工业比重: what it is a share of goes with the measure.
  const share = SHARE_OF.exec(text);
  if (share) {
    const measure = tailStart(text.slice(0, share.index));
    return { start: last.start + (measure > 0 ? measure : share.index), end: last.end };
  }
  const start = tailStart(text);
  // 投资、利用外资、|进出口总额: 进出口 is one word.
  if (text[start - 1] === "进" && text.startsWith("出口", start)) return null;
  // 老年人、高血压患者、糖尿病患者|规范管理率: the tail begins behind what the members end in.
  const ends = items.slice(1, -1).map((item) => text.lastIndexOf(scene.text.slice(item.end - 2, item.end)));
  const behind = ends.find((at) => at > 0 && at + 2 < text.length);
  if (start === text.length - 1 && behind !== undefined) return { start: last.start + behind + 2, end: last.end };
  // 水稻、小麦|综合机械化率: 率 alone is no measure.
  if (start === text.length - 1 && length > 1 && text.length > length + 2)
    return { start: last.start + length, end: last.end };
  return start > 0 ? { start: last.start + start, end: last.end } : null;
};

/** 专精特新“小巨人”、单项冠军|企业: a name alone takes the head of the last member. */
const quotedHead = (scene: Scene, items: readonly Span[], last: Span): Span | null => {
  if (!items.slice(0, -1).every((item) => scene.text[item.end - 1] === "”")) return null;
  const head = /(?:企业|项目|基地|平台|品牌|单位|示范区|产业园|工程)$/.exec(scene.text.slice(last.start, last.end));
  return head && head.index > 0 ? { start: last.start + head.index, end: last.end } : null;
};
