/**
 * Who speaks: place + body + office + person, each part may be missing.
 *
 * In: a short normalised string (the part of a heading before its colon, or a byline). Out: the parts as spans of that
 * string, or null where a rest remains that is none of them. Works from the offices outwards: what stands before the
 * first office must be a body, what stands after the last one a name. Deliberately absent: headings as such.
 */
import { among, has, marks } from "../marks.ts";
import type { Span } from "../types.ts";
import {
  BODIES,
  COMPOUND_SURNAMES,
  DEPARTMENT_ENDINGS,
  DEPARTMENTS,
  INSTITUTION_ENDINGS,
  NOT_NAMES,
  OFFICE_QUALIFIERS,
  OFFICES,
  PLACE_SUFFIXES,
  type PlaceLevel,
  PROVINCES,
  SURNAMES,
  TRANSCRIPTION,
} from "./lexicon.ts";
import { isPlaceName } from "./place-name.ts";

export interface Speaker {
  readonly place: Span | null;
  readonly level: PlaceLevel | null;
  readonly organization: Span | null;
  readonly role: Span | null;
  readonly person: Span | null;
}

const LONGEST = 48;
const HAN = "\\p{Script=Han}";
const any = (words: readonly string[]): string => `(?:${words.join("|")})`;

const GIVEN = `[${HAN}](?: ?[${HAN}])?`;
const NAME_SOURCE = [
  `${any(COMPOUND_SURNAMES)} ?${GIVEN}`,
  `[${SURNAMES}] {0,2}${GIVEN}`,
  `[${HAN}]{1,8}(?:[·•・][${HAN}]{1,8}){1,3}`,
  "某某?某?|[\\p{Script=Han}]某某?|[×XＸ]{2,3}|[\\p{Script=Han}][×X]{1,2}",
].join("|");
const NAME = new RegExp(`^(?:${NAME_SOURCE})$`, "u");
/** 孟和巴特尔: 和 is a syllable here. */
const TRANSCRIBED = new RegExp(`^[${TRANSCRIPTION}${SURNAMES}][${TRANSCRIPTION}]{2,6}$`, "u");
/** What stands in a sentence and in no name; after a family name fewer characters are suspect (李永和, 向云天). */
const NO_NAME = /[的在了是和与及等就对把被从让向为将也都要说]|指出|强调|表示|介绍|要求|负责|带头/u;
const NO_GIVEN_NAME = /[的在了是及说]/u;

const OFFICE = `${any(OFFICE_QUALIFIERS)}{0,2}${any(OFFICES)}`;
const OPENS_OFFICE = marks([...OFFICE_QUALIFIERS, ...OFFICES].map((word) => word.charAt(0)).join(""));
const OFFICE_HERE = new RegExp(OFFICE, "uy");
/** 县委常委、|县政府|副县长: between two offices stand a mark and at most so many characters of a body's name. */
const JOINS_OFFICES = "、,，兼 ";
const LONGEST_BETWEEN = 14;
const HAN_CHARACTER = new RegExp(`^[${HAN}]$`, "u");
const GENERIC_BODY = new RegExp(
  `^(?:自治区|省|市|县|区|州|盟|旗|镇|乡|街道|村|社区)(?:${any(BODIES)}|(?=${any(DEPARTMENTS)}))`,
  "u",
);
/** 自治区|主席: the office of the place the whole page is about. */
const GENERIC_LEVEL = /^(?:自治区|自治州|自治县|省|市|县|区|州|盟|旗|镇|乡|街道|村|社区)$/u;
const BODY = new RegExp(`^${any(BODIES)}`, "u");
const KNOWN_DEPARTMENT = new RegExp(`^${any(DEPARTMENTS)}$`, "u");
const LONG_ENDINGS = DEPARTMENT_ENDINGS.filter((ending) => ending.length > 1);
const ANY_DEPARTMENT = new RegExp(`^(?:[${HAN}“”"]{1,16}?${any(DEPARTMENT_ENDINGS)}|${any(LONG_ENDINGS)})$`, "u");
const HARMLESS_LEVELS =
  /市场|市政|城市|城乡|乡村|镇村|园区|社区|区域|县域|城区|乡镇|地区|州府|景区|保护区|灌区|库区|片区|驻村|包村/gu;
