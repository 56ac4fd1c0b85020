/** Numbers inside names, brands, hotlines, models and codes: 12345热线, 5G, AAAA级, 80后. Guide, section 1. */
import { has, marks } from "../../marks.ts";
import { followed, preceded, type Rule } from "./rule.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const LATIN_BEFORE = preceded(`${LETTERS}-—_`, /[A-Za-z][-—_]?$/);
const LATIN = marks(LETTERS);
const NOT_A_CODE = /^(?:[tT][bB]|GB|PB|EB|MW|GW|kW|km|kg|mm|cm|ml|mg|TEU|P|EFlops|EFLOPS|GWh|MWh|kWh|PFlops)/i;
const PARTICLES = /^(?:2\.5|10)$/;
/** A standard by its letters: GB/T, ISO, DB11. */
const STANDARD = /(?:GB|ISO|HJ|NY|JT|QB|DB\d{0,2})(?:\/[TZ])?\s?(?:\d{2,6}-)?$/;
const PLUS_AFTER = followed("+＋", /^[+＋](?!\d)/);
const PLUS_BEFORE = preceded("+＋", /(?<!\d)[+＋]$/);
const ADDED_TO = followed("+＋", /^[+＋]\d/);
const ADDED = preceded("+＋", /\d[+＋]$/);
const REST_OF_CODE = followed("-—", /^[-—]\d{5,}/);
const CAMPAIGN = /^(?:攻坚|提升|清零|集中|专项)(?:战|行动|工程|计划)/;
export const NAME_RULES: readonly Rule[] = [
  {
    id: "name/latin",
    about: "A number joined to Latin letters: 5G, PM2.5, G109, N2, 4A级",
    kind: "name",
    cues: { previous: `${LETTERS}-—_ \0`, next: LETTERS, behind: LETTERS },
    test: (candidate) => {
      const { expression, before, after, scene, numeral } = candidate;
      const { text } = scene;
      if (expression.unit !== null && /[A-Za-zΩΩ]/.test(expression.unit)) return false;
      // 歼-35系列
      if (expression.unit === null && /[一-龥]-$/.test(before) && /^[一-龥]/.test(after)) return true;
      // PM 2.5, also where its subscript got a line of its own
      if (PARTICLES.test(numeral) && /PM\s$/.test(text.slice(Math.max(0, expression.start - 3), expression.start)))
        return true;
      // GB/T 15835-2011
      if (STANDARD.test(before)) return true;
      if (LATIN_BEFORE(candidate) && !/(?:APP|App|app|GDP|CPI|PPI|R&D|ICT|LNG|KTV|AI|VR|NGO|OTA)$/.test(before))
        return true;
      const { end } = expression.numeral;
      return (
        (has(LATIN, text.charCodeAt(end)) && !NOT_A_CODE.test(text.slice(end, end + 7))) ||
        (expression.unit === null && has(LATIN, candidate.next))
      );
    },
    yes: [
      "按GB/T 【15835】-2011执行",
      "按GB/T 15835-【2011】执行",
      "全区【5】G用户",
      "歼-【35】系列战机",
      "PM【2.5】浓度",
      "PM 【2.5】浓度",
      "【4】A级景区",
    ],
    no: ["收入【5万元】"],
  },
  {
    id: "name/hotline",
    about: "Telephone, hotline and platform numbers",
    kind: "name",
    cues: { units: [null] },
    test: ({ expression, before, after, numeral }) =>
      expression.unit === null &&
      /^\d{3,}(?:-\d+)*$/.test(numeral) &&
      ((/^1(?:10|19|20|22)$/.test(numeral) && /^(?:接?处?警|报警|急救|指挥|联动|出警|火警)/.test(after)) ||
        (/^12\d{3}$/.test(numeral) && /^[一-龥]/.test(after)) ||
        /^[”"']?(?:热线|平台|便民|专线|服务热线|党员服务|举报|电话|接诉|政务|市民|民生|渔区|公益|维权|客服|消费|总客服|社会|省长|志愿服务热线)/.test(
          after,
        ) ||
        /(?:拨打|热线|电话|专线|致电|邮编|邮政编码|QQ群?|微信号?|账号|卡号|身份证号码?|统一社会信用代码)[“"':：]?$/.test(
          before,
        )),
    yes: [
      "邮编【100010】",
      "【12345】热线受理",
      "建设【12355】青少年服务台",
      "拨打【96345】党员服务热线",
      "【110】警情下降",
    ],
    no: ["服务群众【12345人】"],
  },
  {
    id: "name/hyphenated",
    about: "Parts of a longer code joined by hyphens: 0415-7000000, 1+N",
    kind: "code",
    cues: { previous: "+＋", next: "+＋-—", opens: "0" },
    test: (candidate) => {
      const { expression, numeral } = candidate;
      if (expression.form === "code" && /^0\d{2,3}-\d{7,8}$/.test(expression.text)) return true;
      if (PLUS_AFTER(candidate) || PLUS_BEFORE(candidate)) return true;
      return (
        expression.unit === null &&
        (ADDED_TO(candidate) || ADDED(candidate) || (REST_OF_CODE(candidate) && /^\d+$/.test(numeral)))
      );
    },
    yes: ["开通【0415-7000000】专线", "推行“【1】+N”模式"],
    no: ["增加【1-2个】小区"],
  },
  {
    id: "name/generation",
    about: "Cohorts, eras and editions: 80后, 00后",
    kind: "name",
    cues: { next: `”"后` },
    test: ({ after, numeral, expression }) =>
      expression.unit === null && /^\d0$/.test(numeral) && /^[”"]?后/.test(after),
    yes: ["【90】后干部"],
    no: ["【90个】后备人选"],
  },
  {
    id: "name/side",
    about: "A game by how many play it: 3人制篮球",
    kind: "name",
    cues: { units: ["人"], next: "制" },
    test: ({ expression, after }) => expression.unit === "人" && after.startsWith("制"),
    yes: ["建成【3人】制篮球场"],
    no: ["联席会议由【9人】组成"],
  },
  {
    id: "name/characters",
    about: "How many characters a quoted word has: “人民”二字",
    kind: "name",
    cues: { units: ["字"] },
    test: ({ expression, before }) => expression.unit === "字" && expression.value < 9 && /[”"》]$/.test(before),
    yes: ["牢记“人民”【二字】"],
    no: ["起草报告【8000字】"],
  },
  {
    id: "name/ratio-of-three",
    about: "The parts of a ratio of three or more: 三次产业结构由8.7∶41.2∶50.1调整",
    kind: "name",
    cues: { previous: "∶:：", next: "∶:：" },
    test: ({ expression, before, after }) =>
      expression.unit === null &&
      (/[\d∶:：.]{3,}[∶:：]$/.test(before) ||
        /^[∶:：][\d.]+(?:[∶:：][\d.]|$)/.test(after) ||
        /[\d.][∶:：]$/.test(before)) &&
      /[∶:：][\d.]+[∶:：]/.test(`${before}${expression.text}${after}`),
    yes: ["产业结构由8.7∶【41.2】∶50.1调整为7.4∶39.6∶53", "产业结构为【8.7】∶41.2∶50.1", "产业结构为8.7∶41.2∶【50.1】"],
    no: ["城乡居民收入比缩小到【2.1∶1】"],
  },
  {
    id: "name/edition",
    about: "Editions and types: 服务业扩大开放2.0任务, 改革3.0版, 2型糖尿病, 1类创新药",
    kind: "name",
    cues: { units: [null, "类"] },
    test: ({ expression, numeral, before, after }) =>
      (expression.unit === "类" && /^(?:创新|新|化学|生物)?药/.test(after)) ||
      (expression.unit === null &&
        ((/^\d\.0$/.test(numeral) &&
          /[一-龥](?<![为到至达超于过近约])$/.test(before) &&
          /^[一-龥](?<!以)/.test(after)) ||
          after.startsWith("型"))),
    yes: ["完成扩大开放【2.0】任务", "高血压、【2】型糖尿病患者", "2个【1类】创新药获批"],
    no: ["单产达到【2.0吨】"],
  },
  {
    id: "name/campaign",
    about: "A campaign named by what it is about: 0.1微克攻坚行动, 百日行动",
    kind: "name",
    cues: { next: "攻提清集专" },
    test: ({ expression, after }) =>
      expression.dimension !== "count" && expression.unit !== null && CAMPAIGN.test(after),
    yes: ["深入实施【0.1微克】攻坚行动"],
    no: ["投入【3亿元】攻坚克难"],
  },
  {
    id: "name/unit-of-table",
    about: "The unit a table states once: 单位：亿元, 发行总额（亿元）",
    kind: "name",
    cues: { opens: "十百千万亿" },
    test: ({ expression, before, after, numeral }) =>
      expression.script === "han" &&
      /^[十百千万亿]+$/.test(numeral) &&
      (/单位[:：]\s*(?:[^\s，。；]{1,6}[、,，]\s*)?$/.test(before) || (/[（(]$/.test(before) && /^[）)]/.test(after))),
    yes: ["表1 债券发行情况 单位：【亿元】", "发行总额（【亿元】）"],
    no: ["帮扶单位投入【十万元】"],
  },
  {
    id: "name/attached",
    about: "A bare number inside a name: 昇腾384超节点, 十五运会, 三封段",
    kind: "name",
    cues: { units: [null] },
    test: (candidate) => {
      const { expression, numeral, before, after } = candidate;
      if (expression.unit !== null || expression.bound !== "exact") return false;
      // 三一重能, 三六零公司: digits read one by one.
      if (expression.form === "code" && expression.script === "han") return true;
      // 金山、360、科大讯飞: one of a list of names.
      if (IN_LIST(candidate) && /^、[一-龥]/.test(after)) return true;
      // 江一社区: without a measure word 一 counts no community.
      if (numeral === "一" && /^(?:社区|街道|小区|村)/.test(after) && /[一-龥]$/.test(before)) return true;
      if (expression.form !== "plain" || COUNTED.test(after)) return false;
      if (/^[〇零一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,3}$/.test(numeral)) return true;
      return (
        /^\d{1,4}$/.test(numeral) &&
        /[一-龥]$/.test(before) &&
        /^[一-龥]/.test(after) &&
        !LEVEL_BEFORE.test(before) &&
        !/^(?:左右|以上|以下|以内|的)/.test(after)
      );
    },
    yes: [
      "【十五】运会开幕",
      "推动【三一】重能风电项目落地",
      "入选【2025】国内十大新闻",
      "与百度、金山、【360】、科大讯飞合作",
      "昇腾【384】超节点集群",
      "在江【一】社区当网格长",
    ],
    no: ["与【6】部门联合印发", "全年夺得【8】金4银", "空气质量指数为【65】", "“三甲”医院覆盖【七】地（市）"],
  },
];

const IN_LIST = preceded("、", /(?:^|[与和、])[一-龥]{2,6}、$/);
/** Nouns that are counted without a measure word. */
const COUNTED =
  /^(?:多)?(?:部门|部委|单位|省|市|县|地（|地市|州|盟|旗|区|国(?![内家际])|镇|乡|村|街道|社区|校|院|厅局|局|企业|大类|[金银铜](?=[\d、，。；,]|$))/;
const LEVEL_BEFORE = /(?:达到?|为|是|超|超过|突破|至|到|近|约|增|减|于|指数|评分|得分|总分|分别|数|量|有|共|、|和)$/;
