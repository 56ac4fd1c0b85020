/** Words by which a figure is told as a rule, a promise or a proposal rather than as done. Data only. */
import { REVIEWED, type StatusCue } from "./cue.ts";

const binding = (cue: Omit<StatusCue, "status">): StatusCue => ({ ...cue, status: "target" });

/** What stands behind the figure says that it is to be so. */
export const TO_BE_SO: readonly StatusCue[] = [
  binding({
    id: "time-limit",
    about: "A time within which something has to be done",
    where: "behind",
    signs: "内",
    words: /^(?:内|之内|以内)(?=[一-龥]{2})(?!全部|实现|共|累计|先后|的)/,
    holds: ({ figure }) => figure.dimension === "time",
    unless: [{ where: "behind", words: /完毕/ }, REVIEWED.whole],
    yes: ["工单【30分钟】内签批交办"],
    no: ["全部在【两小时】以内处置完毕", "工单已在【30分钟】内签批"],
  }),
  binding({
    id: "rate",
    about: "按…的标准给予: how much is to be given",
    where: "behind",
    signs: "标",
    words: /^的?标准(?:给予|予以)/,
    also: { where: "clause", words: /按照?[^，,。；;]{0,10}$/ },
    unless: [REVIEWED.whole],
    yes: ["按照每套【10万元】的标准给予补助"],
    no: ["已按每人【500元】的标准给予补助"],
  }),
  binding({
    id: "has-to",
    about: "…要 right behind the figure: what has to become of it",
    where: "behind",
    signs: "要",
    words: /^(?:以[上下内]|左右)?要(?![求素点么闻是占花走跑交掏等靠])/,
    yes: ["补助资金【六成】以上要用在产业上"],
    no: ["一条路【3公里】要占四十户人家的地"],
  }),
  binding({
    id: "to-be-done",
    about: "要 and a verb end the clause behind the thing counted",
    where: "behind",
    signs: "要",
    words:
      /^[一-龥]{2,6}(?<![主重需必只首纪摘概提简不却才想看就快正都])要(?![求素点么闻是占花走跑交掏等靠])[一-龥]{2}$/,
    yes: ["后山那【4.5公里】机耕道要硬化"],
    no: ["汇总【20条】发展需要"],
  }),
];

/** A rule holds from now on, a promise or a proposal will be kept. */
export const BINDING: readonly StatusCue[] = [
  binding({
    id: "at-least",
    about: "不少于, 至少, 每年…不超过 right before the figure: a bound that holds from now on",
    where: "clause",
    signs: "不至",
    words:
      /(?:每(?:年|月|季度|周|天|日|半年|学期|村|个|名|户|人|次|期|桌|社区|镇|乡|县)[^，,。；;]{0,16}(?:至少|不少于|不低于|不超过|不得)[^，,。；;\d]{0,10}|(?:不少于|不低于|不超过)[^，,。；;\d]{0,10}|至少[^，,。；;\d]{0,28}(?:\d+[万亿]?元以上的?[^，,。；;\d]{1,8})?)$/,
    yes: ["每季度至少召开【1次】联席会议", "每村配备不少于【2名】管护员"],
    no: ["至少有12户没有签约，共补签【12份】"],
  }),
  binding({
    id: "promise",
    about: "承诺办好, 最高可获: promised and allowed",
    where: "clause",
    signs: "承最",
    words:
      /(?:承诺(?:为[^，,。；;]{1,8})?(?:办|做|解决|完成|落实|建|修)[好成]?[^，,。；;\d]{0,6}|最高(?:可|给予|奖励|资助|补助|补贴|奖补)[^，,。；;\d]{0,8})$/,
    unless: [REVIEWED.clause],
    yes: ["每年公开承诺办好【10件】实事", "职工每人最高可获救助【6万元】"],
    no: ["承办赛事【10场】", "最高气温【36度】"],
  }),
  binding({
    id: "demanded",
    about: "要求干部每人, 规定每季度: demanded of each",
    where: "clause",
    signs: "要规",
    words:
      /(?:(?<![按照的体项])要求(?:[^，,。；;\d]{2,14}(?:控制|保持|稳定|压缩|压减|提高)[在到至]|[^，,。；;]{1,12}每[人名个户村家][^，,。；;]{0,14})|(?<![法按照的])规定[^，,。；;]{0,10}每[人名个户村家年月季周天][^，,。；;]{0,14})$/,
    unless: [REVIEWED.clause],
    yes: [
      "党委规定班子成员每人联系【1个】学院",
      "流动党委规定每季度开展主题党日【1次】",
      "市里要求单节课时长控制在【30分钟】以内",
    ],
    no: ["按要求每户补齐资料【3份】"],
  }),
  binding({
    id: "each-time",
    about: "每天1篇: what is to be done each time, with no verb that says it was",
    where: "clause",
    signs: "每",
    words: /每(?:天|日|周|月|季度|半年|年)$/,
    holds: ({ figure, clause }) => figure.dimension === "count" && figure.start - clause.start < 4,
    yes: ["学习笔记，每周【1篇】"],
    no: ["每周坐诊【3次】"],
  }),
  binding({
    id: "proposed",
    about: "A sentence that opens with 建议 proposes to its end",
    where: "sentence",
    signs: "建",
    words: /^[\s　]*(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．])?建议(?!人选|名单|书|类|采纳|办|提案|被|数|量)/,
    unless: [REVIEWED.whole],
    yes: ["建议设立补偿资金，每年评选“创业之星”【10名】"],
    no: ["建议提案45件，办结【45件】"],
  }),
  binding({
    id: "laid-down",
    about: "区里规定，…; 约定：…: the sentence tells what was laid down",
    where: "sentence",
    signs: "规约",
    words: /(?:[里县市区镇乡村局委]|明确|统一|约法)规定[，：:]|[省市县区镇里]明确[，,：:]|规矩[是：:，,]|约定[，：:]/,
    unless: [REVIEWED.whole],
    yes: ["区里规定，服务经费每年【20万元】"],
    no: ["按规定办理，减免费用【20万元】"],
  }),
  binding({
    id: "announced",
    about: "立了规矩。 before the sentence",
    where: "before",
    signs: "矩程度定杠",
    words: /[立定订出有](?:了|下|起|出)?(?:[一几两三][条个项])?[一-龥]{0,4}(?:规矩|章程|制度|规定|硬杠杠)[。！：]$/,
    unless: [REVIEWED.whole],
    yes: ["县里立了规矩。队员人均联系农户【12户】左右"],
    no: ["县里立了规矩。去年队员已联系农户【12户】"],
  }),
  binding({
    id: "promised-before",
    about: "承诺办好…，其中…: the rest of the sentence with it",
    where: "sentence",
    signs: "承不务",
    words: /(?:承诺办好|不得(?:低于|少于|高于|超过)|务必)[^。！？]*[，,；;]/,
    unless: [REVIEWED.sentence],
    yes: ["承诺办好10件实事，其中体检标准提高到每人【1000元】", "退出比例不得低于5%，浮动工资占比提高到【65%】"],
    no: ["去年承诺办好10件实事，办结【10件】"],
  }),
  binding({
    id: "range-each-time",
    about: "A range to be kept: 每年, 安排, 应 before from-to",
    where: "clause",
    signs: "年月度求排应备议",
    words: /每年|每月|每季度|要求|安排|应|储备|建议/,
    holds: ({ figure }) => figure.max !== null && figure.dimension !== "money",
    yes: ["每季度安排谈心谈话【2至3次】"],
    no: ["走访农户【2至3次】"],
  }),
];
