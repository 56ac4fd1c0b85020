/**
 * Who speaks: place + body + office + person, each part may be missing.
 *
 * In: a short normalised string (the part of a heading before its colon, or a byline). Out: the parts as spans of that
 * string, or null where a rest remains that is none of them. Works from the offices outwards: what stands before the
 * first office must be a body (speaker/body.ts), what stands after the last one a name (speaker/name.ts). Deliberately
 * absent: headings as such.
 */
import type { Span } from "../types.ts";
import type { PlaceLevel } from "./lexicon.ts";
import { readBody } from "./speaker/body.ts";
import { readOffice } from "./speaker/office.ts";

export interface Speaker {
  readonly place: Span | null;
  readonly level: PlaceLevel | null;
  readonly organization: Span | null;
  readonly role: Span | null;
  readonly person: Span | null;
}

/** Who speaks, and the reading of the body that said so. */
export interface Spoken {
  readonly id: string;
  readonly speaker: Speaker;
}

const LONGEST = 48;
/** The id of what several bodies say together. */
export const JOINT = "joint";

/** Reads `text` as a whole. Null where it is not one who speaks. */
export const readSpeaker = (text: string): Spoken | null => {
  if (text.length < 2 || text.length > LONGEST) return null;
  // The longest body wins: in 汀州镇党委书记 the office is 书记.
  for (let split = text.length; split >= 0; split -= 1) {
    const holder = readOffice(text, split);
    if (holder === null) continue;
    const before = readBody(text, split, holder.role, holder.person !== null);
    if (before === null) continue;
    return { id: before.id, speaker: { ...before.body, ...holder } };
  }
  const speaker = joint(text);
  return speaker && { id: JOINT, speaker };
};

export const parseSpeaker = (text: string): Speaker | null => readSpeaker(text)?.speaker ?? null;

/** 云桥区委人才办、区商务局: several bodies that speak together, the first with the place of all. */
const joint = (text: string): Speaker | null => {
  const first = text.indexOf("、");
  if (first < 0) return null;
  const leading = readBody(text, first, null)?.body;
  if (leading == null || leading.place === null || leading.organization === null) return null;
  const others = text.slice(first + 1).split("、");
  const all = others.every((other) => readBody(other, other.length, null)?.body.organization != null);
  return all ? { ...leading, organization: { start: 0, end: text.length }, role: null, person: null } : null;
};
