/** Dates and durations used as adverbials: 2022年, 3月15日, 未来5年, 连续8年. Guide, section 1. */
import { followed, preceded, type Rule } from "./rule.ts";

const CLOCK_UNITS = new Set([
  "小时",
  "分钟",
  "秒",
  "天",
  "工作日",
  "个工作日",
  "晚",
  "日",
  "课时",
  "学时",
  "个小时",
  "刻钟",
]);
const LONG_UNITS = new Set([
  "年",
  "个月",
  "月",
  "周",
  "季度",
  "个季度",
  "星期",
  "个星期",
  "周年",
  "世纪",
  "学期",
  "代",
]);

/** After 缩短 and the like even a long duration is a figure. */
const REALLY_MEASURING =
  /(?:压缩|缩短|缩减|延长|提前|党龄|教龄|工龄|任期(?:一般)?|时限|期限|年限|周期|工期|平均居住|蹲点|跟班|挂职|脱产|集训|[一-龥]时长|间隔|不少于|不低于|不超过|至少|寿命|能力可?达?|[要得需]花费?|[要得需]用|平均用|[人户]均(?:[一-龥]{2,4})?|用时|(?:挂职|任职|服务|锻炼|培训|学习|驻村|办理|建设)时间|耗时|[只仅]需|[只仅才]用|最长)(?:了|到|至|为|约|近|在|由|从|提高到|达到?|不到|不足)*$/;

/** 2026-02-|03 */
const IN_DATE = preceded("-/.", /(?:19|20)\d\d[-/.](?:\d{1,2}[-/.])?$/);
const DAY_OR_MONTH = followed("月日", /^(?:月|日|月份)/);
const TO_MONTH = followed("—~～至、-", /^[—~～至、-]+\d{1,2}月/);
/** 晚上|7点, 快|10点 */
const HOUR = preceded("晨上早午晚里夜快", /(?:凌晨|清晨|早晨|早上?|上午|中午|下午|傍晚|晚上?|夜里|深夜|半夜|快)$/);
/** 6点|半 */
const OF_THE_CLOCK = followed("半钟整一前", /^(?:半|钟|整|一刻|前后)/);
/** The day of a month that opens its clause: 15日是“晒账日”, but 15日内办结. */
const DAY_ALONE = followed("是起上下晚凌一这那", /^(?:是|起|上午|下午|晚上?|凌晨|一早|这天|那天)/);
const OPENS_CLAUSE = /^$|[，,。；;：:！？\s]$/;
/** 腊月|二十七 */
const LUNAR = preceded("月初", /[腊正冬]月初?$/);
const ERA = followed("年世", /^年代|^世纪/);

const isYear = (value: number): boolean => value >= 1000 && value <= 2200;

/** What is held or issued year by year. */
const NAMED_BY_YEAR =
  /^[^，,。；;、\d]{0,12}(?:大会|论坛|博览会|展览会|年会|峰会|联赛|锦标赛|公开赛|音乐节|文化节|旅游节|工程|专项|计划|榜单|榜|百强|十大)/;

/** Hours and minutes, seconds perhaps. */
const CLOCK = /^\d{1,2}[:：∶]\d{2}(?:[:：∶]\d{2})?$/;

