/**
 * The mark of a list item as Word shows it: a number, its format and its pattern go in, 三、 or （二） or 1. comes out.
 *
 * Formats are those of ECMA-376 part 1, 17.18.59 ST_NumberFormat, as far as Chinese documents use them; others count in digits.
 * Absent on purpose: which number an item has, see `numbering.ts`.
 */

const DIGITS = "〇一二三四五六七八九";
const LEGAL_SIMPLIFIED = "零壹贰叁肆伍陆柒捌玖";
const LEGAL_TRADITIONAL = "零壹貳參肆伍陸柒捌玖";
const STEMS = "甲乙丙丁戊己庚辛壬癸";
const BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

/** 12 → 十二, 105 → 一百〇五; `places` are the words for 10, 100, 1000. */
const counted = (value: number, digits: string, places: string): string => {
  let said = "";
  let gap = false;
  const figures = String(value);
  for (let i = 0; i < figures.length; i++) {
    const digit = Number(figures[i]);
    const place = figures.length - 1 - i;
    if (digit === 0) gap = said !== "";
    else {
      said += `${gap ? digits[0] : ""}${digits[digit]}${place > 0 ? places[place - 1] : ""}`;
      gap = false;
    }
  }
  return value < 20 && value >= 10 && places[0] === "十" ? said.slice(1) : said;
};

const roman = (value: number): string => {
  const steps = [
    [1000, "m"],
    [900, "cm"],
    [500, "d"],
    [400, "cd"],
    [100, "c"],
    [90, "xc"],
    [50, "l"],
    [40, "xl"],
  ] as const;
  const small = [
    [10, "x"],
    [9, "ix"],
    [5, "v"],
    [4, "iv"],
    [1, "i"],
  ] as const;
  let rest = value;
  let said = "";
  for (const [step, letters] of [...steps, ...small]) {
    said += letters.repeat(Math.floor(rest / step));
    rest %= step;
  }
  return said;
};

/** a … z, aa … zz, as Word goes on. */
const letters = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(10, Math.floor((value - 1) / 26) + 1));

const enclosed = (value: number, first: number): string =>
  value <= 20 ? String.fromCharCode(first + value - 1) : String(value);

const fullWidth = (value: number): string =>
  String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const MOST = 9999;

/** `value` counts from 1. */
export const formatNumber = (value: number, format: string): string => {
  if (value < 1 || value > MOST) return String(value);
  switch (format) {
    case "none":
    case "bullet":
      return "";
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "upperRoman":
      return roman(value).toUpperCase();
    case "lowerRoman":
      return roman(value);
    case "upperLetter":
      return letters(value).toUpperCase();
    case "lowerLetter":
      return letters(value);
    case "chineseCounting":
    case "chineseCountingThousand":
    case "taiwaneseCounting":
    case "taiwaneseCountingThousand":
    case "japaneseCounting":
      return counted(value, DIGITS, "十百千");
    case "ideographDigital":
    case "taiwaneseDigital":
    case "japaneseDigitalTenThousand":
      return String(value).replace(/\d/g, (digit) => DIGITS[Number(digit)]!);
    case "chineseLegalSimplified":
      return counted(value, LEGAL_SIMPLIFIED, "拾佰仟");
    case "ideographLegalTraditional":
      return counted(value, LEGAL_TRADITIONAL, "拾佰仟");
    case "ideographTraditional":
      return STEMS[(value - 1) % 10]!;
    case "ideographZodiac":
      return BRANCHES[(value - 1) % 12]!;
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return enclosed(value, 0x2460);
    case "decimalEnclosedParen":
      return enclosed(value, 0x2474);
    case "decimalEnclosedFullstop":
      return enclosed(value, 0x2488);
    case "decimalFullWidth":
    case "decimalFullWidth2":
      return fullWidth(value);
    default:
      return String(value);
  }
};

/** Between mark and text as much as keeps them apart: 1. 2024年 must not read as 1.2024年; 一、 needs nothing. */
export const withMark = (mark: string, text: string): string =>
  mark === "" ? text : `${mark}${/[\w.)\]-]$/.test(mark) ? " " : ""}${text}`;
