/**
 * Period: the time expression that governs the figure, by the reach rules. Guide, section 2, `period`.
 *
 * One that opens a paragraph governs every later figure of the paragraph until another takes over; one inside a
 * sentence, or opening a later sentence, governs to the end of that sentence, then the paragraph's own resumes.
 */

import { among } from "../../marks.ts";
import type { Figure, Span } from "../../types.ts";
import { signed } from "../figure.ts";
import { named } from "../label/grammar.ts";
import { isAddress, type Scene } from "../scene.ts";
import type { TimeExpression } from "../times.ts";
import type { Refiner } from "./refiner.ts";

export const PERIOD: Refiner = {
  id: "period",
  about: "Binds the time expression that governs a figure",
  refine: (figures, scene) => {
    const opening = openingOf(scene);
    return figures.map((figure) => {
      const period = governing(figure, scene) ?? (opening && opening.end <= figure.start ? opening : null);
      if (!period) return figure;
      const copy = signed(figure, "period");
      copy.period = { start: period.start, end: period.end };
      return copy;
    });
  },
  examples: [
    { text: "今年以来，全县办理事项【300件】", bound: "今年以来" },
    { text: "到2030年，覆盖率达到【95%】", bound: "到2030年" },
    { text: "——这五年民生不断改善。完成改造【300户】", bound: "这五年" },
    { text: "空气质量创有记录以来最好水平，优良天数【320天】", bound: null },
    { text: "收入比上年增长【5%】", bound: null },
    { text: "提前两年完成水库加固【12座】", bound: null },
    { text: "一年内就投产项目【12个】", bound: null },
    { text: "6月6日，发放物资【350份】", bound: "6月6日" },
    { text: "从2016年起，每年选派【30名】", bound: "每年" },
    { text: "截至今年7月31日，平均每月办结3件，共办结【2450件】", bound: "截至今年7月31日" },
    { text: "对照年初目标，还有【3项】指标未达进度", bound: null },
    { text: "全社会用电量15.2亿千瓦时，其中工业用电量【9.8亿千瓦时】", bound: null },
    { text: "每周坐诊3天，累计接诊【4.6万人次】", bound: null },
    { text: "组织“每月一题”活动，整改问题【86个】", bound: null },
    { text: "　　去年以来，抽调干部126名。平均年龄【33岁】", bound: "去年以来" },
    { text: "今冬明春，计划清淤河道【120公里】", bound: "今冬明春" },
    { text: "1至11月，全市空气优良率【90.4%】", bound: "1至11月" },
    { text: "早年间，水要到【5公里】外的龙洞去挑", bound: "早年间" },
    { text: "全县入汛以来转移群众【320人】", bound: "入汛以来" },
    { text: "安渠市2023年入春以来降雨【3场】", bound: "2023年入春以来" },
    { text: "党的二十大以来，全县改造小区【36个】", bound: "党的二十大以来" },
    { text: "2021—2023年，全县改造小区【36个】", bound: "2021—2023年" },
    { text: "3月至5月，全县改造小区【36个】", bound: "3月至5月" },
    { text: "全县6月15日改造小区【36个】", bound: "6月15日" },
    { text: "2023年度，全县改造小区【36个】", bound: "2023年度" },
    { text: "2023年度预算安排项目【36个】", bound: null },
    { text: "国庆节前后，接待游客【36万人次】", bound: "国庆节前后" },
    { text: "工期提前，只用了45天；全部达产后，可实现年产值【40亿元】", bound: "全部达产后" },
    { text: "入冬以来游客不断。元旦当天，客流达到【3.9万人次】", bound: "元旦当天" },
    { text: "本雪季，我们承办积分赛【6项】", bound: "本雪季" },
    { text: "国庆中秋8天长假，古城日均客流【5.3万人】", bound: "国庆中秋8天长假" },
    { text: "宏远公司拿到退税款860万元后，添了【四条】生产线", bound: null },
    { text: "次年，全县改造小区【36个】", bound: "次年" },
    { text: "脱贫攻坚期内，全县改造小区【36个】", bound: "脱贫攻坚期内" },
    { text: "去年腊月，在线人数冲到【4.7万】", bound: "去年腊月" },
    { text: "今年头十个月，放出信用贷款【28.3亿元】", bound: "今年头十个月" },
    { text: "来年，县里拿出专项资金【800万元】", bound: "来年" },
    { text: "苏区时期，全县人口【23万人】", bound: "苏区时期" },
    { text: "合同签订半年来，超时扣罚降了【63%】", bound: "合同签订半年来" },
    { text: "刚搬来那阵子，有【70户】人家背着锄头", bound: "刚搬来那阵子" },
    { text: "“人心齐，泰山移。”2019年以前，全县有软弱涣散村【43个】", bound: "2019年以前" },
    { text: "收入完成17.2亿元，为年初预算的【78.6%】", bound: null },
    { text: "恢复到2019年同期的【118%】", bound: null },
    { text: "厂里头一年招来【50个】年轻人", bound: "头一年" },
    { text: "学校始建于1938年，现有教学班【96个】", bound: null },
    { text: "务工人数为上年的【103.4%】", bound: null },
    { text: "明年计划引进人才【80名】", bound: "明年" },
    { text: "2024年计划筹集住房【2800套】", bound: "2024年" },
    { text: "刚刚过去的2025年，面对困难，我们稳住了底盘。生产总值增长【4.7%】", bound: "2025年" },
    { text: "各位代表！刚刚过去的2025年，是很不寻常的一年。生产总值增长【4.7%】", bound: "2025年" },
    { text: "半年来上报线索【2870条】", bound: "半年来" },
    { text: "一年多下来，代办事项【1.6万件】", bound: "一年多下来" },
    { text: "新的一年，我们将投入【5亿元】", bound: "新的一年" },
    { text: "融资增量恢复到近年最好水平，资本市场融资增长【41.3%】", bound: null },
    { text: "提供小学生假期托管服务【15万人次】", bound: null },
    { text: "前8个月，诉前调解纠纷【2319件】", bound: "前8个月" },
    { text: "今年春灌，亩均用水量减少【65立方米】", bound: "今年春灌" },
    { text: "湖体水质30年来首次达良好水平，建成幸福河湖【4762个】", bound: null },
    { text: "全年总诊疗【480万人次】", bound: "全年" },
    { text: "国庆黄金周，景区接待游客【2.6万人次】", bound: "国庆黄金周" },
    { text: "茶企在去年31家的基础上增加到【44家】", bound: null },
    { text: "比大旱的2018年多收【0.7亿斤】", bound: null },
    { text: "低保标准提高到每月680元，参保率稳定在【96%】", bound: null },
    { text: "刚来那阵子，村里人不爱说话。我进门串户，记了笔记【四本】", bound: null },
    { text: "在任期间，村里经手的钱款累计【四千七百多万元】", bound: "在任期间" },
    { text: "截至今年9月末，资金已兑付【1260.5万元】", bound: "截至今年9月末" },
    { text: "利润逐年上来。到第四年，利润蹿到【180万元】", bound: "到第四年" },
    { text: "一入冬，【三万多人】外出务工", bound: "一入冬" },
    { text: "农闲时多至【四十来人次】", bound: "农闲时" },
    { text: "常来（每周2次及以上）的占【31.5%】", bound: null },
    { text: "愿意每月掏200元以上的不到【四分之一】", bound: null },
    { text: "青河市试行弹性学制两年多来，惠及学生【2.1万人】", bound: "两年多来" },
    { text: "试行一年多来，收到线索【3970条】", bound: "试行一年多来" },
    { text: "要求医生每半月至少上门【一次】", bound: "每半月" },
    { text: "平时每天接待150人，到了周末能有【三百来人】", bound: "周末" },
    { text: "收缴率由2021年的不足【两成】提高到76%", bound: "2021年" },
    { text: "第一年，愿意试种的只有【17户】", bound: "第一年" },
    { text: "每周上门不少于一次；累计议事【310余场次】", bound: null },
    { text: "大半年下来，民情日记写满【四本】", bound: "大半年下来" },
    { text: "去年年初，我们组织村干部进村【1100名】", bound: "去年年初" },
    { text: "从前烂在地里的萝卜有了销路，日均处理快件【2.6万余件】", bound: null },
    { text: "2025年计划完成交通投资【12亿元】", bound: "2025年" },
    { text: "2021年新一轮驻村工作启动以来，选派第一书记【117名】", bound: "2021年新一轮驻村工作启动以来" },
    { text: "五年累计使用外资【846亿美元】", bound: null },
    { text: "位居全国第二，五年累计使用外资【846亿美元】", bound: "五年" },
    { text: "今年“七一”前，列支党费【58万元】", bound: "今年“七一”前" },
    { text: "打算用两年时间改造完，让果农增收【2000元】", bound: null },
    { text: "35岁以下的由上届的【68人】增加到212人", bound: "上届" },
  ],
};

