/**
 * What is done of things that were counted before: 提报难点391个，专班认领|388个|; 听取建议4100条，解决|3600条|.
 *
 * In: a view of a count. Out: ways for the list in readings.ts, in the order they are asked there.
 */
import { among } from "../../marks.ts";
import { carried, countedAlike } from "./carried.ts";
import { THINGS } from "./measures.ts";
import type { Way } from "./reading.ts";
import type { View } from "./view.ts";

export const TAKEN_UP_WAY: Way = {
  id: "taken-up",
  about: "Those who take up what was counted are not counted: 提报难点391个，|专班认领|388个",
  read: (view) => {
    const { right, figure, previous, scene, from, until } = view;
    const alike = !right && figure.dimension === "count" && previous?.unit === figure.unit;
    const before = alike ? scene.text.slice(from, until) : "";
    return alike && (TAKEN_UP.test(before) || LEFT_OVER.test(before) || oneMore(view)) ? carried(view) : null;
  },
};

export const SAME_AGAIN_WAY: Way = {
  id: "same-again",
  about:
    "What is done of things counted before, in their unit, with the same verb or another: 听取建议4100条，|解决|3600条",
  read: (view) => {
    const { left, right, figure, previous, scene, from, until } = view;
    const again = left.verb && !left.phrase && !right && figure.dimension === "count" && previous;
    if (!again) return null;
    if (previous.unit === figure.unit && sameDeed(view)) return carried(view);
    if (!DONE_WITH.test(scene.text.slice(from, until))) return null;
    return previous.unit === figure.unit ? carried(view) : countedAlike(view);
  },
};

export const ALIKE_BEFORE_WAY: Way = {
  id: "alike-before",
  about: "A verb alone names nothing that a measure word of things counts: 闲置农房412栋。先后流转|267栋",
  read: (view) => {
    const { left, figure, previous } = view;
    if (!left.verb) return null;
    // 建立党组织的企业237家，单独组建|142家|: bodies too, where they were counted just before.
    const bodies =
      figure.unit === "家" && previous?.unit === "家" && !view.scene.text.slice(view.from, view.until).includes("每");
    return bodies || THINGS.has(figure.unit) ? countedAlike(view) : null;
  },
};

/** 挤出泊位1260个，错时共享|又|腾出800多个: more of the same, where nothing stands between the verb and the number. */
const oneMore = ({ scene, left: { verb }, figure }: View): boolean =>
  verb !== null &&
  figure.unit !== "人" &&
  among("又还再", scene.text, verb.start - 1) &&
  /^(?:了|出|近|约|超过?)*$/.test(scene.text.slice(verb.end, figure.start));

/** 单独|组建|党组织13个，依托楼宇联合|组建|22个 */
const sameDeed = ({ scene: { text }, left: { verb }, previous }: View): boolean =>
  verb !== null &&
  previous?.action != null &&
  text.slice(verb.start, verb.end) === text.slice(previous.action.start, previous.action.end);

/** Already done, or a verb of settling what was counted before. */
const DONE_WITH =
  /^(?:(?:经|由|通过)[^，,。；;、]{1,14}后)?(?:截至[^，,。；;、]{2,8})?(?:现?已经?|其中已|(?:及时|成功|全部|推动|协调)*(?:联建|单建|合建|解决|办结|审结|审执结|执结|结案|化解|调处|调成|整改|兑现|采纳|销号|答复|移送|移交|转交))/;
const TAKEN_UP =
  /(?:专班|部门|单位|干部|党员|企业|支部|[组队委局办员])(?:[共已]|累计|先后)*(?:认领|领办|领走|办结|化解|解决|采纳|销号|整改|受理|签收)(?:了)?$/;
/** A verb of settling or of what is left, and nothing else: 修订制度54项，|废止|19项. */
const LEFT_OVER =
  /^(?:[现均都]?已经?|其中已?|目前|如今|现在|现场|当场|就地|只|仅|还)*(?:整改到位|整改|化解|解决|办结|调处|销号|采纳|注销|吊销|(?:有效)?(?:回收|收回)|改[完掉好]?|修[完好]?|调解成功|化解成功|兑现|答复|废止|整改销号|劝回来?|留下|剩下|剩|留|退回|找回|追回|救回|要回)(?:了)?$/;
