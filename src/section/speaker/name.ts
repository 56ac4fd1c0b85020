/**
 * The shapes in which headings write a person's name; the first that reads it wins.
 *
 * In: a short normalised string. Out: whether it is a name as a whole. Sources: lexicon.ts. Deliberately absent: whether
 * anybody of that name is meant, which what stands around it must say.
 */
import { consists, has, marks } from "../../marks.ts";
import { countHan, hanAt } from "../han.ts";
import { COMPOUND_SURNAMES, NOT_NAMES, SURNAMES, TRANSCRIPTION } from "../lexicon.ts";

export interface NameShape {
  readonly id: string;
  /** One line for people. */
  readonly about: string;
  readonly reads: (text: string) => boolean;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const FAMILY = marks(SURNAMES);
const COMPOUND: ReadonlySet<string> = new Set(COMPOUND_SURNAMES);
const TRANSCRIBES = marks(TRANSCRIPTION);

/** Behind which blank `at` lies, of so many at most. */
const skipBlanks = (text: string, at: number, most: number): number => {
  let behind = at;
  while (behind < at + most && text[behind] === " ") behind += 1;
  return behind;
};

/** Whether one ideograph or two, with or without a blank between them, are the rest of the text: 明, 文山, 文 山. */
const isGiven = (text: string, at: number): boolean => {
  const first = hanAt(text, at);
  if (first === 0 || at + first === text.length) return first > 0;
  const next = skipBlanks(text, at + first, 1);
  const second = hanAt(text, next);
  return second > 0 && next + second === text.length;
};

/** Names of the peoples whose languages are written in sounds: the characters vouch for themselves. */
const TRANSCRIBED: NameShape = {
  id: "transcribed",
  about: "Three characters to seven that write sounds, the first a family name or one of them: 孟根巴特尔, 孟和巴特尔",
  reads: (text) =>
    text.length >= 3 &&
    text.length <= 7 &&
    (has(TRANSCRIBES, text.charCodeAt(0)) || has(FAMILY, text.charCodeAt(0))) &&
    consists(TRANSCRIBES, text, 1, text.length),
  yes: ["孟根巴特尔", "孟和巴特尔", "乌云毕力格"],
  no: ["李明", "巴特", "阿卜杜拉·买买提"],
};

export const NAME_SHAPES: readonly NameShape[] = [
  TRANSCRIBED,
  {
    id: "compound-family",
    about: "A family name of two characters and a given name: 欧阳文山, 欧阳 文",
    reads: (text) => COMPOUND.has(text.slice(0, 2)) && isGiven(text, skipBlanks(text, 2, 1)),
    yes: ["欧阳文山", "司马 光", "欧阳文"],
    no: ["欧阳", "李文山", "欧阳文山水"],
  },
  {
    id: "family",
    about: "A family name of one character and a given name: 李明, 李 明, 王 小 川",
    reads: (text) => has(FAMILY, text.charCodeAt(0)) && isGiven(text, skipBlanks(text, 1, 2)),
    yes: ["李明", "李  明", "王小川", "岩温甩", "李永和"],
    no: ["李", "李明指出", "总结", "李-明"],
  },
  {
    id: "dotted",
    about: "Two parts to four with a dot between them: 阿卜杜拉·买买提",
    reads: (text) => {
      const parts = DOT.test(text) ? text.split(DOT) : [];
      return parts.length >= 2 && parts.length <= 4 && parts.every(isPart);
    },
    yes: ["阿卜杜拉·买买提", "阿依古丽•买买提"],
    no: ["阿卜杜拉·", "卡·尔·马·克·思", "A·B"],
  },
  {
    id: "masked",
    about: "A name left out: 某某, 李某某, 李××",
    reads: (text) => MASKED.test(text) || MASKED_GIVEN.test(text.slice(hanAt(text, 0) || text.length)),
    yes: ["某某", "龘某", "龘某某", "×××", "龘××"],
    no: ["某地", "某某县", "×"],
  },
];

const DOT = /[·•・]/;
const LONGEST_PART = 8;
const isPart = (part: string): boolean => {
  const count = countHan(part);
  return count >= 1 && count <= LONGEST_PART;
};

const MASKED = /^(?:某{1,3}|[×XＸ]{2,3})$/;
const MASKED_GIVEN = /^(?:某{1,2}|[×X]{1,2})$/;

/** What stands in a sentence and in no name; after a family name fewer characters are suspect (李永和, 向云天). */
export const NO_NAME = /[的在了是和与及等就对把被从让向为将也都要说]|指出|强调|表示|介绍|要求|负责|带头/u;
const NO_GIVEN_NAME = /[的在了是及说]/u;
/** 李永和 */
const LONGEST_PLAIN = 3;

/** The shape in which `text` is a person's name; null where it is none. */
export const nameShape = (text: string): NameShape | null => {
  if (NOT_NAMES.has(text)) return null;
  const shape = NAME_SHAPES.find(({ reads }) => reads(text));
  if (shape === undefined || shape === TRANSCRIBED) return shape ?? null;
  return (text.length > LONGEST_PLAIN ? NO_NAME : NO_GIVEN_NAME).test(text.slice(1)) ? null : shape;
};

/** Whether `text` is a person's name as headings write it: 李 明, 孟根其其格, 欧阳修文. */
export const isName = (text: string): boolean => nameShape(text) !== null;
