import { ShuzhaiError } from "../errors.ts";
import type { SourceText } from "../types.ts";
export const readDocx = async (_bytes: Uint8Array, path: string): Promise<SourceText> => {
  throw new ShuzhaiError("input", path, "is DOCX, which is not read yet", "save it as text");
};
