/**
 * What is told right behind a number of the things counted: 60名|下企业蹲点, 92处|要逐点过一遍, 23件|化解了22件.
 *
 * In: a position behind a number. Out: openings for the list in openings.ts.
 */
import { among } from "../../../marks.ts";
import { is, WordClass } from "../../lexicon/words.ts";
import { onlyThis } from "../grammar.ts";
import { begins, type Opening } from "./opening.ts";

export const RATIO: Opening = {
  id: "ratio",
  about: "The next part of a ratio: 6.9|∶45.2∶47.9",
  first: "∶:：",
  stands: () => true,
  yes: ["三次产业比重为6.9%【∶】45.2%"],
  no: ["三次产业6.9%【、】45.2%"],
};

export const THIS_ALONE: Opening = {
  id: "this-alone",
  about: "What this alone comes to: 二百一十户|光租金就分了两万",
  first: "光",
  stands: ({ text }, _, at) => onlyThis(text, at),
  yes: ["二百一十户【光】租金就分了两万"],
  no: ["建成3座【光】伏电站"],
};

export const FOR_WHOM: Opening = {
  id: "for-whom",
  about: "For whom it is: 15万元|给老人交医保",
  first: "给",
  stands: begins(/^给(?![予水排药料付])[一-龥]{2}/, 3),
  yes: ["拿出15万元【给】老人交医保"],
  no: ["改造3处【给】水管网"],
};

export const TO_BECOME: Opening = {
  id: "to-become",
  about: "What is to come of them, or came: 92处|要逐点过一遍, 8份|变成了政策",
  first: "要变转升成改",
  stands: begins(/^(?:要(?![素地点闻案道塞职件领义求害])|变[成为]|转[化变]?为|升[级格]?为|成为|改[成为])/, 3),
  yes: ["隐患92处【要】逐点过一遍", "建议8份【变成】了政策", "3个社区【升格为】街道"],
  no: ["督办3件【要】案", "新建2座【变】电站", "4个【改】造项目"],
};

export const NOT_ONE: Opening = {
  id: "not-one",
  about: "连 with not even one of them: 四个|连|一名“90后”都没有",
  first: "连",
  stands: ({ text }, _, at) => among("一半个", text, at + 1),
  yes: ["班子四个【连】一名“90后”都没有"],
  no: ["12支【连】队"],
};

export const DONE: Opening = {
  id: "done",
  about: "A verb with 了: 23件|化解|了22件, 12个|通了|高铁",
  first: null,
  stands: ({ text }, words, at) => {
    const deed = words.find((chunk) => chunk.start === at);
    return (
      deed !== undefined &&
      is(deed, WordClass.Verb | WordClass.Nominal) &&
      (text[deed.end] === "了" || text[deed.end - 1] === "了")
    );
  },
  yes: ["受理23件【化解】了22件"],
  no: ["受理23件【化解】难的积案"],
};

export const GOES: Opening = {
  id: "goes",
  about: "Where they go: 60名|下企业蹲点",
  first: "下进驻",
  stands: begins(/^(?:下(?:企业|基层|村|乡|沉|田)|进(?:企业|村|社区|校园|了)|驻(?:企|点))/, 3),
  yes: ["干部60名【下企业】蹲点", "专家8名【进村】指导", "青年里有5人【进了】村委会"],
  no: ["60名【下】岗职工", "60名【驻】村干部"],
};

export const EACH_GETS: Opening = {
  id: "each-gets",
  about: "What each of them gets: 76户|每户拿到1580元",
  first: "每",
  stands: begins(/^每[人户村家名]/, 2),
  yes: ["分红惠及76户【每户】拿到1580元"],
  no: ["黄色的105户【每】季度走访一次"],
};

export const A_LITTLE_MORE: Opening = {
  id: "a-little-more",
  about: "What only bounds the number: 三千|出头|涨到一万七八",
  first: "出强",
  stands: begins(/^(?:出头|强是)/, 2),
  yes: ["月薪从三千【出头】涨到一万七八", "七成【强】是年轻人"],
  no: ["60家【出】口企业", "60个【强】村项目"],
};

export const NEVER_DONE: Opening = {
  id: "never-done",
  about: "What was never done with them: 关键技术里有31项|没干过",
  first: "没未",
  stands: begins(/^(?:没有?|未)[一-龥]{1,3}过(?=$|[，,。；;、])/, 8),
  yes: ["关键技术里有31项【没干过】，"],
  no: ["31户【没】通水的农户"],
};

export const SOON: Opening = {
  id: "soon",
  about: "What will soon become of them: 其中3位|快退休",
  first: "快",
  stands: begins(/^快要?(?:退休|到期|毕业|完工|建成|投产)/, 4),
  yes: ["老师5位，其中3位【快退休】"],
  no: ["新建3条【快】速路"],
};

export const THAT_IS_WHY: Opening = {
  id: "that-is-why",
  about: "Where they come from or why: 有30多个|是从镇上转回来的",
  first: "是",
  stands: begins(/^是(?:从|由|因|被|在)/, 2),
  yes: ["学生196人，有30多个【是从】镇上转回来的"],
  no: ["有11回【是】真险情"],
};

export const STANDS_IN_RANK: Opening = {
  id: "stands-in-rank",
  about: "Where they stand among others: 有7项|排在后三名",
  first: "排位居",
  stands: begins(/^(?:排(?:在|名)|位[列居于]|居于|居(?=全|首))/, 3),
  yes: ["指标18项，有7项【排在】全县后列"],
  no: ["有7个【排】污口"],
};

export const ALL_DID: Opening = {
  id: "all-did",
  about: "What all of them did: 24户|全签了字",
  first: "全都均也",
  stands: begins(/^[全都均也][一-龥]{1,2}了/, 4),
  yes: ["最后24户【全签了】字"],
  no: ["24户【全】家外出"],
};

export const ACHIEVES: Opening = {
  id: "achieves",
  about: "What they came to: 其中45.4%|实现自动反馈",
  first: "实完达",
  stands: begins(/^(?:实现|完成|达到)(?!的)[一-龥]{2}/, 4),
  yes: ["任务占90%，其中45.4%【实现】自动反馈"],
  no: ["3家【实】体企业"],
};

export const IS_SO: Opening = {
  id: "is-so",
  about: "How they live, at the clause's end: 老人中有23名|独居",
  first: "独失空单",
  stands: begins(/^(?:独居|失能|空巢|单身)(?=$|[，,。；;])/, 3),
  yes: ["78名老人中有23名【独居】"],
  no: ["23名【独居】老人"],
};
