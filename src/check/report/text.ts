/**
 * For people at a terminal: aligned tables by document and by kind of unit, then what was asked for besides.
 *
 * A number is red where it falls short of a threshold. Absent: the reasons for failing, which go to standard error
 * whatever the reporter.
 */

import pc from "picocolors";
import type { Fault } from "../faults.ts";
import { METRICS, type Measured, type Shortfall } from "../metrics.ts";
import type { Report } from "../report.ts";
import { pad, width } from "../width.ts";
import { floorMoves } from "./floor-lines.ts";
import { faultText, figureColumns, type Reporter, share, shares } from "./reporter.ts";

type Paint = (text: string) => string;

interface Row {
  readonly cells: readonly string[];
  /** Columns, by name, that fall short. */
  readonly short: ReadonlySet<string>;
}

export const text: Reporter = (report, { colour }) => {
  const paint = pc.createColors(colour);
  const dim: Paint = (part) => paint.dim(part);
  const blocks = [
    ...tables(
      report,
      (part) => paint.red(part),
      (part) => paint.bold(part),
    ),
    ...crashes(report).map((line) => paint.red(line)),
    ...(report.errors ? report.documents.map(({ input, faults }) => faultLines(input, faults, dim)) : []),
    ...(report.calibration === null ? [] : [calibration(report.calibration)]),
    ...(report.floors === null ? [] : [floorMoves(report.floors).join("\n")]),
  ];
  return { stdout: `${blocks.filter((block) => block !== "").join("\n\n")}\n`, summary: null };
};

function tables(report: Report, red: Paint, bold: Paint): readonly string[] {
  const columns = figureColumns(report);
  const row = (name: string, measured: Measured, where: string | null): Row => ({
    cells: [name, String(measured.scores.figures), ...shares(measured, columns)],
    short: shortIn(report.shortfalls, where),
  });
  const documents = report.documents.map((part) => row(part.gold, part, part.gold));
  const kinds = report.total.kinds.map(({ kind, scores }) => row(kind, { scores, sections: null }, null));
  const total = row("total", report.total, "total");
  return [
    table(["document", "figures", ...columns], [...documents, total], red, bold),
    table(["unit", "figures", ...columns], kinds, red, bold),
    sectionTable(report, red, bold),
  ];
}

function sectionTable(report: Report, red: Paint, bold: Paint): string {
  if (report.total.sections === null) return "";
  const columns = METRICS.filter((name) => name.startsWith("section"));
  const parts = [...report.documents.map((part) => ({ name: part.gold, part })), { name: "total", part: report.total }];
  const rows = parts.flatMap(({ name, part }): readonly Row[] => {
    if (part.sections === null) return [];
    const cells = [name, String(part.sections.sections), ...shares(part, columns)];
    return [{ cells, short: shortIn(report.shortfalls, name) }];
  });
  return table(["sections of", "gold", ...columns], rows, red, bold);
}

function shortIn(all: readonly Shortfall[], where: string | null): ReadonlySet<string> {
  return new Set(all.filter((shortfall) => shortfall.where === where).map(({ metric }) => metric));
}

function table(header: readonly string[], rows: readonly Row[], red: Paint, bold: Paint): string {
  const cells = [header, ...rows.map((row) => row.cells)];
  const widths = header.map((_, column) => Math.max(...cells.map((line) => width(line[column] ?? ""))));
  const line = (parts: readonly string[], paint: (part: string, column: number) => string): string =>
    parts
      .map((part, column) => paint(pad(part, widths[column] ?? 0, column === 0 ? "left" : "right"), column))
      .join("  ");
  return [
    line(header, bold),
    ...rows.map((row) => line(row.cells, (part, column) => (row.short.has(header[column] ?? "") ? red(part) : part))),
  ].join("\n");
}

function crashes(report: Report): readonly string[] {
  return report.documents.flatMap(({ input, error }) =>
    error === null ? [] : [`${input} could not be extracted, its gold counts as missed: ${error}`],
  );
}

function faultLines(input: string, faults: readonly Fault[], dim: Paint): string {
  return faults
    .flatMap((fault) => [
      `${input}:${fault.line ?? "?"} ${faultText(fault)}`,
      ...(fault.sentence === "" ? [] : [dim(`    ${fault.sentence.replaceAll("\n", " ")}`)]),
    ])
    .join("\n");
}

function calibration(tenths: NonNullable<Report["calibration"]>): string {
  const rows = tenths.map(({ from, to, records, confidence, right }) => ({
    cells: [
      `${from.toFixed(1)} to ${to.toFixed(1)}`,
      String(records),
      confidence === null ? "" : share(confidence),
      right === null ? "" : share(right),
    ],
    short: new Set<string>(),
  }));
  const plain: Paint = (part) => part;
  return table(["confidence", "records", "mean", "all right"], rows, plain, plain);
}
