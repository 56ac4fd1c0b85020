/**
 * 分别: hands out the subjects of a list to its numbers in order. Guide, section 3.5.
 *
 * 甲、乙收入分别增长6%和7% → 甲收入, 乙收入; 城乡居民… → 城镇居民…, 农村居民…; a clause that opens with 分别 takes
 * the figures before it. Where the subjects cannot be told apart every number keeps the whole phrase.
 */
import type { Figure, Piece, Span } from "../../types.ts";
import { labelled } from "../figure.ts";
import { trim } from "../label/edges.ts";
import { isPlace } from "../label/grammar.ts";
import { peelHead } from "../label/peel.ts";
import { shareTail } from "../label/shared-tail.ts";
import { phraseStart } from "../label/start.ts";
import { split, subjects } from "../label/subjects.ts";
import type { Scene } from "../scene.ts";
import { goOn, type Member, sameSentence } from "./each-again.ts";
import type { Refiner } from "./refiner.ts";

export const EACH: Refiner = {
  id: "each",
  about: "Hands the subjects of a 分别 list to its numbers in order",
  refine: (figures, scene) => {
    const out = [...figures];
    for (let first = 0, after = 0; first < out.length; first = after) {
      const clause = scene.segments.clauses[scene.clauseAt(out[first]?.start ?? 0)] ?? scene;
      after = first + 1;
      while (after < out.length && (out[after]?.start ?? 0) < clause.end) after++;
      if (after - first < 2) continue;
      const at = scene.text.slice(clause.start, clause.end).search(DISTRIBUTES);
      const each = at >= 0 ? clause.start + at : -1;
      const members = out
        .slice(first, after)
        .map((figure, order) => ({ figure, index: first + order }))
        .filter(({ figure }) => figure.start >= each);
      if (members.length < 2) continue;
      if (each < 0 && goOn(scene, members, out)) {
        for (const { index } of members) out[index] = labelled(out[index]!, "each", out[index - members.length]!.label);
        continue;
      }
      if (each < 0 && !listed(scene, members)) continue;
      for (const { index, label } of handOut(scene, members, out, clause.start, each)) {
        const figure = out[index];
        if (figure) out[index] = labelled(figure, "each", label);
      }
    }
    return out;
  },
  examples: [
    { text: "城镇、农村居民收入分别增长4.8%、【5.9%】", bound: "农村居民收入" },
    { text: "食品、石化、信息等产业增加值分别增长7%、【8%】、9%", bound: "石化产业增加值" },
    { text: "接待游客、实现旅游总花费分别增长11%、【12%】", bound: "旅游总花费" },
    { text: "甲类、乙类补贴标准分别从每月200元、280元提高到217元、【290元】", bound: "乙类补贴标准" },
    { text: "自来水、卫生厕所普及率超过98%、【85%】", bound: "卫生厕所普及率" },
    { text: "每千人床位数、医师数增至7.8张、【3.5个】", bound: "医师数" },
    { text: "苹果、核桃产量稳定在全国1/4、【1/3】", bound: "核桃产量" },
    { text: "国家级、部级创新平台分别达到22家、【182家】", bound: "部级创新平台" },
    { text: "投资、消费增速分别快于全国【3.4个】、1个百分点", bound: "投资增速" },
    {
      text: "特色优势产业、高技术制造业、绿色低碳产业增加值分别增长6.9%、【8.4%】、10.2%",
      bound: "高技术制造业增加值",
    },
    { text: "接待省外游客、入境过夜游客人次分别增长【8.5%】、80.9%", bound: "省外游客人次" },
    { text: "入境游客数量和花费分别增长47.8%、【52.3%】", bound: "入境游客花费" },
    { text: "广州、深圳地铁客运量分别达【1409万】、1305万人次", bound: "广州地铁客运量" },
    { text: "人工智能、工业软件两大赛道营收分别达430亿元、【265亿元】", bound: "工业软件赛道营收" },
    { text: "30岁及以下、31至40岁、41岁以上的分别占18.3%、【46.9%】、34.8%", bound: "31至40岁" },
    { text: "总收入、村均收入分别为9.8亿元和412万元，同比增长14.2%、【13.7%】", bound: "村均收入" },
    { text: "集团实现营业收入57.6亿元、利润4.3亿元，同比增长【9.2%】、15.7%", bound: "营业收入" },
    { text: "生均公用经费小学、初中分别提高到750元和【950元】", bound: "初中生均公用经费" },
    { text: "县道、乡道每公里分别补助1.5万元、【8000元】", bound: "乡道每公里补助" },
    { text: "柳泉市向青砚县、河柳区分别选派科技特派员【46名】、58名", bound: "科技特派员" },
    { text: "收回耕地、林地1.42万亩和【3700亩】", bound: "林地" },
    { text: "石桥镇、柳湾镇分别组建联盟四个、【三个】", bound: "联盟" },
    { text: "石坎乡、云头乡分别打井14眼、【9眼】", bound: "井" },
    { text: "市教育局、市卫健局分别招聘教师120名、医生【86名】", bound: "医生" },
    { text: "煤炭、电力分别实现产值30亿元、【45亿元】", bound: "电力产值" },
    { text: "信息传输、租赁和商务服务业增加值分别增长【18.6%】、13.4%", bound: "信息传输增加值" },
    { text: "工业、制造业、工业技改投资分别增长9.4%、【13.3%】、6.1%", bound: "制造业投资" },
    { text: "卫生户厕、垃圾处理设施覆盖率和污水治理率分别达【75%】、92%、57%", bound: "卫生户厕覆盖率" },
    { text: "万亿产业、先进制造业集群从无到有，分别达2个、【3个】", bound: "先进制造业集群" },
    { text: "义务教育巩固率、高中阶段和高等教育毛入学率分别达到93%、【98%】、64%", bound: "高中阶段毛入学率" },
    { text: "新兴产业、高新技术产业产值占规上工业比重分别达【42.1%】、52.1%", bound: "新兴产业产值占规上工业比重" },
    { text: "茶园、油茶林面积分别达到十二万亩和【十四万亩】", bound: "油茶林面积" },
  ],
};

