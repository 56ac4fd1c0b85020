/**
 * Which lines of a page are the headings of its articles.
 *
 * In: the lines of a normalised text. Out: the headings with who speaks, in order. One pass asks the patterns about
 * short lines; then what surrounds a heading decides: tables of contents and headings printed twice drop out.
 */
import type { Span } from "../types.ts";
import { type Byline, readByline } from "./byline.ts";
import type { Heading, HeadingPattern } from "./heading.ts";
import type { PlaceLevel } from "./lexicon.ts";
import { isClosed, type Line } from "./lines.ts";
import { HEADING_PATTERNS } from "./patterns.ts";
import { isInstitution } from "./speaker/institution.ts";
import type { Speaker } from "./speaker.ts";
import { SPEAKER } from "./spoken-patterns.ts";

/** Spans count in the whole text. */
export interface Article {
  /** Index of the heading's line. */
  readonly index: number;
  readonly pattern: string;
  readonly heading: Span;
  readonly title: Span;
  readonly speaker: Speaker;
  /** Lines below the heading that are its byline. */
  readonly byline: number;
}

/** 1. or 12、 before a heading in a numbered collection, and what Markdown puts there. */
const LEAD = /^(?:#{1,6} +|\*\*|\d{1,3}(?:[.．、]|(?= ))(?!\d) ?)/u;
/** （一）云溪县委组织部:…, 【经验交流】…: such marks head parts of an article, unless a body with its place speaks. */
const LISTED = /^(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|【[^】]{2,8}】) ?/u;
/** …… 12 behind an entry of a table of contents. */
const LEADER = /(?:\.{3,}|…+|·{3,}|\t+| {2,})[- ]*\d{1,4}[- ]*$/u;
/** A 市 may be a prefecture or a county, so both stand on one step. */
const RANKS: Readonly<Record<PlaceLevel, number>> = {
  province: 0,
  city: 1,
  county: 1,
  township: 2,
  village: 3,
  community: 3,
};

/** Patterns that take almost any line once something stands below it. */
const WEAK: ReadonlySet<string> = new Set(["about", "document", "plain"]);

/** The articles among `lines`, from line index `from` on. */
export function findArticles(text: string, lines: readonly Line[], from: number): Article[] {
  const found: Article[] = [];
  const bodies: boolean[] = [];
  let paragraphs = false;
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index]!;
    const article = line.text === null ? null : readHeading(text, lines, index, !paragraphs, found.at(-1) ?? null);
    if (article === null) {
      if (!line.paragraph) continue;
      paragraphs = true;
      if (found.length > 0) bodies[found.length - 1] = true;
      continue;
    }
    const before = found.at(-1);
    if (before !== undefined && bodies.at(-1) === false) {
      if (article.pattern === "work-report" && before.pattern === "work-report") {
        found[found.length - 1] = again(before, article);
        index += article.byline;
        continue;
      }
      // Directly below a heading stands its subtitle or the caption of a photograph.
      if (WEAK.has(article.pattern)) continue;
    }
    found.push(article);
    bodies.push(false);
    index += article.byline;
  }
  return withoutContents(text, found, bodies);
}

function readHeading(
  text: string,
  lines: readonly Line[],
  index: number,
  opening: boolean,
  current: Article | null,
): Article | null {
  const line = lines[index]!;
  const lead = LEAD.exec(line.text!)?.[0].length ?? 0;
  const bare = line.text!.slice(lead).replace(/\*\*$/u, "").replace(LEADER, "").trimEnd();
  if (bare.length < 4 || (isClosed(bare) && !/[?？!！]$/u.test(bare))) return null;
  const listed = lead === 0 ? (LISTED.exec(bare)?.[0].length ?? 0) : 0;
  if (listed > 0) {
    const heading = SPEAKER.parse(bare.slice(listed));
    const { place, organization } = heading?.speaker ?? {};
    if (heading && place && organization)
      return assemble(line, listed, index, SPEAKER, heading, readByline(text, lines, index));
  }
  for (const pattern of HEADING_PATTERNS) {
    const heading = pattern.parse(bare);
    if (heading === null) continue;
    const byline = readByline(text, lines, index);
    if (!surrounded(pattern, byline, opening)) continue;
    const article = assemble(line, lead, index, pattern, heading, byline);
    return stands(text, article, current) ? article : null;
  }
  return null;
}

