/**
 * What the phrase behind a count loses by agreement with the measure word, or to what stands behind 等.
 *
 * In: a figure and the noun phrase read behind it. Out: the phrase up to the noun that the measure word counts, or the noun
 * that a list of kinds leads to. A measure word selects its noun: 名 people, 所 schools and hospitals, 家 enterprises and
 * bodies; 朱德熙《语法讲义》, 量词. Deliberately absent: where the phrase ends by its own words (right.ts).
 */
import { has, holds, isHan, marks } from "../../marks.ts";
import type { Figure, Span } from "../../types.ts";
import { type Chunk, is, WordClass } from "../lexicon/words.ts";
import type { Scene } from "../scene.ts";
import { TRANSITIVE } from "./acts/nominal.ts";
import { isRound, OUTPUT } from "./measures.ts";
import { rightPhrase, type Stretch } from "./right.ts";
import type { Phrase } from "./trimmed.ts";

/** What the nouns of a measure word end in. */
const NOUNS: ReadonlyMap<string | null, RegExp> = new Map([
  ...["名", "位", "人"].map(
    (unit) =>
      [
        unit,
        /(?:[员者生师]|干部|人才|专家|教授|博士|硕士|院士|书记|主任|代表|职工|工人|[农居村牧]民|青年|儿童|老人|妇女|能人|工匠)$/,
      ] as const,
  ),
  ["所", /(?:学校|大学|院校|中学|小学|幼儿园|学院|医院|高校|高中|卫生室|卫生院|党校)$/],
  ["家", /(?:企业|公司|机构|医院|单位|银行|合作社|农场|门店|集团)$/],
]);
/** 服务县域产业, 帮扶我省高校: a predicate no shorter is told of what is counted. */
const SHORTEST_PREDICATE = 3;
const TOWARDS = marks("对向为赴");
/** 攻坚行动|和房地产八大提升行动: the second has a number of its own. */
const NUMBERED =
  /[、和与及](?=[^、和与及]{0,6}(?:第[一二三四五六七八九十\d]+[批期轮届]|[一二两三四五六七八九十百千万\d]+[大批个项家名种类条座所]))/;

/** 15个重点事项|审批时限|压缩70%: what each of them has is measured behind them, and no part of their name. */
const MEASURED =
  /(?<=事项|企业|项目|单位|园区|景区|机构|行业|家庭|农户|[^一-龥]村|贫困村|脱贫村|村庄|社区|小区|医院|学校)[一-龥]{0,6}(?:时限|时间|收入|产值|利润|营收|总额|金额|投资额|产量|销量|费用|成本|面积|增速|增幅|[^制效利机功]率)(?=$|[压缩降提增减达超])/;

/** The phrase up to the noun that is counted. */
const agreed = (scene: Scene, figure: Figure, phrase: Phrase): Phrase => {
  const { text } = scene;
  const words = text.slice(phrase.start, phrase.end);
  const joint = NUMBERED.exec(words);
  if (joint && joint.index > 1) return { ...phrase, end: phrase.start + joint.index };
  const measured = figure.dimension === "count" && !phrase.relative ? MEASURED.exec(words) : null;
  if (measured) return { ...phrase, end: phrase.start + measured.index };
  const noun = NOUNS.get(figure.unit);
  if (!noun || phrase.relative || noun.test(words)) return phrase;
  const told = scene
    .words(scene.clauseAt(phrase.start))
    .find((chunk) => chunk.start > phrase.start + 1 && chunk.start < phrase.end && tells(text, chunk, phrase, noun));
  return told ? { ...phrase, end: told.start } : phrase;
};

/** 特派员|服务县域产业: whether what is counted ends right before the word, and the word says what it does. */
const tells = (text: string, chunk: Chunk, { start, end }: Span, noun: RegExp): boolean =>
  noun.test(text.slice(start, chunk.start)) &&
  (has(TOWARDS, text.charCodeAt(chunk.start)) ||
    (is(chunk, WordClass.Verb | WordClass.Nominal) &&
      (!is(chunk, WordClass.Noun) || TRANSITIVE.has(chunk.word.text)))) &&
  (end - chunk.start >= SHORTEST_PREDICATE || isHan(text, end));

/** 视力、听力、智力等|残疾儿童: a list of kinds, and the noun it leads to. */
const KINDS = /^[^等]*[、和与及][^等]*(?<![中高初同平对差优均])等(?=[一-龥]{2})(?![一二两三四五六七八九十级])/;

/** What is made or stored so much of: its size is told in a list of names, one of which is the thing itself. */
const isSize = ({ dimension, unit }: Figure): boolean => OUTPUT.has(dimension) || unit === "英寸";

/** The noun phrase behind the figure, as its measure word and a list leave it; null where there is none. */
export const countedBehind = (scene: Scene, figure: Figure, stretch: Stretch): Phrase | null => {
  const phrase = rightPhrase(scene, stretch);
  if (phrase === null) return null;
  const { text } = scene;
  const words = text.slice(phrase.start, phrase.end);
  const kinds = phrase.relative ? null : KINDS.exec(words);
  // 安意法8英寸|碳化硅晶圆|、芯联12英寸特色工艺生产线: the next name of the list.
  if (isSize(figure) && words.indexOf("、") > 1 && (inList(scene, figure) || isRound(text, figure)))
    return { ...phrase, end: phrase.start + words.indexOf("、") };
  return agreed(scene, figure, kinds ? { ...phrase, start: phrase.start + kinds[0].length } : phrase);
};

const LIST = marks("、");
const inList = (scene: Scene, { start }: Figure): boolean =>
  holds(LIST, scene.text, (scene.segments.clauses[scene.clauseAt(start)] ?? scene).start, start);
