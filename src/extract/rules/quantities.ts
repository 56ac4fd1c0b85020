/** Number words that count nothing: 一批, 三个方面, vague 几个. Guide, section 1. */
import { GOVERNING, type Rule } from "./rule.ts";

const HAN = /^[〇零一二两三四五六七八九十百千万亿半几]+$/;
/** What announces the parts of a text rather than counts things. */
const ANNOUNCED =
  /^(?:大)?(?:个)?(?:重点|主要|突出|显著|关键|具体)?(?:方面|要求|要点|字(?!节)|关键词|体会|意见|想法|看法|建议|角度|层次|层面|维度|环节|原则|特点|特征|阶段|坚持|结合|转变|统筹|注重|问题(?:[，,。：:]|$)|方面的?工作|重点工作|突出亮点|亮点|支点|课题|关系|必须|聚焦|到位|能不能|好|第一|更加|意识|维护|自信|文明|过硬|一|是|一律|到|坚定|战略|着力|推进|强化|突破|提升|加强|加快|环节|向度|切入点|抓手|着力点|落脚点|关口|世界|时候|理由|目的)/;
/** What a time is shortened from or to is measured. */
const SHORTENED = /(?:[压缩减降]|缩短|压缩|用时|时间)(?:到|至|为|了)$|(?:用时|时间|时限|车程|周期)[由从]$/;
/** 每年免费体检|一次: a rule with its rhythm. */
const EACH_TIME = /每(?:个?(?:年|月|季度?|周|天|日)|半年|个?学期)[^，,。；;、\d]{0,14}$/;
/** 普通高中一所|、公办幼儿园两所: counted like what follows in the list. */
const LISTED = /^、[^，,。；;、\d]{2,10}(?:[两三四五六七八九十百]+|\d+)[个所座条家名支处项台辆](?:[，,。；;、]|$)/;

export const QUANTITY_RULES: readonly Rule[] = [
  {
    id: "indefinite/one",
    script: "han",
    about: "一 that only means 'a', 'some' or 'one and the same'",
    kind: "indefinite",
    cues: { opens: "零〇一半" },
    test: ({ expression, numeral, before, after }) => {
      if (expression.unit === null && /^[零〇]$/.test(numeral)) return true;
      if (numeral === "一" && expression.unit === "批") return true;
      if (expression.dimension === "time" && SHORTENED.test(before)) return false;
      if (/^半/.test(expression.text) && expression.dimension === "time") return expression.bound === "exact";
      if (numeral === "一" && /[此这该]$/.test(before)) return true;
      // 人气一场|高过|一场: each against the one before.
      if (/^[高强大好胜多热]?[过比]一/.test(after) || /一[一-龥][高强大好胜多热]?[过比]$/.test(before)) return true;
      // 一米二: more than one.
      if (!/^[一半]$/.test(numeral) || expression.form !== "plain" || /[一二三四五六七八九]$/.test(expression.text))
        return false;
      if (expression.bound !== "exact" || expression.dimension === "share") return false;
      if (/^(?:左右|上下)/.test(after)) return false;
      if (EACH_TIME.test(before) && /^[，,。；;]|^$/.test(after) && expression.dimension === "count") return false;
      if (LISTED.test(after) && /[一-龥]{2}$/.test(before) && !GOVERNING.test(before)) return false;
      return !/(?:(?:至少|不少于|仅有?|只有|不足|不到)[一-龥]{0,3}|累计|(?<!公)共)$/.test(before);
    },
    yes: [
      "推出【一批】项目",
      "重点产业突破【一批】核心技术",
      "派出【一名】干部担任",
      "办了四十六场，人气【一场】高过一场",
      "等了【半天】没有等到",
    ],
    no: [
      "每年轮训不少于【一次】",
      "失能老人每年免费体检【一次】",
      "新建普通高中【一所】、公办幼儿园两所",
      "平均用时由【一天半】压缩到4小时",
      "企业开办压缩到【半个工作日】",
    ],
  },
  {
    id: "announcement/parts",
    about: "Numbers that announce parts of a text or of a policy: 三个方面, 四点要求",
    kind: "announcement",
    cues: { units: [null, "点", "件", "条", "个", "项", "大", "种", "句", "步", "类", "层", "股", "方面"] },
    test: ({ expression, numeral, after, before }) => {
      if (expression.value > 20 || expression.form !== "plain") return false;
      if (expression.unit === "点" && HAN.test(numeral)) return true;
      if (expression.unit === "件" && HAN.test(numeral) && /^大?事[。：:]/.test(after)) return true;
      if (
        expression.unit === "条" &&
        HAN.test(numeral) &&
        /^(?:政策|政策措施|措施|意见|规定|举措|办法|硬措施|标准|底线|红线|禁令|要求|纪律|铁规|刚性|具体)/.test(after)
      )
        return true;
      if (expression.script === "arabic" && !/^(?:方面|要求|原则|坚持|环节)/.test(after)) return false;
      if (expression.unit !== null && !/^(?:个|条|项|大|种|句|点|步|类|层|股|方面)$/.test(expression.unit))
        return false;
      if (/^(?:个)?(?:字|句话)/.test(after) && HAN.test(numeral)) return true;
      return ANNOUNCED.test(after) && !/(?:整治|解决|排查|化解)(?:了)?$/.test(before);
    },
    yes: ["重点抓好【三个】方面工作", "就是【六个】字"],
    no: ["组建【三个】调研组"],
  },
];
