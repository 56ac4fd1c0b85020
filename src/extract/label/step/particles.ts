/**
 * Words of one character before a number that nouns end in as often: 烂果率|则|由…, 套餐|卖|12元, 收费率|连|两成都不到.
 *
 * In: a stretch. Out: steps for the list in steps.ts.
 */
import { among, BLANKS } from "../../../marks.ts";
import type { Step } from "./step.ts";

export const PARTICLE: Step = {
  id: "particle",
  about: "Marks, blanks and particles that may stand right before a number: 村级公章|仅|留6枚, 老人|：|38人",
  last: `了着：:—${BLANKS}仅虽`,
  step: (_, _from, end) => end - 1,
  yes: ["联系户数【：】38户", "村级公章【仅】留6枚", "人数【虽】少，降3%"],
  no: ["村级公章【留】6枚"],
};

export const SELLS: Step = {
  id: "sells",
  about: "卖 and 掏 behind who pays or what is sold: 套餐|卖|12元, 老人|掏|8元",
  last: "卖掏",
  // 外卖, 多卖, 老人自己掏
  step: ({ text }, from, end) =>
    end - from > 2 && !among("外拍买变义叫贩专热倒售多少己", text, end - 2) ? end - 1 : end,
  yes: ["套餐【卖】12元", "老人【掏】8元"],
  no: ["网上【外卖】12元", "苹果多【卖】3元", "老人自己【掏】8元"],
};

export const ON_THE_OTHER_HAND: Step = {
  id: "on-the-other-hand",
  about: "则 behind a noun: 烂果率|则|由一成多降到4%",
  last: "则",
  // 规则, 准则
  step: ({ text }, _, end) => (among("规原准法守通细总附罚实", text, end - 2) ? end : end - 1),
  yes: ["烂果率【则】由一成多降到4%"],
  no: ["实施细【则】3份"],
};

export const TAKES_OFF: Step = {
  id: "takes-off",
  about: "减 behind those for whom it is: 七十岁以上的|减|两元",
  last: "减",
  step: ({ text }, _, end) => (text[end - 2] === "的" ? end - 1 : end),
  yes: ["七十岁以上的【减】两元"],
  no: ["时限【压减】两天"],
};

export const NOT_EVEN: Step = {
  id: "not-even",
  about: "连 before so much, or so little: 收费率|连|两成都不到",
  last: "连",
  // 大连, 衔接连, 相连
  step: ({ text }, from, end) => (end - from > 2 && !among("大接牵相流串通一", text, end - 2) ? end - 1 : end),
  yes: ["收费率【连】两成都不到"],
  no: ["驶往大【连】3艘", "首尾相【连】3里"],
};

const PARTS = /^[一二两三四五六七八九十\d]+(?:个)?(?:批|期|次|步|类|片|组|路|档|级|块|轮)/;

export const IN_PARTS: Step = {
  id: "in-parts",
  about: "分 before how many times or groups: 重建资金|分|三批拨付",
  last: "分",
  step: ({ text }, from, end) => (PARTS.test(text.slice(end, end + 5)) && end - from > 2 ? end - 1 : end),
  yes: ["重建资金【分】三批拨付", "管护队伍【分】4个组"],
  no: ["有效线索计【分】5分", "重建资金【分】三个村拨付"],
};

export const STRIDES: Step = {
  id: "strides",
  about: "跨 over a threshold: 生产总值|连跨|两个千亿台阶",
  last: "跨",
  step: ({ text }, from, end) => (end - from > 3 ? (text[end - 2] === "连" ? end - 2 : end - 1) : end),
  yes: ["生产总值【连跨】两个千亿台阶", "增加值【跨】万亿元"],
  no: ["共横【跨】3省"],
};

export const FROM_EVENTS: Step = {
  id: "from-events",
  about: "由 behind 赛事 and its like, which with it look like the noun 事由: 体育赛事|由|25场增加到36场",
  last: "由",
  step: ({ text }, from, end) => (text[end - 2] === "事" && end - from > 2 ? end - 1 : end),
  yes: ["体育赛事【由】25场增加到36场"],
  no: ["体育项目【由】25个增加到36个", "【事由】3项"],
};
