/**
 * Change: whether the figure is itself the size of a rise or a fall. Guide, section 2, `change` and `basis`.
 *
 * 增长7% and 新增3000户 are rises, 下降 and 压减 falls; 增长到, 增至, 提高到 state a level; things done (新建, 新培育) are none.
 */
import { ending, holds, marks, within } from "../../marks.ts";
import type { Change, Figure, Span } from "../../types.ts";
import { signed } from "../figure.ts";
import { is, WordClass } from "../lexicon/words.ts";
import type { Scene } from "../scene.ts";
import type { Refiner } from "./refiner.ts";

const BETWEEN =
  "(?:了|双双|超过|超|逾|约|近|将近|达到|达|为|突破|均超|均|分别为|分别|不低于|不少于|至少|以上|平均|共|累计|高达|仅|又|再|各|每年|每|在|大约|力争|接近|不到|不足|幅度达?|幅度为?|户均|人均|年均|整整|足足)*";
/** 比上年|多|26名: against an earlier year more is a rise, less a fall. */
const THAN_EARLIER =
  "(?:比|较)(?:上年|去年|前[一二三两五十]?年|上届|往年|以往|过去|从前|(?:19|20)\\d\\d年)[末底初]?(?:同期)?[还又]?";
const UP = new RegExp(
  `(?:(?:同比|环比)[增升涨]|(?<!负)增长|增加|提高|上升|提升|上涨|增多|上浮|攀升|回升|提速|加快|增幅|涨幅|增速|上调|扩大|增产|增收|多增|净增|递增|增值|增量|延长|新增|升幅|拉高|激增|猛增|骤增|陡增|飙升|蹿[升高]|抬升|爬升|走高|上扬|(?<![最更较])[涨多高增提升]了|[陡暴猛微略]涨|多(?:进账|收入|支出|跑|[收产打卖挣赚拿领得分缴交付养种支花])|多出来|再[增添涨]|新添|再?往[外上][扩拱涨增]|(?:同比|环比)多出|(?:比|较)[^，,。；;、]{0,4}(?:年前|[上去前]年|上[月季届]度?)(?:同期)?[高多]了|${THAN_EARLIER}多[一-龥]{0,2}|(?:增幅|涨幅|增速|升幅)(?:控制|保持|稳定)在)${BETWEEN}$`,
);
const DOWN = new RegExp(
  `(?:负增长|下降|减少|降低|压减|压缩|缩短|缩小|下调|回落|减小|降幅|下滑|收窄|减量|减轻|下浮|缩减|精简|降价|压降|放缓|收窄|下跌|减幅|递减|少跑|降|减|减排|跌幅|走低|再[砍压减降缩]|砍掉|(?<![最更较])[小短轻]了|便宜|减支|少支出|减负|减发|降本|(?<![最更较])[少低减降]了|减产|${THAN_EARLIER}少[一-龥]{0,2}|(?<![至最])少[收花用交付缴掏走耗排跑绕等扔丢支买]路?)${BETWEEN}$`,
);
const level = within(
  "到至为成",
  /(?:增长|增加|提高|上升|提升|上涨|扩大|升|增|涨|降|减少|下降|降低|压减|压缩|缩短|缩小|缩减|精简|压降|缩|减|调整|延长|回升|回落|跃升|扩|优化|下调|上调)(?:到|至|为|成(?![本品员果绩效交]))(?:了)?[^，,。；;]{0,4}$/,
);
/** 提升|90个: of what is counted, done to it. */
const RAISED = /(?:提升|拓展)(?:了)?$/;
/** 新增 reaches its object across the noun: 新增铁路里程989公里, 新增农村集体经济收入3300多万元. */
const ADDED =
  /(?:(?<!新增)减(?!排)(?=[一-龥]{2,4}$)|(?<!新增)(?:减税降费|减费让利)|新增|净增加?|新增加|增加|增收|增产|减少|减轻|降低|减排|压减|缩减|新增设|新添|多(?:出|进账|[卖产收打挣赚]出)(?=[一-龥]{2})(?!近|约|了)|(?<![至最])少(?:垫付?|打印|[花做开填跑报印发淹占扔烧])了?(?=[一-龥A-Z][一-龥\d]))/g;
