/**
 * Sections against gold: `NAME.sections.json` and the page's sections in, outcomes and shares out.
 *
 * Two sections are the same where they begin on the same line or, failing that, have the same heading.
 * Absent: the extent of a section. Gold says where it begins, and the next one where it ends.
 */

import { ShuzhaiError } from "../errors.ts";
import { norm } from "./compare.ts";
import { harmonic } from "./score.ts";
import {
  type GoldSection,
  SECTION_FIELDS,
  type SectionField,
  type SectionOutcome,
  type SectionRecord,
  type SectionScores,
} from "./types.ts";

/**
 * Gold sections: an array of objects with `line` and any of heading, place, organization, role, person, title.
 *
 * @throws ShuzhaiError `usage` listing every problem, one a line
 */
export function readGoldSections(file: string, json: string): readonly GoldSection[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json.replace(/^\ufeff/u, ""));
  } catch (cause) {
    throw new ShuzhaiError("usage", file, `not readable as JSON: ${(cause as Error).message}`, "correct it", { cause });
  }
  if (!Array.isArray(parsed)) throw new ShuzhaiError("usage", file, "no array of sections", "write [ { … }, … ]");
  const problems = parsed.flatMap((entry: unknown, index) =>
    problemsOf(entry).map((said) => `section ${index + 1}, ${said}`),
  );
  if (problems.length > 0) {
    const said =
      problems.length === 1 ? problems.join("") : `${problems.length} problems\n  ${problems.join("\n  ")}\n `;
    throw new ShuzhaiError("usage", file, said, "correct the gold sections");
  }
  return parsed as readonly GoldSection[];
}

function problemsOf(entry: unknown): readonly string[] {
  if (typeof entry !== "object" || entry === null) return [`${JSON.stringify(entry)} is not an object`];
  const values = entry as Readonly<Record<string, unknown>>;
  return SECTION_FIELDS.flatMap((field) => {
    const value = values[field];
    if (field === "line") {
      const fits = Number.isInteger(value) && (value as number) >= 1;
      return fits ? [] : [`line: ${JSON.stringify(value)} is not a line number`];
    }
    const fits = value === undefined || value === null || typeof value === "string";
    return fits ? [] : [`${field}: ${JSON.stringify(value)} is neither text nor null`];
  });
}

/** What became of every gold section and of every section without gold. */
export function judgeSections(
  gold: readonly GoldSection[],
  records: readonly SectionRecord[],
): readonly SectionOutcome[] {
  const taken = new Map<GoldSection, SectionRecord>();
  const take = (same: (want: GoldSection, got: SectionRecord) => boolean): void => {
    for (const want of gold) {
      if (taken.has(want)) continue;
      const used = new Set(taken.values());
      const got = records.find((record) => !used.has(record) && same(want, record));
      if (got !== undefined) taken.set(want, got);
    }
  };
  take((want, got) => want.line === got.line);
  take((want, got) => typeof want.heading === "string" && norm(want.heading) === norm(got.heading));
  const used = new Set(taken.values());
  return [
    ...gold.map((want) => compare(want, taken.get(want) ?? null)),
    ...records
      .filter((record) => !used.has(record))
      .map((record) => ({ gold: null, record, wrong: [], compared: [] }) satisfies SectionOutcome),
  ];
}

function compare(gold: GoldSection, record: SectionRecord | null): SectionOutcome {
  if (record === null) return { gold, record, wrong: [], compared: [] };
  const compared = SECTION_FIELDS.filter((field) => gold[field] !== undefined);
  return { gold, record, compared, wrong: compared.filter((field) => !same(field, gold, record)) };
}

function same(field: SectionField, gold: GoldSection, record: SectionRecord): boolean {
  return field === "line" ? gold.line === record.line : norm(gold[field] ?? null) === norm(record[field]);
}

/** Shares over the sections of one document or of all; a field that gold never states is left out. */
export function scoreSections(outcomes: readonly SectionOutcome[]): SectionScores {
  const gold = outcomes.filter((outcome) => outcome.gold !== null);
  const found = gold.filter((outcome) => outcome.record !== null);
  const precision = found.length / Math.max(1, found.length + outcomes.length - gold.length);
  const recall = found.length / Math.max(1, gold.length);
  const fields = SECTION_FIELDS.flatMap((field) => {
    const compared = found.filter((outcome) => outcome.compared.includes(field));
    const right = compared.filter((outcome) => !outcome.wrong.includes(field)).length;
    return compared.length === 0 ? [] : [[field, right / compared.length] as const];
  });
  return {
    sections: gold.length,
    precision,
    recall,
    f1: harmonic(precision, recall),
    fields: Object.fromEntries(fields),
  };
}
