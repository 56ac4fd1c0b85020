/**
 * Heads that say only which of those counted before: how far they have come (建成4座、|在建|8座), or of what rank they are
 * (省级美丽乡村示范村6个、|市级|12个).
 *
 * In: a view and such a phrase. Out: the phrase with what was counted before.
 */
import type { Piece } from "../../../types.ts";
import { wordList } from "../../../word-list.ts";
import type { Scene } from "../../scene.ts";
import { pieceText } from "../pieces.ts";
import { made } from "../reading.ts";
import type { Head } from "./head.ts";

/** Existing or yet to come. */
const STAGES: ReadonlySet<string> = new Set(
  wordList(
    "竣工 完工 竣工投产 建成投产 已建",
    "开工 新开工 开工建设 在建 续建 改建 拟建",
    "新建 新登记 新投产",
    "在用 在营 在库 在册 在训",
  ),
);

/** Whether a piece of a label only says how far things have come: |竣工|电梯. */
export const isStage = (scene: Scene, piece: Piece): boolean => STAGES.has(pieceText(scene, piece));

const PERSON = /^[人名位]$/;
const alike = (one: string | null, other: string | null): boolean =>
  one === other || (PERSON.test(one ?? "") && PERSON.test(other ?? ""));

export const STAGE: Head = {
  id: "stage",
  about: "How far those have come that were counted before: 建成|过江通道|4座、|在建|8座",
  reads: ({ scene, figure, previous }, phrase, text) => {
    if (!previous?.label || !STAGES.has(text) || !alike(previous.unit, figure.unit)) return null;
    const [first, ...rest] = previous.label;
    // 电梯签约62部，|竣工|41部，在建21部: of the stage before they are not.
    const counted = first !== undefined && isStage(scene, first) ? rest : previous.label;
    return made([phrase, ...counted], figure.end, "attribute");
  },
  yes: [
    { text: "建成过江通道4座、在建【8座】", bound: "在建过江通道" },
    { text: "电梯签约62部，竣工41部，在建【21部】", bound: "在建电梯" },
  ],
  no: ["建成过江通道4座、在建【8公里】", "在建【8座】"],
};

const RANK = /^(?:国家|[省市县区州乡镇村部厅])级(?:及?以上)?/;
const RANK_ALONE = /^(?:国家|[省市县区州乡镇村部厅])级$/;

export const RANKED: Head = {
  id: "rank",
  about: "A rank alone, of the same that had another before: 省级|美丽乡村示范村|6个、|市级|12个",
  reads: ({ scene, figure, previous }, phrase, text) => {
    if (!text.endsWith("级") || !previous?.label || !RANK_ALONE.test(text)) return null;
    const [counted, ...rest] = previous.label;
    if (typeof counted !== "object") return null;
    if (rest.length > 0)
      return RANK_ALONE.test(pieceText(scene, counted)) ? made([phrase, ...rest], figure.end, "attribute") : null;
    const other = RANK.exec(scene.text.slice(counted.start, counted.end));
    const start = counted.start + (other?.[0].length ?? 0);
    return other && counted.end > start ? made([phrase, { start, end: counted.end }], figure.end, "attribute") : null;
  },
  yes: [{ text: "打造省级美丽乡村示范村6个、市级【12个】", bound: "市级美丽乡村示范村" }],
  no: ["打造美丽乡村示范村6个、市级【12个】", "打造省级美丽乡村示范村6个、市级平台【12个】"],
};

export const RANKED_AMONG: Head = {
  id: "rank-among",
  about: "A rank alone, of some of those just counted: |龙头企业|22家，其中|省级|2家",
  reads: ({ scene, figure, previous }, phrase, text) => {
    if (!text.endsWith("级") || !previous?.label || !RANK_ALONE.test(text)) return null;
    if (!scene.text.startsWith("其中", phrase.start - 2) || !alike(previous.unit, figure.unit)) return null;
    return made([phrase, ...previous.label], figure.end, "attribute");
  },
  yes: [
    { text: "现有龙头企业22家，其中省级【2家】", bound: "省级龙头企业" },
    { text: "现有农业园区22个，其中国家级【2个】", bound: "国家级农业园区" },
  ],
  no: ["现有龙头企业22家，其中省级【2000万元】", "现有龙头企业22家，省级【2家】"],
};
