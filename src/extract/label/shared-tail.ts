/**
 * What the last member of a list shares with the others: 甲、乙|收入, 快递、网约车|企业党组织覆盖率. Guide, section 3.5.
 *
 * In: the members of a list. Out: the label of each, with what it shares. Deliberately absent: how a phrase falls into
 * members (subjects.ts).
 */
import { among } from "../../marks.ts";
import type { Piece, Span } from "../../types.ts";
import type { Scene } from "../scene.ts";
import { ATTRIBUTE } from "./grammar.ts";

/** What two members of a list can share at the end of the last: 智能手机|限上零售额, 三产|增加值. */
const TAILS: readonly string[] = `
    保险参保人数 参保人数 保险参保率 毛入学率 毛入园率 死亡率 保险覆盖率 进出口 领域投资额 领域投资 投资额 产业规模 产业增加值 产业产值 产业营收 年出栏量 出栏量 存栏量 年产量 年产值 存栏 出栏 人均参训 参训 就业 零售额 增加值
    总产值 产值 营业收入 营收 主营业务收入 销售收入 销售额 交易额 成交额 零售总额 进出口总额 总收入 收入 支出 总额 投资 产量 销量 面积 播种面积 种植面积 占比
    比重 比例 率 覆盖率 普及率 参保率 增速 余额 贷款余额 存款余额 客运量 货运量 吞吐量 发电量 用电量 装机 装机容量 装机规模 里程 通车里程 人数 户数 数量
    总数 总量 人次 规模 案件立案数 案件 浓度 价格 工资 标准 利润 利润总额 税收 水平 能力 产能 出口 进口 出口额 进口额 贷款 存款 消费 消费支出 人均可支配收入 可支配收入
    承保面 覆盖面 使用量 施用量 消费量 排放量 消耗量 需求量 供应量 销售量 处理量 先进产能 业务量 全产业链产值 保有量 拥有量 居民人均可支配收入 居民收入 常住居民人均可支配收入 用地 库容 指数 满意度 满意率 达标率 合格率 优良率 入学率 入园率 就业率 升学率
    管网 学位
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
  /^(?:职工|居民|城镇|农村|城市|乡村|男性|女性|国有|民营|中央|地方|境内|境外|入境|出境|国内|国外|货物|服务|工业|农业|夏粮|秋粮|初级|中级|高级|东部|西部|南部|北部|本科|专科|省级|市级|县级|国家级|第一|第二|第三|一产|二产|三产)$/;

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
  // 对东盟、非洲|出口: with whom the trade is.
  const first = items[0] ?? last;
  const trade =
    tail && scene.text[first.start] === "对" && TRADED.test(scene.text.slice(tail.start, tail.end))
      ? [{ start: first.start, end: first.start + 1 }]
      : [];
  return items.map((item) => {
    if (trade.length > 0 && tail && item !== first) return [...trade, item, ...(item === last ? [] : [tail])];
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

/** What is traded with somebody. */
const TRADED = /^(?:进出口|出口|进口|投资)/;

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
  // 生产安全事故|起数和死亡人数: what came of it.
  const event = EVENTS.exec(text)?.[1];
  if (item !== first && event !== undefined && HARM.test(scene.text.slice(item.start, item.end)))
    return [{ start: first.start, end: first.start + event.length }, item];
  const owner = tailStart(text);
  if (item === first || owner < 2 || !OWNER.test(text.slice(0, owner))) return [item];
  const measure = scene.text.slice(item.start, item.end);
  return TAILS.includes(measure) || measure === "花费"
    ? [{ start: first.start, end: first.start + owner }, item]
    : [item];
};

const EVENTS = /^(.*(?:事故|火灾|灾害|险情))(?:起数|件数|次数|发生数|数量?)$/;
const HARM = /^(?:(?:死亡|受伤|伤亡|受灾|亡)人数|(?:直接)?经济损失)$/;
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
  // 后旗、磴口县|党员年度参训率: behind the last place stands what is told of each.
  const place =
    first && scene.placeAt(first.start, first.end)?.end === first.end ? scene.placeAt(last.start, last.end) : null;
  if (place && place.start === last.start && place.end < last.end) return { start: place.end, end: last.end };
  // 国家级、部级|创新平台
  const rank = RANK.exec(text);
  if (rank && RANK.exec(modifier)?.[0] === modifier && text.length > rank[0].length)
    return { start: last.start + rank[0].length, end: last.end };
  // 小学、初中|生均教学仪器设备值: an average begins what is shared.
  if (modifier.length >= 2 && AVERAGED.test(text.slice(modifier.length)))
    return { start: last.start + modifier.length, end: last.end };
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
  const begins = alikeFrom(scene, items, text) ?? widened(scene, items, text, tailStart(text));
  if (begins !== null) return { start: last.start + begins, end: last.end };
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

const AVERAGED = /^[生人户亩校班村]均/;

/** 涉诈、涉毒|警情: where what goes beyond a member that begins alike begins. */
const alikeFrom = (scene: Scene, items: readonly Span[], text: string): number | null => {
  const like = items
    .slice(0, -1)
    .find(
      ({ start, end }) =>
        end - start >= 2 &&
        text.length >= end - start + 2 &&
        scene.text[start] === text[0] &&
        !text.startsWith(scene.text.slice(start, end)),
    );
  return like && like.end - like.start <= 3 ? like.end - like.start : null;
};

/** 快递、网约车|企业党组织覆盖率: the noun before the measure is shared where no other member has it. */
const widened = (scene: Scene, items: readonly Span[], text: string, measure: number): number | null => {
  const head = measure > 0 ? HEAD.exec(text.slice(0, measure)) : null;
  if (!head?.[0] || head.index < 2) return null;
  const owns = items.slice(0, -1).map(({ end }) => scene.text.slice(end - 2, end));
  // 规上企业、互联网企业|党组织覆盖率: what the members end in is not said twice.
  const said = owns.find((end) => head[0].startsWith(end) && head[0].length > end.length);
  if (said !== undefined) return head.index + said.length;
  return owns.some((end) => head[0].includes(end)) ? null : head.index;
};
const HEAD = /(?:企业|行业|机构|学校|高校|群体|平台)?(?:党组织|党支部|党员|职工)?$/;

/** 专精特新“小巨人”、单项冠军|企业: a name alone takes the head of the last member. */
const quotedHead = (scene: Scene, items: readonly Span[], last: Span): Span | null => {
  if (!items.slice(0, -1).every((item) => scene.text[item.end - 1] === "”")) return null;
  const head = /(?:企业|项目|基地|平台|品牌|单位|示范区|产业园|工程)$/.exec(scene.text.slice(last.start, last.end));
  return head && head.index > 0 ? { start: last.start + head.index, end: last.end } : null;
};
