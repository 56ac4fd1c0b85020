/**
 * Bodies known by how their name ends: 云岭|大学, 云洲|海关, 云岭大学|党委|组织部, 中心|小学.
 *
 * In: a short normalised string. Out: whether it is such a body as a whole. Deliberately absent: the place before it
 * (body.ts).
 */
import { type Marks, marks } from "../../marks.ts";
import { countHan } from "../han.ts";
import { BODIES, DEPARTMENT_ENDINGS, DEPARTMENTS, INSTITUTION_ENDINGS } from "../lexicon.ts";
import { endedBy, openedBy } from "./affixes.ts";
import { NO_NAME } from "./name.ts";

/** In names of institutions: “八一”学校. */
const QUOTES = marks("“”");
const ALL_QUOTES = marks('“”"');

const LONGEST_STEM = 16;
/** 云岭|大学: whether what stands before an ending of so many characters can say which. */
const isStem = (text: string, length: number, besides: Marks, shortest: number): boolean => {
  const stem = countHan(text.slice(0, -length), besides);
  return stem >= shortest && stem <= LONGEST_STEM;
};

/** 华晟集团|有限公司 */
const COMPANY = ["", "有限公司", "有限责任公司"];
const isInstitutional = endedBy(INSTITUTION_ENDINGS.flatMap((ending) => COMPANY.map((company) => ending + company)));

/** 泊洲海关|关长韩砚秋: with an office and a name behind it the institution needs no body. */
export const isInstitutionAlone = (text: string): boolean =>
  isInstitutional(text, (length) => isStem(text, length, QUOTES, 2)) && !NO_NAME.test(text);

/** 云岭大学|党委组织部 */
const COMMITTEE = /(?:党委|党组|党总支|党支部|党工委|工会|团委|纪委)(?:组织部|宣传部|办公室)?$/;
/** 省直机关工委 */
const OF_LEVEL = /^[省市县区州]直(?:机关|属机关)工委$/;

/** 清华大学党委, 华晟集团有限公司党委组织部, 省直机关工委: a body that is known without its place. */
export const isInstitution = (text: string): boolean => {
  if (OF_LEVEL.test(text)) return true;
  const committee = COMMITTEE.exec(text);
  return committee !== null && !NO_NAME.test(text) && isInstitutionAlone(text.slice(0, committee.index));
};

const KNOWN: ReadonlySet<string> = new Set(DEPARTMENTS);
const LONG_ENDINGS: ReadonlySet<string> = new Set(DEPARTMENT_ENDINGS.filter((ending) => ending.length > 1));
const isDepartmental = endedBy(DEPARTMENT_ENDINGS);
/** Levels inside words that are no places: 乡村振兴局, 市场监管局. */
const HARMLESS_LEVELS =
  /市场|市政|城市|城乡|乡村|镇村|园区|社区|区域|县域|城区|乡镇|地区|州府|景区|保护区|灌区|库区|片区|驻村|包村/gu;
/** 白沙镇|党委 in what should be one department. */
const INNER_LEVEL = /^[^省市县州旗镇乡]+[省市县区州旗镇乡]/u;

/** 组织部, 教育局: whether `text` is a department known by its name. */
export const isKnownDepartment = (text: string): boolean => KNOWN.has(text);

/** 教育局, 人力资源和社会保障局, 中心小学: whether `text` is a department or an institution, a place or a body before it. */
export const isDepartment = (text: string): boolean => {
  if (KNOWN.has(text)) return true;
  const ends = LONG_ENDINGS.has(text) || isDepartmental(text, (length) => isStem(text, length, ALL_QUOTES, 1));
  return ends && !INNER_LEVEL.test(text.replace(HARMLESS_LEVELS, ""));
};

/** Length of the body that opens a text (人民政府|办公室), 0 where none does. */
export const bodyAt = openedBy(BODIES);

/** Length of the department known by its name that opens a text, 0 where none does. */
export const departmentAt = openedBy(DEPARTMENTS);

/** 县|委, 人民政府|办公室: whether `text` is a body with or without its department. */
export const isBody = (text: string): boolean => {
  const length = bodyAt(text);
  return length > 0 && (length === text.length || isDepartment(text.slice(length)));
};