/** 分别, and 各 before a verb of sharing. */
const DISTRIBUTES = /分别|各(?=[占为达])/;

const handOut = (
  scene: Scene,
  members: readonly Member[],
  all: readonly Figure[],
  clauseStart: number,
  each: number,
): readonly { index: number; label: readonly Piece[] }[] => {
  const first = members[0];
  if (!first) return [];
  const label = first.figure.label;
  const whole = label?.length === 1 && typeof label[0] !== "string" ? (label[0] as Span) : null;
  if (
    whole &&
    whole.start >= clauseStart &&
    (each < 0 || (whole.start < each && whole.end <= each + 4)) &&
    first.figure.by.some((id) => /^label\/(?:left|subject|share|carried)$/.test(id))
  ) {
    const parts = subjects(scene, whole, members.length) ?? named(scene, whole, clauseStart, members.length);
    if (parts)
      return members.flatMap(({ index }, order) =>
        parts[order] ? [{ index, label: parts[order].flatMap((piece) => withoutEach(scene, piece)) }] : [],
      );
    // 甲、乙标准分别从A、B提高到C、D: the subjects come round again.
    const half = members.length / 2;
    const twice = members.length === 4 || members.length === 6 ? subjects(scene, whole, half) : null;
    const turn = scene.text.slice(members[half - 1]?.figure.end, members[half]?.figure.start);
    if (twice && /[到至为]$/.test(turn))
      return members.flatMap(({ index }, order) => {
        const part = twice[order % half];
        return part ? [{ index, label: part }] : [];
      });
    const governed = each < 0 ? null : withVerbs(scene, { start: clauseStart, end: whole.end }, members.length);
    if (governed) return members.flatMap(({ index }, order) => [{ index, label: governed[order] ?? [] }]);
    const share = label ?? [];
    return members.slice(1).map(({ index }) => ({ index, label: share }));
  }
  // 甲、乙|分别实现|产值: the subjects stand before 分别, what is measured behind it.
  if (whole && each >= 0 && whole.start > each) {
    // 市教育局、市卫健局分别招聘教师120名、|医生|86名: each names its own.
    if (members.some(({ figure }, order) => order > 0 && hasOwn(figure, members[order - 1]!.figure.end))) return [];
    const before = trim(scene.text, peelHead(scene, scene.words(scene.clauseAt(each)), clauseStart, each, true), each);
    const parts = before ? subjects(scene, before, members.length) : null;
    if (parts) {
      // 石桥镇、柳湾镇分别组建|联盟|四个、三个: where they are, or who did it, is no part of what is counted.
      const apart = first.figure.dimension === "count" || isPlace(scene, lastItem(scene, before!));
      return members.flatMap(({ index }, order) =>
        parts[order]
          ? [{ index, label: apart ? [whole] : [...parts[order].flatMap((piece) => withoutEach(scene, piece)), whole] }]
          : [],
      );
    }
  }
  // A clause that opens with 分别 speaks of the figures before it, in their order.
  if (!whole || whole.end <= clauseStart) {
    // 万亿产业、先进集群从无到有，分别达2个、3个: the clause before names them, with no figure of its own.
    const told = listBefore(scene, clauseStart);
    if (told.length === members.length) return members.map(({ index }, order) => ({ index, label: [told[order]!] }));
    const earlier = all
      .slice(0, first.index)
      .filter((figure) => figure.label && sameSentence(scene, figure, first.figure));
    const taken = earlier.slice(-members.length);
    if (taken.length === members.length)
      return members.map(({ index }, order) => ({ index, label: taken[order]?.label ?? [] }));
  }
  return [];
};

