import { ShuzhaiError } from "../errors.ts";
import type { SourceText } from "../types.ts";
export const readPdf = async (_bytes: Uint8Array, path: string): Promise<SourceText> => {
  throw new ShuzhaiError("input", path, "is PDF, which is not read yet", "export it as text");
};
