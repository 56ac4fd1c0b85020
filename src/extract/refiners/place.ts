/**
 * Place: the place a figure is about where the text says so more narrowly than, or instead of, the section's own.
 *
 * The nearest place that opens a clause of the figure's sentence governs (小岛村党支部领办合作社，…), else the one that
 * opens the paragraph; in a section whose own place is unknown, the last one that opened a clause before. Of units that
 * stand together the narrowest is taken. 全市 turns back to the section's own. Guide, section 2, `place`.
 */
import { among, has, holds, marks } from "../../marks.ts";
import type { Figure, Span } from "../../types.ts";
import { signed } from "../figure.ts";
import { is, WordClass } from "../lexicon/words.ts";
import type { Scene } from "../scene.ts";
import { eachPlace } from "./each-place.ts";
import { namedAt, type Opener, openerOf, openers } from "./openers.ts";
import { PLACE_EXAMPLES } from "./place-examples.ts";
import type { Refiner, Setting } from "./refiner.ts";

export const PLACE: Refiner = {
  id: "place",
  about: "Binds a place narrower than the section's own",
  refine: (figures, scene, setting) => {
    const opening = openers(scene, setting);
    const handedOut = eachPlace(figures, scene, opening);
    return figures.map((figure) => {
      const place = handedOut.get(figure) ?? governing(figure, scene, opening, setting);
      if (!place) return figure;
      const copy = signed(figure, "place");
      copy.place = place;
      return copy;
    });
  },
  examples: PLACE_EXAMPLES,
};

const governing = (figure: Figure, scene: Scene, opening: readonly Opener[], setting: Setting): Span | null => {
  const clause = scene.clauseAt(figure.start);
  const sentence = scene.segments.clauses[clause]?.sentence ?? 0;
  let known = opening.length;
  while (known > 0 && opening[known - 1]!.end > figure.start) known--;
  while (known > 0 && opening[known - 1]!.alone && firstTold(scene, opening[known - 1]!) < clause) known--;
  // 呼和水库完工，库容新增850万立方米；|灌溉面积扩大: behind ； it is no longer of the facility.
  while (
    known > 0 &&
    opening[known - 1]!.facility &&
    holds(SEMICOLON, scene.text, opening[known - 1]!.end, figure.start)
  )
    known--;
  const last = opening[known - 1];
  const beside = besideCount(figure, scene, setting) ?? eachOfThose(figure, scene);
  if (beside) return beside;
  if (last?.sentence === sentence && last.place && !(last.facility && counts(figure, last.place)))
    return enumerated(scene, last, figure) ? null : last.place;
  const told = last?.sentence === sentence ? null : visited(scene, sentence, figure.start);
  if (told) return told;
  const story = storyPlace(scene, sentence, figure.start, setting.sectionPlace);
  if (story) return story;
  if (last?.sentence === sentence && setting.sectionPlace !== null) return null;
  // Where no heading says whose text it is, it goes on about the place named last.
  const first = known > 0 ? opening[0] : undefined;
  const opens = first && (first.clause === 0 || (first.clause === 1 && dated(scene)));
  const opened = opens ? (first.facility ? first.facility.of : first.place) : null;
  // 柳树湾村……全县: a wider level than what opened the paragraph.
  if (
    last?.sentence === sentence &&
    opened &&
    isLocal(scene, opened) &&
    !has(LOCALLY, scene.text.charCodeAt(last.end - 1))
  )
    return null;
  if (setting.sectionPlace === null && ownOfWriter(scene, sentence, figure.start)) return null;
  if (setting.sectionPlace === null) return lastGoverning(scene, opening, known) ?? opened ?? setting.topic;
  return opened;
};

/** The clause of the first number behind what opens it. */
const firstTold = (scene: Scene, { end }: Opener): number =>
  scene.clauseAt(scene.expressions.find(({ start }) => start >= end)?.start ?? end);

/** 现代农业产业园|12个: the zone itself is what is counted, and no more of it: 长水国际机场|年旅客吞吐量. */
const counts = ({ label }: Figure, place: Span): boolean =>
  label?.some((piece) => typeof piece === "object" && piece.start < place.end && piece.end > place.start) === true &&
  !label.some((piece) => typeof piece === "object" && piece.start < place.end && piece.end > place.end);

