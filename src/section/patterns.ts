/**
 * The forms an article's heading takes, as a list of patterns; the first that reads a line wins.
 *
 * In: a trimmed, normalised line of at most 80 characters. Out: who speaks and where the title stands.
 * The order matters where one form contains another: a name with 同志 before a speech without a name, a speech before
 * a plain title, which takes whatever a byline follows. Deliberately absent: the lines around, see layout.ts.
 */
import type { Heading, HeadingPattern } from "./heading.ts";
import { isClosed } from "./lines.ts";
import { isName, isPlaceName, parseSpeaker, type Speaker } from "./speaker.ts";
import { DOCUMENT_KINDS, SPEECH_KINDS } from "./title-kinds.ts";

const COLON = /[:：]|——/u;
const SPEECH = new RegExp(
  `(?:会|会议|会上|大会|仪式|开班式|启动式|论坛|典礼|活动|班|时|期间|现场|座谈|培训|党课)(?:上|中|闭幕时|结束时)?的?(?:${SPEECH_KINDS.join("|")})(?:[(（][^)）]{1,12}[)）])?$`,
  "u",
);
const KIND = new RegExp(`(?:${[...DOCUMENT_KINDS, ...SPEECH_KINDS].join("|")})(?:[(（][^)）]{1,12}[)）])?$`, "u");
const ABOUT = new RegExp(`^(?:关于|对)[^,，。；;:：]{2,60}的?(?:${DOCUMENT_KINDS.join("|")})$`, "u");
const REPORT =
  /^(?:\d{4}年)?(\p{Script=Han}{2,14}?)?(?:\d{4}年)?(?:人民)?(?:政府|人大常委会|人民代表大会常务委员会|政协|法院|检察院|人民法院|人民检察院|县委|市委|区委)工作报告$/u;
const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、])/u;

const empty: Speaker = { place: null, level: null, organization: null, role: null, person: null };

function spoken(line: string): { speaker: Speaker; title: { start: number; end: number } } | null {
  const colon = COLON.exec(line);
  if (colon === null || colon.index === 0) return null;
  const speaker = parseSpeaker(line.slice(0, colon.index).trim());
  let start = colon.index + colon[0].length;
  while (line[start] === " ") start += 1;
  if (speaker === null || line.length - start < 3 || /[。；;，,：:]$/u.test(line)) return null;
  return { speaker, title: { start, end: line.length } };
}

/** A speaker before `at`, or null for a rest that is none. */
function speakerBefore(line: string, at: number): Speaker | null {
  const before = line.slice(0, at).trim();
  if (before === "") return empty;
  const bare = before.endsWith("同志") ? before.slice(0, -2).trim() : before;
  if (isName(bare)) return { ...empty, person: { start: 0, end: bare.length } };
  return parseSpeaker(before);
}

function speech(line: string, named: boolean): Heading | null {
  if (!SPEECH.test(line)) return null;
  const at = line.indexOf("在");
  if (at < 0 || (at === 0) === named) return null;
  const speaker = speakerBefore(line, at);
  return speaker === null ? null : { speaker, title: { start: at, end: line.length } };
}