/** One of these stands in every word of rising and falling before a number. */
const SIGN = marks("翻扬增升涨提浮调扩延拉多高降减缩压落滑窄简跌少低砍添宜小轻短");
/** And one of these behind it. */
const SIGN_BEHIND = marks("增升涨降");
const doneToo = ending(
  "升大长高减",
  /(?:新建|改建|改造|建设|治理|修复|整治|优化|新改扩建)(?:和|、|与)?(?:提升|扩大|延长|提高|压减)$/,
);
const comesFrom = within("由从", /[由从][^，,。；;]{0,6}$/);
const BEHIND =
  /^(?:以上|左右|以内)?的?(?:(?:正|高速|快速|较快)?增长|增速|增幅|涨幅|升幅|(下降|降幅|负增长))(?![到至目率点极])/;
const GAP =
  /(?:(?<!不)(?:高于|低于|多于|少于)|快于|慢于|高出|低出|高过|跑赢|跑输|领先|优于|比[^，,。；;、\d]{2,14}(?<![提增降减抬拉升新加放])(?:高|低|多|少|快|慢|便宜|贵)(?:出|了|于)?)[^，,。；;、\d]{0,14}$/;

/** 比三年前高了: against another time a gap is a change. */
const AGAINST_TIME =
  /[比较][^，,。；;、]{0,4}(?:年前|[上去前]年|20\d\d年[初末底]?|上[月季届]度?)(?:同期)?[高多](?:了|出了?)?$/;

export const CHANGE: Refiner = {
  id: "change",
  about: "Tells the size of a rise or fall from a level",
  refine: (figures, scene) => {
    const out: Figure[] = [];
    for (const [index, figure] of figures.entries()) {
      const change = changeOf(figure, index, out, scene);
      const basis = change ? basisOf(figure, scene) : basisOfGap(figure, scene);
      if (!change && !basis) {
        out.push(figure);
        continue;
      }
      const copy = signed(figure, "change");
      copy.change = change;
      copy.basis = basis;
      out.push(copy);
    }
    return out;
  },
  examples: [
    { text: "地区生产总值增长【7%】", bound: "up" },
    { text: "去向落实率93.7%，比上年高【1.5个百分点】", bound: "up" },
    { text: "覆盖率提高到【95%】", bound: null },
    { text: "新增农村集体经济收入【3300多万元】", bound: "up" },
    { text: "产业营收保持【20%】以上增长", bound: "up" },
    { text: "平均压减时间【58%】", bound: "down" },
    { text: "压减非刚性支出【15%】", bound: "down" },
    { text: "新建提升【310公里】农村公路", bound: null },
    { text: "新增经营主体13.9万户、带动就业【36.8万人】", bound: null },
    { text: "信访总量较上年同期下降【18.4%】", bound: "down" },
    { text: "收购价每斤涨了【1.2元】", bound: "up" },
    { text: "举报同比少了【四成】", bound: "down" },
    { text: "公摊电费户均一年少交【八十六元】", bound: "down" },
    { text: "日工资平均多拿【45元】", bound: "up" },
    { text: "优良天数比上年多出【6天】", bound: "up" },
    { text: "比在家种地多出近【两倍】", bound: null },
    { text: "占比比三年前高了【21个】百分点", bound: "up" },
    { text: "每件运费便宜了【1.3元】", bound: "down" },
    { text: "冷库库容再增【1.5万立方米】", bound: "up" },
    { text: "考核事项还要再压【两成】", bound: "down" },
    { text: "每月多卖出干货【三百来斤】", bound: "up" },
    { text: "少做重复检查【3.3万项次】", bound: "down" },
    { text: "价钱比自己请人便宜【一成】", bound: null },
    { text: "高标准农田再往外扩【9.5万亩】", bound: "up" },
    { text: "光这一季就多进账【5万元】", bound: "up" },
    { text: "每季度到村里至少走【1趟】", bound: null },
    { text: "平均年龄比换届前小了【4.6岁】", bound: "down" },
    { text: "群众看一回专家少花路费【二三百元】", bound: "down" },
    { text: "党员比上年同期多【26名】", bound: "up" },
    { text: "资料由32份精简为【13份】", bound: null },
    { text: "订单翻了【一百多倍】", bound: "up" },
    { text: "比上年多追回近【200万元】", bound: "up" },
    { text: "投入水利资金9.86亿元，比前三年多出【2.3亿元】", bound: "up" },
    { text: "地块并成95块，凭空多出来【170亩】", bound: "up" },
    { text: "考核不合格的减发【三成】", bound: "down" },
    { text: "开行专列40列，比上年多开【12列】", bound: "up" },
    { text: "常住人口比上年末减少0.2万人，其中城镇人口【8万人】", bound: null },
    { text: "由上年的负增长【8.5%】转为正增长3.1%", bound: "down" },
    { text: "居民消费价格微涨【0.2%】", bound: "up" },
    { text: "替企业压减成本【6300多万元】", bound: "down" },
    { text: "再压减办理环节三成、申请材料【四成】", bound: "down" },
    { text: "减轻企业税费负担【1.2亿元】", bound: "down" },
    { text: "增速比上年加快【0.7个】百分点", bound: "up" },
    { text: "一天最少走【两万步】", bound: null },
    { text: "水费较前年多支【6.2万元】", bound: "up" },
    { text: "塑料筐每年少扔【四十吨】", bound: "down" },
    { text: "亩均收益跑赢全省平均【1.8个】百分点", bound: null },
    { text: "对现有站点提升【90个】、整合55个", bound: null },
    { text: "14万吨减排量卖了【568万元】", bound: null },
    { text: "集体收入力争突破1500万元，增幅不低于【15%】", bound: "up" },
    { text: "新增减税降费【59.3亿元】", bound: "up" },
    { text: "降低交通物流成本【65亿元】", bound: "down" },
    { text: "全县性会议比上年少开【13场】", bound: "down" },
    { text: "新增停车位达【1240个】", bound: "up" },
  ],
};

