/** Numbers that are part of a phrase: “四个意识”, 三会一课, 一村一策, “15分钟服务圈”. Guide, section 1. */
import type { Rule } from "./rule.ts";

/** Longest stretch in quotation marks that is read as a phrase rather than as speech. */
const PHRASE = 24;
/** What is done everywhere: verbs of seeking, going and telling. */
const EVERYWHERE =
  /^(?:寻|找|奔|求|打[听探工]|张[望罗]|流[浪散动]|漂泊|飘散|走[访动]|跑|碰壁|借钱|托人|宣传|散[落布开]|讨要|筹[措集钱]|招揽|推销|兜售|取经|搜[集罗寻])/;
/** Behind a quotation: who said it, and how. */
const SAID = /^[，,]?[他她你我老小]?[一-龥]{0,3}(?:笑着|感慨|高兴地|告诉)?说/;

export const SLOGAN_RULES: readonly Rule[] = [
  {
    id: "slogan/quoted",
    about: "A number inside a quoted phrase or a title",
    kind: "slogan",
    test: ({ scene, expression }) =>
      scene.segments.quotes.some(
        (quote) =>
          quote.start <= expression.start &&
          expression.numeral.end <= quote.end &&
          (scene.text[quote.start - 1] === "《" ||
            (quote.end - quote.start <= PHRASE &&
              !/[。！？；;]/.test(scene.text.slice(quote.start, quote.end)) &&
              !SAID.test(scene.text.slice(quote.end + 1, quote.end + 8)))),
      ),
    yes: ["紧扣“【三个】定位”", "打造“【15分钟】服务圈”", "印发《【三年】行动方案》"],
    no: ["建成“红色驿站”【15个】", "“月收入【八千多元】，学费不愁了”，她笑着说"],
  },
  {
    id: "slogan/parallel",
    script: "han",
    about: "Two numerals in one phrase: 一步一个脚印, 十一届十次全会",
    kind: "slogan",
    cues: { opens: "一二两三四五六七八九十百千万双" },
    test: ({ expression, scene, numeral }) => {
      if (
        !/^[一二两三四五六七八九十百千万双]{1,3}$/.test(numeral) ||
        (expression.bound !== "exact" && expression.form !== "plain")
      )
        return false;
      const { text } = scene;
      const end = expression.numeral.end;
      const forward = text.slice(end, end + 4);
      const backward = text.slice(Math.max(scene.start, expression.start - 4), expression.start);
      // x-noun-y-noun, each noun one character: 三|会|一|课.
      if (
        /^[一-龥][一二两三四五六七八九十百千万][一-龥]/.test(forward) &&
        !/^[个名家项件条户支次所座处人期批亩组场种位成]/.test(forward)
      )
        return true;
      if (
        /[一二两三四五六七八九十百千万][一-龥]$/.test(backward) &&
        /^[一-龥](?:[”"'，,。；;、）)]|$|[一-龥])/.test(forward)
      ) {
        const first = backward[backward.length - 1] ?? "";
        return !/[个名家项件条户支次所座处人期批亩组场种位分]/.test(first) && expression.unit === null;
      }
      return false;
    },
    yes: ["省委【十一届】十次全会", "【一步】一个脚印往前走"],
    no: ["新建【三座】电站", "选派【三名】干部"],
  },
  {
    id: "slogan/from-nothing",
    about: "从0到1: the first of its kind, not so many",
    kind: "slogan",
    cues: { opens: "0０" },
    test: ({ expression }) => /^[0０][到至-][1１]$/.test(expression.text),
    yes: ["实现从【0到1】的突破"],
    no: ["由【0】增加到3家"],
  },
  {
    id: "slogan/one-visit",
    script: "han",
    about: "最多跑一次: the name of a promise, and no visit that was counted",
    kind: "slogan",
    cues: { opens: "一" },
    test: ({ before, expression, after }) =>
      before.endsWith("最多跑") && /^一[次趟]$/.test(expression.text) && !/^[就即便]/.test(after),
    yes: ["最多跑【一次】的事项占99%"],
    no: ["群众平均跑【一次】"],
  },
  {
    id: "slogan/borders",
    script: "han",
    about: "Where so many meet: 三省交界, 两县结合部",
    kind: "slogan",
    cues: { opens: "两二三四五" },
    test: ({ expression, scene }) =>
      /^(?:省|市|县|区|镇|乡|村|国)[市县区镇]?(?:交界|接壤|结合部|交汇|毗邻)/.test(
        scene.text.slice(expression.numeral.end, expression.numeral.end + 5),
      ),
    yes: ["青溪镇位于【三】县交界"],
    no: ["覆盖【三】县", "【三个】县交界处"],
  },
  {
    id: "slogan/abbreviation",
    script: "han",
    about: "Programmes by number: 三大工程, 四大行动",
    kind: "slogan",
    cues: { behind: "新好重资乱公支减治社化项大个保不品馆" },
    test: ({ expression, numeral, after, scene }) => {
      if (!/^[一二两三四五六七八九十双]{1,2}$/.test(numeral)) return false;
      const rest = scene.text.slice(expression.numeral.end, expression.numeral.end + 6);
      return (
        /^(?:新(?:组织|领域|一重|项目)|好(?:农村|公路|两)|重(?:建设|项目)|资三|乱|公经费|支一扶|减四|治融合|社融合|化(?:融合)?|治$|治体系|治建设|项(?:教育|机制)|大(?:攻坚战|班子|战略|工程|行动|任务|体系|支柱|关系)|个一批|个一|保障|不愁|品一标|馆一站|个[“"](?:一以贯之|维护|确立|意识|自信|务必|永远|毫不动摇)|个(?:意识|自信|维护|确保|聚焦|务必|全面))/.test(
          rest,
        ) &&
        expression.unit !== "名" &&
        !/^$/.test(after)
      );
    },
    yes: ["城乡安居【三大】工程", "坚持【两个】“一以贯之”"],
    no: ["建成【四条】公路"],
  },
  {
    id: "slogan/hundred-thousand",
    script: "han",
    about: "Round numbers set in parallel as a programme: 百名书记示范、千名人才培养",
    kind: "slogan",
    cues: { opens: "十百千万" },
    test: ({ expression, numeral, scene, index }) =>
      /^[十百千万]$/.test(numeral) &&
      expression.bound === "exact" &&
      [index - 2, index - 1, index + 1, index + 2].some((at) => {
        const other = scene.expressions[at];
        return (
          other !== undefined &&
          other.unit === expression.unit &&
          Math.abs(other.start - expression.start) < 24 &&
          /^[十百千万]$/.test(scene.text.slice(other.numeral.start, other.numeral.end))
        );
      }),
    yes: ["实施【百名】书记示范、千名人才培养工程"],
    no: ["吞吐量突破【千万吨】"],
  },
  {
    id: "idiom/parts-of-ten",
    script: "han",
    about: "三分靠道理、七分靠感情: parts of a whole in speech",
    kind: "idiom",
    cues: { units: ["分", "句", "步", "小时", "天"] },
    test: ({ expression, numeral, before, after }) =>
      (expression.unit === "分" &&
        /^[一二三四五六七八九十]$/.test(numeral) &&
        !/^(?:钱|满|之|制)/.test(after) &&
        // 人均耕地不到|八分: a tenth of a mu.
        !/[地田][^，,。]{0,4}$/.test(before)) ||
      (expression.unit === "句" && /^[一二两三几]$/.test(numeral)) ||
      (expression.unit === "步" && /^[一二两三四五六十百]+$/.test(numeral)) ||
      /^(?:小时|天)以外/.test(expression.unit + after),
    yes: ["【三分】靠道理、七分靠感情", "【三句】话不离本行"],
    no: ["考核得【95分】", "人均耕地不到【八分】"],
  },
  {
    id: "idiom/everywhere",
    script: "han",
    about: "四处 before a verb: everywhere",
    kind: "idiom",
    cues: { units: ["处"] },
    test: ({ numeral, after }) => numeral === "四" && EVERYWHERE.test(after),
    yes: ["企业【四处】找专家", "刚接手时【四处】碰壁"],
    no: ["建成观景台【四处】", "整治【四处】积水点"],
  },
  {
    id: "idiom/wholly",
    script: "han",
    about: "一百个不愿意: as much as can be",
    kind: "idiom",
    cues: { units: ["个"] },
    test: ({ numeral, after }) => /^一[百千万]$/.test(numeral) && /^(?:不|放心|满意|愿意|佩服|赞成|理由)/.test(after),
    yes: ["家里人【一百个】不愿意"],
    no: ["建成【一百个】党群服务站"],
  },
  {
    id: "idiom/words",
    script: "han",
    about: "平安二字: words spoken of as words",
    kind: "idiom",
    cues: { units: ["字"] },
    test: ({ numeral, before, after }) =>
      /^[二两三四]$/.test(numeral) && /[一-龥”"]$/.test(before) && /^(?:[成是，。]|最|始终)/.test(after),
    yes: ["平安【二字】成为最暖心的底色"],
    no: ["写下心得【八百字】"],
  },
  {
    id: "idiom/every-one",
    script: "han",
    about: "Each and all, without a count: 一一登记, 一张网兜住千家事",
    kind: "idiom",
    cues: { opens: "一百千万" },
    test: ({ expression, numeral, after }) =>
      (numeral === "一一" && expression.unit === null) ||
      (/^[百千万]$/.test(numeral) &&
        (expression.unit === "家" || expression.unit === "户") &&
        expression.bound === "exact" &&
        /^[事忧难灯暖饭心](?![一-龥])/.test(after)),
    yes: ["她都【一一】记进本子", "一张网兜住【千家】事"],
    no: ["入驻企业【千家】", "服务【千家】企业"],
  },
];
