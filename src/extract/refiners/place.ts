/**
 * Place: the place a figure is about where the text says so more narrowly than, or instead of, the section's own.
 *
 * The nearest place that opens a clause of the figure's sentence governs (小岛村党支部领办合作社，…), else the one that
 * opens the paragraph; in a section whose own place is unknown, the last one that opened a clause before. 全市 turns back
 * to the section's own. Guide, section 2, `place`.
 */
import type { Figure, Span } from "../../types.ts";
import { bound } from "../figure.ts";
import type { Scene } from "../scene.ts";
import type { Refiner, Setting } from "./refiner.ts";

/** A place stands within this many characters of its clause's start. */
const REACH = 18;
/** Without one of these no place name ends here. */
const SUFFIX = /[省市县区州盟旗镇乡村道嘎苏社]/;
const OPENING = /^[\s“"]*(?:在|位于|地处|如今的|近年来|目前)?/;
const OWN = /^[\s“"]*(?:全[市县区省州盟旗镇乡村]|我[市县区省州])/;
/** Behind a place these make an organisation or an adjective of it, not a topic. */
const NOT_TOPIC = /^(?:级|直|委|政府|长|内|里|外|籍|民|域|情|领导|干部)/;

export const PLACE: Refiner = {
  id: "place",
  about: "Binds a place narrower than the section's own",
  refine: (figures, scene, setting) => {
    const opening = openers(scene, setting);
    if (opening.length === 0 && setting.topic === null) return figures;
    return figures.map((figure) => {
      const place = governing(figure, scene, opening) ?? (setting.sectionPlace === null ? setting.topic : null);
      return place ? bound(figure, "place", { place }) : figure;
    });
  },
  examples: [
    { text: "小岛村党支部领办合作社，养殖滩涂【2100亩】", bound: "小岛村" },
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
    const head = scene.text.slice(clause.start, Math.min(clause.end, clause.start + REACH));
    if (OWN.test(head)) {
      found.push({ clause: index, sentence: clause.sentence, end: clause.start + 2, place: null });
      continue;
    }
    if (!SUFFIX.test(head)) continue;
    const place = openingPlace(scene, clause.start, clause.start + head.length, sectionPlace);
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
  const start = from + (OPENING.exec(scene.text.slice(from, to))?.[0].length ?? 0);
  const first = scene.places(start, to)[0];
  if (!first || first.start !== start || NOT_TOPIC.test(scene.text.slice(first.end, first.end + 2))) return null;
  const name = scene.text.slice(first.start, first.end);
  if (own === null) return { end: first.end, place: first };
  if (own.endsWith(name) || own.startsWith(name)) return { end: first.end, place: null };
  // 龙岩市武平县: the section's own place in front leaves the narrower one.
  const at = name.indexOf(own);
  if (at < 0) return { end: first.end, place: first };
  const narrower = first.start + at + own.length;
  return { end: first.end, place: narrower < first.end ? { start: narrower, end: first.end } : null };
};

const governing = (figure: Figure, scene: Scene, opening: readonly Opener[]): Span | null => {
  const clause = scene.clauseAt(figure.start);
  const sentence = scene.segments.clauses[clause]?.sentence;
  let inSentence: Opener | null = null;
  for (const opener of opening) if (opener.sentence === sentence && opener.end <= figure.start) inSentence = opener;
  if (inSentence) return inSentence.place;
  const first = opening[0];
  return first && first.clause === 0 && first.end <= figure.start ? first.place : null;
};

/** The place that later paragraphs of a section without a place of its own go on about. */
export const topicAfter = (scene: Scene, setting: Setting): Span | null => {
  if (setting.sectionPlace !== null) return null;
  const last = openers(scene, setting).findLast(({ place }) => place !== null);
  return last?.place ?? setting.topic;
};