const changeOf = (figure: Figure, index: number, done: readonly Figure[], scene: Scene): Change | null => {
  const clause = scene.segments.clauses[scene.clauseAt(figure.start)];
  const previous = done[index - 1];
  const inClause = previous !== undefined && clause !== undefined && previous.start >= clause.start;
  const from = Math.max(clause?.start ?? scene.start, inClause ? previous.end : 0);
  // Nothing that rises or falls before or behind it, and no rise to go on with.
  if (
    !previous?.change &&
    !holds(SIGN, scene.text, from, figure.start) &&
    !holds(SIGN_BEHIND, scene.text, figure.end, Math.min(figure.end + 8, scene.end)) &&
    !figure.text.includes("番")
  )
    return null;
  const before = scene.text.slice(from, figure.start);
  // 由一季度|下降|2.3%转为增长: where it comes from may be a fall itself.
  if (comesFrom(scene.text, from, figure.start) && !/(?:增长|下降|负增长)$/.test(before)) return null;
  if (level(scene.text, from, figure.start)) return null;
  if (AGAINST_TIME.test(before)) return "up";
  if (figure.dimension === "share" && GAP.test(before)) return null;
  // 保持10%以上增长: what the figure is the size of may stand behind it.
  const behind = figure.unit === "%" ? BEHIND.exec(scene.text.slice(figure.end, figure.end + 8)) : null;
  if (behind) return behind[1] ? "down" : "up";
  // 新建|提升|310公里: one of several things done to it, no rise.
  if (doneToo(scene.text, from, figure.start)) return null;
  // 提升|站点90个: of what is counted one by one it is said what was done with it.
  if (figure.dimension === "count" && RAISED.test(before)) return null;
  if (UP.test(before)) return "up";
  if (DOWN.test(before)) return "down";
  // 翻了一百多倍
  if (figure.unit === "倍" && before.endsWith("翻了")) return "up";
  if (figure.text.includes("番") && /翻.?番/.test(figure.text)) return "up";
  // A list goes on with what opened it: 分别增长6%和7%; 新增A1家、B2家.
  if (
    inClause &&
    previous.change &&
    /^(?:左右|以上|以内|以下)?[、和与及至]$/.test(scene.text.slice(previous.end, figure.start))
  )
    return previous.change;
  // 压减办理环节三成、|申请材料|四成: a list of what is taken off, each with its share.
  if (
    inClause &&
    previous.change &&
    previous.dimension === "share" &&
    figure.dimension === "share" &&
    /^[、和与及](?![^、]*(?:率|比例|比重|占比|[达为占到]))[一-龥]{2,8}$/.test(
      scene.text.slice(previous.end, figure.start),
    )
  )
    return previous.change;
  // 净增经营主体242.8万户，其中企业57.5万户: a part of a rise is a rise.
  if (
    previous?.change &&
    /^[，,][^，,。；;]{0,4}其中[^，,。；;增减升降占]*$/.test(scene.text.slice(previous.end, figure.start)) &&
    previous.dimension === figure.dimension &&
    figure.dimension !== "share" &&
    // 比上年末减少0.21万人，其中城镇人口8.05万人: what is more than the whole is no part of it.
    figure.value <= previous.value &&
    lastAdded(scene.text.slice(Math.max(scene.start, previous.start - 24), previous.start))
  )
    return previous.change;
  const clauseText = scene.text.slice(clause?.start ?? scene.start, figure.start);
  const added =
    lastAdded(before) ??
    (inClause &&
    previous.change &&
    !/[增减升降]|总数|总量|累计/.test(before) &&
    !otherDeed(scene, previous.end, figure.start) &&
    /^[^，,。；;]*[、和与及]/.test(before) &&
    figure.dimension !== "share" &&
    figure.form !== "fraction"
      ? previous.change
      : null);
  // 平均压减|时间|58%: a share of a thing taken off.
  if (
    figure.unit === "%" &&
    /(?:压减|压缩|缩短|减少|精简|降低|(?<![加消递裁])减)(?:了)?(?:[一-龥]{2,4}|[一-龥]{1,6}(?:时间|时限|材料|环节|成本|支出|经费|费用|开支|面积|规模))$/.test(
      before,
    ) &&
    !/(?:达到?|为|占|率|比例|比重)$/.test(before)
  )
    return "down";
  if (added && figure.dimension !== "share" && (!LEVEL_AT_END.test(clauseText) || SUM_ADDED.test(clauseText)))
    return added;
  return null;
};

