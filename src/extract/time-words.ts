/**
 * The words of time that can govern a figure, as patterns: 2021年以来, 截至2021年底, 今年前三季度, 每年, 换届后.
 *
 * In: a text and a position. Out: where the time expression ends that begins there. Deliberately absent: where to look
 * for one, and what the words around it make of it; times.ts says that.
 *
 * What can stand inside a year is a pattern of its own, asked behind a year, and not a part of each that names one: so
 * all of them compile in a third of the time, which a single page would notice.
 */
import { among } from "../marks.ts";

const YEAR = "(?:(?:19|20)\\d{2}|[一二][九〇零][〇零一二三四五六七八九]{2})年";
const WITHIN_YEAR =
  '(?:上半年|下半年|头(?:\\d{1,2}|[一二两三四五六七八九十]{1,2})个?月|[“"]?三[夏秋][”"]?(?:期间|大忙)?|[“"]?[五七八十]一[”"]?(?:前夕|前后|前|期间|当天)|夏收|秋收|秋种|麦收|春播|春灌|秋灌|冬灌|前[一二三四1-4]个?季度|第?[一二三四1-4]季度|前(?:\\d{1,2}|[一二两三四五六七八九十]{1,2})个?月|\\d{1,2}(?:[月—～~-]|至)+\\d{1,2}月份?|\\d{1,2}月(?:至\\d{1,2}月)?(?:\\d{1,2}[日号](?:凌晨|清晨|深夜|夜里|傍晚|当[天晚])?|份|底|末|初|上旬|中旬|下旬)?|中旬|年中|初|底|末|年初|年底|年末|秋季学期|春季学期|[春秋]季开学|腊月|正月|雨季|旱季|春上|台风天|暑期|寒假|冬天|夏天|春天|秋天|国庆长假|国庆假期|春节假期|春节(?:前后|前|后)?|开春|入[春夏秋冬](?:以来|后)?|[汛节][前后]|春耕|秋收|全年|“?五一”?假期|主?汛期|[春夏秋冬]季?(?![节粮收种播茶]))';
const TAIL = "(?:那会儿|那阵子|以来|以后|之前|以前|期间|前后)";
const NAMED_YEAR =
  "(?:次年|同年|去年同期|上年同期|[去今上]年一年|第[一二三四五六]年(?![级期度])|头一年|头年|首年|本年度|今冬明春|去冬今春|今春|今夏|今秋|今冬|今年|去年|前年|上届|上年|当年|明年|后年|本年|上一年|近一年来?|来年|往年|上个?月|本月|这个月|这[一两三四五六七八九十]年|近两年来?|今明两年|过去的?一年|新的一年|一年来|前几年|(?<!提)前两年)";
const PLAN =
  '(?:“?十[一二三四五六]五”?|"十[一二三四五六]五")(?:时期|期间|以来|末期?|期末|初期?|期初|规划期|规划期内|前四年)?';
const SPAN_OF_YEARS =
  "(?:(?:过去|近|最近|未来|今后)[一二两三四五六七八九十几\\d]{1,3}年(?:来|多来|间)?|[一二两三四五六七八九十几\\d]{1,3}多?(?:年|个月)多?来|[一两三四五六七八九]年半(?:多?来|下来|间)|大?半年多?来|[一二两三四五六七八九十\\d]{1,3}多?年[前后]|近年来?|近些年来?|近期|(?:不到|短短)[一二两三四五六七八九十半]个?(?:年|月|季度)的?(?:时间)?|[一几两三四五六七八九十]年(?:间|下来)|(?:大?半年|[一二两三四五六七八九十几]年|[一二两三四五六七八九]个多?月)多?下来|多年下来|(?<!用)[一二两三四五六七八九十]年(?:里|多?的?时间里?)|(?<=[，,。；;：:])[一二两三四五六七八九十]年(?=累计|共[^建享同有治]|总共|合计)|多年来|这些年来?|这几年|近几年来?)";
const NOW =
  "(?:目前为止|目前|当前|如今|现阶段|(?<![出体表发实呈])现在|截至目前|截止目前|截至当前|迄今|到目前|到今天|(?<![升高增降低减长展加大小短缩扩达复回涨跌落])到现在|时至今日|至今|现如今|眼下|目下|从前(?!年)|过去(?!的(?:19|20)\\d\\d年)|以前|早些年|早年间|前些年|那[些几]年|那时候)";
/** 1至11月: of the year that is told of. */
const MONTHS =
  "(?<![\\d.年])(?:1[0-2]|[1-9]|[一二三四五六七八九十])[至到—～~-](?:1[0-2]|[1-9]|[一二三四五六七八九]|十[一二]?)月份?";
const PER =
  "(?:平均)?每(?:两个月|半个?月|两周|年(?:[春夏秋冬][天季]?|汛期)?|月|季度|周(?:[一二三四五六日](?![次场天回个课题讲星测评期节遍轮小])|(?![一二三四五六日末]))|天(?:早上|中午|晚上|上午|下午|清晨|傍晚)?|日|学期|半年|季|个月|两年|三年|晚)";
