/**
 * A share that stands alone in brackets: 意见集中在三处：|办证难|（43.9%）、|用地难|（31%）.
 *
 * In: a view of a figure. Out: a way for the list in readings.ts.
 */
import { among, has, marks } from "../../marks.ts";
import { made, type Way } from "./reading.ts";

const BREAKS = marks("、，,；;：:。！？!?\n）)");
/** 其次是|技术缺乏（63.1%）|和|市场信息不灵（48.9%）: where in the list it stands. */
const LEAD = /^(?:(?:依次|分别|主要|其次|再次|最后|然后|首先)(?:是|为)?|(?:以及|和|与|及)(?![平谐美睦时格]))/;
/** 各站开展最多的，偏偏是|打牌（88.5%）: what is told of it before. */
const TOLD = /^[^是]{0,8}(?<![凡只但于可还要或])是(?![否非])(?=[一-龥]{2})/;
const LONGEST_BRACKETED = 16;

export const BRACKETED_WAY: Way = {
  id: "bracketed",
  about: "A share alone in brackets is of what stands before them: |办证难|（43.9%）、用地难（31%）",
  read: ({ scene, figure, after, previous }) => {
    const { text } = scene;
    const open = figure.start - 1;
    if (figure.dimension !== "share" || !among("（(", text, open) || !among("）)", text, after)) return null;
    if (previous && previous.end >= open) return null;
    let from = open;
    while (from > scene.start && open - from < LONGEST_BRACKETED && !has(BREAKS, text.charCodeAt(from - 1))) from--;
    from += TOLD.exec(text.slice(from, open))?.[0].length ?? 0;
    from += LEAD.exec(text.slice(from, open))?.[0].length ?? 0;
    return open - from >= 2 ? made([{ start: from, end: open }], figure.end, "left") : null;
  },
};
