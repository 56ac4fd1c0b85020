/**
 * Lists whose subjects stand before 分别 or the predicate: 食品、石化产业增加值|分别增长7%、8%.
 *
 * In: a list of numbers. Out: the part of the subjects for each, or null for "not mine". Deliberately absent: how a phrase is
 * taken apart (label/subjects.ts), and what is measured behind 分别 (behind.ts).
 */
import type { Piece, Span } from "../../../types.ts";
import { trim } from "../../label/edges.ts";
import { peelHead } from "../../label/peel.ts";
import { shareTail } from "../../label/shared-tail.ts";
import { phraseStart } from "../../label/start.ts";
import { split, subjects } from "../../label/subjects.ts";
import type { Scene } from "../../scene.ts";
import { withoutEach } from "./parts.ts";
import { inOrder, joined, type List, type Way } from "./way.ts";

/** 城镇、农村居民收入达到5.1万元和2.6万元: numbers of one list behind one predicate share its subjects without 分别. */
const isOneList = ({ scene, members, first }: List): boolean => {
  if (!members.every((_, order) => order === 0 || joined(scene, members[order - 1]!, members[order]!))) return false;
  const label = first.label?.[0];
  if (!first.by.includes("label/left") || typeof label !== "object") return false;
  const named = scene.text.slice(label.start, label.end);
  if (!/[、和与及]/.test(named) || label.end > first.start) return false;
  // 甲、乙|共|1942户、5377人: a total is of all of them.
  if (/共|[合总]计/.test(scene.text.slice(label.end, first.start))) return false;
  // 床位数、医师数增至7.83张、3.57个: units of their own need subjects of their own.
  return members.every(({ figure }) => figure.unit === first.unit) || split(named, 0).length === members.length;
};

export const ON_ITS_OWN: Way = {
  id: "on-its-own",
  about: "Without 分别 only the numbers of one list share its subjects: 招收学生|120人|，住校|45人",
  handsOut: (list) => (list.each < 0 && !isOneList(list) ? [] : null),
  yes: [
    { text: "招收学生120人、住校【45人】", bound: "住校" },
    { text: "收入、产值共9.8亿元、【4.1亿元】", bound: "收入、产值" },
  ],
  no: ["国家级、部级创新平台分别达到22家、【182家】", "苹果、核桃产量稳定在全国1/4、【1/3】"],
};

/** The label of the first number, where it stands in the list's clause before its 分别. */
const subjectsOf = ({ whole, clauseStart, each, first }: List): Span | null =>
  whole &&
  whole.start >= clauseStart &&
  (each < 0 || (whole.start < each && whole.end <= each + 4)) &&
  first.by.some((id) => /^label\/(?:left|subject|share|carried)$/.test(id))
    ? whole
    : null;

export const SUBJECTS: Way = {
  id: "subjects",
  about: "As many subjects as numbers, with what they share: 城镇、农村居民收入|分别增长4.8%、5.9%",
  handsOut: (list) => {
    const { scene, members, clauseStart } = list;
    const phrase = subjectsOf(list);
    if (!phrase) return null;
    const parts = subjects(scene, phrase, members.length) ?? listNamed(scene, phrase, clauseStart, members.length);
    return (
      parts &&
      inOrder(
        members,
        parts.map((part) => part.flatMap((piece) => withoutEach(scene, piece))),
      )
    );
  },
  yes: [
    { text: "城镇、农村居民收入分别增长4.8%、【5.9%】", bound: "农村居民收入" },
    { text: "食品、石化、信息等产业增加值分别增长7%、【8%】、9%", bound: "石化产业增加值" },
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
    { text: "生均公用经费小学、初中分别提高到750元和【950元】", bound: "初中生均公用经费" },
    { text: "收回耕地、林地1.42万亩和【3700亩】", bound: "林地" },
    { text: "信息传输、租赁和商务服务业增加值分别增长【18.6%】、13.4%", bound: "信息传输增加值" },
    { text: "工业、制造业、工业技改投资分别增长9.4%、【13.3%】、6.1%", bound: "制造业投资" },
    { text: "卫生户厕、垃圾处理设施覆盖率和污水治理率分别达【75%】、92%、57%", bound: "卫生户厕覆盖率" },
    { text: "义务教育巩固率、高中阶段和高等教育毛入学率分别达到93%、【98%】、64%", bound: "高中阶段毛入学率" },
    { text: "新兴产业、高新技术产业产值占规上工业比重分别达【42.1%】、52.1%", bound: "新兴产业产值占规上工业比重" },
    { text: "茶园、油茶林面积分别达到十二万亩和【十四万亩】", bound: "油茶林面积" },
  ],
  no: ["招收学生120人、住校【45人】", "养老保险参保率分别达96%、【97%】"],
};

