/**
 * Months and days of the year that is told of, and what goes by each of its periods: 1至11月, 6月6日，, 每年.
 *
 * In: nothing. Out: groups.
 */
import { wordList } from "../../word-list.ts";
import { maybe, type Opened } from "./group.ts";

const MONTH_OPENS = "123456789一二三四五六七八九十";
/** 1 to 12 in digits or characters. */
const MONTH_NUMBER = "(?:1[0-2]|[1-9]|[一二三四五六七八九]|十[一二]?)";

export const MONTHS: Opened = {
  id: "months",
  about: "From one month to another, said without the year: 1至11月",
  opens: MONTH_OPENS,
  ways: [
    [
      `(?<![\\d.年])(?:1[0-2]|[1-9]|[一二三四五六七八九十])[至到—～~-]${MONTH_NUMBER}月份?`,
      ...wordList("1至11月 1—8月份 一到十一月"),
    ],
  ],
  no: ["11月", "2.1-3月", "5到10个月"],
};

/** 6月6日，, 全省6月: it opens a clause, or stands right behind who all of it is told of. */
const OPENS = '(?:(?<![^，,。；;：:\\s“"])|(?<=[全我][国省市县区州镇乡村]))';
/** 3月|至5月 */
const TO_MONTH = `(?:[至到—～-]${MONTH_NUMBER}月)?`;
/** 8月|12日, 8月|12日至15日 */
const DAYS = "(?:\\d{1,2}[日号](?:[至到—-](?:\\d{1,2}月)?\\d{1,2}[日号])?)?";
const PART_OF_IT = maybe(
  "之?前 份 起 以来 底前? 初 末 [上中下]旬 凌晨 清晨 一早 早上 上午 中午 下午 傍晚 晚上? 夜里 夜间 深夜",
);

export const MONTH: Opened = {
  id: "month",
  about: "A month or day that opens a clause, said without the year: 6月6日，, 四月份共收到",
  opens: `${MONTH_OPENS}自从截`,
  before: `(?:${OPENS}[自从]?|截[至止]到?)`,
  ways: [
    [
      `${MONTH_NUMBER}月${TO_MONTH}${DAYS}${PART_OF_IT}`,
      "6月6日",
      "四月份",
      "截至6月底",
      "自7月1日起",
      "3月至5月",
      "8月12日至15日",
      "活动结束，【10月8日上午】",
      "全省【9月】",
    ],
  ],
  no: ["村里6月开工", "13日"],
};

/** 周|一次, 周|六场: so often a week, and no weekday. */
const WEEKDAY = "[一二三四五六日](?![次场天回个课题讲星测评期节遍轮小])";

export const PER: Opened = {
  id: "per-period",
  about: "By each period: 每年, 平均每天, 每周六",
  opens: "每平",
  before: "(?:平均)?每",
  ways: [
    ["年(?:[春夏秋冬][天季]?|汛期)?", "每年", "平均每年", "每年冬季", "每年汛期"],
    [`天${maybe("早上 中午 晚上 上午 下午 清晨 傍晚")}`, "每天", "每天早上"],
    [`周(?:${WEEKDAY}|(?![一二三四五六日末]))`, "每周六", "每周"],
    ["半个?月", "每半月", "每半个月"],
    ...["两个月", "两周", "月", "季度", "日", "学期", "半年", "季", "个月", "两年", "三年", "晚"].map(
      (period) => [period, `每${period}`] as const,
    ),
  ],
  no: ["每周末", "每周一次", "每亩"],
};
