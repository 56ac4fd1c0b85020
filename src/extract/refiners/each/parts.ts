/**
 * What a part of the subjects says only of how they are shared out, taken out of it.
 *
 * In: a piece of a label. Out: the pieces that are left. Deliberately absent: which part falls to which number.
 */
import { holds, marks } from "../../../marks.ts";
import type { Piece } from "../../../types.ts";
import type { Scene } from "../../scene.ts";

/** 博士、硕士|每人每月|补贴分别为: who gets it says so already. */
const WHOM = /^每[人户名](?:每[月年天季])?|每[人户名](?:每[月年天季])?$/;

const SIGN = marks("每分");

/** 县道、乡道|每公里分别补助|: 分别 inside what is shared says only that it is. */
export const withoutEach = (scene: Scene, piece: Piece): readonly Piece[] => {
  if (typeof piece === "string") return [piece];
  const { start, end } = piece;
  if (!holds(SIGN, scene.text, start, end)) return [piece];
  const text = scene.text.slice(start, end);
  const whom = WHOM.exec(text);
  const at = whom?.index ?? text.indexOf("分别");
  if (at < 0) return [piece];
  const parts = [
    { start, end: start + at },
    { start: start + at + (whom?.[0].length ?? 2), end },
  ].filter((part) => part.end > part.start);
  return whom ? parts.flatMap((part) => withoutEach(scene, part)) : parts;
};
