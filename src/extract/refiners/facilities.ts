/**
 * Airports, reservoirs, parks and zones that a clause opens with: |昆明长水国际机场|年旅客吞吐量, |明月湖科创园|签约项目12个.
 *
 * In: a text and where a clause begins. Out: where the name ends. Only what has a name of its own is one: what is left
 * of 现代农业产业园 without the words that describe any zone is nothing. Deliberately absent: which figures it governs.
 */
import { has, isHan, marks, opening } from "../../marks.ts";
import { endTrieOf } from "../../trie.ts";
import type { Span } from "../../types.ts";
import { classesOf, is, WordClass } from "../lexicon/words.ts";
import type { Scene } from "../scene.ts";

/** 南山港 */
const SHORTEST = 3;
const LONGEST = 16;
const ENDS = marks("场库区园城港圈");
const SUFFIXES = endTrieOf(
  "机场 水库 景区 试验区 示范区 产业园 产业园区 科创园 科技园 工业园 工业园区 科技城 开发区 高新区 新区 经开区 综保区 保税区 合作区 先行区 先导区 科学城 都市圈".split(
    " ",
  ),
);
/** Behind a port's name stands what it handles; 港 ends other names as often. */
const handles = opening("货集旅吞服新全年完", /^(?:货物|集装箱|旅客|吞吐|服务|新[开增建]|[全年完])/);
/** There is one of these to a province or a city, so that it needs no name. */
const onlyOne = opening(
  "自粤大中主老新城市",
  /^(?:自贸试验区|自贸区|粤港澳大湾区|大湾区|(?:中心|主|老|新)?城区(?![位划])|市区(?![位划]))(?=[一-龥]{2}|\d)/,
);
/** What says of what kind a zone is, and of which rank. */
const DESCRIBING =
  /国家级?|[省市县区]级|重点|现代|农业|工业|特色|高新|技术|经济|旅游|文化|物流|产业|创新|创业|示范|区域|自由|贸易|综合|保税|科技|智能|生态|国际|教育|自主|先行|核心|融合|合作|开放|水网|跨境|沿边|沿江|沿海|临港|临空|电子商务|电商|大型|小型|中型|新型|转型|升级|发展|治理|振兴|改革|保护|绿色|低碳|能源|一体化|新一轮|数字|百亿级?|千亿级?|万亿级?/g;
const MARKED = WordClass.Verb | WordClass.Determiner | WordClass.Scope | WordClass.Adverb | WordClass.Preposition;
/** 维修改造|机场大道: what opens with a deed is no name. */
const OPENS_DEED = WordClass.Nominal | WordClass.Closing;

/** 支持|临沅高新区|晋位升级, 加快推进|滨海新区|防潮海堤 */
const PUSHING = /^(?:支持|推动|推进|加快|促进){1,2}/;

/** The facility a clause opens with at `start`, or behind a verb of pushing there; null where none stands. */
export const facilityAt = (scene: Scene, start: number, to: number): Span | null => {
  const pushed = has(PUSH, scene.text.charCodeAt(start)) ? PUSHING.exec(scene.text.slice(start, start + 4)) : null;
  const from = start + (pushed?.[0].length ?? 0);
  const end = facilityEnd(scene, from, to);
  return end < 0 ? null : { start: from, end };
};
const PUSH = marks("支推加促");

const facilityEnd = (scene: Scene, start: number, to: number): number => {
  const { text } = scene;
  const limit = Math.min(to, start + LONGEST);
  if (onlyOne(text, start, limit)) return start + (text.slice(start, limit).indexOf("区") + 1);
  for (let end = start + 1; end <= limit && isHan(text, end - 1); end++) {
    if (!has(ENDS, text.charCodeAt(end - 1)) || end - start < SHORTEST) continue;
    const suffix =
      text[end - 1] === "港" ? (handles(text, end, end + 3) ? 1 : 0) : SUFFIXES.longestBefore(text, end, start) + 1;
    // 涔天河水库|等一批工程竣工: one of several.
    if (suffix === 0 || !leads(text, end)) continue;
    return hasOwnName(scene, start, end) ? end : -1;
  }
  return -1;
};
/** Whether what is told of it follows at once: two characters, or a number (明月湖科创园|8家企业). */
const leads = (text: string, end: number): boolean =>
  has(DIGITS, text.charCodeAt(end)) || (isHan(text, end) && isHan(text, end + 1) && text[end] !== "等");
const DIGITS = marks("0123456789");
/** Whether something is left of the name without its kind, and none of its words is a verb or tells a kind alone. */
const hasOwnName = (scene: Scene, start: number, end: number): boolean => {
  const own = scene.text
    .slice(start, end)
    .replace(DESCRIBING, "")
    .replace(/(?:机场|水库|景区|都市圈|[区园城港])$/, "");
  return (
    own.length >= 2 &&
    classesOf(own) === 0 &&
    !scene
      .words(scene.clauseAt(start))
      .some(
        (chunk) =>
          chunk.start >= start &&
          chunk.end <= end &&
          ((is(chunk, MARKED) && !is(chunk, WordClass.Noun)) || (chunk.start === start && is(chunk, OPENS_DEED))),
      )
  );
};
