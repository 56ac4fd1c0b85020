/** Lead-ins that turn a report back to its review, all at the head of a paragraph: 过去一年, 一年来, 回顾. Data only. */
import type { LeadIn } from "./lead-in.ts";

export interface ReviewLeadIn extends Omit<LeadIn, "sign"> {
  /** The characters it begins with, beside those of a numbering. */
  readonly opens: string;
}

/** 一、 （二） 三. */
const NUMBERING = /[（(]?[一二三四五六七八九十]{1,2}[）)、.]?\s*/;
export const NUMBERING_OPENS = "（(一二三四五六七八九十";

/** Lead-ins at the head of a paragraph, behind a numbering or without one. */
export const atHead = (leadIns: readonly Pick<LeadIn, "words">[]): RegExp =>
  new RegExp(`^(?:${NUMBERING.source})?(?:${leadIns.map(({ words }) => words.source).join("|")})`);

/** Asked at the head, behind a numbering or without one. */
export const TO_REVIEW: readonly ReviewLeadIn[] = [
  {
    id: "past-years",
    about: "过去一年, 刚刚过去的2025年",
    opens: "刚过",
    words: /(?:刚刚)?过去的?(?:[一五]年|20\d\d年)/,
    yes: ["过去五年，完成投资30亿元。", "（一）过去一年工作", "刚刚过去的2025年，我们顶住压力"],
    no: ["回看过去五年", "过去的日子"],
  },
  {
    id: "these-years",
    about: "一年来, 五年来, 这一年",
    opens: "一五这",
    words: /[一五]年来|这[一五]年/,
    yes: ["一年来，新建车站3座", "这五年，我们"],
    no: ["近年来，新建车站3座", "这一步"],
  },
  {
    id: "looking-back",
    about: "回顾 at the head, or a numbered heading with it: 一、2025年工作回顾",
    opens: "回",
    words: /回顾|[一二三四五六七八九十]、[^。]{0,12}回顾/,
    yes: ["回顾五年历程", "一、2025年工作回顾"],
    no: ["2025年工作回顾", "回头看"],
  },
  {
    id: "year-of-trials",
    about: "2025年是很不寻常的一年: how a year was, which is known when it is over",
    opens: "2",
    words: /20\d\d年是[^。]{0,40}(?:平凡|寻常|难忘|非凡|考验)[^。]{0,20}一年/,
    yes: ["2025年是很不寻常的一年。"],
    no: ["2026年是建县七十周年，也是新规划实施第一年。"],
  },
  {
    id: "year-faced",
    about: "2025年，面对…, 2025年极不平凡",
    opens: "2",
    words: /20\d\d年(?:极不平凡|[，,]面对)/,
    yes: ["2025年，面对多重压力，全县干部群众迎难而上。", "2025年极不平凡"],
    no: ["2026年，面向全国招商"],
  },
  {
    id: "since-year",
    about: "今年以来, 2023年以来",
    opens: "2今去",
    words: /(?:20\d\d|[今去])年以来/,
    yes: ["今年以来，新建车站3座", "二、2023年以来的工作"],
    no: ["今年新建车站3座", "自去年以来"],
  },
  {
    id: "five-year-plan",
    about: "“十四五”时期, the five years just over",
    opens: "“",
    words: /“十四五”(?:时期|期间|以来)/,
    yes: ["“十四五”时期，我们建成园区3个"],
    no: ["“十五五”时期，我们将再建园区3个", "“十四五”规划"],
  },
  {
    id: "main-work",
    about: "一、2025年主要工作: the first part of a report",
    opens: "",
    words: /一、20\d\d年的?主要工作/,
    yes: ["一、2025年主要工作"],
    no: ["二、2026年主要工作"],
  },
  {
    id: "how-things-stand",
    about: "A numbered heading of how things stand: 一、基本情况, 二、主要做法, 三、存在问题",
    opens: "",
    words: /[一二三四五六七八九十]、(?:基本情况|主要(?:问题|做法|成效)|存在的?问题)/,
    yes: ["一、基本情况", "二、主要做法和成效", "十一、存在的问题"],
    no: ["四、对策建议", "基本情况"],
  },
  {
    id: "merits-or-lacks",
    about: "A numbered heading of merits or lacks: 三、正视问题，找准差距",
    opens: "",
    words:
      /[一二三四五六七八九十]、(?:肯定|正视|直面|看到|认清|总结|查找|存在|面临|取得)[^。，,；;：:、]{0,6}(?:成绩|成效|问题|不足|差距)(?:[，,][^。；：:]{0,16})?\s*$/,
    yes: ["三、正视问题，找准差距", "一、肯定工作成绩"],
    no: ["三、正视问题，找准差距。17个村没有达标", "三、解决问题"],
  },
];

export const GLOSSARY: ReviewLeadIn = {
  id: "glossary",
  about: "The glossary behind a report, which plans nothing: 附件2 名词解释",
  opens: "附《名有注用政报 \u3000",
  words:
    /^[ \u3000]*(?:附件 ?\d?[：: \u3000]*)?(?:《[^》]{2,16}》)?[^。，,]{0,8}(?:名词解释|名词注释|用语说明|注释)\s*$/,
  yes: ["名词解释", "附件2 名词解释", "《政府工作报告》名词解释", "用语说明", "政府工作报告名词解释"],
  no: ["名词解释见附件", "说明"],
};

/** 岭上小学校长陶桂芬, 城北供电服务队 */
const TELLER =
  /(?:书记|主任|教导员|经理|[镇乡县市区局校院队厂村]长|社区|公司|服务队|合作社|党委|党总支|党支部|派出所|医院|学校)[一-龥]{0,3}/;
const KIND =
  /(?:先进事迹|事迹材料|典型案例|(?:经验|交流|发言|汇报)材料|发言|讲话|述职报告|工作汇报|情况汇报|工作总结|调研报告)/;

/** The title of another text, whose heading no section has: what the one before planned ends there. */
export const ANOTHER_TEXT: Omit<ReviewLeadIn, "opens"> = {
  id: "another-text",
  about: "A title of its own: 派出所教导员马建军先进事迹, 供电服务队：把灯点亮, 口述：我当了四十年村医",
  words: new RegExp(
    `^(?![（(一二三四五六七八九十\\d]|我们|学习|宣传|开展|听取)(?:[^。！？；;，,：:]{4,40}${KIND.source}|(?:口述|对话|访谈)[：:“"][^。；;]{4,36}|[^。！？；;，,：:]{2,30}${TELLER.source}[：:][^。！？；;：:]{4,26})\\s*$`,
  ),
  yes: ["派出所教导员马建军先进事迹", "城北供电公司服务队：把灯点亮在最后一公里", "口述：我当了四十年村医"],
  no: ["一是抓社区：做到应建尽建", "我们要学习先进事迹", "重点做好以下工作："],
};

/** A title of both parts, of which the review is told first. */
export const TITLE_OF_BOTH: LeadIn = {
  id: "title-of-both",
  about: "2023年工作总结暨2024年工作打算",
  sign: ["结顾况", "暨和与及、，"],
  words:
    /^[^。！？]*(?:总结|回顾|情况)(?:暨|和|与|及|、|，)[^。！？]*(?:打算|安排|计划|思路|要点|重点|部署)[^。！？]{0,4}$/,
  yes: ["2023年工作总结暨2024年工作打算", "上半年工作情况和下半年工作安排"],
  no: ["2024年工作打算", "工作总结和表彰"],
};