/** A time expression that opens the paragraph, list mark and subject aside. */
const openingOf = (scene: Scene): Span | null => {
  const first = scene.times.find((time) => !time.base);
  if (!first) return null;
  const { sentences } = scene.segments;
  // 各位代表！|刚刚过去的2025年: whom it is said to opens nothing.
  const [whole, ...others] = sentences;
  const address = whole && isAddress(scene.text, whole.start, whole.end);
  const sentence = address ? others[0] : whole;
  const before = scene.text.slice(address ? (sentence?.start ?? scene.start) : scene.start, first.start);
  if (
    !/^(?:[\s　—]*)(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[一二三四五六七八九十]是)?(?:[^，,。；;：:、\d]{1,10}[：:])?(?:(?:在)?(?:刚刚)?过去的)?[\s　“"]*$/.test(
      before,
    )
  )
    return null;
  if (sentence && first.start >= sentence.end) return null;
  const after = scene.text.slice(first.end, first.end + 8);
  if (/^(?:的|[^，,。是]{0,3}(?:度))/.test(after) && !/^，/.test(after)) return null;
  return per(scene, first) || BEFORE_NOW.test(scene.text.slice(first.start, first.end)) ? null : first;
};

/** 过去, 从前: the foil of what follows, so they hold for their own sentence alone. */
const BEFORE_NOW = /^(?:过去|从前|以前|早些年|前些年|.*那(?:阵子|会儿|时候?))$/;