const WHOLE =
  "(?:全年|(?<![一二两三四五六七八九十几\\d])年内|(?:截至|截止|到|至)?(?:1[0-2]|[1-9])月(?:上旬|中旬|下旬|底前?|末|初|份)|(?:截至|截止|到|至)?(?:今年|去年|明年)?年底前?|(?:截至|截止)?年末|上半年|下半年|年初|(?<![一-龥])前(?:1[0-2]|[2-9]|十[一二]?|[二三四五六七八九])个月|前三季度|一季度|二季度|三季度|四季度|第[一二三四]季度|期末|本届|任期内|十年间|五年间|期间|届内|三年内|五年内|两年内)";
/** 6月6日，, 四月份共收到: a month or day that opens a clause. */
const MONTH =
  '(?:(?:(?<![^，,。；;：:\\s“"])|(?<=[全我][国省市县区州镇乡村]))[自从]?|截[至止]到?)(?:1[0-2]|[1-9]|[一二三四五六七八九]|十[一二]?)月(?:[至到—～-](?:1[0-2]|[1-9]|[一二三四五六七八九]|十[一二]?)月)?(?:\\d{1,2}[日号](?:[至到—-](?:\\d{1,2}月)?\\d{1,2}[日号])?)?(?:之?前|份|起|以来|底前?|初|末|[上中下]旬|凌晨|清晨|一早|早上|上午|中午|下午|傍晚|晚上?|夜里|夜间|深夜)?';
const EVENT =
  "(?:(?<=到了?|每到|[，,。；;])周末(?=[能会要就也还人，,\\d一二三四五六七八九十]|接待|客流)|(?:销售|用工|旅游)?[旺淡]季(?:时|里|期间)|一(?:开春|入[春夏秋冬])|(?:农闲|农忙|冬闲|春耕|夏收|秋收|双抢)(?:时节?|期间|那阵子|前后|过后)|疫情期间|换届后|换届以来|换届以后|主?汛期|暑期|寒假期间|暑假期间|春运期间|节日期间|(?:春节|元旦|清明|五一|“五一”|端午|中秋|国庆|国庆中秋|暑期|寒假)(?:(?:\\d|[三五七八])天)?(?:小?长假|假期|期间|前后|黄金周)|(?:春节|元旦|清明|端午|中秋|国庆|重阳)节?(?:前夕|前后|前|后|当[天日夜])|(?:本|上|下|这|今年)个?(?:[雪赛榨烤茶猎渔播]|[采供冰产销种][一-龥])季(?![节度])|(?<![^，,。；;：:])[春夏秋冬][季天](?=[，,])|(?<![一-龥])假期|(?:本|上|下|新)学[期年](?![制度]))";

/** 到2025年, but 提高到|2025年的水平. */
const REACHING = "(?<![升高增降低减长展加大小短缩扩达复回涨跌落])[到至]";

const sticky = (pattern: string): RegExp => new RegExp(pattern, "y");

/** 自2021年6月起: a beginning, which has to be said behind it. */
const SINCE = sticky(`[自从]${YEAR}(?:${WITHIN_YEAR})?(?:起|以来|开始)`);
/** A year by its number, which is captured, or by name. */
const ANY_YEAR = sticky(
  `(?:(?:${YEAR}(?:到|至|和|、)|(?:19|20)\\d{2}[—–～~-]{1,2})?(?:截至|截止|截止到|${REACHING}|自)?(${YEAR})|(?:截至|截止|${REACHING}|自)?${NAMED_YEAR})`,
);
const IN_YEAR = sticky(WITHIN_YEAR);
const BEHIND_NUMBERED = sticky(`(?:${TAIL}(?:时|前|起)?|度(?=[，,共累全])|时|前|起)`);
const BEHIND_NAMED = sticky(`(?:${TAIL}|度(?=[，,共累全])|起|前)`);
const OTHER = sticky(`(?:(?:截至|到|自)?${PLAN}|${SPAN_OF_YEARS}|${NOW}|${PER}|${MONTHS}|${MONTH}|${WHOLE}|${EVENT})`);

/** Where the time expression ends that begins at `at`, -1 where none does. */
export const timeEnd = (text: string, at: number): number => {
  const since = among("自从", text, at) && isNumeral(text, at + 1) ? endOf(SINCE, text, at) : -1;
  if (since >= 0) return since;
  ANY_YEAR.lastIndex = at;
  const year = ANY_YEAR.exec(text);
  if (year === null) return endOf(OTHER, text, at);
  const named = at + year[0].length;
  const inside = endOf(IN_YEAR, text, named);
  const end = inside < 0 ? named : inside;
  const behind = endOf(year[1] === undefined ? BEHIND_NAMED : BEHIND_NUMBERED, text, end);
  return behind < 0 ? end : behind;
};

const isNumeral = (text: string, at: number): boolean => /^[12一二]/.test(text.charAt(at));

const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
};