const SEMICOLON = marks("；;");
/** 与睢宁县|8个|薄弱村签订协议: the place right before a count of things is where these are. */
const besideCount = (figure: Figure, scene: Scene, { sectionPlace }: Setting): Span | null => {
  const counted = figure.label?.[0];
  if (typeof counted !== "object" || counted.start < figure.end || !(figure.unit === "个" || figure.unit === "家"))
    return null;
  const end = scene.text[figure.start - 1] === "的" ? figure.start - 1 : figure.start;
  if (!has(LEVEL, scene.text.charCodeAt(end - 1))) return null;
  const clause = scene.segments.clauses[scene.clauseAt(figure.start)];
  const place = scene.places(Math.max(clause?.start ?? 0, end - LONGEST_NAME), end).at(-1);
  if (place?.end !== end || sectionPlace?.endsWith(scene.text.slice(place.start, end))) return null;
  return { start: place.unit, end };
};
/** 断头路5条（石鼓街道|3条|、南坪街道|2条|）: a place right before a number that goes on about what was counted before. */
const eachOfThose = (figure: Figure, scene: Scene): Span | null => {
  const counted = figure.label?.[0];
  if (typeof counted !== "object" || !has(ENDS_PLACE, scene.text.charCodeAt(figure.start - 1))) return null;
  const clause = scene.segments.clauses[scene.clauseAt(figure.start)];
  const from = Math.max(clause?.start ?? 0, figure.start - LONGEST_NAME);
  const place = scene.places(from, figure.start).at(-1);
  const listed = place && among("（(、，,；;", scene.text, place.start - 1);
  return listed && place.end === figure.start && counted.end <= place.start
    ? { start: place.unit, end: place.end }
    : null;
};
const ENDS_PLACE = marks("市县区旗镇乡村道木查");
const LEVEL = marks("市县区镇乡");

/** 绍兴黄酒、金华火腿3个, 石嘴山先进材料等3个: what opens with a place is one of the things counted. */
const enumerated = (scene: Scene, { end, clause }: Opener, { start }: Figure): boolean => {
  if (scene.clauseAt(start) !== clause || verbAt(scene, clause, end)) return false;
  const between = scene.text.slice(end, start);
  return (
    /等$/.test(between) ||
    (/^[^、]{2,8}、/.test(between) && scene.cityEnd(end + between.indexOf("、") + 1) > end + between.indexOf("、") + 1)
  );
};

/** 五原县|吸收|土专家、老支书等260名: what it does is told, and it is none of them. */
const verbAt = (scene: Scene, clause: number, at: number): boolean =>
  scene.words(clause).some((chunk) => chunk.start === at && is(chunk, WordClass.Verb) && !is(chunk, WordClass.Noun));

/** Where people are at home and stories happen. */
const LOCAL = /(?:[村镇乡]|社区|街道|苏木|嘎查|小区|安置点|教学点)$/;
const isLocal = (scene: Scene, { start, end }: Span): boolean => LOCAL.test(scene.text.slice(start, end));

/** 全村, 全镇 */
const LOCALLY = marks("村镇乡");

/** 田怀礼在城东社区开了间调解室: where the sentence's deed was done. */
const visited = (scene: Scene, sentence: number, to: number): Span | null => {
  const from = scene.segments.sentences[sentence]?.start ?? to;
  for (let at = to - 2; at >= from; at--) {
    if (!has(IN, scene.text.charCodeAt(at))) continue;
    const place = namedAt(scene, at + 1, Math.min(to, at + 1 + LONGEST_NAME));
    if (!place || !isLocal(scene, place)) continue;
    if (
      scene.text[at] === "在" ||
      has(MOVES, scene.text.charCodeAt(at - 1)) ||
      STAYS.test(scene.text.slice(place.end, place.end + 2))
    )
      return { start: place.unit, end: place.end };
  }
  return null;
};
const IN = marks("在到");
/** 派到|云背乡, 回到|黄竹坪村 */
const MOVES = marks("派调分回嫁下沉走来驻");
/** 我到石碾村|走访了十七户 */
const STAYS = /^(?:走访|蹲点|调研|入户|看望|慰问|暗访|驻村|采访|督导)/;
const LONGEST_NAME = 12;

