/**
 * What every reporter has in common: its signature, the columns of the score tables, and how a number and a fault read.
 *
 * Absent: the formats, one file each.
 */

import type { Fault } from "../faults.ts";
import { METRICS, type Measured, measures, type Shortfall } from "../metrics.ts";
import type { Report } from "../report.ts";

export interface View {
  readonly colour: boolean;
}

export interface Printed {
  /** For standard output. */
  readonly stdout: string;
  /** Markdown for the summary of a CI step, where the format has one. */
  readonly summary: string | null;
}

export type Reporter = (report: Report, view: View) => Printed;

/** Columns of the figures' table: all but the sections', and place only where gold states one. */
export function figureColumns(report: Report): readonly string[] {
  const known = measures(report.total);
  return METRICS.filter((name) => !name.startsWith("section") && (name !== "place" || "place" in known));
}

/** Shares of the named columns; empty where nothing was measured. */
export function shares(measured: Measured, columns: readonly string[]): readonly string[] {
  const known = measures(measured);
  return columns.map((name) => (known[name] === undefined ? "" : share(known[name])));
}

/** A share with three decimals, cut rather than rounded up to 1.000 where something is wrong. */
export function share(value: number): string {
  const text = value.toFixed(3);
  return text === "1.000" && value < 1 - 1e-9 ? "0.999" : text;
}

/** `f1 0.912 is below 0.97` */
export function shortfallText({ metric, got, least }: Shortfall): string {
  return got === null
    ? `${metric} could not be measured: gold states none`
    : `${metric} ${share(got)} is below ${least}`;
}

/** `label of 861名: gold "干部", read "名干部"` */
export function faultText({ kind, text, want, got }: Fault): string {
  if (kind === "miss") return `missed ${text}${want === "" ? "" : ` (${want})`}`;
  if (kind === "extra") return `extra ${text}${got === "" ? "" : ` (${got})`}`;
  if (kind === "section") return want === "" ? `extra section ${got}` : `missed section ${want}`;
  return `${kind} of ${text || "(continued)"}: gold ${quoted(want)}, read ${quoted(got)}`;
}

function quoted(cell: string): string {
  return cell === "" ? "nothing" : `"${cell}"`;
}
