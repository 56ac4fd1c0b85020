/**
 * What stands before a number and only says whose it is, where, or which, of what stands behind: 老谭家|1.3亩|柑橘|.
 *
 * In: a view with a phrase on both sides. Out: entries for the list in ../side.ts.
 */
import { holds, marks } from "../../../marks.ts";
import { isPlace } from "../grammar.ts";
import { isRound, MEASURED, OUTPUT } from "../measures.ts";
import type { Phrase } from "../trimmed.ts";
import type { View } from "../view.ts";
import { attributive, type Side, words } from "./side.ts";

/** Whether what stands before is said of nothing, and no relative clause stands behind. */
const plain = ({ left }: View, right: Phrase): boolean => !right.relative && left.predicates.length === 0;

const WHOSE = /^[一-龥]{2,4}(?:组|(?<![专国商农店独全])家)$/;

export const LAND_OF: Side = {
  id: "land-of",
  about: "Whose land it is, or where: 老谭家|1.3亩|柑橘|, 双溪村|两千亩|茶园|",
  side: "right",
  holds: (view, right, left) =>
    view.figure.dimension === "area" &&
    plain(view, right) &&
    (WHOSE.test(words(view, left)) || isPlace(view.scene, left)),
  yes: [
    { text: "下坪组【310亩】水田全部种上了稻子", bound: "水田" },
    { text: "双溪村【两千亩】茶园开始采摘", bound: "茶园" },
  ],
  no: ["油茶基地【310亩】水田"],
};

const PLANT = /^[^，,。；;、\d]{0,14}(?:项目|工程|生产线|装置|基地|电站|技改|扩产)/;
const LONGEST_PLANT = 12;

export const PLANT_OF: Side = {
  id: "plant-of",
  about: "How much a plant makes, behind whose it is: 恒力公司|60万吨|己内酰胺|等项目",
  side: "right",
  holds: (view, right) =>
    OUTPUT.has(view.figure.dimension) &&
    plain(view, right) &&
    PLANT.test(view.scene.text.slice(right.start, right.end + LONGEST_PLANT)),
  yes: [{ text: "恒力公司【60万吨】己内酰胺项目投产", bound: "己内酰胺项目" }],
  no: ["恒力公司【60万吨】己内酰胺运出港口"],
};

const LIST = marks("、");

export const OF_WHAT_SIZE: Side = {
  id: "of-what-size",
  about:
    "A size says of what kind the thing is, in a list of names or as a class: 服务器生产线、安意法|8英寸|碳化硅晶圆|",
  side: "right",
  holds: (view, right, left) => {
    const { scene, figure, until } = view;
    if (!plain(view, right) || attributive(view)) return false;
    // 新一轮|百万亩|造林工程
    if (figure.unit === "英寸" || isRound(scene.text, figure)) return true;
    return MEASURED.has(figure.dimension) && holds(LIST, scene.text, left.start, until);
  },
  yes: [
    { text: "浪潮服务器生产线、安意法【8英寸】碳化硅晶圆落地", bound: "碳化硅晶圆" },
    { text: "新一轮【百万亩】造林工程启动", bound: "造林工程" },
  ],
  no: ["造林规模【120万亩】林场"],
};

const WHICH = /^(?:首[期批个次轮家支]|[一二三四]期|第[一二三四]批)$/;

export const WHICH_LOT: Side = {
  id: "which-lot",
  about: "Which of a series, not what: 二期|10亿元|科创基金|",
  side: "right",
  holds: (view, _, left) => WHICH.test(words(view, left)),
  yes: [{ text: "二期【10亿元】科创基金投运", bound: "科创基金" }],
  no: ["改造工程二期【10亿元】母基金"],
};
