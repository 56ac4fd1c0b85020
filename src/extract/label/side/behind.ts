/**
 * What leads right up to a number and makes its noun stand behind it: 把260亩|撂荒地|, 荒了十几年的1.6万亩|梯田|.
 *
 * In: a view with a phrase on both sides, or behind alone. Out: entries for the list in ../side.ts.
 */
import { among, ending } from "../../../marks.ts";
import { isCount, type Side, type SideAlone, takesNoun } from "./side.ts";

export const POINTED_AT: SideAlone = {
  id: "pointed-at",
  about:
    "Behind 把 stands what is dealt with, behind 那 what is pointed at: 把近八成|财力|用在民生上, 后山那4.5公里|机耕道|",
  side: "right",
  holds: ({ scene, until }) => among("把将那这", scene.text, until - 1),
  yes: [
    { text: "把近【八成】财力用在民生上", bound: "财力" },
    { text: "后山那【4.5公里】机耕道硬化了", bound: "机耕道" },
  ],
  no: ["用在民生上的财力近【八成】"],
};

export const HOW_LONG: SideAlone = {
  id: "how-long",
  about: "How long or how high it is: 凿出了2.7公里|长的|“凤英渠”|",
  side: "right",
  holds: ({ scene, figure, after }) =>
    figure.dimension === "length" && among("长宽高深", scene.text, after) && scene.text[after + 1] === "的",
  yes: [{ text: "姐妹们凿出了【2.7公里】长的“凤英渠”", bound: "“凤英渠”" }],
  no: ["姐妹们凿出了【2.7公里】石渠"],
};

const SERVED = /^(?:提供|免费|开展|配备|发放|接种|减免|代办|办理|解决|安装|追回|购买|建立|送去?)/;

export const FOR_WHOM: SideAlone = {
  id: "for-whom",
  about: "For whom it is done: 服务体|为|30万|群众|提供服务",
  side: "right",
  holds: ({ scene, until }, right) =>
    scene.text[until - 1] === "为" && SERVED.test(scene.text.slice(right.end, right.end + 2)),
  yes: [
    { text: "服务体为【30万】群众提供服务", bound: "群众" },
    { text: "为【八成】群众提供服务", bound: "群众" },
  ],
  no: ["服务体为【30万】群众所知"],
};

export const EXAMPLES_OF: Side = {
  id: "examples-of",
  about: "等 before the noun closes a list of examples: 光电、制储氢等|10个|专项|",
  side: "right",
  holds: (view, right) => isCount(view) && view.scene.text[view.until - 1] === "等" && right.start <= view.after + 1,
  yes: [{ text: "实施光电、制储氢等【10个】专项", bound: "专项" }],
  no: ["实施光电、制储氢【10个】专项"],
};

export const LISTED: Side = {
  id: "listed",
  about: "等 with a verb between number and noun closes all there is: |法官、律师|等217人|组成调解团",
  side: "left",
  holds: (view) => isCount(view) && view.scene.text[view.until - 1] === "等",
  yes: [{ text: "法官、律师等【217人】组成调解团", bound: "法官、律师" }],
  no: ["法官、律师【217人】组成调解团"],
};

/** 的, and 那笔 behind it. */
const owned = ending("的笔个批条家项座足整", /的(?:[那这][笔个批条家项座])?(?:足足|整整)?$/);

export const OWNED: Side = {
  id: "owned",
  about: "What 的 leads to: 荒了十几年的|1.6万亩|梯田|",
  side: "right",
  holds: (view, right) => takesNoun(view, right) && owned(view.scene.text, Math.max(0, view.until - 3), view.until),
  yes: [{ text: "把荒了十几年的【1.6万亩】梯田种了起来", bound: "梯田" }],
  no: ["荒了十几年【1.6万亩】梯田"],
};
