/**
 * The floors file: pins in, text out, and back. JSON with sorted keys, one figure a line, so that a change of the file
 * reads as a list of gains and losses, and paths relative to the file, so that it holds on any machine.
 *
 * Absent: disk, and what the pins mean.
 */

import { dirname, relative } from "node:path";
import { ShuzhaiError } from "../errors.ts";
import type { Floors, Pin } from "./floors.ts";

const VERSION = 1;

/** The name of a gold file in a floors file. */
export function pinName(floorsFile: string, gold: string): string {
  return relative(dirname(floorsFile), gold).replaceAll("\\", "/");
}

export function writeFloors({ total, documents }: Floors): string {
  const pins = sorted(documents).map(([name, { gold, input, sections, figures, scores, wrong }]) => [
    name,
    { gold, input, sections, figures, scores: Object.fromEntries(sorted(scores)), wrong: byPosition(wrong) },
  ]);
  const file = { version: VERSION, total: Object.fromEntries(sorted(total)), documents: Object.fromEntries(pins) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** By code unit, the same on every machine, unlike a locale's order. */
function sorted<T>(record: Readonly<Record<string, T>>): readonly (readonly [string, T])[] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
}

function byPosition(wrong: Pin["wrong"]): Pin["wrong"] {
  return Object.fromEntries(
    Object.entries(wrong).sort(([a], [b]) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1)),
  );
}

/** @throws ShuzhaiError `usage` when the text is no floors file */
export function readFloors(file: string, text: string): Floors {
  const remedy = "restore it, or delete it and write it anew with --update";
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\ufeff/u, ""));
  } catch (cause) {
    throw new ShuzhaiError("usage", file, `not readable as JSON: ${(cause as Error).message}`, remedy, { cause });
  }
  if (!isFloors(parsed)) throw new ShuzhaiError("usage", file, `no floors file of version ${VERSION}`, remedy);
  return parsed;
}

function isFloors(value: unknown): value is Floors {
  if (!isRecord(value) || value.version !== VERSION || !isRecordOf(value.total, "number")) return false;
  return isRecord(value.documents) && Object.values(value.documents).every(isPin);
}

function isPin(value: unknown): value is Pin {
  if (!isRecord(value)) return false;
  const digests = [value.input, value.sections].every((part) => part === null || typeof part === "string");
  return (
    digests &&
    typeof value.gold === "string" &&
    typeof value.figures === "number" &&
    isRecordOf(value.scores, "number") &&
    isRecordOf(value.wrong, "string")
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isRecordOf(value: unknown, type: "number" | "string"): boolean {
  return isRecord(value) && Object.values(value).every((entry) => typeof entry === type);
}