const INNER_LEVEL = /^[^省市县州旗镇乡]+[省市县区州旗镇乡]/u;
const INSTITUTIONS = `[${HAN}“”]{2,16}${any(INSTITUTION_ENDINGS)}(?:有限(?:责任)?公司)?`;
const INSTITUTION = new RegExp(
  `^(?:${INSTITUTIONS}(?:党委|党组|党总支|党支部|党工委|工会|团委|纪委)(?:组织部|宣传部|办公室)?|[省市县区州]直(?:机关|属机关)工委)$`,
  "u",
);
/** 泊洲海关|关长韩砚秋: with an office and a name behind it the institution needs no body. */
const INSTITUTION_ALONE = new RegExp(`^${INSTITUTIONS}$`, "u");
const PREFIX =
  /^(?:中共|中国共产党|共青团|民盟|民建|民进|农工党|九三学社|国家税务总局|国网|新疆生产建设兵团(?:第[一二三四五六七八九十]{1,2}师)?|驻)/u;
/** 党委 and the rest of the bodies below county level sit right behind the place; 区委 behind 沙市 means 沙市区. */
const LEVEL_THEN_BODY = /^[省市县区州盟旗镇乡](?:委|政府|人大|政协|纪委|人民)/u;

/** Reads `text` as a whole. Null where it is not one who speaks. */
export function parseSpeaker(text: string): Speaker | null {
  if (text.length < 2 || text.length > LONGEST) return null;
  // The longest body wins: in 汀州镇党委书记 the office is 书记.
  for (let split = text.length; split >= 0; split -= 1) {
    const right = parseOffice(text, split);
    if (right === null) continue;
    const left = parseBody(text, split, right.role, right.person !== null);
    if (left === null) continue;
    return { ...left, ...right };
  }
  return parseJoint(text);
}

/** 云桥区委人才办、区商务局: several bodies that speak together, the first with the place of all. */
function parseJoint(text: string): Speaker | null {
  const first = text.indexOf("、");
  if (first < 0) return null;
  const leading = parseBody(text, first, null);
  if (leading?.place == null || leading.organization === null) return null;
  const others = text.slice(first + 1).split("、");
  const all = others.every((other) => parseBody(other, other.length, null)?.organization != null);
  return all ? { ...leading, organization: { start: 0, end: text.length }, role: null, person: null } : null;
}

/** Whether `text` is a person's name as headings write it: 李 明, 孟根其其格, 欧阳修文. */
export function isName(text: string): boolean {
  if (NOT_NAMES.has(text)) return false;
  return (
    TRANSCRIBED.test(text) || (NAME.test(text) && !(text.length > 3 ? NO_NAME : NO_GIVEN_NAME).test(text.slice(1)))
  );
}

/** Where the office ends that begins at `at`, -1 where none does. */
const officeEnd = (text: string, at: number): number => {
  if (!has(OPENS_OFFICE, text.charCodeAt(at))) return -1;
  OFFICE_HERE.lastIndex = at;
  return OFFICE_HERE.test(text) ? OFFICE_HERE.lastIndex : -1;
};

/** Where a list of offices ends that begins at `from` (县委常委、组织部部长), -1 where none does. */
const officesEnd = (text: string, from: number): number => {
  let end = officeEnd(text, from);
  for (let at = end; at > 0 && at < text.length && among(JOINS_OFFICES, text, at); ) {
    const next = officeBehind(text, at + 1);
    if (next < 0) break;
    at = end = next;
  }
  return end;
};

/** Where the nearest office behind the name of a body ends. */
const officeBehind = (text: string, from: number): number => {
  for (let at = from; at <= from + LONGEST_BETWEEN; at++) {
    const end = officeEnd(text, at);
    if (end >= 0 || !HAN_CHARACTER.test(text.charAt(at))) return end;
  }
  return -1;
};

/** `text` from `split` on: nothing, or offices with or without a name. */
function parseOffice(text: string, split: number): Pick<Speaker, "role" | "person"> | null {
  if (split === text.length) return { role: null, person: null };
  const end = officesEnd(text, split);
  if (end < 0) return null;
  const role = { start: split, end };
  const person = trim(text, role.end, text.length);
  if (text.slice(person.start, person.end) === "") return { role, person: null };
  if (text.endsWith("同志")) person.end -= 2;
  return isName(text.slice(person.start, person.end)) ? { role, person } : null;
}