function surrounded(pattern: HeadingPattern, byline: Byline, opening: boolean): boolean {
  if (pattern.needs === "nothing") return true;
  if (byline.occasion || byline.speaker !== null) return true;
  return pattern.needs === "opening" && opening;
}

/** A heading in the middle of an article may be a part of it: 汤家汇镇:… below 金寨县:…, 县委组织部:… below a person's. */
function stands(text: string, article: Article, current: Article | null): boolean {
  if (current === null) return true;
  const { place, organization, role, person, level } = article.speaker;
  if (article.pattern === "place") return current.speaker.level === null || rank(level) <= rank(current.speaker.level);
  const generic =
    article.pattern === "speaker" &&
    place === null &&
    person === null &&
    (organization ?? role) !== null &&
    !(organization !== null && isInstitution(text.slice(organization.start, organization.end)));
  return !generic || (current.speaker.place === null && current.speaker.person === null);
}

function rank(level: PlaceLevel | null): number {
  return level === null ? -1 : RANKS[level];
}

function assemble(
  line: Line,
  lead: number,
  index: number,
  pattern: HeadingPattern,
  heading: Heading,
  byline: Byline,
): Article {
  const base = line.start + lead;
  const move = (span: Span | null): Span | null =>
    span === null ? null : { start: span.start + base, end: span.end + base };
  const own = heading.speaker;
  const speaker: Speaker = {
    level: own?.level ?? byline.speaker?.level ?? null,
    place: move(own?.place ?? null),
    organization: move(own?.organization ?? null),
    role: move(own?.role ?? null),
    person: move(own?.person ?? null),
  };
  return {
    index,
    pattern: pattern.id,
    heading: { start: base, end: line.end },
    title: move(heading.title)!,
    speaker: fill(speaker, byline),
    byline: byline.lines,
  };
}

/** What the heading leaves open, its byline says; where both name a person or body, the heading is right. */
function fill(own: Speaker, byline: Byline): Speaker {
  const below = byline.speaker;
  const clash =
    below !== null &&
    (["organization", "role", "person"] as const).some((part) => own[part] !== null && below[part] !== null);
  const more = clash ? null : below;
  return {
    level: own.level,
    place: own.place ?? more?.place ?? byline.congress,
    organization: own.organization ?? more?.organization ?? null,
    role: own.role ?? more?.role ?? null,
    person: own.person ?? more?.person ?? null,
  };
}

/** A web page prints a report's title in its navigation and again above the text: the later line is the heading. */
function again(first: Article, second: Article): Article {
  const one = first.speaker;
  const two = second.speaker;
  const speaker: Speaker = {
    level: two.level ?? one.level,
    place: one.level !== null && one.place !== null ? one.place : two.place,
    organization: two.organization ?? one.organization,
    role: two.role ?? one.role,
    person: two.person ?? one.person,
  };
  return { ...second, speaker };
}

/** Three headings and no text between them are a table of contents. */
const CONTENTS = 3;

function withoutContents(text: string, found: readonly Article[], bodies: readonly boolean[]): Article[] {
  const key = (article: Article): string =>
    text.slice(article.heading.start, article.heading.end).replace(LEADER, "").replace(/\s+/gu, "");
  const withBody = new Set(found.filter((_, at) => bodies[at]).map(key));
  const run: number[] = [];
  let length = 0;
  for (let at = found.length - 1; at >= 0; at -= 1) {
    length = bodies[at] ? 1 : length + 1;
    run[at] = length;
  }
  // The run an entry stands in reaches forward to the first heading that has text.
  let before = 0;
  return found.filter((article, at) => {
    if (bodies[at]) {
      before = 0;
      return true;
    }
    before += 1;
    const whole = before - 1 + run[at]!;
    return !withBody.has(key(article)) && whole < CONTENTS;
  });
}