export const DATE_RULES: readonly Rule[] = [
  {
    id: "date/clock",
    about: "A time of the day: 09:30, 8:00—20:00, 09:02:33",
    kind: "date",
    // The lexer reads hours and minutes as a code; 收入比为 and 比例 before it make a ratio of it.
    test: ({ expression, before }) =>
      expression.form === "code" &&
      CLOCK.test(expression.text) &&
      !/比(?:例|分)?(?:为|是|由|从|降至|达到?)?$/.test(before),
    yes: ["会议于【09:30】开始", "2026-02-03 【09:02:33】来源：日报", "每天【8:00】—20:00开放", "上午【9:15】准时开门"],
    no: ["城乡居民收入比为【2.14:1】", "比分【3:10】", "电话【0415-7000000】"],
  },
  {
    id: "date/calendar",
    about: "A year, month or day of the calendar",
    kind: "date",
    cues: {
      units: ["年", "年度", "月", "号", "月份", "点", "日", "年代", "世纪", "时", "分"],
      previous: "-/.月初",
      next: "—~～－至、.年/-·月日世0123456789",
      opens: "2",
    },
    test: (candidate) => {
      const { expression, numeral, before, after, scene } = candidate;
      const { unit } = expression;
      if ((unit === "年" || unit === "年度") && isYear(expression.value) && numeral.length >= 4) return true;
      if (
        unit === null &&
        isYear(expression.value) &&
        /^\d{4}$/.test(numeral) &&
        /^(?:[—~～－至、.年/-]\s*(?:19|20)?\d{2}|[年\-/.]|·)/.test(after)
      )
        return true;
      // 第七届交易大会、2025全球工业互联网大会
      if (unit === null && /^20[0-5]\d$/.test(numeral) && /^[一-龥]/.test(after) && NAMED_BY_YEAR.test(after))
        return true;
      if (unit === null && expression.value <= 31 && IN_DATE(candidate)) return true;
      if (unit === null && isYear(expression.value) && /^[-—~～至、]?\d{2,4}年/.test(after)) return true;
      if (expression.form === "range" && unit === "年" && (isYear(expression.value) || isYear(expression.max ?? 0)))
        return true;
      if (unit === "月" || unit === "号") return expression.value <= 31 && !/(?:每人|每户|每)$/.test(before);
      if (unit === "月份") return true;
      if (unit === "点" && expression.value <= 24 && (HOUR(candidate) || OF_THE_CLOCK(candidate))) return true;
      if (LUNAR(candidate) && expression.script === "han" && expression.value <= 30) return true;
      if (unit === "日")
        return (
          expression.value <= 31 &&
          (/(?:月|[至—~-])$/.test(before) || (DAY_ALONE(candidate) && OPENS_CLAUSE.test(before)))
        );
      if (unit === null && expression.value <= 31 && DAY_OR_MONTH(candidate)) return true;
      if (unit === null && expression.value <= 12 && TO_MONTH(candidate)) return true;
      if (unit === "年代" || unit === "世纪" || ERA(candidate)) return true;
      // 16时|至18时, 8时|30分
      if (
        unit === "时" &&
        expression.value <= 24 &&
        (/[日天午晚至]$/.test(before) || /^(?:至|许|整|\d{1,2}分)/.test(after))
      )
        return true;
      if (unit === "分" && expression.value < 60 && /\d时$/.test(before)) return true;
      return unit === null && numeral.length === 4 && isYear(expression.value) && scene.text[expression.end] === "年";
    },
    yes: [
      "【2022年】以来",
      "举办【2025】全球工业互联网大会",
      "3月【15日】召开",
      "时间：2026-02-【03】",
      "【二〇二一年】底",
      "上世纪【80年代】",
      "从晚上【7点】播到凌晨1点",
      "习惯清晨【6点】半出门",
      "【15日】是雷打不动的“晒账日”",
      "赶在腊月【二十七】把工钱发到手里",
      "市医保局【2025年度】工作总结",
      "【16时】至18时",
      "上午8时【30分】召开",
    ],
    no: [
      "【7日】内调结",
      "提出【4点】建议",
      "办理时限压缩【15天】",
      "打一场官司平均要花【7个月】",
      "办结后【30天】内必须回访",
      "投资【2022万元】",
    ],
  },
  {
    id: "date/class-of",
    about: "A year's leavers or entrants: 2023届毕业生, 2024级新生",
    kind: "date",
    cues: { units: ["届", "级", "回"] },
    test: ({ expression: { unit }, numeral, after }) =>
      (unit === "届" || unit === "级" || (unit === "回" && /^[望首顾眸]/.test(after))) &&
      /^(?:19|20)\d\d$/.test(numeral),
    yes: ["【2023届】毕业生去向落实率", "【2024级】新生报到", "透过【2025回】望五年"],
    no: ["承办【3届】大会"],
  },
  {
    id: "date/plan-period",
    script: "han",
    about: "A five-year plan named by its number",
    kind: "date",
    cues: { opens: "十" },
    test: ({ before, after, numeral }) =>
      /^十[一二三四五六]五?$/.test(numeral) &&
      (/[“"']$/.test(before) || /^五?(?:[”"']|时期|规划|期间|末|以来)/.test(after)),
    yes: ["“【十四】五”期间"],
    no: ["培育【十四家】企业"],
  },
  {
    id: "name/policy-term",
    about: "The term a policy is named by: 土地承包到期后再延长30年",
    kind: "name",
    cues: { units: ["年"] },
    test: ({ expression, before }) => expression.unit === "年" && /到期后再?延(?:长|包)$/.test(before),
    yes: ["第二轮土地承包到期后再延长【30年】整省试点"],
    no: ["合同延长【3年】"],
  },
  {
    id: "time/adverbial",
    about: "A duration that says when, not how much: 未来5年, 连续8年, 三年来",
    kind: "time",
    test: ({ expression, before, after }) => {
      const { unit } = expression;
      if (expression.dimension !== "time" || unit === null) return false;
      // 办结后|30天|内必须回访: how long it may take.
      if (/^(?:之|以)?内(?:必须|须|应|要(?!求)|一律)/.test(after)) return false;
      // 提案|3个月|内全部办复
      if (/^(?:之|以)?内(?:全部|均|全都)?(?:办复|办结|答复|化解|整改|反馈|响应)/.test(after)) return false;
      if (
        /^(?:来|多来|间|以来|后|前|之后|之前|之外|以后|以前|之内完成|内完成|期间|里)/.test(after) &&
        !/(?:提前|缩短|压缩)$/.test(before) &&
        unit !== "岁"
      ) {
        return !/^(?:内)/.test(after);
      }
      if (
        /(?:未来|今后|(?<![将接])近|过去|最近|连续|连续第|这|那|头|前|后|近期|每隔|前后|过了|用了|历时|历经|经过|时隔|同比|一连|持续)(?:的|了)?$/.test(
          before,
        ) &&
        !/时间|半径|用时|[只仅]用了$/.test(before)
      ) {
        return !REALLY_MEASURING.test(before);
      }
      if (
        /(?:至|到|为|达|达到|由|从|缩短|压缩)$/.test(before) &&
        /周期|期限|时限|时间|年限|寿命|用时|工期/.test(before)
      )
        return false;
      if (LONG_UNITS.has(unit)) {
        if (/^(?:行动|计划|规划|任务|目标|工程|攻坚|期|制|级|内|一遇|一届|如一日)/.test(after)) return true;
        return !REALLY_MEASURING.test(before) && !/^(?:党龄|工龄|教龄|历史)/.test(after);
      }
      if (CLOCK_UNITS.has(unit)) {
        if (/^(?:生活圈|服务圈|便民|圈|制|营业|不打烊|在线|全天候|值守|过境|免签|时间|有效|热线)/.test(after))
          return /^(?:生活圈|服务圈|便民|圈)/.test(after);
        return false;
      }
      return false;
    },
    yes: ["着眼未来【5年】发展", "连续【8年】获评", "【三年】来", "实施【三年】行动"],
    no: [
      "办理时限压缩【15天】",
      "外出进修29人次，人均【3个月】",
      "人均用时【3个月】",
      "打一场官司平均要花【7个月】",
      "平均居住【83天】",
      "从科员成长为正科级平均要用【11.3年】",
      "到一线挂职，挂职时间【1—2年】",
      "有【26年】党龄的老党员",
      "到省城的车程少了将近【两小时】",
      "从进门到血管开通只用了【57分钟】",
      "从摘牌到投产只用了【11个月】",
      "项目从签约到投产只用了不到【11个月】",
    ],
  },
];
