/**
 * The body before an office, with or without its place, in the order the readings are tried; the first that answers wins.
 *
 * In: a short normalised string, where the body ends, and the office behind it. Out: place and body as spans of that
 * string, or null where something stands there that is neither. Deliberately absent: the office (office.ts).
 */
import { has, marks } from "../../marks.ts";
import type { Span } from "../../types.ts";
import { PLACE_SUFFIXES, type PlaceLevel, PROVINCES } from "../lexicon.ts";
import { isPlaceName } from "../place-name.ts";
import type { Speaker } from "../speaker.ts";
import { openedBy } from "./affixes.ts";
import { readBehind } from "./behind-place.ts";
import {
  bodyAt,
  departmentAt,
  isDepartment,
  isInstitution,
  isInstitutionAlone,
  isKnownDepartment,
} from "./institution.ts";
import { trim } from "./trim.ts";

export type Body = Pick<Speaker, "place" | "level" | "organization">;

/** What stands before an office. */
export interface Before {
  readonly text: string;
  /** Behind 中共 or 驻. */
  readonly start: number;
  readonly end: number;
  /** `text` between both. */
  readonly name: string;
  /** The office behind it. */
  readonly role: Span | null;
  /** Whether the office has a name behind it, which vouches for an institution without its place. */
  readonly holder: boolean;
}

