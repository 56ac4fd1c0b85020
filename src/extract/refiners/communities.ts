/**
 * Housing estates, resettlement sites and teaching points that a clause opens with: |桂花里小区|有264户居民.
 *
 * In: a text and where a name may begin. Out: where it ends. Only what has a name of its own is one: 老旧小区 and
 * 集中安置点 are kinds. Deliberately absent: communities of the administration (社区, 村), which section/places.ts knows.
 */
import { isHan } from "../../marks.ts";
import { classesOf, WordClass } from "../lexicon/words.ts";

/** Names end in what estates and hamlets are called after: a lane, a garden, a bay, a ridge. */
const ENDS =
  /^([一-龥]{1,4}?[里苑园湾城庭府居港墅郡邸坊轩阁林山江河湖海岸景华村庄寓堡桥岭坪沟坝岩垭塘溪寨口岗坡石泉洲岛])(?:小区|安置点|教学点|作业区)(?![内外里])/;
const LONGEST = 9;
const NO_NAME = /[的了个座处户有在和与为是这那本该把将对从各全老新]|商品|公园|园区|产业|城中|山区|农村|乡村|改造|建设/;
const DOING = WordClass.Verb | WordClass.Nominal | WordClass.Adverb | WordClass.Preposition | WordClass.Determiner;

/** Where the name ends that begins at `start`, -1 where none does. */
export const communityEnd = (text: string, start: number, to: number): number => {
  if (!isHan(text, start)) return -1;
  const found = ENDS.exec(text.slice(start, Math.min(to, start + LONGEST)));
  const name = found?.[1];
  if (!found || name === undefined || NO_NAME.test(name) || classesOf(name) !== 0) return -1;
  // 完成|新城小区: a deed before it.
  return (classesOf(name.slice(0, 2)) & DOING) === 0 ? start + found[0].length : -1;
};