const LEVEL_AT_END = /(?:达|为|到|至|突破|占)[^、]{0,3}$/;
/** 新增停车位|达1240个: how many were added, no level. */
const SUM_ADDED = /(?:新增|净增)[^，,。；;、占]{1,14}(?:达到?|突破)(?:了|近|约)?$/;

/** 新增13.9万户、|带动|就业36.8万人: with a verb of its own the member is no part of the rise. */
const otherDeed = (scene: Scene, from: number, to: number): boolean =>
  scene
    .words(scene.clauseAt(to))
    .some((chunk) => chunk.start >= from && chunk.end <= to && is(chunk, WordClass.Verb) && !is(chunk, WordClass.Noun));

/** 新增|农村集体经济收入|: the adding verb with its object before the number. */
const lastAdded = (before: string): Change | null => {
  if (!/[增减缩多少降]/.test(before)) return null;
  const last = [...before.matchAll(ADDED)].at(-1);
  if (!last) return null;
  const rest = before.slice(last.index + last[0].length);
  if (rest.length > 24 || /[，,。；;]/.test(rest)) return null;
  if (/^(?:到|至|为|长点|长极|的|量|值|能力|收渠道|奖金|任务|项目|及优化|和优化|及改造|或改造)/.test(rest)) return null;
  return /减|缩|少|降低/.test(last[0]) ? "down" : "up";
};

const BASIS =
  /(?:同比|环比|比上年(?:同期)?|较上年(?:同期)?|比去年(?:同期)?|较去年(?:同期)?|比上届|较上届|比上季度|比上月|较上月|(?:比|较)[“"]?[^，,。；;、\d“”"]{0,6}(?:(?:19|20)\d{2}年[^，,。；;、\d]{0,4}|[“"]?十[一二三四五]五[”"]?(?:时期)?末?)|(?:比|较)[^，,。；;、\d]{2,12}?(?=增|减|下降|提高|上升|提升|高|低|多|少|快|慢|缩|上涨|回落|压))/g;

const BASIS_SIGN = marks("比较");

const basisOf = (figure: Figure, scene: Scene): Span | null => {
  const clause = scene.segments.clauses[scene.clauseAt(figure.start)];
  const from = clause?.start ?? scene.start;
  if (!holds(BASIS_SIGN, scene.text, from, figure.start)) return null;
  const before = scene.text.slice(from, figure.start);
  let found: Span | null = null;
  for (const match of before.matchAll(BASIS))
    found = { start: from + match.index, end: from + match.index + match[0].length };
  return found;
};

/** What a gap is measured from: 高于|全国|1.7个百分点. */
const GAP_BASIS = /(?:高于|低于|快于|慢于|高出|优于|比)([^，,。；;、\d]{2,14}?)(?:高|低|多|少|快|慢)?(?:出|了)?$/;

const basisOfGap = (figure: Figure, scene: Scene): Span | null => {
  if (figure.dimension !== "share") return null;
  const from = Math.max(scene.start, figure.start - 24);
  const gap = GAP_BASIS.exec(scene.text.slice(from, figure.start));
  return gap ? { start: from + gap.index, end: figure.start } : null;
};
