/**
 * Headings that are a title alone; who speaks stands below or nowhere.
 *
 * In: a trimmed, normalised line of at most 80 characters. Out: where the title stands, and the place it names.
 * Deliberately absent: the byline, see byline.ts.
 */
import type { Span } from "../types.ts";
import { type HeadingPattern, NOBODY } from "./heading.ts";
import { isClosed } from "./lines.ts";
import { findPlaces } from "./places.ts";
import { parseSpeaker, type Speaker } from "./speaker.ts";
import { DOCUMENT_KINDS, OCCASION_SPEECH, TITLE_KIND } from "./title-kinds.ts";

const ABOUT = new RegExp(`^(?:关于|对)[^,，。；;:：]{2,60}的?(?:${DOCUMENT_KINDS.join("|")})$`, "u");
const REPORT =
  /^(?!听取|讨论|审议|审查|学习|传达|通过|关于|对)(?:\d{4}年)?(\p{Script=Han}{2,14}?)?(?:\d{4}年)?(?:人民)?(?:政府|人大常委会|人民代表大会常务委员会|政协|法院|检察院|人民法院|人民检察院|县委|市委|区委)(?:\d{4}年度?)?工作报告(?:[（(](?:摘要|摘编|节选|提要|摘录)[）)])?$/u;
/** 红枫社区党委|2022年|工作总结 */
const YEARLY =
  /^(?![全本我各该])(\p{Script=Han}{2,24}(?:党委|党组|支部|党总支|[局委办厅部镇乡县市区旗村院所站会]|街道|社区|公司|集团|学校|中心))(?:19|20)\d{2}年(?:度|[上下]半年|第?[一二三四]季度)?\p{Script=Han}{0,16}(?:[（(][^)）]{1,8}[)）])?$/u;
/** What a body gives of its own year: 修水县交通运输局|工作汇报. */
const ACCOUNT = /(?:工作(?:总结|汇报|报告|情况汇报)|述职(?:述廉)?报告|(?:汇报|经验|交流|经验交流|发言)材料)$/;
const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、])/u;

