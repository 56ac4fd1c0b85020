/**
 * Readings that go on from the figure before: the members of a list, and the parts of a rise or a fall.
 *
 * In: a view of the figure, with what the figure before it tells. Out: the same change, "level" where the clause goes on to
 * a level, null for "not mine". Deliberately absent: words of rising and falling of the figure's own (moving.ts, added.ts).
 */
import { is, WordClass } from "../../lexicon/words.ts";
import type { Scene } from "../../scene.ts";
import { endsInLevel, lastAdded } from "./added.ts";
import type { Reading, View } from "./reading.ts";

export const LISTED: Reading = {
  id: "listed",
  about: "Nothing stands between it and the one before but 、 or 和: 分别增长6%和|7%",
  reads: ({ going, before }) => (going && /^(?:左右|以上|以内|以下)?[、和与及至]$/.test(before) ? going : null),
  yes: { up: ["工业、服务业分别增长6%和【7%】"], down: ["两项费用分别下降6%左右、【7%】"] },
  no: ["新增企业30家、合作社【12家】", "占比分别为6%、【7%】"],
};

const nextTakenOff = /^[、和与及](?![^、]*(?:率|比例|比重|占比|[达为占到]))[一-龥]{2,8}$/;

export const SHARES_LISTED: Reading = {
  id: "shares-listed",
  about: "A list of what is taken off, each with its share: 压减办理环节三成、|申请材料|四成",
  reads: ({ going, previous, figure, before }) =>
    going && previous?.dimension === "share" && figure.dimension === "share" && nextTakenOff.test(before)
      ? going
      : null,
  yes: { down: ["再压减办理环节三成、申请材料【四成】"] },
  no: ["再压减办理环节三成、网办比例【四成】"],
};

/** 新增经营主体242.8万户，|其中企业|57.5万户 */
const partOf = /^[，,][^，,。；;]{0,4}其中[^，,。；;增减升降占]*$/;
const LONGEST_WHOLE = 24;

export const PART_OF_IT: Reading = {
  id: "part-of-it",
  about: "A part of what was added or taken off: 净增经营主体242.8万户，其中企业|57.5万户",
  reads: ({ scene, previous, figure }) => {
    if (!previous?.change || previous.dimension !== figure.dimension || figure.dimension === "share") return null;
    // 比上年末减少0.2万人，其中城镇人口|8万人|: what is more than the whole is no part of it.
    if (figure.value > previous.value || !partOf.test(scene.text.slice(previous.end, figure.start))) return null;
    const whole = scene.text.slice(Math.max(scene.start, previous.start - LONGEST_WHOLE), previous.start);
    return lastAdded(whole) ? previous.change : null;
  },
  yes: { up: ["净增经营主体242.8万户，其中企业【57.5万户】"], down: ["减少开支800万元，其中差旅费【300万元】"] },
  no: ["常住人口比上年末减少0.2万人，其中城镇人口【8万人】", "接待游客增长30万人，其中外国人【3万人】"],
};

/** 新增13.9万户、|带动|就业36.8万人: with a verb of its own the member is no part of the rise. */
const hasDeed = (scene: Scene, from: number, to: number): boolean =>
  scene
    .words(scene.clauseAt(to))
    .some((chunk) => chunk.start >= from && chunk.end <= to && is(chunk, WordClass.Verb) && !is(chunk, WordClass.Noun));

/** A list goes on, and the member says neither a change of its own nor a sum. */
const nextAdded = ({ scene, from, before, figure }: View): boolean =>
  figure.dimension !== "share" &&
  figure.form !== "fraction" &&
  /^[^，,。；;]*[、和与及]/.test(before) &&
  !/[增减升降]|总数|总量|累计/.test(before) &&
  !hasDeed(scene, from, figure.start);

export const OTHERS_LISTED: Reading = {
  id: "others-listed",
  about: "A list of what was added or taken off: 新增企业30家、|合作社|12家",
  reads: (view) => (view.going && nextAdded(view) ? (endsInLevel(view) ? "level" : view.going) : null),
  yes: {
    up: ["新增企业30家、合作社【12家】"],
    down: ["减少文件30份、会议【12场】"],
    level: ["新增企业30家、合作社达【120家】"],
  },
  no: ["新增经营主体13.9万户、带动就业【36.8万人】", "工业、服务业分别增长6%和【7%】"],
};