/** 食品、石化、信息等|产业增加值|分别增长A、B、C, 智能、软件两大|赛道营收: the list names what the head is said of. */
const listNamed = (scene: Scene, head: Span, from: number, count: number): readonly (readonly Piece[])[] | null => {
  const counted = scene.expressions.find(({ end, value }) => end === head.start && value === count);
  if (!counted && scene.text[head.start - 1] !== "等") return null;
  const words = scene.words(scene.clauseAt(head.start));
  const end = counted?.start ?? head.start - 1;
  const list = trim(scene.text, peelHead(scene, words, from, end, true), end);
  const items = list ? split(scene.text.slice(list.start, list.end), list.start) : [];
  return items.length === count ? items.map((item) => [item, head]) : null;
};

export const ROUND_AGAIN: Way = {
  id: "round-again",
  about: "The subjects come round again behind 到: 甲类、乙类标准分别从|200元、280元|提高到|217元、290元",
  handsOut: (list) => {
    const { scene, members } = list;
    const phrase = subjectsOf(list);
    if (!phrase || (members.length !== 4 && members.length !== 6)) return null;
    const half = members.length / 2;
    const parts = subjects(scene, phrase, half);
    const turn = scene.text.slice(members[half - 1]!.figure.end, members[half]!.figure.start);
    return parts && /[到至为]$/.test(turn) ? inOrder(members, [...parts, ...parts]) : null;
  },
  yes: [{ text: "甲类、乙类补贴标准分别从每月200元、280元提高到217元、【290元】", bound: "乙类补贴标准" }],
  no: ["城镇、农村居民收入分别增长4.8%、【5.9%】", "城镇和农村改造分别完成36个、45个、【52个】"],
};

export const WITH_VERBS: Way = {
  id: "with-verbs",
  about: "Each subject behind a verb of its own: 接待|游客、|实现|旅游总花费|分别增长11%、12%",
  handsOut: (list) => {
    const { scene, members, clauseStart, each } = list;
    const phrase = subjectsOf(list);
    if (!phrase || each < 0) return null;
    const items = split(scene.text.slice(clauseStart, phrase.end), clauseStart);
    if (items.length !== members.length) return null;
    const words = scene.words(scene.clauseAt(clauseStart));
    const bare = items.map(({ start, end }) => ({ start: phraseStart(scene, words, start, end, true).at, end }));
    const parts = bare.every(({ start, end }) => end - start >= 2) ? shareTail(scene, bare) : null;
    return (
      parts &&
      inOrder(
        members,
        members.map((_, order) => parts[order] ?? []),
      )
    );
  },
  yes: [{ text: "接待游客、实现旅游总花费分别增长11%、【12%】", bound: "旅游总花费" }],
  no: ["入境游客数量和花费分别增长47.8%、【52.3%】"],
};

export const WHOLE_PHRASE: Way = {
  id: "whole-phrase",
  about: "Where the subjects cannot be told apart every number keeps the whole phrase",
  handsOut: (list) => {
    const phrase = subjectsOf(list);
    return phrase && list.members.slice(1).map(({ index }) => ({ index, label: [phrase] }));
  },
  yes: [
    { text: "城镇和农村改造分别完成36个、45个、【52个】", bound: "城镇和农村改造" },
    { text: "甲乙丙产业增加值分别增长6%、【7%】", bound: "甲乙丙产业增加值" },
    { text: "养老保险参保率分别达96%、【97%】", bound: "养老保险参保率" },
  ],
  no: ["接待游客、实现旅游总花费分别增长11%、【12%】"],
};
