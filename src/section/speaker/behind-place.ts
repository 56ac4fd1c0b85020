/**
 * What may stand behind a place in the name of a body: 云溪县|, 泾县|县委, 云溪县|教育局; the first that reads it wins.
 *
 * In: a place and the rest of the text behind it. Out: whether they are the place alone or a body, or the place ends
 * elsewhere. Deliberately absent: where places may end (body.ts).
 */
import { isBody, isDepartment } from "./institution.ts";

/** `no-place`: here no place ends. */
export type Named = "place" | "body" | "no-place";

export interface BehindPlace {
  readonly id: string;
  /** One line for people. */
  readonly about: string;
  /** Null for "not mine". */
  readonly reads: (rest: string, place: string) => Named | null;
  /** What it is the first to read; where a place ends stands a |. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** 党委 and the rest of the bodies below county level sit right behind the place; 区委 behind 沙市 means 沙市区. */
const LEVEL_THEN_BODY = /^[省市县区州盟旗镇乡](?:委|政府|人大|政协|纪委|人民)/u;

export const BEHIND_PLACE: readonly BehindPlace[] = [
  {
    id: "nothing",
    about: "The place alone: 云溪县|",
    reads: (rest) => (rest === "" ? "place" : null),
    yes: ["云溪县|"],
    no: ["云溪县|县委"],
  },
  {
    id: "level-again",
    about: "The level of a county said twice: 泾县|县委",
    reads: (rest, place) => (rest[0] === "县" && place.endsWith("县") && isBody(rest.slice(1)) ? "body" : null),
    yes: ["泾县|县委", "泾县|县委组织部"],
    no: ["沙市|区委", "泾县|县城"],
  },
  {
    id: "level-of-place",
    about: "A level with its body belongs to the place: 沙市|区委 means 沙市区",
    reads: (rest) => (LEVEL_THEN_BODY.test(rest) ? "no-place" : null),
    yes: ["沙市|区委", "沙市|区人民政府"],
    no: ["泾县|县委", "沙市区|委"],
  },
  {
    id: "body",
    about: "A body, with its department or without: 龙岩市|委, 云溪县|委组织部",
    reads: (rest) => (isBody(rest) ? "body" : null),
    yes: ["龙岩市|委", "云溪县|委组织部", "白沙镇|党委"],
    no: ["云溪县|教育局", "云溪县|好风光"],
  },
  {
    id: "department",
    about: "A department or an institution: 云溪县|教育局, 蜀河镇|中心小学",
    reads: (rest) => (isDepartment(rest) ? "body" : null),
    yes: ["云溪县|教育局", "蜀河镇|中心小学", "云溪县|乡村振兴局"],
    no: ["云溪县|委组织部", "云溪县|好风光", "云溪县|白沙镇中心小学"],
  },
];

/** What the first reading says that answers; null where none does. */
export const readBehind = (rest: string, place: string): { readonly id: string; readonly named: Named } | null => {
  for (const { id, reads } of BEHIND_PLACE) {
    const named = reads(rest, place);
    if (named) return { id, named };
  }
  return null;
};
