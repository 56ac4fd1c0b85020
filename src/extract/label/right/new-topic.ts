/**
 * What begins behind the things counted and says something of them: 林农|户均增收, 盛果园|年产量, 5个县|财政收支矛盾突出.
 *
 * In: a position in a noun phrase. Out: breaks for the list in breaks.ts.
 */
import { among } from "../../../marks.ts";
import { is, WordClass } from "../../lexicon/words.ts";
import { onlyThis } from "../grammar.ts";
import type { Break } from "./break.ts";

export const YEARLY: Break = {
  id: "yearly",
  about: "What it yields a year begins the next number's phrase: 4000亩盛果园|年产量",
  first: "年日",
  ends: ({ text }, _, start, at) =>
    at > start + (among("村镇乡县户", text, start) ? 0 : 1) &&
    /^[年日](?:产|销|均|收|增|营|加工|处理|供水)/.test(text.slice(at, at + 3)),
  yes: ["4000亩盛果园【年】产量8万斤", "8座水厂【日】供水3万吨"],
  no: ["4000名青【年】志愿者", "4000本新【年】历"],
};

export const ALL_REACHED: Break = {
  id: "all-reached",
  about: "What all of them came to: 6个国控断面|全部达到Ⅱ类",
  first: "全",
  ends: ({ text }, _, start, at) =>
    at > start + 1 &&
    /^全(?:[部都](?:达|完|实|建|通|整|纳|消|办|解|落|开|投)|面(?:进|入|参|下|完|覆|铺|推|落))/.test(
      text.slice(at, at + 3),
    ),
  yes: ["6个国控断面【全部】达到Ⅱ类", "12个项目【全部】建成", "1739名社区工作者【全面】进驻小区"],
  no: ["12个【全部】工序"],
};

export const GOES_TO_DO: Break = {
  id: "goes-to-do",
  about: "What one goes there to do, at the clause's end: 5公里外的龙洞|去挑",
  first: "去",
  ends: ({ text }, _, start, at) => at > start + 1 && /^去[一-龥]{1,2}(?=$|[，,。；;])/.test(text.slice(at, at + 4)),
  yes: ["要到5公里外的龙洞【去】挑，"],
  no: ["3个【去】产能项目"],
};

export const THIS_ALONE: Break = {
  id: "this-alone",
  about: "What this alone comes to, of communities: 8个村|光租金就进账90万元",
  first: "光",
  ends: ({ text }, _, start, at) => at > start && onlyThis(text, at) && among("村镇乡户家", text, at - 1),
  yes: ["8个村【光】租金就进账90万元"],
  no: ["8个村【光】伏电站"],
};

export const AMONG_WHOM: Break = {
  id: "among-whom",
  about: "里 behind people, outside words: 86名护边员|里|党员超过半数",
  first: "里",
  ends: ({ text }, words, start, at) =>
    at > start + 1 &&
    !/[邻家乡这那哪心手眼]里|里[程面弄氏头]/.test(text.slice(at - 1, at + 2)) &&
    !words.some((word) => word.start < at && at < word.end),
  yes: ["86名护边员【里】党员超过半数"],
  no: ["86名邻【里】调解员", "5座新【里】程碑"],
};

export const OF_A_LEVEL: Break = {
  id: "of-a-level",
  about: "What a level of government has or does: 5个县|财政收支矛盾突出, 115个县|建设示范片1000个",
  first: "财人集建实开推深主发壮盘",
  ends: ({ text }, _, start, at) =>
    at === start + 1 && among("省市县区镇乡村", text, start) && DEED_OF_A_LEVEL.test(text.slice(at, at + 3)),
  yes: ["5个县【财政】收支矛盾突出", "115个县【建设】示范片1000个", "12个村【主要靠】茶叶"],
  no: ["12个村【集体】", "12个园区【建设】项目"],
};
const DEED_OF_A_LEVEL =
  /^(?:财政|人均|集体[经收资年总纯产增]|建[设成]|实施|开展|推[行广进]|深化|主要[靠是为在]|发展[一-龥]|壮大|盘活)/;

export const OF_EACH: Break = {
  id: "of-each",
  about: "What each of them has: 1.9万户林农|户均增收, 9名博士|每人领到",
  first: "户人亩村均场月日年每",
  ends: ({ text }, _, start, at) =>
    at > start + 1 && /^(?:[户人亩村均场月日年]均|每[人户亩个名家村])/.test(text.slice(at, at + 2)),
  yes: ["1.9万户林农【户均】增收1300元", "9名博士【每人】领到3万元"],
  no: ["9个村【每】月", "3个平【均】值"],
};

export const LETTERS: Break = {
  id: "letters",
  about: "Latin letters behind a level of government, which is what is counted: 10个市|PM2.5浓度",
  first: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
  ends: ({ text }, _, start, at) => at === start + 1 && among("省市县区州国", text, start),
  yes: ["10个市【PM】2.5浓度下降"],
  no: ["10个村【APP】", "10家省级【AAA】企业"],
};

export const EVERYWHERE: Break = {
  id: "everywhere",
  about: "Where it is done: 4项制度创新成果|全国复制推广",
  first: "全",
  ends: ({ text }, _, start, at) =>
    at - start >= 2 && text[at - 1] !== "”" && /^全[国省球](?!性|总|重点|第)/.test(text.slice(at, at + 4)),
  yes: ["4项制度创新成果【全国】复制推广"],
  no: ["4项成果【全国】重点推广", "4家“小巨人”【全国】企业"],
};

const DESCRIBING =
  WordClass.Verb |
  WordClass.Nominal |
  WordClass.Adverb |
  WordClass.Predicate |
  WordClass.Closing |
  WordClass.Edge |
  WordClass.Preposition;
/** What ends so describes what stands behind 的: 条件好的村, 出来的成果. */
const QUALITY = /(?:[高强好大多优新老近远低差深全齐来去出过起成]|困难|贫困|不便|残疾|失能|突出)$/;

export const OWNER: Break = {
  id: "owner",
  about: "的 behind what is counted, unless a clause stands before it: 12个街道|的考核",
  first: "的",
  ends: ({ text, describes }, words, start, at) => {
    const owner = text.slice(start, at);
    return (
      !QUALITY.test(owner) &&
      (at - start >= 2 || among("村镇乡县市区组户厂校站店", text, start)) &&
      !/\d|以[上下]/.test(owner) &&
      !words.some((chunk) => chunk.start >= start && chunk.end <= at && is(chunk, DESCRIBING)) &&
      !describes(owner)
    );
  },
  yes: ["12个街道【的】考核"],
  no: ["60户条件好【的】农户", "60名受到表彰【的】干部"],
};
