/**
 * Words by which a figure is told as a rule, a promise or a proposal rather than as done. Guide, section 2, `status`.
 *
 * In: a text and a stretch of it. Out: whether what it says binds from now on. Deliberately absent: plans and goals
 * (status.ts) and the parts of a report (plan.ts).
 */
import { ending, opening, within } from "../../marks.ts";

/** A rule holds from now on: 每季度至少1次, 24小时内办结, 每村不少于2名. */
export const ruled = within(
  "不至",
  /(?:每(?:年|月|季度|周|天|日|半年|学期|村|个|名|户|人|次|期|桌|社区|镇|乡|县)[^，,。；;]{0,16}(?:至少|不少于|不低于|不超过|不得)[^，,。；;\d]{0,10}|(?:不少于|不低于|不超过)[^，,。；;\d]{0,10}|至少[^，,。；;\d]{0,28}(?:\d+[万亿]?元以上的?[^，,。；;\d]{1,8})?)$/,
);
/** 承诺办好|10件实事, 要求干部每人联系|1个学院, 规定每季度开展|1次: promised and demanded; 最高可获救助|6万元: allowed. */
export const bidden = within(
  "承要最规",
  /(?:承诺(?:为[^，,。；;]{1,8})?(?:办|做|解决|完成|落实|建|修)[好成]?[^，,。；;\d]{0,6}|(?<![按照的体项])要求(?:[^，,。；;\d]{2,14}(?:控制|保持|稳定|压缩|压减|提高)[在到至]|[^，,。；;]{1,12}每[人名个户村家][^，,。；;]{0,14})|(?<![法按照的])规定[^，,。；;]{0,10}每[人名个户村家年月季周天][^，,。；;]{0,14}|最高(?:可|给予|奖励|资助|补助|补贴|奖补)[^，,。；;\d]{0,8})$/,
);
/** 承诺办好10件实事，其中体检标准提高到|1000元|; 比例不得低于5%，占比提高到|65%|: the rest of the sentence with it. */
export const boundSo = within("承不务", /(?:承诺办好|不得(?:低于|少于|高于|超过)|务必)[^。！？]*[，,；;]/);
/** 建议|设立资金，每年评选10名: a proposal that opens its sentence goes on to its end. */
export const proposed = within(
  "建",
  /^[\s　]*(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．])?建议(?!人选|名单|书|类|采纳|办|提案|被|数|量)/,
);
/** 区里规定，补贴每月不低于…: a rule is told in the sentence, or announced by the one before it. */
const ruledHere = within(
  "规约",
  /(?:[里县市区镇乡村局委]|明确|统一|约法)规定[，：:]|[省市县区镇里]明确[，,：:]|规矩[是：:，,]|约定[，：:]/,
);
const announced = within(
  "矩程度定杠",
  /[立定订出有](?:了|下|起|出)?(?:[一几两三][条个项])?[一-龥]{0,4}(?:规矩|章程|制度|规定|硬杠杠)[。！：]$/,
);
const LONGEST_ANNOUNCEMENT = 20;
export const laidDown = (text: string, sentence: number, paragraph: number, before: number): boolean =>
  ruledHere(text, sentence, before) || announced(text, Math.max(paragraph, sentence - LONGEST_ANNOUNCEMENT), sentence);
/** 每天1篇, 每周1次: what is to be done each time, with no verb that says it was. */
export const eachTime = ending("天日周月度年", /每(?:天|日|周|月|季度|半年|年)$/);
/** 工单30分钟|内签批|: what has to be done in a time. */
export const DEADLINE = /^(?:内|之内|以内)(?=[一-龥]{2})(?!全部|实现|共|累计|先后|的)/;
/** 按每人500元|的标准给予|补助 */
export const atThatRate = opening("的", /^的?标准(?:给予|予以)/);
/** 六成|以上要|用在产业上 */
export const hasTo = opening("以左要", /^(?:以[上下内]|左右)?要(?![求素点么闻是占花走跑交掏等靠])/);
/** 实现每村至少|1名|: it has come to be so. */
export const achieved = within("现", /实现了?[^，,。；;、\d]{0,6}至少[^，,。；;\d]*$/);
/** 4.5公里|机耕道要硬化|: what has to be done with the thing counted ends the clause. */
export const toBeDone = within(
  "要",
  /^[一-龥]{2,6}(?<![主重需必只首纪摘概提简不却才想看就快正都])要(?![求素点么闻是占花走跑交掏等靠])[一-龥]{2}$/,
);
/** 占比始终不低于35%: no rule, it was so. */
export const held = ending("于过", /(?:始终|一直|连年|历年)(?:不低于|不少于|不超过|低于|高于)$/);
