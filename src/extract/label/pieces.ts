/**
 * The pieces a label is made of, as text and without their ends.
 *
 * In: a scene and pieces of a label. Out: text, or the label with less in it. Deliberately absent: which piece a reading
 * takes.
 */
import type { Piece } from "../../types.ts";
import type { Scene } from "../scene.ts";

export const pieceText = (scene: Scene, piece: Piece): string =>
  typeof piece === "string" ? piece : scene.text.slice(piece.start, piece.end);

/** A label without what its last piece ends in, where something is left of it. */
export const withoutEnd = (scene: Scene, label: readonly Piece[], ending: RegExp): readonly Piece[] => {
  const last = label.at(-1);
  if (last === undefined || typeof last === "string") return label;
  const found = ending.exec(scene.text.slice(last.start, last.end));
  // 设施蔬菜|年产量|42万吨，产值: of the label before, its first piece alone says of what.
  if (found?.index === 0 && label.length > 1) return label.slice(0, -1);
  return found && found.index >= 2
    ? [...label.slice(0, -1), { start: last.start, end: last.start + found.index }]
    : label;
};
