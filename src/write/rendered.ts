/** What a renderer made, back as the text or the rows its own format wants. */
import type { Cell } from "./delimited.ts";
import type { Chunk, Rendered } from "./writer.ts";

/** @throws TypeError for rows: then a writer was given what another format rendered, a defect of the program */
export const textOf = ({ body }: Rendered): Chunk => {
  if (typeof body === "string" || body instanceof Uint8Array) return body;
  throw new TypeError("rows were given to a format of text");
};

/** @throws TypeError for text: then a writer was given what another format rendered, a defect of the program */
export const rowsOf = ({ body }: Rendered): readonly (readonly Cell[])[] => {
  if (typeof body !== "string" && !(body instanceof Uint8Array)) return body;
  throw new TypeError("text was given to a format of rows");
};