/** The members of a list in the clause before, which tells how they stand. */
const listBefore = (scene: Scene, clauseStart: number): readonly Span[] => {
  const { clauses } = scene.segments;
  const index = scene.clauseAt(clauseStart);
  const before = clauses[index - 1];
  if (!before || before.sentence !== clauses[index]?.sentence) return [];
  if (scene.expressions.some(({ start }) => start >= before.start && start < before.end)) return [];
  const list = STANDS.exec(scene.text.slice(before.start, before.end))?.[1];
  return list ? split(list, before.start) : [];
};
const STANDS =
  /^([^，,。；;]{4,40}?)(?:从无到有|从少到多|从弱到强|持续|不断|稳步|快速|大幅|明显|显著|双双|逐年|加快|实现|保持|均|再创|创)/;

/** Whether a figure's label stands behind the figure before it. */
const hasOwn = ({ label }: Figure, from: number): boolean =>
  label?.some((piece) => typeof piece !== "string" && piece.start >= from) ?? false;

const lastItem = (scene: Scene, { start, end }: Span): Span =>
  split(scene.text.slice(start, end), start).at(-1) ?? { start, end };

/** 博士、硕士|每人每月|补贴分别为: who gets it says so already. */
const WHOM = /^每[人户名](?:每[月年天季])?|每[人户名](?:每[月年天季])?$/;
/** 县道、乡道|每公里分别补助|: 分别 inside what is shared says only that it is. */
const withoutEach = (scene: Scene, piece: Piece): readonly Piece[] => {
  if (typeof piece === "string") return [piece];
  const text = scene.text.slice(piece.start, piece.end);
  const whom = WHOM.exec(text);
  if (whom) {
    const rest = [
      { start: piece.start, end: piece.start + whom.index },
      { start: piece.start + whom.index + whom[0].length, end: piece.end },
    ];
    return rest.filter(({ start, end }) => end > start).flatMap((part) => withoutEach(scene, part));
  }
  const at = text.indexOf("分别");
  if (at < 0) return [piece];
  const parts = [
    { start: piece.start, end: piece.start + at },
    { start: piece.start + at + 2, end: piece.end },
  ];
  return parts.filter(({ start, end }) => end > start);
};

/** 接待|游客、实现|旅游总花费|分别增长A、B: each member behind a verb of its own. */
const withVerbs = (scene: Scene, stretch: Span, count: number): readonly (readonly Piece[])[] | null => {
  const items = split(scene.text.slice(stretch.start, stretch.end), stretch.start);
  if (items.length !== count) return null;
  const words = scene.words(scene.clauseAt(stretch.start));
  const bare = items.map(({ start, end }) => ({ start: phraseStart(scene, words, start, end, true).at, end }));
  return bare.every(({ start, end }) => end - start >= 2) ? shareTail(scene, bare) : null;
};

/** 食品、石化、信息等|产业增加值|分别增长A、B、C, 智能、软件两大|赛道营收: the list names what the head is said of. */
const named = (scene: Scene, head: Span, from: number, count: number): readonly (readonly Piece[])[] | null => {
  const counted = scene.expressions.find(({ end, value }) => end === head.start && value === count);
  if (!counted && scene.text[head.start - 1] !== "等") return null;
  const words = scene.words(scene.clauseAt(head.start));
  const end = counted?.start ?? head.start - 1;
  const list = trim(scene.text, peelHead(scene, words, from, end, true), end);
  const items = list ? split(scene.text.slice(list.start, list.end), list.start) : [];
  return items.length === count ? items.map((item) => [item, head]) : null;
};

/** 城镇、农村居民收入达到5.1万元和2.6万元: numbers of one list behind one predicate share its subjects without 分别. */
const listed = (scene: Scene, members: readonly Member[]): boolean => {
  const first = members[0];
  if (!first || members.length < 2) return false;
  for (let index = 1; index < members.length; index++) {
    const between = scene.text.slice(members[index - 1]?.figure.end, members[index]?.figure.start);
    if (!/^[、和与及]$/.test(between)) return false;
  }
  const label = first.figure.label?.[0];
  if (!first.figure.by.includes("label/left") || label === undefined || typeof label === "string") return false;
  const subjects = scene.text.slice(label.start, label.end);
  if (!/[、和与及]/.test(subjects) || label.end > first.figure.start) return false;
  // 甲、乙|共|1942户、5377人: a total is of all of them.
  if (/共|[合总]计/.test(scene.text.slice(label.end, first.figure.start))) return false;
  // 床位数、医师数增至7.83张、3.57个: units of their own need subjects of their own.
  return (
    members.every(({ figure }) => figure.unit === first.figure.unit) || split(subjects, 0).length === members.length
  );
};