export const HEADING_PATTERNS: readonly HeadingPattern[] = [
  {
    id: "speaker",
    about: "body or office with or without its holder, a colon, the title",
    needs: "nothing",
    parse: (line) => {
      const read = spoken(line);
      if (read === null) return null;
      const { organization, role, person } = read.speaker;
      return organization !== null || role !== null || person !== null ? read : null;
    },
    yes: [
      "清水市委组织部:让干部在一线成长",
      "云溪县委组织部部长李明:把堡垒建在山梁上",
      "云溪县委书记 欧阳文山：强村富民",
      "市委常委、宣传部部长王敏:讲好身边故事",
      "白沙镇党委书记陈 立:小网格里的大民生",
      "阿拉自治旗委组织部部长孟和巴特:牧区党建",
      "中共云溪县委:五年答卷",
      "云溪县人民政府县长赵宏:实干兴县",
      "云溪县教育局党组书记、局长周然:办好家门口的学校",
      "云岭市沙市区委组织部：老城新事",
      "勐水县委组织部部长玉香:边寨灯火",
    ],
    no: [
      "李明指出:要抓好落实",
      "时间:2022年3月15日",
      "县委书记项目:一抓到底",
      "各级党委、政府要做到:认识到位",
      "来源:云溪日报",
      "主持人:请看大屏幕",
      "云溪县委书记李明:要抓好落实。",
    ],
  },
  {
    id: "place",
    about: "a place alone, a colon, the title",
    needs: "nothing",
    parse: (line) => {
      const read = spoken(line);
      if (read === null) return null;
      const { organization, role, person, place } = read.speaker;
      return place !== null && organization === null && role === null && person === null ? read : null;
    },
    yes: ["云溪县:四张清单管到底", "白沙镇：小院议事", "云岭市清水区:老楼换新颜"],
    no: ["社区:服务到门口", "全县:上下一盘棋", "推动云溪县:加快发展", "城市:让生活更美好", "一个县:一张网"],
  },
  {
    id: "named-title",
    about: "a name, a colon, and a title that says it is a speech or a report",
    needs: "nothing",
    parse: (line) => {
      const colon = COLON.exec(line);
      if (colon === null || !KIND.test(line)) return null;
      const name = line.slice(0, colon.index).replace(/同志$/u, "").trim();
      if (!isName(name)) return null;
      return { speaker: { ...empty, person: { start: 0, end: name.length } }, title: titleAfter(line, colon) };
    },
    yes: ["李明:在全县村支书培训班上的讲话", "李明同志：关于基层减负的调研报告"],
    no: ["方法:分类施策", "李明:请坐"],
  },
  {
    id: "comrade-speech",
    about: "a person with or without office, 在, the occasion, 讲话 or what else was given",
    needs: "nothing",
    parse: (line) => speech(line, true),
    yes: [
      "李明同志在全县组织工作会议上的讲话",
      "云溪县委书记李明在春季开班式上的讲话",
      "欧阳文山同志在村支书座谈会上的发言",
    ],
    no: ["我们在会议上的讲话", "李明在全县组织工作会议上强调", "干部在会上的发言", "在全县组织工作会议上的讲话"],
  },
  {
    id: "speech",
    about: "在, the occasion, 讲话 or what else was given",
    needs: "opening",
    parse: (line) => speech(line, false),
    yes: ["在全市招商引资大会上的讲话", "在全区教育工作会议上的工作报告"],
    no: ["在会上,他作了讲话", "李明同志在全县组织工作会议上的讲话"],
  },
  {
    id: "work-report",
    about: "work report of a government, a people's congress or a court",
    needs: "opening",
    parse: (line) => {
      const found = REPORT.exec(line);
      if (found === null) return null;
      const name = found[1];
      if (name === undefined) return { speaker: empty, title: whole(line) };
      const start = line.indexOf(name);
      const place = parseSpeaker(name);
      if (place?.place == null) return null;
      const span = { start: start + place.place.start, end: start + place.place.end };
      return { speaker: { ...empty, place: span, level: place.level }, title: whole(line) };
    },
    yes: ["政府工作报告", "2025年云岭市政府工作报告", "云溪县2024年政府工作报告", "云岭市人民政府工作报告"],
    no: ["听取政府工作报告", "讨论政府工作报告决议"],
  },
  {
    id: "about",
    about: "关于 … 的 report, study, opinion",
    needs: "opening",
    parse: (line) => (ABOUT.test(line) && !NUMBERED.test(line) ? { speaker: empty, title: whole(line) } : null),
    yes: ["关于山区农业用水情况的调研报告", "关于基层减负的调查与思考", "关于加强村级财务监督的实施意见"],
    no: ["关于这个问题", "一、关于山区农业用水的意见", "关于这件事,大家都有意见"],
  },
  {
    id: "signed",
    about: "a title with its author in brackets",
    needs: "nothing",
    parse: (line) => {
      const found = /^([^(（]{6,50})[(（]([^()（）]{4,40})[)）]$/u.exec(line);
      if (found === null) return null;
      const speaker = parseSpeaker(found[2]!);
      if (speaker === null || (speaker.organization === null && (speaker.role === null || speaker.person === null)))
        return null;
      return { speaker: shift(speaker, found[1]!.length + 1), title: { start: 0, end: found[1]!.trimEnd().length } };
    },
    yes: ["把堡垒建在山梁上（云溪县委组织部部长 李明）", "让干部在一线成长(云岭市委组织部)"],
    no: ["把堡垒建在山梁上（2022年）", "让干部在一线成长(全市推广)"],
  },
  {
    id: "document",
    about: "a title that ends with the kind of document",
    needs: "opening",
    parse: (line) => (plain(line) && KIND.test(line) ? { speaker: placeOf(line), title: whole(line) } : null),
    yes: ["云溪县2024年农业农村工作总结", "党史学习教育专题党课讲稿"],
    no: ["一、工作总结", "做好工作总结,", "我们要认真总结。"],
  },
  {
    id: "plain",
    about: "any title that a byline follows",
    needs: "byline",
    parse: (line) => (plain(line) ? { speaker: empty, title: whole(line) } : null),
    yes: ["以高质量党建推动山乡巨变", "扛牢主责 书写新篇"],
    no: ["一、总体要求", "（一）主要做法", "各位领导、同志们:", "要把工作抓实。"],
  },
];

function plain(line: string): boolean {
  if (line.length < 4 || line.length > 60 || isClosed(line) || NUMBERED.test(line)) return false;
  return !/[:：,，、|\t>]|^[—―\-(（【[>]|同志们|\d{4}-\d/u.test(line);
}

function placeOf(line: string): Speaker {
  for (let end = 3; end <= Math.min(12, line.length); end += 1) {
    const speaker = isPlaceName(line.slice(0, end)) ? parseSpeaker(line.slice(0, end)) : null;
    if (speaker?.place?.end === end) return { ...empty, place: speaker.place, level: speaker.level };
  }
  return empty;
}

function titleAfter(line: string, colon: RegExpExecArray): { start: number; end: number } {
  let start = colon.index + colon[0].length;
  while (line[start] === " ") start += 1;
  return { start, end: line.length };
}

function whole(line: string): { start: number; end: number } {
  return { start: 0, end: line.length };
}

function shift(speaker: Speaker, by: number): Speaker {
  const move = (span: { start: number; end: number } | null) =>
    span === null ? null : { start: span.start + by, end: span.end + by };
  return {
    level: speaker.level,
    place: move(speaker.place),
    organization: move(speaker.organization),
    role: move(speaker.role),
    person: move(speaker.person),
  };
}
