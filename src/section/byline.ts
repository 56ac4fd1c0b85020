/**
 * The lines between a heading and its text: who, when, at what occasion, and the web's own data.
 *
 * In: the lines below a heading. Out: what they say and how many of them there are.
 * Deliberately absent: bylines below the text (signatures).
 */
import type { Span } from "../types.ts";
import type { Line } from "./lines.ts";
import { isPlaceName } from "./place-name.ts";
import { isName } from "./speaker/name.ts";
import { parseSpeaker, type Speaker } from "./speaker.ts";

/** Spans count in the whole text. */
export interface Byline {
  readonly speaker: Speaker | null;
  /** Place whose congress is the occasion: 在云岭市第五届人民代表大会. */
  readonly congress: Span | null;
  /** Whether an occasion or a date in brackets stands there, which plain sub-headings never have below. */
  readonly occasion: boolean;
  /** Lines taken, from the one below the heading. */
  readonly lines: number;
}

const LOOK = 16;
const DATE =
  /^\d{4}(?:年\d{1,2}月(?:\d{1,2}日)?|[-/.]\d{1,2}[-/.]\d{1,2}(?: ?\d{1,2}:\d{2}(?::\d{2})?)?)$|^二[〇○O零][一二三四五六七八九〇○零]{2}年[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}日)?$/u;
const OCCASION =
  /^[—―–-]*(?:\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?,?)?在.{4,70}(?:上|会议|大会|讲话|发言|报告|审议|第.{1,4}届?|开班式|现场会|座谈会)(?: .{2,24})?$|^[—―]{2}.{4,50}(?:讲话|发言|汇报|报告|思考|启示|纪实|调查|做法|实践|探索)$/u;
const CONGRESS =
  /在(?:中国共产党)?(\p{Script=Han}{2,14}?)第\p{Script=Han}{1,4}届|在(\p{Script=Han}{2,14}?)第\p{Script=Han}{1,4}次党?代表/u;
const CONGRESS_TAIL = /^(?:人民代表大会|第?.{0,12}(?:会议|大会)).{0,12}$/u;
/** Web furniture and the data of publication. */
const FURNITURE =
  /^(?:[【[].{0,12}|.{0,6}[】\]]|大|中|小|加大|还原|减小|下载|打印|全屏|收藏|分享.{0,8}|首页|[>＞|·]+|(?:来源|信息来源|文章来源|稿件来源|时间|发布时间|发表时间|发布日期|日期|阅读量|浏览次数|点击|字体|字号|责任编辑|编辑|记者|审核|发布)[:：].{0,40}|.{2,12}(?:日报|晚报|新闻网|政府网|客户端|网站))$/u;
const LABEL = /^[^:：]{1,6}[:：]$/u;
/** ——2026年1月26日在云岭省第十四届 / 人民代表大会第五次会议上 */
const BROKEN = /^[—―–-]*\d{4}年\d{1,2}月\d{1,2}日在.{2,40}$/u;
const AUTHOR = /^(?:作者|执笔|撰稿|发言人|报告人|讲话人|主讲人|单位|报送单位|撰写人)[:： ] ?/u;

/** Reads the lines after `lines[index]`; `text` is the whole normalised text. */
export function readByline(text: string, lines: readonly Line[], index: number): Byline {
  let speaker: Speaker | null = null;
  let congress: Span | null = null;
  let occasion = false;
  let taken = 0;
  for (let next = index + 1; next < Math.min(lines.length, index + 1 + LOOK); next += 1) {
    const line = lines[next]!;
    if (line.text === null || (line.paragraph && !OCCASION.test(unbracket(line.text).text))) break;
    const { text: inner, offset, bracketed } = unbracket(line.text);
    const base = line.start + offset;
    if (LABEL.test(inner) && FURNITURE.test(inner)) {
      // 来源： with its value in the next line
      if (isValue(lines[next + 1])) next += 1;
      taken = next - index;
      continue;
    }
    const follow = lines[next + 1]?.text ?? null;
    if (BROKEN.test(inner) && !OCCASION.test(inner) && follow !== null && OCCASION.test(inner + follow)) {
      occasion = true;
      congress ??= congressPlace(text, base, line.end);
      next += 1;
      taken = next - index;
      continue;
    }
    const isOccasion = OCCASION.test(inner);
    const read = isOccasion ? speakerAtEnd(inner) : readSpeaker(inner);
    if (isOccasion) {
      occasion = true;
      congress ??= congressPlace(text, base, line.end);
    } else if (DATE.test(inner)) {
      occasion ||= bracketed;
    } else if (read === null && !FURNITURE.test(line.text) && !(occasion && CONGRESS_TAIL.test(inner))) {
      break;
    }
    if (read !== null) {
      // A second line that speaks belongs to the first (body, then name) or to another article.
      const merged = merge(speaker, shift(read.speaker, base + read.at));
      if (merged === null) break;
      speaker = merged;
    }
    taken = next - index;
  }
  return { speaker, congress, occasion, lines: taken };
}

function isValue(line: Line | undefined): boolean {
  return line?.text != null && line.text.length <= 24 && !line.paragraph && !/[:：]$|^【/u.test(line.text);
}

function readSpeaker(line: string): { speaker: Speaker; at: number } | null {
  if (line.length > 48) return null;
  const at = AUTHOR.exec(line)?.[0].length ?? 0;
  const text = line.slice(at);
  const speaker = parseSpeaker(text);
  if (speaker !== null && (speaker.organization !== null || speaker.role !== null)) return { speaker, at };
  const name = text.replace(/ ?同志$/u, "");
  if (!isName(name)) return null;
  const person = { start: 0, end: name.length };
  return { speaker: { place: null, level: null, organization: null, role: null, person }, at };
}

/** 在…会议上 陕西省省长 某某: the speaker in the line of the occasion. */
function speakerAtEnd(line: string): { speaker: Speaker; at: number } | null {
  for (let at = line.indexOf(" "); at > 0; at = line.indexOf(" ", at + 1)) {
    const speaker = parseSpeaker(line.slice(at + 1));
    if (speaker !== null && speaker.role !== null) return { speaker, at: at + 1 };
  }
  return null;
}

function congressPlace(text: string, start: number, end: number): Span | null {
  const found = CONGRESS.exec(text.slice(start, end));
  const name = found?.[1] ?? found?.[2];
  if (found === null || name === undefined) return null;
  const at = start + found.index + found[0].indexOf(name);
  const speaker = parseSpeaker(name);
  return isPlaceName(name) && speaker?.place?.end === name.length ? { start: at, end: at + name.length } : null;
}

function merge(first: Speaker | null, second: Speaker): Speaker | null {
  if (first === null) return second;
  const clash = (["organization", "role", "person"] as const).some(
    (part) => first[part] !== null && second[part] !== null,
  );
  if (clash) return null;
  return {
    place: first.place ?? second.place,
    level: first.level ?? second.level,
    organization: first.organization ?? second.organization,
    role: first.role ?? second.role,
    person: first.person ?? second.person,
  };
}

function unbracket(line: string): { text: string; offset: number; bracketed: boolean } {
  const found = /^[(（]([^()（）]*)[)）]$/u.exec(line);
  return found === null ? { text: line, offset: 0, bracketed: false } : { text: found[1]!, offset: 1, bracketed: true };
}

function shift(speaker: Speaker, by: number): Speaker {
  const move = (span: Span | null): Span | null =>
    span === null ? null : { start: span.start + by, end: span.end + by };
  return {
    level: speaker.level,
    place: move(speaker.place),
    organization: move(speaker.organization),
    role: move(speaker.role),
    person: move(speaker.person),
  };
}
