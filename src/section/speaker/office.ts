/**
 * Offices and who holds them: 书记|李明, 常委、组织部部长|王敏.
 *
 * In: a short normalised string and where the offices may begin. Out: the offices and the name behind them.
 */
import { among, has, marks } from "../../marks.ts";
import { hanAt } from "../han.ts";
import { OFFICE_QUALIFIERS, OFFICES } from "../lexicon.ts";
import type { Speaker } from "../speaker.ts";
import { isName } from "./name.ts";
import { trim } from "./trim.ts";

export type Holder = Pick<Speaker, "role" | "person">;

const OPENS_OFFICE = marks([...OFFICE_QUALIFIERS, ...OFFICES].map((word) => word.charAt(0)).join(""));
/** 副书记, 驻村第一书记 */
const OFFICE_HERE = new RegExp(`(?:${OFFICE_QUALIFIERS.join("|")}){0,2}(?:${OFFICES.join("|")})`, "y");
/** 县委常委、|县政府|副县长: between two offices stand a mark and at most so many characters of a body's name. */
const JOINS_OFFICES = "、,，兼 ";
const LONGEST_BETWEEN = 14;
const COMRADE = "同志";

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
    if (end >= 0 || hanAt(text, at) !== 1) return end;
  }
  return -1;
};

/** `text` from `split` on: nothing, or offices with or without a name; null for anything else. */
export const readOffice = (text: string, split: number): Holder | null => {
  if (split === text.length) return { role: null, person: null };
  const end = officesEnd(text, split);
  if (end < 0) return null;
  const role = { start: split, end };
  const person = trim(text, end, text.length);
  if (person.start === person.end) return { role, person: null };
  const holder = text.endsWith(COMRADE) ? { start: person.start, end: person.end - COMRADE.length } : person;
  return isName(text.slice(holder.start, holder.end)) ? { role, person: holder } : null;
};
