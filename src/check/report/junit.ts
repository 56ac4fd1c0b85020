/**
 * For CI servers: JUnit XML, one suite a document and one for the total. A test case is something the check holds a
 * document to (that it can be extracted, each threshold, the floors), never a single figure, since an accuracy gate
 * passes with some figures wrong; the scores are properties and, with --errors, each fault is in `system-out`.
 *
 * Elements and attributes are those that the Jenkins xUnit schema and GitLab's reader share.
 */

import type { Fault } from "../faults.ts";
import { type Measured, measures, type Shortfall } from "../metrics.ts";
import type { DocumentReport, Report } from "../report.ts";
import { floorFailures, floorMoves } from "./floor-lines.ts";
import { faultText, type Reporter, share, shortfallText } from "./reporter.ts";

interface Case {
  readonly name: string;
  readonly problem: { readonly kind: "failure" | "error"; readonly message: string } | null;
}

export const junit: Reporter = (report) => {
  const suites = [
    ...report.documents.map((document) => documentSuite(report, document)),
    suite("total", report.each ? [] : thresholdCases(report, "total"), report.total, ""),
    ...(report.floors === null
      ? []
      : [suite("floors", [floorCase(report)], null, floorMoves(report.floors).join("\n"))]),
  ];
  return {
    stdout: [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<testsuites name="shuzhai check">',
      ...suites,
      "</testsuites>",
      "",
    ].join("\n"),
    summary: null,
  };
};

function documentSuite(report: Report, document: DocumentReport): string {
  const { error, faults, input } = document;
  const extracted: Case = { name: "extracted", problem: error === null ? null : { kind: "error", message: error } };
  const thresholds = report.each ? thresholdCases(report, document.gold) : [];
  return suite(document.gold, [extracted, ...thresholds], document, report.errors ? lines(input, faults) : "");
}

function thresholdCases({ thresholds, shortfalls }: Report, where: string): readonly Case[] {
  return thresholds.map(({ metric, least }) => {
    const short = shortfalls.find(
      (one: Shortfall) => one.where === where && one.metric === metric && one.least === least,
    );
    const problem = short === undefined ? null : ({ kind: "failure", message: shortfallText(short) } as const);
    return { name: `${metric} at least ${least}`, problem };
  });
}

function floorCase({ floors }: Report): Case {
  const failures = floors === null ? [] : floorFailures(floors);
  return {
    name: "pinned scores",
    problem: failures.length === 0 ? null : { kind: "failure", message: failures.join("\n") },
  };
}

function lines(input: string, faults: readonly Fault[]): string {
  return faults.map((fault) => `${input}:${fault.line ?? "?"} ${faultText(fault)}\n    ${fault.sentence}`).join("\n");
}

function suite(name: string, cases: readonly Case[], measured: Measured | null, output: string): string {
  const count = (kind: string): number => cases.filter(({ problem }) => problem?.kind === kind).length;
  const scores =
    measured === null ? [] : [["figures", String(measured.scores.figures)] as const, ...scoreTexts(measured)];
  const properties = scores.map(([key, value]) => `      <property name="${escaped(key)}" value="${escaped(value)}"/>`);
  return [
    `  <testsuite name="${escaped(name)}" tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}" skipped="0">`,
    ...(properties.length === 0 ? [] : ["    <properties>", ...properties, "    </properties>"]),
    ...cases.map((one) => testCase(name, one)),
    ...(output === "" ? [] : [`    <system-out>${escaped(output)}</system-out>`]),
    "  </testsuite>",
  ].join("\n");
}

function scoreTexts(measured: Measured): readonly (readonly [string, string])[] {
  return Object.entries(measures(measured)).map(([name, value]) => [name, share(value)] as const);
}

function testCase(suiteName: string, { name, problem }: Case): string {
  const open = `    <testcase classname="${escaped(suiteName)}" name="${escaped(name)}"`;
  if (problem === null) return `${open}/>`;
  const { kind, message } = problem;
  return `${open}>\n      <${kind} message="${escaped(message)}">${escaped(message)}</${kind}>\n    </testcase>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
};

/** Text for an attribute or an element; characters that XML 1.0 (section 2.2) does not allow become U+FFFD. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replace(/[&<>"\n]/gu, (char) => ENTITIES[char] ?? char);
}
