/**
 * Place: the place a figure is about where the text says so more narrowly than, or instead of, the section's own.
 *
 * The nearest named place that opens a clause of the figure's sentence, or else of its paragraph, governs. Guide,
 * section 2, `place`.
 */
import type { Figure, Span } from "../../types.ts";
import { bound } from "../figure.ts";
import type { Scene } from "../scene.ts";
import type { Refiner } from "./refiner.ts";

const NAMED =
  /[一-龥]{1,8}?(?:自治州|自治县|自治旗|街道|社区|新区|开发区|嘎查|苏木|省|市|县|区|州|盟|旗|镇|乡|村)(?![一-龥]?(?:级|直|委|政府|场|民|里|内|城|域|长|干|务|容|情|集体|社|庄|居|建|管|里|党|校|办|医|志|人大|政协))/g;

export const PLACE: Refiner = {
  id: "place",
  about: "Binds a place narrower than the section's own",
  refine: (figures, scene, setting) => {
    const own = setting.sectionPlace;
    const opening = placeOfOpening(scene, own);
    return figures.map((figure) => {
      const place = nearest(figure, scene, own) ?? opening;
      return place ? bound(figure, "place", { place }) : figure;
    });
  },
  examples: [],
};

const placeOfOpening = (scene: Scene, own: string | null): Span | null => {
  const clause = scene.segments.clauses[0];
  return clause ? openingPlace(scene, clause, own) : null;
};

const nearest = (figure: Figure, scene: Scene, own: string | null): Span | null => {
  const index = scene.clauseAt(figure.start);
  const sentence = scene.segments.clauses[index]?.sentence;
  for (let at = index; at >= 0; at--) {
    const clause = scene.segments.clauses[at];
    if (!clause || clause.sentence !== sentence) return null;
    if (/^[\s]*(?:全[市县区省州旗镇乡村])/.test(scene.text.slice(clause.start, clause.end))) return null;
    const place = openingPlace(scene, clause, own);
    if (place && place.end <= figure.start) return place;
  }
  return null;
};

/** The last of the place names run together at a clause's start: 长汀县汀州镇 → the whole run. */
const openingPlace = (scene: Scene, clause: Span, own: string | null): Span | null => {
  const text = scene.text.slice(clause.start, Math.min(clause.end, clause.start + 24));
  const skip = /^[\s“"]*(?:在|位于|如今的|目前[，,]?|近年来[，,]?)?/.exec(text)?.[0].length ?? 0;
  let start = -1;
  let end = skip;
  NAMED.lastIndex = skip;
  for (let match = NAMED.exec(text); match && match.index === end; match = NAMED.exec(text)) {
    if (own !== null && (own.endsWith(match[0]) || match[0] === own)) {
      start = -1;
      end = match.index + match[0].length;
      continue;
    }
    if (
      /^(?:全|各|本|我|该|每|县|市|区|省|村|乡|镇|城|社|小|试点|示范|城市|这|国|特|园|地|居民|城乡|扩|一|两|三|沿边|行政|自然)/.test(
        match[0],
      )
    )
      return start >= 0 ? { start: clause.start + start, end: clause.start + end } : null;
    start = match.index;
    end = match.index + match[0].length;
  }
  return start >= 0 ? { start: clause.start + start, end: clause.start + end } : null;
};
