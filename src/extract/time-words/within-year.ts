/**
 * What can stand inside a year, right behind it: 2021年|前三季度, 今年|7月1日, 去年|“三夏”期间.
 *
 * In: nothing. Out: groups, in the order they are tried: a bare season comes last, since 春季开学 begins with one.
 */
import { wordList } from "../../word-list.ts";
import { type Group, oneOf } from "./group.ts";

/** 3, 11, 三, 十一 */
const FEW = "(?:\\d{1,2}|[一二两三四五六七八九十]{1,2})";

const PART: Group = {
  id: "part-of-year",
  about: "Halves, quarters, the first months, beginning and end: 2021年|前三季度, 今年|底",
  ways: [
    ...wordList("上半年 下半年 全年"),
    [`头${FEW}个?月`, "头三个月", "头8个月"],
    [`前${FEW}个?月`, "前11个月", "前十个月"],
    ["前[一二三四1-4]个?季度", "前三季度", "前3个季度"],
    ["第?[一二三四1-4]季度", "一季度", "第4季度"],
    ...wordList("年初 年中 年底 年末 初 底 末 中旬"),
  ],
  no: ["第五季度", "前三年", "半年"],
};

const TIME_OF_DAY = oneOf("凌晨 清晨 深夜 夜里 傍晚 当[天晚]");

const MONTH_AND_DAY: Group = {
  id: "month-and-day",
  about: "Months, and a day of one: 2021年|1—10月, 今年|6月6日凌晨",
  ways: [
    ["\\d{1,2}[月至—～~-]+\\d{1,2}月份?", "1—10月", "1月至3月份"],
    [
      // 自2021年1月|至3月|底起: only before 起 or the like does it go on behind a second month.
      `\\d{1,2}月(?:至\\d{1,2}月)?(?:\\d{1,2}[日号]${TIME_OF_DAY}?|份|底|末|初|[上中下]旬)?`,
      ...wordList("7月 12月31日 6月6号凌晨 7月1日当天 3月份 6月底 9月初 5月上旬"),
    ],
  ],
  no: ["三月", "100日"],
};

const FIELD_WORK: Group = {
  id: "field-work",
  about: "The seasons by what is done in the fields: 今年|夏收, 去年|“三秋”大忙",
  ways: [
    ...wordList("夏收 秋收 秋种 麦收 春播 春灌 秋灌 冬灌 春耕"),
    ['[“"]?三[夏秋][”"]?(?:期间|大忙)?', "三夏", "“三夏”期间", "“三秋”大忙"],
  ],
  no: ["秋粮", "三春"],
};

const HOLIDAY: Group = {
  id: "holiday",
  about: "Holidays and the days around them: 2021年|春节前后, 今年|“七一”前夕",
  ways: [
    ['[“"]?[五七八十]一[”"]?(?:前夕|前后|前|期间|当天)', "“七一”前夕", "八一前", "“五一”期间"],
    ["“?五一”?假期", "五一假期", "“五一”假期"],
    ...wordList("国庆长假 国庆假期 春节假期"),
    ["春节(?:前后|前|后)?", "春节", "春节前后"],
    ["节[前后]", "节前"],
  ],
  no: ["五一劳动奖章", "十一届", "节日"],
};

const SCHOOL: Group = {
  id: "school",
  about: "Terms and holidays of schools: 2021年|秋季学期, 今年|暑期",
  ways: [...wordList("秋季学期 春季学期 暑期 寒假"), ["[春秋]季开学", "春季开学"]],
  no: ["冬季学期", "学年"],
};

const SEASON: Group = {
  id: "season",
  about: "Seasons of weather and of the old calendar: 2021年|入冬以来, 去年|腊月, 今年|秋季",
  ways: [
    ...wordList("腊月 正月 雨季 旱季 台风天 春上 开春 春天 夏天 秋天 冬天"),
    ["入[春夏秋冬](?:以来|后)?", "入冬", "入冬以来"],
    ["汛[前后]", "汛前"],
    ["主?汛期", "汛期", "主汛期"],
    ["[春夏秋冬]季?(?![节粮收种播茶])", "春", "秋季"],
  ],
  no: ["秋粮", "春节", "夏收", "春茶"],
};

export const WITHIN_YEAR: readonly Group[] = [PART, MONTH_AND_DAY, FIELD_WORK, HOLIDAY, SCHOOL, SEASON];
