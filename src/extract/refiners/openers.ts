/**
 * Where a paragraph names the places its figures may be about.
 *
 * In: a paragraph and the place of its section. Out: the clauses that open with a place, or that turn back to the
 * section's own (全市), in order. Deliberately absent: which figure a place governs; place.ts says that.
 */
import { among, BLANKS, has, holds, marks } from "../../marks.ts";
import type { Clause, Span } from "../../types.ts";
import { classesOf, WordClass } from "../lexicon/words.ts";
import type { Place, Scene } from "../scene.ts";
import { communityEnd } from "./communities.ts";
import { facilityAt } from "./facilities.ts";
import type { Setting } from "./refiner.ts";

/** A clause that opens with a place, or that turns back to the section's own (`place: null`). */
export interface Opener {
  readonly clause: number;
  readonly sentence: number;
  /** Behind the name. */
  readonly end: number;
  readonly place: Span | null;
  /** An airport, a zone: it governs its own sentence alone, and what it is named after, if anything, the paragraph. */
  readonly facility?: { readonly of: Span | null };
  /** 其中|石桥村突破110万元: one of many, which governs the first number behind it alone, and its clause. */
  readonly alone?: boolean;
}

/** A place stands within this many characters of its clause's start. */
const REACH = 18;
/** Without one of these no place name ends here. */
const SUFFIX = marks("省市县区州盟旗镇乡村道嘎苏社点");
const OPENING =
  /^[\s“"”]*(?:在|而|隔壁|(?:集中)?安置点|我(?:是|来自)|位于|地处|如今的|近年来|目前|(?:就连|像|从|[一-龥]{2})?最[一-龥]{1,3}的|其中|就连|是)?/;
/** What `OPENING` can take. */
const OPENING_FIRST = marks(`在而隔集安我位地如近目最就像从是其“"”${BLANKS}`);
/** 县城东边的|幸福社区 */
const BESIDE = /^[市县区镇乡村]?城?[东西南北上中下][边头侧]的/;
const SIDES = marks("边头侧");
const OWN = /^[\s“"]*(?:全[市县区省州盟旗镇乡村]|我[市县区省州])/;
/** What `OWN` can begin with. */
const OWN_FIRST = marks(`全我“"${BLANKS}`);
/** Behind a place these make an organisation or an adjective of it, not a topic. */
const NOT_TOPIC = /^(?:[“"]两|级|直|委|政府|长|内|里|外|籍|民|域|情|领导|干部)/;
/** Behind a city's bare name: 成都市 is read by its suffix, 杭州湾 and 广州话 are no city. */
const NOT_CITY = marks("市州县区盟路街话湾菜镇乡村人籍");

/** The openers of the sentences that hold a number, and of the paragraph's first clause. */
export const openers = (scene: Scene, { sectionPlace }: Pick<Setting, "sectionPlace">): readonly Opener[] => {
  const found: Opener[] = [];
  const { clauses, sentences } = scene.segments;
  const { expressions } = scene;
  let next = 0;
  for (let index = 0; index < clauses.length; index++) {
    const clause = clauses[index]!;
    const sentence = sentences[clause.sentence]!;
    while (next < expressions.length && expressions[next]!.start < sentence.start) next++;
    if (index > 0 && (next === expressions.length || expressions[next]!.start >= sentence.end)) continue;
    const opener = openerOf(scene, clause, index, sectionPlace);
    if (opener) found.push(opener);
  }
  return found;
};

/** What clause `index` opens with. */
export const openerOf = (scene: Scene, clause: Clause, index: number, sectionPlace: string | null): Opener | null => {
  const { start, sentence } = clause;
  const until = Math.min(clause.end, start + REACH);
  if (has(OWN_FIRST, scene.text.charCodeAt(start)) && OWN.test(scene.text.slice(start, until)))
    return { clause: index, sentence, end: start + 2, place: namedBefore(scene, start + 1, sectionPlace) };
  const place = openingPlace(scene, start, until, sectionPlace);
  return place && { clause: index, sentence, ...place, alone: scene.text.startsWith("其中", start) };
};

/** A township named further back is no longer meant, and each 全乡 of a paragraph looks back. */
const LONGEST_MENTION = 600;
/** 石桥乡最有说服力。……|全乡|: the township named before, where the section is of something wider. */
const namedBefore = (scene: Scene, level: number, own: string | null): Span | null => {
  const { text } = scene;
  if (own === null || !among("镇乡村", text, level) || own.endsWith(text.charAt(level))) return null;
  const from = Math.max(scene.start, level - LONGEST_MENTION);
  const before = scene.places(from, level - 1).findLast(({ end }) => text[end - 1] === text[level]);
  return before ? { start: before.unit, end: before.end } : null;
};

const openingPlace = (
  scene: Scene,
  from: number,
  to: number,
  own: string | null,
): Pick<Opener, "end" | "place" | "facility"> | null => {
  // 收入|最高的|枫坪村
  const opens =
    (has(OPENING_FIRST, scene.text.charCodeAt(from)) || scene.text[from + 2] === "最") &&
    OPENING.exec(scene.text.slice(from, to));
  const beside = holds(SIDES, scene.text, from + 1, from + 4) && BESIDE.exec(scene.text.slice(from, to));
  const start = from + (opens || beside || [""])[0].length;
  const facility = facilityAt(scene, start, to);
  let first = namedAt(scene, start, to);
  if (facility) return { end: facility.end, place: facility, facility: { of: first && narrowest(scene, first) } };
  // 柳陂镇的|龙韵社区: the narrower is what is told of.
  const within = first && scene.text[first.end] === "的" ? namedAt(scene, first.end + 1, first.end + 1 + REACH) : null;
  first = within ?? first;
  if (!first || NOT_TOPIC.test(scene.text.slice(first.end, first.end + 2))) return null;
  const name = scene.text.slice(first.start, first.end);
  if (own === null) return { end: first.end, place: narrowest(scene, first) };
  if (own.endsWith(name) || own.startsWith(name)) return { end: first.end, place: null };
  return { end: first.end, place: narrowest(scene, first) };
};

/** The place named at `start`, by its suffix or as a city known by name. */
export const namedAt = (scene: Scene, start: number, to: number): Place | null => {
  const city = scene.cityEnd(start);
  if (city > start && city < to && !has(NOT_CITY, scene.text.charCodeAt(city)) && !scene.text.startsWith("地区", city))
    return { start, end: city, unit: start };
  if (!holds(SUFFIX, scene.text, start, to)) return null;
  const first = scene.placeAt(start, to);
  const named =
    !first || isDeed(scene, first) || NAMELESS.test(scene.text.slice(first.start, first.end)) ? null : first;
  // 东桥街道|桂花里小区: the estate is the narrower.
  const unit = named?.end ?? start;
  const end = communityEnd(scene.text, unit, to);
  return end < 0 ? named : { start, end, unit };
};

const ZONE = "(?:开发区|高新区|经开区|园区|景区)";
/** 千亿县, 园区开发区: how large or of what kind they are, and no name. */
const NAMELESS = new RegExp(`^(?:[十百千万]?[百千万亿][元级]?[县镇村区]|${ZONE}{2,})$`);

/** No time expression is longer. */
const LONGEST_TIME = 40;

const TWO_CHARACTERS = /^(?:社区|街道|苏木|嘎查|小区)$/;
/** 周明|回村, 干部|驻村: who goes there, and no name. */
const GOES = /[回返驻进][村乡城]$/;
/** 上缴|区财政, 共建|社区, 上半年|村均收入: a verb or a time before a level of government makes no name of it. */
const isDeed = (scene: Scene, { start, end }: Span): boolean =>
  (end - start > 3 && GOES.test(scene.text.slice(end - 2, end))) ||
  (TWO_CHARACTERS.test(scene.text.slice(end - 2, end)) ? [end - 2] : [end - 1]).some(
    (stem) => (classesOf(scene.text.slice(start, stem)) & ~(WordClass.Noun | WordClass.After)) !== 0,
  ) ||
  scene.timesIn(start - LONGEST_TIME, end).some((time) => start < time.end);

/** 长汀县|汀州镇|汀州首府小区: of units that stand together the last says where; the wider ones only say which. */
const WIDER = /^[一-龥]{1,}?(?:[省市县区州盟旗镇乡](?![一-龥]$)|街道|苏木)(?=[一-龥]{2})/;

const ANY_ZONE = new RegExp(`^${ZONE}$`);
const narrowest = (scene: Scene, place: Place): Span => {
  let start = place.unit;
  for (;;) {
    const wider = WIDER.exec(scene.text.slice(start, place.end));
    if (!wider || wider[0].length < 2 || ANY_ZONE.test(scene.text.slice(start + wider[0].length, place.end)))
      return { start, end: place.end };
    start += wider[0].length;
  }
};

/** 华埠镇、马金镇和池淮镇: the places that stand in a list with an opener's, itself first. */
export const listedWith = (scene: Scene, { place, end }: Opener): readonly Span[] => {
  const found = place ? [place] : [];
  for (let at = end; has(JOINS, scene.text.charCodeAt(at)); ) {
    const next = namedAt(scene, at + 1, at + 1 + REACH);
    if (!next) break;
    found.push({ start: next.unit, end: next.end });
    at = next.end;
  }
  return found;
};
const JOINS = marks("、和与及");
