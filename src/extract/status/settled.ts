/** Words by which a figure is so already, whatever is planned around it. Data only. */
import { type Place, type StatusCue, stands } from "./cue.ts";

const settled = (cue: Omit<StatusCue, "status">): StatusCue => ({ ...cue, status: "actual" });

/** How far before the figure 由 and 从 begin what it starts from. */
const LONGEST_BASE = 5;
const nearBy = ({ scene, figure, clause }: Place): boolean =>
  /[由从][^由从]*$/.test(scene.text.slice(Math.max(clause.start, figure.start - LONGEST_BASE), figure.start));

/** Stands before everything else: a year that is over was foretold. */
export const FORETOLD: readonly StatusCue[] = [
  settled({
    id: "foretold",
    about: "预计全年达: a year that is nearly over, in a review",
    where: "sentence",
    signs: "预",
    words: /预计(?:全年|20\d\d年|[^，,。]{0,6}(?:达|增长|实现|突破))/,
    holds: ({ part }) => part === "actual",
    unless: [{ where: "sentence", words: /力争|目标|到(?:今年|明年)年?[底末]/ }],
    yes: ["预计全年完成投资【150亿元】"],
    no: ["力争预计全年完成投资【150亿元】"],
  }),
];

export const SETTLED: readonly StatusCue[] = [
  settled({
    id: "base",
    about: "由…扩到: what a change starts from was so already; so in all 155 cases of the gold",
    where: "behind",
    signs: "到至为成",
    words: /^[^，,。；;、\d]{0,12}(?:[到至为]|(?<![组构])成)/,
    holds: nearBy,
    yes: ["明年，烘干线由【两条】扩到五条"],
    no: ["明年，烘干线由两条扩到【五条】", "明年，由【5名】干部组成专班"],
  }),
  settled({
    id: "from-now",
    about: "从眼下的: what it starts from is so already",
    where: "clause",
    signs: "从由",
    words: /[从由](?:现在|眼下|目前|当前|如今|原来)的?$/,
    yes: ["摊位要从眼下的【八十个】起步，一年一年地添"],
    no: ["要把摊位从眼下的八十个扩到【一百五十个】"],
  }),
  settled({
    id: "held",
    about: "始终不低于: no rule, it was so",
    where: "clause",
    signs: "于过",
    words: /(?:始终|一直|连年|历年)(?:不低于|不少于|不超过|低于|高于)$/,
    yes: ["支农支出占比始终不低于【35%】"],
    no: ["支农支出占比不低于【35%】"],
  }),
  settled({
    id: "achieved",
    about: "实现…至少: it has come to be so",
    where: "clause",
    signs: "现",
    words: /实现了?[^，,。；;、\d]{0,6}至少[^，,。；;\d]*$/,
    yes: ["女性287人，实现每村至少【1名】"],
    no: ["每村至少配备【1名】"],
  }),
];

const INSIDE_PLAN: StatusCue["holds"] = (place) =>
  place.part === "target" && !stands(place, { where: "clause", words: /基础上/ });

/** Stands last: in the plan part of a report, what was last year or is now is told for comparison. */
export const COMPARED: readonly StatusCue[] = [
  settled({
    id: "so-far",
    about: "去年…, 如今，… in a plan",
    where: "sentence",
    signs: "年在今止截",
    words: /去年|前年|上年(?!度)|^现在[，,]|^如今[，,]|截至目前/,
    holds: INSIDE_PLAN,
    yes: ["去年培训【300人】"],
    no: ["在去年培训的基础上再培训【300人】"],
  }),
];