/** What goes on about a village or the one who works there: 他, 村里, 该镇, 全村, 乡亲. */
const ANAPHOR =
  /[他她]|[该全](?:[村镇乡]|苏木|嘎查)|[村镇寨][里子上]|村民|乡亲|合作社|社区(?:里|还|把|党|主任|居委)|小区(?:里|面|居|业|党|物)|安置点|教学点/;
/** 全县: no longer of the village alone. */
const WIDER = /(?<![比于占较])全[县市区省州旗盟](?!平均)/;
const SIGNS_OF_ANAPHOR = marks("他她该全村镇寨社乡小点");
/** Sentences a story goes on for. */
const LONGEST_STORY = 6;

/** 柳树湾村老支书杜长顺闲不住。……他跑坏了4双胶鞋: the village a story is about, as long as each sentence points back. */
const storyPlace = (scene: Scene, sentence: number, to: number, own: string | null): Span | null => {
  const { sentences, clauses } = scene.segments;
  let end = sentences[sentence]?.end ?? to;
  for (let at = sentence; at > 0 && at > sentence - LONGEST_STORY; at--) {
    const start = sentences[at]!.start;
    if (!holds(SIGNS_OF_ANAPHOR, scene.text, start, end)) return null;
    const told = scene.text.slice(start, end);
    if (!ANAPHOR.test(told) || WIDER.test(told)) return null;
    const before = sentences[at - 1]!;
    for (let index = scene.clauseAt(before.end - 1); index >= 0 && clauses[index]!.sentence === at - 1; index--) {
      const opener = openerOf(scene, clauses[index]!, index, own);
      if (opener) return opener.place && isLocal(scene, opener.place) ? opener.place : null;
    }
    const place = visited(scene, at - 1, before.end);
    if (place) return place;
    end = before.end;
  }
  return null;
};

/** 10月中旬，大营乡的稻田开镰: a time alone before the comma leaves the paragraph's opening to what follows. */
const dated = (scene: Scene): boolean => {
  const clause = scene.segments.clauses[0] ?? scene;
  return scene
    .timesIn(clause.start, clause.end)
    .some((time) => time.start <= clause.start + 1 && time.end === clause.end);
};

/** 反观我县: the writer's own, which no heading names. */
const OURS = /我[省市县区州盟旗镇乡村]/;
const US = marks("我");
const ownOfWriter = ({ segments: { sentences }, text }: Scene, sentence: number, to: number): boolean => {
  const from = sentences[sentence]?.start ?? to;
  return holds(US, text, from, to) && OURS.test(text.slice(from, to));
};

/** A village named in passing is not what the article is about, nor is a zone, a lake's shore, or a city (广州) without its suffix. */
const GOVERNS = /(?:[省市县盟旗]|.{2}州|(?<!经开|高新|开发|示范|管理|作业|[社新湖林库牧矿小])区)$/;
const governs = (scene: Scene, { start, end }: Span): boolean =>
  GOVERNS.test(scene.text.slice(start, end)) || INTRODUCTION.test(scene.text.slice(Math.max(0, start - 8), start));
/** 我是旬阳市|蜀河镇党委书记: the speaker's own place. */
const INTRODUCTION = /我(?:是|来自)[一-龥]{0,5}$/;

const lastGoverning = (scene: Scene, opening: readonly Opener[], known: number): Span | null => {
  for (let at = known - 1; at >= 0; at--) {
    const { place, facility } = opening[at]!;
    if (place && !facility && governs(scene, place)) return place;
  }
  return null;
};

/** The place that later paragraphs of a section without a place of its own go on about. */
export const topicAfter = (scene: Scene, setting: Setting): Span | null => {
  if (setting.sectionPlace !== null) return null;
  const opening = openers(scene, setting);
  return lastGoverning(scene, opening, opening.length) ?? setting.topic;
};
