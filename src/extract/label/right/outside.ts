/**
 * Marks, what only paints, and particles that stand in no noun: 旧址|前前后后|收拾了一遍, 干部|一锤一镐|干出来, 干部|进社区.
 *
 * In: a position in a noun phrase. Out: breaks for the list in breaks.ts.
 */
import { among, isHan } from "../../../marks.ts";
import type { Break } from "./break.ts";

/** A mark that ends a clause, or closes what was opened before the phrase. */
export const ENDERS = "，,。；;：:！？!?\n）)”」』》’—…";

export const MARK: Break = {
  id: "mark",
  about: "A mark that ends a clause, or what was enclosed before the number: 861名干部|，",
  first: ENDERS,
  ends: () => true,
  yes: ["选派861名干部【，】", "（选派861名干部【）】"],
  no: ["选派861名干部【、】"],
};

export const ONE_BY_ONE: Break = {
  id: "one-by-one",
  about: "一 with the same twice: 300亩集体山林|一块一块|要了回来",
  first: "一",
  ends: ({ text }, _, start, at) => at > start && text[at + 2] === "一" && text[at + 1] === text[at + 3],
  yes: ["300亩集体山林【一块一块】要了回来"],
  no: ["300亩集体山林【一】块"],
};

export const ONE_AND_ONE: Break = {
  id: "one-and-one",
  about: "一 with one and another: 60名干部职工|一锤一镐|干出来的",
  first: "一",
  ends: ({ text }, _, start, at) => at > start + 1 && text[at + 2] === "一" && isHan(text, at + 3),
  yes: ["60名干部职工【一锤一镐】干出来的"],
  no: ["60个【一村一品】项目"],
};

export const DOUBLED: Break = {
  id: "doubled",
  about: "Two characters, each doubled: 3处旧址|前前后后|收拾了一遍",
  first: null,
  ends: ({ text }, _, start, at) =>
    at > start + 1 && text[at] === text[at + 1] && text[at + 2] === text[at + 3] && isHan(text, at),
  yes: ["3处旧址【前前后后】收拾了一遍"],
  no: ["3个【形形色色】项目"],
};

export const ASPECT: Break = {
  id: "aspect",
  about: "An aspect particle, with the verb before it: 60个居民扛|着铁锹",
  first: "着了过",
  ends: ({ text }, words, start, at) =>
    at > start + (among("村镇乡县户组人", text, start) ? 1 : 2) && !words.some((known) => known.end === at),
  back: 1,
  yes: ["60个居民扛【着】铁锹"],
  no: ["60个走【着】去"],
};

export const STAYING: Break = {
  id: "staying",
  about: "住, but for 住房 and 常住: 60户搬迁户|住|进新居",
  first: "住",
  ends: ({ text }, _, start, at) =>
    at > start && !among("房院户宅宿校地址建区民", text, at + 1) && !among("常居入暂旅安", text, at - 1),
  yes: ["60户牧民【住】进新居"],
  no: ["60户牧民【住】房", "3万名常【住】人口"],
};

export const PASSING: Break = {
  id: "passing",
  about: "过, but for 过夜 and 过境: 60家门店|过|半数盈利",
  first: "过",
  ends: ({ text }, _, start, at) => at > start && !among("街境夜渡程滤敏户桥路冬硬剩氧检磅网", text, at + 1),
  yes: ["60家店【过】半盈利"],
  no: ["3万名入境【过】夜游客"],
};

const ENDING = "是有了着被把将等进回获赴占通居受";

export const PARTICLE: Break = {
  id: "particle",
  about: "A verb or a particle of one character: 60名干部|进社区, 3家单位|获中国质量奖",
  first: ENDING,
  ends: (_scene, _words, start, at) => at > start,
  yes: ["60名干部【进】社区", "3家单位【获】中国质量奖"],
  no: ["60个【进】口商品"],
};

/** All that may end a phrase where a word at the edge of phrases stands as well: 干部|进|社区. */
export const PARTICLES = `${ENDING}住过`;

export const ONE_OF: Break = {
  id: "one-of",
  about: "一 with what one is counted by, another count: 3台旧农机|一家|一台",
  first: "一",
  ends: ({ text }, _, start, at) => at > start && among("名个位户家批项人村", text, at + 1),
  yes: ["60名帮扶干部【一户】一户"],
  no: ["60名【一】级"],
};
