/**
 * Width folding: full-width digits, letters and number signs become half-width, odd spaces become plain ones,
 * invisible characters go.
 *
 * In: decoded text. Out: folded text with its offset map. The correspondences are those of the Unicode Standard:
 * Halfwidth and Fullwidth Forms (U+FF00 block), CJK radicals by their compatibility decomposition (NFKC).
 * Deliberately absent: straight quotation marks (quotes.ts). Chinese punctuation (，。；：（）“”) stays as typed, because a comma or a colon means
 * something different in half width only inside a number, and there it is folded. Digits with a space between stay apart.
 */
import { has, marks } from "../marks.ts";
import { identity, OffsetBuilder, type OffsetMap } from "../offsets.ts";
import { pairing, STRAIGHT } from "./quotes.ts";

/** A text a stage has written, with the way back to the text it read. */
export interface Edited {
  readonly text: string;
  readonly map: OffsetMap;
}

/** Single characters that fold to another of the same length. */
const SIGNS: Readonly<Record<string, string>> = {
  "％": "%", // U+FF05
  "﹪": "%",
  "＋": "+",
  "﹢": "+",
  "－": "-", // U+FF0D
  "﹣": "-",
  "−": "-", // U+2212 minus sign
  "．": ".",
  "／": "/",
  "＊": "*",
  "＝": "=",
  "＜": "<",
  "＞": ">",
  "＠": "@",
  "＆": "&",
  "＃": "#",
  "＄": "$",
  "￥": "¥",
  // Traditional quotation marks: one pair of rules for quoted names is enough.
  "「": "“",
  "」": "”",
  "『": "‘",
  "』": "’",
};

const INVISIBLE = "\\u00AD\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFE00-\\uFE0F\\uFEFF";
const SPACES = "\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000";
const WIDE = "\\uFF10-\\uFF19\\uFF21-\\uFF3A\\uFF41-\\uFF5A";
const RADICALS = "\\u2F00-\\u2FD5\\uF900-\\uFAFF"; // ⼈ for 人, as PDF fonts map them
const DIGIT = "[0-9\\uFF10-\\uFF19]";

const FOLDABLE = new RegExp(
  [
    `[${INVISIBLE}]+`,
    `[${SPACES}${WIDE}${RADICALS}${Object.keys(SIGNS).join("")}]`,
    `(?<=${DIGIT})[\\uFF1A\\uFE30\\uFE55](?=${DIGIT})`, // 9：30
    `(?<=[\\uFF10-\\uFF19])\\uFF0C(?=[\\uFF10-\\uFF19]{3}(?![\\uFF10-\\uFF19]))`, // １，２３４
  ].join("|"),
  "y",
);
const ALL_INVISIBLE = new RegExp(`^[${INVISIBLE}]`);
const ONE_SPACE = new RegExp(`^[${SPACES}]$`);

/** Folds `source`. Where nothing folds, the very same string comes back with the identity map. */
export function foldWidth(source: string): Edited {
  const edits = new OffsetBuilder();
  const parts: string[] = [];
  const quotes = pairing(source);
  let done = 0;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (!has(MAY_FOLD, code)) continue;
    if (code === STRAIGHT) {
      const side = quotes(at);
      if (side === null) continue;
      parts.push(source.slice(done, at), side);
      done = at + 1;
      continue;
    }
    // Most of what may fold are the commas of the prose.
    if (has(BETWEEN_DIGITS, code) && !has(DIGITS, source.charCodeAt(at - 1))) continue;
    FOLDABLE.lastIndex = at;
    const match = FOLDABLE.exec(source)?.[0];
    if (match === undefined) continue;
    const folded = fold(match);
    if (folded.length !== match.length) edits.replace(at, match.length, folded.length);
    parts.push(source.slice(done, at), folded);
    done = at + match.length;
    at = done - 1;
  }
  if (parts.length === 0) return { text: source, map: identity };
  parts.push(source.slice(done));
  return { text: parts.join(""), map: edits.build() };
}

/** Unicode blocks that hold them: asking all code units would cost a page more than it saves. */
const BLOCKS: readonly (readonly [number, number])[] = [
  [0x80, 0xff],
  [0x180e, 0x180e],
  [0x2000, 0x22ff],
  [0x2f00, 0x301f],
  [0xf900, 0xfaff],
  [0xfe00, 0xffef],
];

const DIGITS = marks("0123456789０１２３４５６７８９");
/** What folds only between digits. */
const BETWEEN_DIGITS = marks("：\ufe30\ufe55，");

/** What may fold, itself or between digits: nothing is tried at the others. */
const MAY_FOLD = (() => {
  let found = '：\ufe30\ufe55，"';
  const one = new RegExp(`[${INVISIBLE}${SPACES}${WIDE}${RADICALS}${Object.keys(SIGNS).join("")}]`);
  for (const [first, last] of BLOCKS)
    for (let code = first; code <= last; code++) {
      const character = String.fromCharCode(code);
      if (one.test(character)) found += character;
    }
  return marks(found);
})();

function fold(match: string): string {
  const code = match.charCodeAt(0);
  if (code >= 0xff10 && code <= 0xff5a) {
    if (code === 0xff1a) return ":";
    return SIGNS[match] ?? String.fromCharCode(code - 0xfee0);
  }
  if (code === 0xff0c) return ",";
  const sign = SIGNS[match];
  if (sign !== undefined) return sign;
  if (ALL_INVISIBLE.test(match)) return "";
  if (ONE_SPACE.test(match)) return " ";
  if (code === 0xfe30 || code === 0xfe55) return ":";
  const whole = match.normalize("NFKC");
  return whole.length === match.length ? whole : match;
}