export const TITLE_PATTERNS: readonly HeadingPattern[] = [
  {
    id: "speech",
    about: "在, the occasion, 讲话 or what else was given",
    needs: "opening",
    parse: (line) =>
      line.startsWith("在") && OCCASION_SPEECH.test(line) ? { speaker: NOBODY, title: whole(line) } : null,
    yes: ["在全市招商引资大会上的讲话", "在全区教育工作会议上的工作报告"],
    no: ["在会上,他作了讲话", "李明同志在全县组织工作会议上的讲话"],
  },
  {
    id: "work-report",
    about: "work report of a government, a people's congress or a court",
    needs: "opening",
    parse: (line) =>
      REPORT.exec(line)?.[1] === undefined && REPORT.test(line) ? { speaker: NOBODY, title: whole(line) } : null,
    yes: ["政府工作报告", "2025年政府工作报告"],
    no: ["听取政府工作报告", "讨论政府工作报告决议"],
  },
  {
    id: "work-report-of",
    about: "a work report that says of what place: an article of its own wherever it stands",
    needs: "nothing",
    parse: (line) => {
      const name = REPORT.exec(line)?.[1];
      const place = name === undefined ? null : parseSpeaker(name);
      if (name === undefined || place?.place == null) return null;
      const start = line.indexOf(name);
      const span = { start: start + place.place.start, end: start + place.place.end };
      return { speaker: { ...NOBODY, place: span, level: place.level }, title: whole(line) };
    },
    yes: [
      "2025年云岭市政府工作报告",
      "云溪县2024年政府工作报告",
      "云岭市人民政府工作报告",
      "云岭市人民政府工作报告（摘要）",
      "云溪县人民检察院2024年工作报告（摘要）",
    ],
    no: ["政府工作报告", "听取政府工作报告", "讨论云岭市政府工作报告"],
  },
  {
    id: "about",
    about: "关于 … 的 report, study, opinion",
    needs: "opening",
    parse: (line) => (ABOUT.test(line) && !NUMBERED.test(line) ? { speaker: NOBODY, title: whole(line) } : null),
    yes: ["关于山区农业用水情况的调研报告", "关于基层减负的调查与思考", "关于加强村级财务监督的实施意见"],
    no: ["关于这个问题", "一、关于山区农业用水的意见", "关于这件事,大家都有意见"],
  },
  {
    id: "yearly",
    about: "a body, a year and the kind of document: one of several summaries on a page",
    needs: "nothing",
    parse: (line) => {
      const body = plain(line) && TITLE_KIND.test(line) ? YEARLY.exec(line)?.[1] : undefined;
      if (body === undefined) return null;
      const organization = { start: 0, end: body.length };
      return { speaker: parseSpeaker(body) ?? { ...NOBODY, organization }, title: whole(line) };
    },
    yes: [
      "红枫社区党委2022年工作总结",
      "云溪县农业农村局2024年度工作总结",
      "白沙镇2023年上半年工作总结",
      "云溪县白沙镇2024年工作总结及下一步打算",
    ],
    no: ["2022年工作总结", "全市2022年工作总结", "三、红枫社区党委2022年工作总结", "红枫社区党委2022年工作总结如下"],
  },
  {
    id: "account",
    about: "what the body of a named place gives of its work, and a motto behind a colon",
    needs: "nothing",
    parse: (line) => {
      const [account = "", motto] = line.split(/[：:]/u, 2);
      if (!plain(account) || !ACCOUNT.test(account) || (motto !== undefined && motto.trim().length < 4)) return null;
      const speaker = parseSpeaker(account.replace(ACCOUNT, "").replace(/年度$/u, "")) ?? placeOf(account);
      return speaker.place === null ? null : { speaker, title: whole(line) };
    },
    yes: [
      "云溪县交通运输局工作汇报",
      "云溪县民政局年度工作总结",
      "云溪县白沙镇柳湾村扶贫攻坚汇报材料",
      "云溪县教育局工作总结：千方百计破解入园难",
    ],
    no: ["全县工作总结", "工作汇报", "三、云溪县工作汇报", "云溪县听取工作汇报。", "云溪县工作安排"],
  },
  {
    id: "document",
    about: "a title that ends with the kind of document",
    needs: "opening",
    parse: (line) => (plain(line) && TITLE_KIND.test(line) ? { speaker: issuerOf(line), title: whole(line) } : null),
    yes: ["2024年农业农村工作总结", "党史学习教育专题党课讲稿", "中共云溪县委办公室关于党建情况的通报"],
    no: ["一、工作总结", "做好工作总结,", "我们要认真总结。", "他在会议上的讲话"],
  },
  {
    id: "plain",
    about: "any title that a byline follows",
    needs: "byline",
    parse: (line) => (plain(line) || couplet(line) ? { speaker: NOBODY, title: whole(line) } : null),
    yes: ["以高质量党建推动山乡巨变", "扛牢主责 书写新篇", "山乡沃土，青春正好"],
    no: ["一、总体要求", "（一）主要做法", "各位领导、同志们:", "要把工作抓实。"],
  },
];

function plain(line: string): boolean {
  if (line.length < 4 || line.length > 60 || isClosed(line) || NUMBERED.test(line)) return false;
  return !/[:：,，、|\t>]|^[—―\-(（【[>]|^[他她我这那]|同志们|\d{4}-\d/u.test(line);
}

/** 山乡沃土，青春正好: two short halves. */
function couplet(line: string): boolean {
  const [first = "", second = "", ...more] = line.split(/[,，]/u);
  return more.length === 0 && second !== "" && line.length <= 24 && plain(`${first}${second}`);
}

/** Who issues what the title names: 云溪县委办公室|关于党建情况的通报; else the place it begins with. */
function issuerOf(line: string): Speaker {
  const at = line.indexOf("关于");
  return (at > 0 ? parseSpeaker(line.slice(0, at).trim()) : null) ?? placeOf(line);
}

/** The place a title begins with, behind its year: 2024年|云溪县|农业农村工作总结. */
function placeOf(line: string): Speaker {
  const start = /^(?:\d{4}年度?)?/u.exec(line)![0].length;
  const [place] = findPlaces(line, start, Math.min(line.length, start + 16));
  if (place?.start !== start) return NOBODY;
  return { ...NOBODY, place: { start, end: place.end }, level: place.level };
}

function whole(line: string): Span {
  return { start: 0, end: line.length };
}
