/** Ordinals, ranks and list marks: 第一书记, 位居全省第3, 一是, (二), 3. Guide, section 1. */
import { BLANKS } from "../../marks.ts";
import { followed, preceded, type Rule } from "./rule.ts";

const PREFIXED = /第\s*$/;
const LEADING = preceded("前", /(?<![之以提目当年先产])前$/);
const STRONGEST = followed("强", /^强(?![度化调制])/);
const RANKED = preceded("后", /(?:排名|排位|考核)[^，,。]{0,4}后$/);
const NUMBERED = followed("等文号", /^(?:等奖|等功|号文|号令|号线|号桥|号店)/);
const LIST_MARK_BEFORE = /(?:^|[。；;：:，,、\n（(”"\s])$/;
const POINT_AFTER = followed(".．、", /^[.．、](?!\d)/);
const OF_PAGES = followed("页", /^页/);
const ISSUE = preceded("〕］]", /.$/s);
const PAGE = followed("/页", /^(?:\/\d+页|页(?!岩))/);
const TABLE = preceded(`表图件栏${BLANKS}`, /(?:^|[\s（(，,。；;、见如])(?:表|附表|图|附图|附件|专栏)\s*$/);
const PART_OF_A_BUILDING = followed("号版楼单室栋", /^(?:号|版|楼|单元|室|栋\d)/);

export const ORDINAL_RULES: readonly Rule[] = [
  {
    id: "ordinal/prefix",
    about: "第 before the number makes it an ordinal",
    kind: "ordinal",
    cues: { previous: `第${BLANKS}` },
    test: ({ before }) => PREFIXED.test(before),
    yes: ["位居全省第【3】", "第【十五】届运动会"],
    no: ["全市【15个】县"],
  },
  {
    id: "ordinal/rank",
    about: "排名前三, 前十强, 三等奖, 百强",
    kind: "ordinal",
    cues: { previous: "前后", next: "强等文号", units: ["强", "等"] },
    test: (candidate) => {
      const { expression } = candidate;
      return (
        (expression.unit !== "天" && LEADING(candidate)) ||
        (expression.dimension === "count" && RANKED(candidate)) ||
        (expression.unit === null && expression.form === "plain" && expression.value >= 10 && STRONGEST(candidate)) ||
        expression.unit === "强" ||
        expression.unit === "等" ||
        NUMBERED(candidate)
      );
    },
    yes: ["排名前【三位】的单位", "世界【500】强企业", "荣立【三】等功"],
    no: ["提前【三天】办结"],
  },
  {
    id: "mark/list",
    about: "List marks at the head of a paragraph, sentence or clause: 一是, (二), 3.",
    kind: "mark",
    cues: { next: "是来要则、．.）)〕]］" },
    test: (candidate) => {
      const { expression, before, after, numeral, scene } = candidate;
      if (expression.form !== "plain" && expression.form !== "code") return false;
      if (expression.script === "han" && /^[一二三四五六七八九十]{1,3}$/.test(numeral)) {
        if (
          LIST_MARK_BEFORE.test(before) &&
          /^(?:是|来|要|则是)/.test(after) &&
          expression.value <= 20 &&
          expression.unit === null
        )
          return true;
        if (
          LIST_MARK_BEFORE.test(before) &&
          expression.unit === null &&
          /^[、．.]/.test(after) &&
          atHead(scene.text, expression.start, scene.start)
        )
          return true;
      }
      if (
        expression.unit === null &&
        /[（(〔[［]$/.test(before) &&
        /^[）)〕\]］]/.test(after) &&
        expression.value < 100
      )
        return true;
      if (expression.unit === null && expression.value < 100 && POINT_AFTER(candidate) && /^\d+$/.test(numeral)) {
        return /(?:^|[。；;：:\n\s])$/.test(before) && !/^、\d/.test(after);
      }
      return false;
    },
    yes: ["【一】是建强堡垒", "（【二】）突出好中选优", "。【1】.拓宽来源。"],
    no: ["【一千】多名群众", "新增【15】、22个百分点"],
  },
  {
    id: "ordinal/document",
    about: "Page marks and document, article, version and issue numbers",
    kind: "ordinal",
    cues: { previous: `〔［[〕］]表图件栏${BLANKS}`, next: "/页号版楼单室栋", units: ["号"] },
    test: (candidate) => {
      const { expression, before, after } = candidate;
      return (
        PAGE(candidate) ||
        (OF_PAGES(candidate) && before.endsWith("/")) ||
        (expression.value > 1900 && /[〔［[]$/.test(before)) ||
        (ISSUE(candidate) && after.startsWith("号")) ||
        expression.unit === "号" ||
        // 表1, 附件2: the number of a table or an annex.
        (expression.unit === null && TABLE(candidate)) ||
        (expression.unit === null && expression.script === "arabic" && PART_OF_A_BUILDING(candidate))
      );
    },
    yes: ["表【1】 粮食产量", "组通字〔【2021】〕5号", "〔2021〕【5号】文件", "“半岛【1号】”列车"],
    no: ["印发【5份】文件"],
  },
];

const atHead = (text: string, position: number, start: number): boolean => {
  for (let at = position - 1; at >= start; at--) {
    const mark = text[at] ?? "";
    if (/[。；;！？\n]/.test(mark)) return true;
    if (!/[\s　]/.test(mark)) return false;
  }
  return true;
};
