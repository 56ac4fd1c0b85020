/**
 * Place: the place a figure is about where the text says so more narrowly than, or instead of, the section's own.
 *
 * The nearest place that opens a clause of the figure's sentence governs (小岛村党支部领办合作社，…), else the one that
 * opens the paragraph; in a section whose own place is unknown, the last one that opened a clause before. Of units that
 * stand together the narrowest is taken. 全市 turns back to the section's own. Guide, section 2, `place`.
 */
import { BLANKS, has, holds, marks } from "../../marks.ts";
import type { Figure, Span } from "../../types.ts";
import { bound } from "../figure.ts";
import { classesOf, WordClass } from "../lexicon/words.ts";
import type { Place, Scene } from "../scene.ts";
import type { Refiner, Setting } from "./refiner.ts";

/** A place stands within this many characters of its clause's start. */
const REACH = 18;
/** Without one of these no place name ends here. */
const SUFFIX = marks("省市县区州盟旗镇乡村道嘎苏社");
const OPENING = /^[\s“"]*(?:在|位于|地处|如今的|近年来|目前|最[一-龥]{1,2}的)?/;
/** What `OPENING` can take. */
const OPENING_FIRST = marks(`在位地如近目最“"${BLANKS}`);
const OWN = /^[\s“"]*(?:全[市县区省州盟旗镇乡村]|我[市县区省州])/;
/** What `OWN` can begin with. */
const OWN_FIRST = marks(`全我“"${BLANKS}`);
/** Behind a place these make an organisation or an adjective of it, not a topic. */
const NOT_TOPIC = /^(?:级|直|委|政府|长|内|里|外|籍|民|域|情|领导|干部)/;

export const PLACE: Refiner = {
  id: "place",
  about: "Binds a place narrower than the section's own",
  refine: (figures, scene, setting) => {
    const opening = openers(scene, setting);
    if (opening.length === 0 && setting.topic === null) return figures;
    return figures.map((figure) => {
      const place = governing(figure, scene, opening, setting);
      return place ? bound(figure, "place", { place }) : figure;
    });
  },
  examples: [
    { text: "小岛村党支部领办合作社，养殖滩涂【2100亩】", bound: "小岛村" },
    { text: "南港街道望海社区组建志愿服务队【12支】", bound: "望海社区" },
    { text: "青石县把课堂搬到田头。目前，全县建成实训基地【30个】", bound: "青石县" },
    { text: "10月中旬，大营乡的稻田开镰了。亩产最高【680公斤】", bound: "大营乡" },
    { text: "全县减产不多，最重的蒲洼镇减产近【两成】", bound: "蒲洼镇" },
    { text: "全市共有社区【120个】", bound: null },
  ],
};

/** A clause that opens with a place, or that turns back to the section's own (`place: null`). */
interface Opener {
  readonly clause: number;
  readonly sentence: number;
  readonly end: number;
  readonly place: Span | null;
}

export const openers = (scene: Scene, { sectionPlace }: Pick<Setting, "sectionPlace">): readonly Opener[] => {
  const found: Opener[] = [];
  const told = new Set(scene.expressions.map(({ start }) => scene.segments.clauses[scene.clauseAt(start)]?.sentence));
  for (const [index, clause] of scene.segments.clauses.entries()) {
    if (index > 0 && !told.has(clause.sentence)) continue;
    const until = Math.min(clause.end, clause.start + REACH);
    if (has(OWN_FIRST, scene.text.charCodeAt(clause.start)) && OWN.test(scene.text.slice(clause.start, until))) {
      found.push({ clause: index, sentence: clause.sentence, end: clause.start + 2, place: null });
      continue;
    }
    if (!holds(SUFFIX, scene.text, clause.start, until)) continue;
    const place = openingPlace(scene, clause.start, until, sectionPlace);
    if (place) found.push({ clause: index, sentence: clause.sentence, ...place });
  }
  return found;
};

const openingPlace = (
  scene: Scene,
  from: number,
  to: number,
  own: string | null,
): { end: number; place: Span | null } | null => {
  const opens = has(OPENING_FIRST, scene.text.charCodeAt(from)) && OPENING.exec(scene.text.slice(from, to));
  const start = opens ? from + opens[0].length : from;
  const first = scene.places(start, to)[0];
  if (
    !first ||
    first.start !== start ||
    isDeed(scene, first) ||
    NOT_TOPIC.test(scene.text.slice(first.end, first.end + 2))
  )
    return null;
  const name = scene.text.slice(first.start, first.end);
  if (own === null) return { end: first.end, place: narrowest(scene, first) };
  if (own.endsWith(name) || own.startsWith(name)) return { end: first.end, place: null };
  return { end: first.end, place: narrowest(scene, first) };
};

/** No time expression is longer. */
const LONGEST_TIME = 40;

/** 上缴|区财政, 上半年|村均收入: a verb or a time before a level of government makes no name of it. */
const isDeed = (scene: Scene, { start, end }: Span): boolean =>
  (classesOf(scene.text.slice(start, end - 1)) & ~WordClass.Noun) !== 0 ||
  scene.timesIn(start - LONGEST_TIME, end).some((time) => start < time.end);

/** 长汀县|汀州镇|汀州首府小区: of units that stand together the last says where; the wider ones only say which. */
const WIDER = /^[一-龥]{1,}?(?:[省市县区州盟旗镇乡](?![一-龥]$)|街道|苏木)(?=[一-龥]{2})/;

const narrowest = (scene: Scene, place: Place): Span => {
  let start = place.unit;
  for (;;) {
    const wider = WIDER.exec(scene.text.slice(start, place.end));
    if (!wider || wider[0].length < 2) return { start, end: place.end };
    start += wider[0].length;
  }
};

const governing = (figure: Figure, scene: Scene, opening: readonly Opener[], setting: Setting): Span | null => {
  const sentence = scene.segments.clauses[scene.clauseAt(figure.start)]?.sentence;
  const before = opening.filter(({ end }) => end <= figure.start);
  const last = before.at(-1);
  if (last?.sentence === sentence && (last?.place || setting.sectionPlace !== null)) return last?.place ?? null;
  // Where no heading says whose text it is, it goes on about the place named last.
  const first = before[0];
  const opened = first && (first.clause === 0 || (first.clause === 1 && dated(scene))) ? first.place : null;
  if (setting.sectionPlace === null)
    return before.findLast(({ place }) => place !== null && governs(scene, place))?.place ?? opened ?? setting.topic;
  return opened;
};

/** 10月中旬，大营乡的稻田开镰: a time alone before the comma leaves the paragraph's opening to what follows. */
const dated = (scene: Scene): boolean => {
  const clause = scene.segments.clauses[0] ?? scene;
  return scene
    .timesIn(clause.start, clause.end)
    .some((time) => time.start <= clause.start + 1 && time.end === clause.end);
};

/** A village named in passing is not what the article is about. */
const governs = (scene: Scene, { start, end }: Span): boolean => /[省市县区州盟旗]$/.test(scene.text.slice(start, end));

/** The place that later paragraphs of a section without a place of its own go on about. */
export const topicAfter = (scene: Scene, setting: Setting): Span | null => {
  if (setting.sectionPlace !== null) return null;
  const last = openers(scene, setting).findLast(({ place }) => place !== null && governs(scene, place));
  return last?.place ?? setting.topic;
};