/** 提高到|每月|680元和520元，参保率达96%: what stands right before a number is part of its measure, in its own clause alone. */
const ofMeasure = (scene: Scene, time: Span, clause: Span | undefined): boolean =>
  clause !== undefined &&
  time.end <= clause.start &&
  among("到至为达给按由从", scene.text, time.start - 1) &&
  scene.expressions.some(({ start }) => start === time.end);

/** 每年, 每月: part of a rule, they never open a paragraph. */
const per = (scene: Scene, time: Span): boolean => /^(?:平均)?每/.test(scene.text.slice(time.start, time.end));

/** A clause that begins to sum up. */
const SUM = /[，,；;](?:已|已经)?(?:累计|总共|合计|共计|共(?!同))/;

const OF_WHICH =
  /[\d一二两三四五六七八九十百千万亿][元个名人次天小时]*以[上下]的(?:还|仍|共|只|就|仅)?(?:不到|不足|占|有|达到?|超过?|近|约)?$/;

const governing = (figure: Figure, scene: Scene): TimeExpression | null => {
  const clause = scene.segments.clauses[scene.clauseAt(figure.start)];
  const sentence = clause ? scene.segments.sentences[clause.sentence] : undefined;
  const from = sentence?.start ?? scene.start;
  let found: TimeExpression | null = null;
  for (const time of scene.timesIn(from, figure.start)) {
    if (
      figure.form === "multiple" &&
      /^的/.test(scene.text.slice(time.end, time.end + 1)) &&
      time.end + 1 === figure.start
    )
      continue;
    // 平均每月办结350件，共办结2450件; 每周坐诊3天，累计接诊4.6万人次: an average is of its own clause, and a sum of no week.
    const average = scene.text.startsWith("平均每", time.start) && time.start < (clause?.start ?? 0);
    if (
      average ||
      (per(scene, time) && (ofMeasure(scene, time, clause) || SUM.test(scene.text.slice(time.end, figure.start))))
    )
      continue;
    // 常来（每周2次以上）的|占31.5%: what a bracket says of how often holds inside it.
    if (per(scene, time) && /^[^（(]*[）)]/.test(scene.text.slice(time.end, figure.start))) continue;
    // 愿意每月掏300元以上的|不到三分之一: it says which are counted.
    // 每周上门不少于一次；累计议事|310余场次|: how often holds of its part of the sentence alone.
    if (per(scene, time) && /[；;]/.test(scene.text.slice(time.end, figure.start))) continue;
    if (per(scene, time) && OF_WHICH.test(scene.text.slice(time.end, figure.start))) continue;
    // “每月一题”: inside a name it dates nothing.
    if (named(scene, time) && !named(scene, figure)) continue;
    if (time.base && !ownsValue(scene, time, figure)) continue;
    if (time.local && !ownsValue(scene, time, figure)) continue;
    found = time;
  }
  return found;
};

/** 由2018年的四万元, 较“十三五”末的9323.1亿元: a base is the period of its own value. */
const ownsValue = (scene: Scene, time: TimeExpression, figure: Figure): boolean => {
  const between = scene.text.slice(time.end, figure.start);
  return time.local || time.base
    ? /^的?(?:约|近|超过?|逾|不足|不到|仅|只有)?$/.test(between) && (time.local || between.startsWith("的"))
    : true;
};