export interface BodyReading {
  readonly id: string;
  /** One line for people. */
  readonly about: string;
  /** Null for "not mine". */
  readonly reads: (before: Before) => Body | null;
  /** Who speaks, of whom this is the reading that answers. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const NONE: Body = { place: null, level: null, organization: null };
/** All of it is the body, 中共 as well. */
const whole = ({ end }: Before): Body => ({ ...NONE, organization: { start: 0, end } });

/** Levels that stand for the place the whole page is about: 县|委, 自治区|人民政府. */
const LEVELS = ["自治区", "省", "市", "县", "区", "州", "盟", "旗", "镇", "乡", "街道", "村", "社区"];
const levelAt = openedBy(LEVELS);
const LEVELS_OF_OFFICE: ReadonlySet<string> = new Set([...LEVELS, "自治州", "自治县"]);
/** 云溪|县长 */
const HEAD_OF_LEVEL = /^[省市县区州盟旗镇乡]长/u;

export const BODY_READINGS: readonly BodyReading[] = [
  {
    id: "nobody",
    about: "Nothing stands before the office: 省长|赵宏",
    reads: ({ end }) => (end === 0 ? NONE : null),
    yes: ["省长 赵宏", "第一书记王敏"],
    no: ["云溪县县长赵宏", "市委书记王敏"],
  },
  {
    id: "of-place",
    about: "A place, alone or with its body: 云溪县|, 云溪县|委组织部 (behind-place.ts)",
    reads: (before) => {
      const { text, start, end } = before;
      for (const { at, level } of placeEnds(text, start, end)) {
        const place = { start, end: at };
        const behind = readBehind(text.slice(at, end).trim(), text.slice(start, at));
        if (behind === null || behind.named === "no-place") continue;
        // 中共云溪县 is a body, 驻石桥村 none.
        const body = behind.named === "body" || !(start === 0 || text.startsWith("驻"));
        return { place, level, organization: body ? whole(before).organization : null };
      }
      return null;
    },
    yes: ["云溪县委组织部", "泾县县委书记李明", "沙市区委组织部", "驻石桥村第一书记王敏", "中共云溪县", "广西教育厅"],
    no: ["市委常委王敏", "云溪矿业公司工会"],
  },
  {
    id: "of-level",
    about: "A body of the place the page is about: 市|委|组织部, 县|教育局",
    reads: (before) => {
      const { name } = before;
      const level = levelAt(name);
      if (level === 0) return null;
      const rest = name.slice(level);
      const body = bodyAt(rest);
      if (body === 0 && departmentAt(rest) === 0) return null;
      return body === rest.length || isDepartment(rest.slice(body)) ? whole(before) : null;
    },
    yes: ["市委常委王敏", "县教育局局长周然", "自治区人民政府主席 李明"],
    no: ["云溪县教育局", "县城"],
  },
  {
    id: "department",
    about: "A department known by its name, before an office: 组织部|部长",
    reads: (before) => (before.role !== null && isKnownDepartment(before.name) ? whole(before) : null),
    yes: ["组织部部长李明", "教育局局长周然"],
    no: ["组织部", "云溪县教育局局长周然"],
  },
  {
    id: "institution-with-holder",
    about: "An institution, before an office and a name: 泊洲海关|关长韩砚秋",
    reads: (before) => (before.holder && isInstitutionAlone(before.name) ? whole(before) : null),
    yes: ["泊洲海关关长韩砚秋", "云溪供电公司总经理陈立"],
    no: ["泊洲海关关长", "泊洲海关"],
  },
  {
    id: "institution",
    about: "A committee of an institution: 云岭大学|党委|组织部, 省直机关工委",
    reads: (before) => (isInstitution(before.name) ? whole(before) : null),
    yes: ["云岭大学党委组织部", "省直机关工委", "云溪矿业公司工会"],
    no: ["云岭大学", "云溪县委组织部"],
  },
  {
    id: "level",
    about: "The office of the place the page is about: 自治区|主席",
    reads: ({ role, name }) => (role !== null && LEVELS_OF_OFFICE.has(name) ? NONE : null),
    yes: ["自治区主席 李明", "社区书记"],
    no: ["自治区", "云岭市市长 赵宏"],
  },
  {
    id: "level-of-both",
    about: "The level is the place's and the office's: 云溪县长",
    reads: ({ text, start, end, role }) => {
      if (role === null || !HEAD_OF_LEVEL.test(text.slice(role.start))) return null;
      const place = { start, end: end + 1 };
      return isPlaceName(text.slice(start, place.end)) ? { place, level: "county", organization: null } : null;
    },
    yes: ["云溪县长赵宏"],
    no: ["云溪县县长赵宏", "县长赵宏"],
  },
];

const PREFIX =
  /^(?:中共|中国共产党|共青团|民盟|民建|民进|农工党|九三学社|国家税务总局|国网|新疆生产建设兵团(?:第[一二三四五六七八九十]{1,2}师)?|驻)/u;

/**
 * `text` up to `end`: nothing, a place, or a body with or without its place.
 *
 * @param role the office behind it
 * @param holder whether the office has a name behind it
 */
export const readBody = (
  text: string,
  end: number,
  role: Span | null,
  holder = false,
): { readonly id: string; readonly body: Body } | null => {
  const trimmed = trim(text, 0, end);
  const start = PREFIX.exec(text)?.[0].length ?? 0;
  const before = { text, start, end: trimmed.end, name: text.slice(start, trimmed.end), role, holder };
  for (const { id, reads } of BODY_READINGS) {
    const body = reads(before);
    if (body) return { id, body };
  }
  return null;
};

/** 河北省, 内蒙古自治区, 香港特别行政区: behind a province's short name its level is part of the name. */
const LEVEL_OF_PROVINCE = /^[省市]|^自治区|^.{0,6}自治区|^特别/u;

const OPENS_PROVINCE = marks(PROVINCES.map((province) => province.charAt(0)).join(""));
const ENDS_PLACE = marks(PLACE_SUFFIXES.map(({ suffix }) => suffix.slice(-1)).join(""));

/** The positions in `text` where a place that begins at `start` may end, nearest first. */
const placeEnds = (
  text: string,
  start: number,
  end: number,
): readonly { readonly at: number; readonly level: PlaceLevel }[] => {
  const ends: { at: number; level: PlaceLevel }[] = [];
  for (const province of has(OPENS_PROVINCE, text.charCodeAt(start)) ? PROVINCES : []) {
    const at = start + province.length;
    if (text.startsWith(province, start) && !LEVEL_OF_PROVINCE.test(text.slice(at, end)))
      ends.push({ at, level: "province" });
  }
  for (let at = start + 2; at <= end; at += 1) {
    const level = has(ENDS_PLACE, text.charCodeAt(at - 1)) ? levelBefore(text, start, at) : null;
    if (level !== null && isPlaceName(text.slice(start, at))) ends.push({ at, level });
  }
  return ends;
};

/** The level of a place's suffix that ends at `at`, with something before it. */
const levelBefore = (text: string, start: number, at: number): PlaceLevel | null => {
  for (const { suffix, level } of PLACE_SUFFIXES) {
    if (at - suffix.length > start && text.startsWith(suffix, at - suffix.length)) return level;
  }
  return null;
};
