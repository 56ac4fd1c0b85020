/**
 * What is told of the things counted, right behind a noun of two characters or more: 受访者|说“再等等”|, 案件|零发生|.
 *
 * In: a position in a noun phrase. Out: breaks for the list in breaks.ts.
 */
import { among, isHan } from "../../../marks.ts";
import { complementEnd } from "../../lexicon/complements.ts";
import type { Break, Ends } from "./break.ts";

/** Whether it is asked there: one character alone is no noun that anything is told of. */
const behindNoun = (start: number, at: number): boolean => at > start + 1;

/** A pattern that begins with `^`; it sees `longest` characters. */
const told =
  (pattern: RegExp, longest: number): Ends =>
  ({ text }, _, start, at) =>
    behindNoun(start, at) && pattern.test(text.slice(at, at + longest));

/** The same up to the next number or the clause's end. */
const toldWithin =
  (pattern: RegExp, longest: number): Ends =>
  ({ text }, _, start, at, limit) =>
    behindNoun(start, at) && pattern.test(text.slice(at, Math.min(limit, at + longest)));

export const SAY: Break = {
  id: "say",
  about: "What they say, quoted or behind a mark: 300名受访者|说“再等等”",
  first: "说答",
  // 小说“…”, 解答：
  ends: ({ text }, _, start, at) =>
    behindNoun(start, at) && among("“：:，", text, at + 1) && !among("小传学解述", text, at - 1),
  yes: ["300名受访者【说】“再等等”"],
  no: ["300部小【说】“再版”", "300名受访者【说】明来意"],
};

export const REPORT: Break = {
  id: "report",
  about: "What they tell of: 60家受访企业|反映招不到人",
  first: "反",
  ends: toldWithin(/^反映(?!的|问题|情况|诉求|强烈|突出|较|最)[一-龥]{2}/, 5),
  yes: ["60家受访企业【反映】招不到人"],
  no: ["60件群众【反映】强烈的问题"],
};

export const EXPRESS: Break = {
  id: "express",
  about: "What they declare: 60户受访户|表示愿意扩大规模",
  first: "表",
  ends: ({ text }, _, start, at) =>
    behindNoun(start, at) && text[at + 1] === "示" && !among("，,。；;、：", text, at + 2),
  yes: ["60户受访户【表示】愿意扩大规模"],
  no: ["60户受访户【表】态"],
};

export const BE_FIRST: Break = {
  id: "be-first",
  about: "What they do before others: 60名党员|先站出来",
  first: "先",
  // 先进, 优先
  ends: ({ text }, _, start, at) =>
    behindNoun(start, at) &&
    !among("进锋烈行导天生例后期前决驱", text, at + 1) &&
    !among("优首领率争抢原祖", text, at - 1),
  yes: ["60名党员【先】站出来"],
  no: ["60个全省【先】进集体", "60名优【先】对象"],
};

export const BE_CALLED: Break = {
  id: "be-called",
  about: "叫, who takes it or what it is called: 三成差价|叫别人挣走",
  first: "叫",
  // 叫停, 叫好
  ends: ({ text }, _, start, at) => behindNoun(start, at) && isHan(text, at + 1) && !among("停卖好座响", text, at + 1),
  yes: ["80元差价【叫】别人挣走"],
  no: ["80个项目【叫】停"],
};

export const NONE: Break = {
  id: "none",
  about: "零 with what never happened: 3类暴力案件|零发生",
  first: "零",
  ends: told(/^零(?:发生|事故|增长|新增|投诉|上访|发案|容忍|距离)/, 3),
  yes: ["3类暴力案件【零】发生"],
  no: ["3万吨化肥【零】售额"],
};

export const COME_ONCE: Break = {
  id: "come-once",
  about: "来一次 with what is done to them: 200所学校食堂|来一次全覆盖检查",
  first: "来",
  ends: ({ text }, _, start, at) => behindNoun(start, at) && text[at + 1] === "一",
  yes: ["200所学校食堂【来】一次全覆盖检查"],
  no: ["200名外地【来】客"],
};

export const NEARLY: Break = {
  id: "nearly",
  about: "基本 with what became of them: 5个医疗中心|基本建成",
  first: "基",
  ends: told(/^基本(?:建成|完成|形成|实现|达到|落实|消除|恢复|满足|具备|竣工|解决|覆盖|稳定|持平)/, 4),
  yes: ["5个医疗中心【基】本建成"],
  no: ["5个社区【基】本单元", "5个工业【基】地"],
};

export const STEADILY: Break = {
  id: "steadily",
  about: "稳定 with how they fare: 3万名务工人员|稳定就业",
  first: "稳",
  ends: told(/^稳定(?:就业|增收|脱贫|运行|生产|在)/, 4),
  yes: ["3万名务工人员【稳】定就业"],
  no: ["3处库岸【稳】定性监测"],
};

export const NOT_EVEN: Break = {
  id: "not-even",
  about: "连…都, what they have not even: 60个老旧小区|连物业都没有",
  first: "连",
  ends: toldWithin(/^连[一-龥]{1,6}[都也]/, 9),
  yes: ["60个老旧小区【连】物业都没有"],
  no: ["60处管网【连】接点"],
};

/** 全套了, 全部了 */
const ALL_DONE = /^全(?![套部程]).了/;

export const ALL_OF_THEM: Break = {
  id: "all-of-them",
  about: "全 before a verb with its complement or 了: 600亩坡地|全种上了青花椒",
  first: "全",
  ends: ({ text }, _, start, at, limit) =>
    behindNoun(start, at) &&
    (complementEnd(text, at + 1, limit) > 0 || ALL_DONE.test(text.slice(at, Math.min(limit, at + 3)))),
  yes: ["600亩坡地【全】种上了青花椒", "600亩坡地【全】绿了"],
  no: ["600名老人【全】科医生"],
};

const WHOLLY = /^全面[一-龥]{4}$/;

export const WHOLLY_DONE: Break = {
  id: "wholly-done",
  about: "全面 before a deed of four characters that ends the clause: 92处存量危岩|全面除险清患",
  first: "全",
  ends: ({ text }, _, start, at, limit) =>
    behindNoun(start, at) && limit - at === 6 && WHOLLY.test(text.slice(at, limit)),
  yes: ["92处存量危岩【全】面除险清患"],
  no: ["92项改革【全】面深化任务清单"],
};

export const A_WHILE: Break = {
  id: "a-while",
  about: "一 with how long they did it: 40个地方|一年开了130场会",
  first: "一",
  // 学前一年幼儿
  ends: ({ text }, _, start, at) =>
    behindNoun(start, at) &&
    /^一(?:年|天|个月|季|晚|夜)(?![级制轮期度])/.test(text.slice(at, at + 4)) &&
    !text.startsWith("学前", at - 2),
  yes: ["40个地方【一】天开了3场会"],
  no: ["40名学前【一】天制幼儿", "40所初中【一】年级"],
};

export const TO_THE_END: Break = {
  id: "to-the-end",
  about: "一 with what is done to the end: 40件要案|一盯到底",
  first: "一",
  ends: told(/^一[盯包抓管跟干]到底/, 4),
  yes: ["40件要案【一】盯到底"],
  no: ["40件要案【一】包到户"],
};
