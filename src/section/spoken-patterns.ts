/**
 * Headings that say who speaks.
 *
 * In: a trimmed, normalised line of at most 80 characters. Out: the speaker and where the title stands.
 * Deliberately absent: titles alone, see title-patterns.ts; the lines around, see articles.ts.
 */
import type { Span } from "../types.ts";
import { type Heading, type HeadingPattern, NOBODY } from "./heading.ts";
import { isName } from "./speaker/name.ts";
import { parseSpeaker, type Speaker } from "./speaker.ts";
import { OCCASION_SPEECH, TITLE_KIND } from "./title-kinds.ts";

const COLON = /[:：]|——/u;

export const SPEAKER: HeadingPattern = {
  id: "speaker",
  about: "body or office with or without its holder, a colon, the title",
  needs: "nothing",
  parse: (line) => {
    const read = spoken(line);
    if (read === null) return null;
    // An office alone (第一书记:带头干) is a part of an article.
    const { place, organization, role, person } = read.speaker;
    return organization !== null || person !== null || (place !== null && role !== null) ? read : null;
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
    "三河侗族自治县白沙镇党委书记李永和:寨门常开",
    "凉水州委组织部部长吉克阿牛：彝寨新风",
    "泾县县委书记李明:茶乡里的支部",
    "国家税务总局云溪县税务局局长李明:便民办税",
    "永和县委组织部:选优配强领头雁",
    "中和镇党委:一线解难题",
    "云岭大学党委组织部:把支部建在实验室",
    "华晟集团有限公司党委副书记李明:车间里的党课",
    "省直机关工委:走在前、作表率",
    "云洲海关关长李明:让货物跑得更快",
    "云溪供电公司总经理陈立:点亮山里灯",
    "云溪县白沙镇农技员周然:把论文写在地里",
    "云溪县幼儿园园长李玉:护好童年",
  ],
  no: [
    "第一书记:带头干",
    "社区书记：居民的贴心人",
    "党员李明：我家门口变了样",
    "责任单位:县委组织部",
    "李明指出:要抓好落实",
    "时间:2022年3月15日",
    "县委书记项目:一抓到底",
    "各级党委、政府要做到:认识到位",
    "来源:云溪日报",
    "主持人:请看大屏幕",
    "云溪县委书记李明:要抓好落实。",
    "县区和乡镇党委:上下联动",
    "医院党委:守护健康",
    "海关关长:通关更快",
    "云溪供电公司:停电通知",
    "工厂厂长李明:以质取胜",
  ],
};

export const SPOKEN_PATTERNS: readonly HeadingPattern[] = [
  SPEAKER,
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
    no: [
      "社区:服务到门口",
      "全县:上下一盘棋",
      "推动云溪县:加快发展",
      "城市:让生活更美好",
      "一个县:一张网",
      "村村:通了硬化路",
      "示范区:先行先试",
      "老旧小区:有了管家",
    ],
  },
  {
    id: "named-title",
    about: "a name, a colon, and a title that says it is a speech or a report",
    needs: "nothing",
    parse: (line) => {
      const colon = COLON.exec(line);
      if (colon === null || !TITLE_KIND.test(line)) return null;
      const name = line.slice(0, colon.index).replace(/同志$/u, "").trim();
      if (!isName(name)) return null;
      return { speaker: { ...NOBODY, person: { start: 0, end: name.length } }, title: titleAfter(line, colon) };
    },
    yes: ["李明:在全县村支书培训班上的讲话", "李明同志：关于基层减负的调研报告"],
    no: ["方法:分类施策", "李明:请坐"],
  },
  {
    id: "comrade-speech",
    about: "a person with or without office, 在, the occasion, 讲话 or what else was given",
    needs: "nothing",
    parse: (line) => speech(line),
    yes: [
      "李明同志在全县组织工作会议上的讲话",
      "云溪县委书记李明在春季开班式上的讲话",
      "欧阳文山同志在村支书座谈会上的发言",
      "云溪县委书记李明在县委经济工作会议上的讲话:鼓足干劲开新局",
    ],
    no: [
      "我们在会议上的讲话",
      "李明在全县组织工作会议上强调",
      "干部在会上的发言",
      "李明在全县组织工作会议上的讲话:要抓好落实。",
      "在全县组织工作会议上的讲话",
    ],
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
];

function spoken(line: string): { speaker: Speaker; title: Span } | null {
  const colon = COLON.exec(line);
  if (colon === null || colon.index === 0) return null;
  const speaker = parseSpeaker(line.slice(0, colon.index).trim());
  let start = colon.index + colon[0].length;
  while (line[start] === " ") start += 1;
  if (speaker === null || line.length - start < 3 || /[。；;，,：:]$/u.test(line)) return null;
  return { speaker, title: { start, end: line.length } };
}

/** A person or an office before 在, or null for anything else. */
function speech(line: string): Heading | null {
  // 在县委经济工作会议上的讲话:鼓足干劲: a title of its own may follow the occasion.
  const colon = COLON.exec(line);
  const occasion = colon === null ? line : line.slice(0, colon.index).trimEnd();
  if (!OCCASION_SPEECH.test(occasion)) return null;
  const at = occasion.indexOf("在");
  if (at <= 0) return null;
  const speaker = speakerBefore(occasion.slice(0, at).trim());
  if (speaker === null) return null;
  if (colon === null) return { speaker, title: { start: at, end: line.length } };
  const title = titleAfter(line, colon);
  return title.end - title.start < 3 || /[。；;，,：:]$/u.test(line) ? null : { speaker, title };
}

function speakerBefore(before: string): Speaker | null {
  const bare = before.replace(/ ?同志$/u, "");
  return isName(bare) ? { ...NOBODY, person: { start: 0, end: bare.length } } : parseSpeaker(before);
}

function titleAfter(line: string, colon: RegExpExecArray): Span {
  let start = colon.index + colon[0].length;
  while (line[start] === " ") start += 1;
  return { start, end: line.length };
}

function shift(speaker: Speaker, by: number): Speaker {
  const move = (span: Span | null) => (span === null ? null : { start: span.start + by, end: span.end + by });
  return {
    level: speaker.level,
    place: move(speaker.place),
    organization: move(speaker.organization),
    role: move(speaker.role),
    person: move(speaker.person),
  };
}
