/** A figure with where it was found: what leaves the extract stage. */
import type { Figure, Piece, Span } from "../types.ts";
import type { Scene } from "./scene.ts";

export interface Found {
  readonly figure: Figure;
  /** Index of its section. */
  readonly section: number;
  readonly scene: Scene;
}

/** The clean text of a label's pieces. */
export const labelText = (text: string, label: readonly Piece[] | null): string | null => {
  if (!label) return null;
  let words = "";
  for (const piece of label) words += typeof piece === "string" ? piece : text.slice(piece.start, piece.end);
  return words;
};

/** The sentence that holds a position of the scene, the paragraph where it has none. */
export const sentenceOf = (scene: Scene, position: number): Span =>
  scene.segments.sentences[scene.segments.clauses[scene.clauseAt(position)]?.sentence ?? 0] ?? scene;
