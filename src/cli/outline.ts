/** The articles of one source as an indented outline for people. */
import type { SectionRecord, SourceRecord } from "../record.ts";

/** Heading lines with their line numbers, who speaks below, then the sub-headings by level. */
export const outlineText = (source: SourceRecord): string =>
  [headLine(source), ...source.sections.flatMap(articleLines)].map((line) => `${line}\n`).join("");

const headLine = ({ path, title, page, pages }: SourceRecord): string =>
  [path, title, page === null ? null : `(${page}/${pages ?? "?"})`].filter((part) => part !== null).join("  ");

const articleLines = (section: SectionRecord): readonly string[] => {
  const { heading, continued, line, place, organization, role, person, outline = [] } = section;
  const said = [
    ["place", place],
    ["organization", organization],
    ["role", role],
    ["person", person],
  ].flatMap(([name, value]) => (value === null ? [] : [`${name} ${value}`]));
  return [
    `  ${line}: ${heading ?? (continued ? "(continued from an earlier page)" : "(no heading)")}`,
    ...(said.length === 0 ? [] : [`      ${said.join(" · ")}`]),
    ...outline.map((entry) => `${"  ".repeat(entry.level + 2)}${entry.line}: ${entry.text}`),
  ];
};
