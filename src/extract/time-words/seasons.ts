/**
 * Parts of a year, terms of office, seasons and holidays that stand without a year: 前三季度, 任期内, 春运期间.
 *
 * In: nothing. Out: groups, in the order they are tried.
 */
import { wordList } from "../../word-list.ts";
import { type Opened, oneOf } from "./group.ts";

const TILL = "(?:截至|截止|到|至)?";

const PART: Opened = {
  id: "part-without-year",
  about: "Halves, quarters and the first months of the year that is told of: 全年, 上半年, 第一季度",
  opens: "全年上下一二三四第前",
  ways: [
    "全年",
    // 一年内就投产: how long it took, not when.
    ["(?<![一二两三四五六七八九十几\\d])年内", "年内"],
    ...wordList("上半年 下半年 年初 前三季度 一季度 二季度 三季度 四季度"),
    ["第[一二三四]季度", "第一季度"],
    ["(?<![一-龥])前(?:1[0-2]|[2-9]|十[一二]?|[二三四五六七八九])个月", "前10个月", "，【前八个月】"],
  ],
  no: ["目前三个月", "第五个", "半年", "一年内"],
};

const END: Opened = {
  id: "end-without-year",
  about: "The end of the year that is told of, and a part of its months inside a clause: 截至年底, 6月底",
  opens: "123456789截到至今去明年",
  ways: [
    [
      `${TILL}(?:1[0-2]|[1-9])月(?:上旬|中旬|下旬|底前?|末|初|份)`,
      "村里【6月底】开工",
      "村里【到9月底前】完成",
      "县里【12月份】",
    ],
    [`${TILL}(?:今年|去年|明年)?年底前?`, "年底", "截至年底", "年底前", "期限延长【到明年年底】"],
    ["(?:截至|截止)?年末", "年末", "截至年末"],
  ],
  no: ["村里6月开工", "月底"],
};

const TERM: Opened = {
  id: "term",
  about: "A term of office or of a plan: 任期内, 期末, 三年内",
  opens: "期本届任两三五",
  ways: wordList("期末 期间 本届 届内 任期内 两年内 三年内 五年内"),
  no: ["四年内", "任期", "届"],
};

const FIELD_WORK: Opened = {
  id: "time-of-field-work",
  about: "When the fields are busy or idle: 农闲时节, 双抢那阵子",
  opens: "农冬春夏秋双",
  ways: [
    [
      "(?:农闲|农忙|冬闲|春耕|夏收|秋收|双抢)(?:时节?|期间|那阵子|前后|过后)",
      ...wordList("农闲时 农忙时节 春耕期间 双抢那阵子 秋收过后"),
    ],
  ],
  no: ["春耕生产", "农闲的"],
};

const SEASON: Opened = {
  id: "season-without-year",
  about: "Seasons of weather, of trade and of a crop: 主汛期, 旅游旺季期间, 本榨季",
  opens: "主汛一春夏秋冬销用旅旺淡本上下这",
  ways: [
    ["主?汛期", "汛期", "主汛期"],
    ["一(?:开春|入[春夏秋冬])", "一开春", "一入冬"],
    ["(?<![^，,。；;：:])[春夏秋冬][季天](?=[，,])", "【冬天】，", "改造完成，【夏季】，"],
    ["(?:销售|用工|旅游)?[旺淡]季(?:时|里|期间)", "旺季时", "旅游旺季期间"],
    [
      "(?:本|上|下|这)个?(?:[雪赛榨烤茶猎渔播]|[采供冰产销种][一-龥])季(?![节度])",
      ...wordList("本雪季 上个榨季 这个采茶季"),
    ],
  ],
  no: ["旺季", "一季度", "冬天的"],
};

const HOLIDAYS = oneOf("春节 元旦 清明 端午 中秋 国庆");

const HOLIDAY: Opened = {
  id: "holiday-without-year",
  about: "Holidays and the days around them: 国庆8天长假, 春节前夕, 一到|周末|能卖300单",
  opens: "春元清端中国重五“寒假周节",
  ways: [
    [
      `(?:${HOLIDAYS}|五一|“五一”|国庆中秋|寒假)(?:(?:\\d|[三五七八])天)?(?:小?长假|假期|期间|前后|黄金周)`,
      ...wordList("春节假期 国庆8天长假 “五一”小长假 国庆中秋期间 五一黄金周 寒假期间"),
    ],
    [`(?:${HOLIDAYS}|重阳)节?(?:前夕|前后|前|后|当[天日夜])`, "春节前夕", "重阳节当天", "清明前"],
    ["(?<![一-龥])假期", "假期"],
    [
      "(?<=到|到了|[，,。；;])周末(?=[能会要就也还人，,\\d一二三四五六七八九十]|接待|客流)",
      "一到【周末】能卖300单",
      "到了【周末】，",
    ],
    ...wordList("春运期间 节日期间"),
  ],
  no: ["劳动节前", "这个假期", "周末能", "春节晚会"],
};

const SCHOOL: Opened = {
  id: "school-without-year",
  about: "Terms and holidays of schools: 本学期, 暑期",
  opens: "暑本上下新",
  // 寒暑期课程: of both.
  ways: [["(?<!寒)暑期", "暑期"], "暑假期间", ["(?:本|上|下|新)学[期年](?![制度])", "本学期", "新学年"]],
  no: ["本学年度", "每学期", "寒暑期课程"],
};

const TURN: Opened = {
  id: "turn",
  about: "What parted before from after: 换届后, 疫情期间",
  opens: "换疫",
  ways: wordList("换届后 换届以来 换届以后 疫情期间"),
  no: ["换届前", "疫情"],
};

export const WITHOUT_YEAR: readonly Opened[] = [PART, END, TERM, FIELD_WORK, SEASON, HOLIDAY, SCHOOL, TURN];
