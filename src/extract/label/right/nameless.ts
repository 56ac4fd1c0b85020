/**
 * What goes on from a number and names nothing: 400亿元|关口, 去年4310件的|基础上, 8300件|里, 冲锋舟36艘|等专用装备.
 *
 * In: a position behind a number. Out: openings for the list in openings.ts.
 */
import { begins, type Opening } from "./opening.ts";

export const JOINT: Opening = {
  id: "joint",
  about: "The next of a list, or a remark: 12家|和3个, 380亩|（含水面）",
  first: "、和与及（(/／",
  // 12个|和美乡村示范片: no joint.
  stands: ({ text }, _, at) => !/^和[美谐睦平]/.test(text.slice(at, at + 2)),
  yes: ["企业12家【和】合作社3个", "面积380亩【（】含水面）"],
  no: ["建成12个【和】美乡村示范片"],
};

export const ON_BASIS: Opening = {
  id: "on-basis",
  about: "What it is added to: 在去年4310件的|基础上",
  first: "基水",
  stands: begins(/^(?:基础|水平)上/, 3),
  yes: ["在去年4310件的【基础上】"],
  no: ["建成5项【基】础设施", "3处【水】利设施"],
};

export const THRESHOLD: Opening = {
  id: "threshold",
  about: "What is passed: 突破400亿元|关口, 重回万亿元|规模",
  first: "大关门规",
  stands: begins(/^(?:大关|关口|门槛|规模(?![一-龥]))/, 3),
  yes: ["突破400亿元【大关】", "重回万亿元【规模】"],
  no: ["12家【规】模企业", "32家【大】型企业"],
};

/** 30个|“十三五”|贫困村: a plan in quotes that a noun follows says which they are. */
const WHICH_PLAN = /^“十[一二三四五六]五”(?!时期|期间|期末|以来|[末初后前，,。；;、])[一-龥]/;

export const WHEN: Opening = {
  id: "when",
  about: "A time expression: 黄色的105户|每季度|走访一次",
  first: null,
  stands: ({ timesIn, text }, _, at) => timesIn(at, at + 1).length > 0 && !WHICH_PLAN.test(text.slice(at, at + 8)),
  yes: ["黄色的105户【每季度】走访一次"],
  no: ["黄色的105户【农户】每季度走访一次", "30个【“十三五”】贫困村"],
};

export const SAME_DAY: Opening = {
  id: "same-day",
  about: "当天, but for 当天值班: 九成五以上|当天|完成",
  first: "当",
  stands: begins(/^当[天日](?![班值])/, 3),
  yes: ["办件九成五以上【当天】完成"],
  no: ["8名【当】地干部"],
};

export const AND_SO_ON: Opening = {
  id: "and-so-on",
  about: "等 closes the list before the number: 冲锋舟36艘|等专用装备",
  first: "等",
  stands: ({ text }, _, at) => !/^等[级次候]/.test(text.slice(at, at + 2)),
  yes: ["配备冲锋舟36艘【等】专用装备"],
  no: ["划为3个【等】级"],
};

export const OF_THESE: Opening = {
  id: "of-these",
  about: "里 behind them: 转交部门的8300件|里",
  first: "里",
  stands: ({ text }, _, at, limit) => at + 1 >= limit || !/[程面弄氏脊]/.test(text[at + 1] ?? ""),
  yes: ["转交部门的8300件【里】"],
  no: ["建成3座【里】程碑"],
};
