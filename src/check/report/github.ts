/**
 * For GitHub Actions: workflow commands that annotate the pages on standard output, and a step summary in Markdown.
 *
 * GitHub shows ten annotations of a kind a step, so that what fails the gate comes first. Misses and wrong fields are
 * errors, extra figures warnings. Escaping follows `escapeData` and `escapeProperty` of actions/toolkit's core.
 */

import { METRICS, type Measured } from "../metrics.ts";
import type { Report } from "../report.ts";
import { floorFailures, floorMoves } from "./floor-lines.ts";
import { faultText, figureColumns, type Reporter, shares, shortfallText } from "./reporter.ts";

export const github: Reporter = (report) => ({
  stdout: annotations(report)
    .map((line) => `${line}\n`)
    .join(""),
  summary: summary(report),
});

function annotations(report: Report): readonly string[] {
  const { shortfalls, floors, documents } = report;
  return [
    ...shortfalls.map((short) =>
      command("error", short.where === "total" ? {} : { file: short.where }, `${short.where}: ${shortfallText(short)}`),
    ),
    ...(floors === null ? [] : floorFailures(floors).map((line) => command("error", {}, line))),
    ...documents.flatMap(({ input, error }) => (error === null ? [] : [command("error", { file: input }, error)])),
    ...documents.flatMap(({ input, faults }) =>
      faults.map((fault) => {
        const line = fault.line === null ? {} : { line: String(fault.line) };
        const said = fault.sentence === "" ? faultText(fault) : `${faultText(fault)}\n${fault.sentence}`;
        return command(fault.kind === "extra" ? "warning" : "error", { file: input, ...line, title: fault.kind }, said);
      }),
    ),
  ];
}

function command(kind: "error" | "warning", properties: Readonly<Record<string, string>>, message: string): string {
  const named = Object.entries(properties).map(([name, value]) => `${name}=${propertyOf(value)}`);
  return `::${kind}${named.length === 0 ? "" : ` ${named.join(",")}`}::${dataOf(message)}`;
}

function dataOf(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function propertyOf(text: string): string {
  return dataOf(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

function summary(report: Report): string {
  const columns = figureColumns(report);
  const row = (name: string, measured: Measured): readonly string[] => [
    name,
    String(measured.scores.figures),
    ...shares(measured, columns),
  ];
  const failures = [
    ...report.shortfalls.map((short) => `${short.where}: ${shortfallText(short)}`),
    ...(report.floors === null ? [] : floorFailures(report.floors)),
    ...report.documents.flatMap(({ input, error }) => (error === null ? [] : [`${input}: ${error}`])),
  ];
  const moves = report.floors === null ? [] : floorMoves(report.floors);
  const blocks = [
    `## shuzhai check: ${failures.length === 0 ? "passed" : "failed"}`,
    list(failures),
    table(
      ["document", "figures", ...columns],
      [...report.documents.map((part) => row(part.gold, part)), row("**total**", report.total)],
    ),
    table(
      ["unit", "figures", ...columns],
      report.total.kinds.map(({ kind, scores }) => row(kind, { scores, sections: null })),
    ),
    sectionTable(report),
    moves.length === 0 ? "" : `Against the last pin:\n\n${list(moves)}`,
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function sectionTable({ documents, total }: Report): string {
  if (total.sections === null) return "";
  const columns = METRICS.filter((name) => name.startsWith("section"));
  const parts = [...documents.map((part) => ({ name: part.gold, part })), { name: "**total**", part: total }];
  const rows = parts.flatMap(({ name, part }) =>
    part.sections === null ? [] : [[name, String(part.sections.sections), ...shares(part, columns)]],
  );
  return table(["sections of", "gold", ...columns], rows);
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${markdown(line)}`).join("\n");
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(header), line(header.map((_, column) => (column === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

/** Characters that GitHub Flavored Markdown would read as markup. */
function markdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/gu, "\\$&").replaceAll("\n", " ");
}
