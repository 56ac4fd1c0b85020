/** Placeholder until the spreadsheet writer lands. */
import { jsonlWriter } from "./jsonl.ts";
export const xlsxWriter = jsonlWriter;
