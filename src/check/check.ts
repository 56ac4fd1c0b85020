/**
 * The check itself: documents with their gold, and the extractor as a function, in; what became of every figure out.
 *
 * Gold is validated before anything is scored, and one unusable gold file stops the check. A document on which the
 * extractor fails counts its gold as missed. Absent: disk, terminal, thresholds.
 */

import { createHash } from "node:crypto";
import { ShuzhaiError } from "../errors.ts";
import { readGold } from "./gold.ts";
import { judge } from "./score.ts";
import { judgeSections, readGoldSections } from "./sections.ts";
import type { Extracted, Outcome, Pairing, SectionOutcome } from "./types.ts";

/** A pairing with its gold as read from disk. */
export interface GoldDocument extends Pairing {
  readonly goldCsv: string;
  readonly sectionsJson: string | null;
}

/** SHA-256 in hexadecimal of what the scores of a document depend on; null for what is not there. */
export interface Digests {
  readonly gold: string;
  /** Of the decoded text, so that line ends and byte order marks of a checkout do not count. */
  readonly input: string | null;
  readonly sections: string | null;
}

export interface CheckedDocument extends Pairing {
  /** Why the document could not be extracted, else null. */
  readonly error: string | null;
  readonly text: string | null;
  readonly outcomes: readonly Outcome[];
  /** null without gold sections. */
  readonly sectionOutcomes: readonly SectionOutcome[] | null;
  readonly digests: Digests;
}

/** Either every document checked, or what is wrong with the gold, one error a file. */
export type Checked =
  | { readonly documents: readonly CheckedDocument[]; readonly problems: null }
  | { readonly documents: null; readonly problems: readonly ShuzhaiError[] };

/**
 * @param names other names of gold columns, each with the name it stands for
 * @throws ShuzhaiError `usage` or `output` as the extractor throws it; any other failure is the document's
 */
export async function check(
  documents: readonly GoldDocument[],
  extract: (path: string) => Promise<Extracted>,
  names: ReadonlyMap<string, string> = new Map(),
): Promise<Checked> {
  const checked: CheckedDocument[] = [];
  const problems: ShuzhaiError[] = [];
  const collected = async <T>(read: () => T | Promise<T>): Promise<T | null> => {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof ShuzhaiError)) throw error;
      problems.push(error);
      return null;
    }
  };
  for (const document of documents) {
    const { goldCsv, sectionsJson, ...pairing } = document;
    const extracted = await attempt(extract, pairing.input);
    const failed = typeof extracted === "string";
    const text = failed ? null : extracted.text;
    const rows = await collected(() => readGold(pairing.gold, goldCsv, text, names));
    const sections =
      sectionsJson === null ? null : await collected(() => readGoldSections(pairing.sections ?? "", sectionsJson));
    checked.push({
      ...pairing,
      error: failed ? extracted : null,
      text,
      outcomes: judge(rows ?? [], failed ? [] : extracted.figures),
      sectionOutcomes: sections === null ? null : judgeSections(sections, failed ? [] : extracted.sections),
      digests: {
        gold: digest(goldCsv),
        input: text === null ? null : digest(text),
        sections: sectionsJson === null ? null : digest(sectionsJson),
      },
    });
  }
  return problems.length > 0 ? { documents: null, problems } : { documents: checked, problems: null };
}

/** What the extractor gives, or the message of its failure on this document. */
async function attempt(extract: (path: string) => Promise<Extracted>, path: string): Promise<Extracted | string> {
  try {
    return await extract(path);
  } catch (error) {
    // Wrong rules or arguments fail on every document alike and say nothing about this one.
    if (error instanceof ShuzhaiError && error.kind !== "input") throw error;
    return error instanceof Error ? error.message : String(error);
  }
}

/** Of the text with LF line ends and without a byte order mark: the same on every machine that checks it out. */
function digest(text: string): string {
  return createHash("sha256")
    .update(text.replace(/^\ufeff/u, "").replace(/\r\n?/gu, "\n"))
    .digest("hex");
}