/**
 * `text` up to `end`: nothing, a place, or a body with or without its place.
 *
 * @param role the office behind it
 * @param named whether the office has a name behind it, which vouches for an institution without its place
 */
function parseBody(
  text: string,
  end: number,
  role: Span | null,
  named = false,
): Pick<Speaker, "place" | "level" | "organization"> | null {
  const none = { place: null, level: null, organization: null };
  if (end === 0) return none;
  const body = trim(text, 0, end);
  const start = PREFIX.exec(text)?.[0].length ?? 0;
  const organization = { start: 0, end: body.end };
  for (const { at, level } of placeEnds(text, start, body.end)) {
    const place = { start, end: at };
    const rest = text.slice(at, body.end).trim();
    if (rest === "") {
      const whole = start === 0 || text.startsWith("驻") ? null : organization;
      return { place, level, organization: whole };
    }
    // 泾县|县委 repeats the level; 沙市|区委 means 沙市区.
    const repeated = rest[0] === text[at - 1] && rest[0] === "县";
    if (repeated && isBody(rest.slice(1))) return { place, level, organization };
    if (LEVEL_THEN_BODY.test(rest)) continue;
    if (isBody(rest) || isDepartment(rest)) return { place, level, organization };
  }
  const generic = GENERIC_BODY.exec(text.slice(start, body.end));
  if (generic !== null) {
    const rest = text.slice(start + generic[0].length, body.end);
    if (rest === "" || isDepartment(rest)) return { ...none, organization };
  }
  if (KNOWN_DEPARTMENT.test(text.slice(start, body.end)) && role !== null) return { ...none, organization };
  const institution = text.slice(start, body.end);
  const alone = named && INSTITUTION_ALONE.test(institution) && !NO_NAME.test(institution);
  if (alone || isInstitution(institution)) return { ...none, organization };
  if (role !== null && GENERIC_LEVEL.test(text.slice(start, body.end))) return none;
  // 云溪县长: the level is the place's and the office's.
  if (role !== null && /^[省市县区州盟旗镇乡]长/u.test(text.slice(role.start))) {
    const place = { start, end: body.end + 1 };
    if (isPlaceName(text.slice(start, place.end))) return { place, level: "county", organization: null };
  }
  return null;
}

/** 清华大学党委, 华晟集团有限公司党委组织部, 省直机关工委: a body that is known without its place. */
export function isInstitution(text: string): boolean {
  return INSTITUTION.test(text) && !NO_NAME.test(text);
}

function isBody(rest: string): boolean {
  const body = BODY.exec(rest);
  if (body === null) return false;
  const tail = rest.slice(body[0].length);
  return tail === "" || isDepartment(tail);
}

function isDepartment(rest: string): boolean {
  if (KNOWN_DEPARTMENT.test(rest)) return true;
  return ANY_DEPARTMENT.test(rest) && !INNER_LEVEL.test(rest.replace(HARMLESS_LEVELS, ""));
}

/** The positions in `text` where a place that begins at `start` may end, nearest first. */
function placeEnds(text: string, start: number, end: number): { at: number; level: PlaceLevel }[] {
  const ends: { at: number; level: PlaceLevel }[] = [];
  for (const province of PROVINCES) {
    if (
      text.startsWith(province, start) &&
      !/^[省市]|^自治区|^.{0,6}自治区|^特别/u.test(text.slice(start + province.length, end))
    )
      ends.push({ at: start + province.length, level: "province" });
  }
  for (let at = start + 2; at <= end; at += 1) {
    const found = suffixBefore(text, start, at);
    if (found !== null && isPlaceName(text.slice(start, at))) ends.push({ at, level: found });
  }
  return ends;
}

function suffixBefore(text: string, start: number, at: number): PlaceLevel | null {
  for (const { suffix, level } of PLACE_SUFFIXES) {
    if (at - suffix.length > start && text.startsWith(suffix, at - suffix.length)) return level;
  }
  return null;
}

function trim(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && text[from] === " ") from += 1;
  while (to > from && text[to - 1] === " ") to -= 1;
  return { start: from, end: to };
}
