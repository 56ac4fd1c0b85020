/**
 * What a share of those asked say, or what becomes of them: 三成四说|“再等等”|, 八成|当天就办结.
 *
 * In: a view of a share. Out: ways for the list in readings.ts. Deliberately absent: what a share is of.
 */
import type { Scene } from "../../scene.ts";
import { trim } from "../edges.ts";
import { isShare } from "../measures.ts";
import { made, type Reading, type ShownWay } from "../reading.ts";

const SPEAKS =
  /^(?:则|都|也|还|明确|直接)?(?:想(?=[把再让去在继])|说|答|表示|认为|觉得|回答|回应|选择?了?|坦言|直言)[：:，,]?/;
/** What somebody says is no longer than this as a label. */
const LONGEST_SAID = 12;

/**
 * What is quoted behind the verb, with its marks; else verb and all to the clause's end, where that is short.
 *
 * @param from behind the verb
 */
const saidAt = ({ text, segments }: Scene, after: number, from: number, limit: number): Reading | null => {
  for (const quote of segments.quotes)
    if (quote.start === from + 1) return made([{ start: from, end: quote.end + 1 }], quote.end + 1, "predicate");
  if (from >= limit || limit - from > LONGEST_SAID) return null;
  const said = trim(text, after, limit);
  return said ? made([said], limit, "predicate") : null;
};

const SAID: ShownWay = {
  id: "said",
  about: "A share of those asked is named by what they said or want: 三成四说|“再等等”|, 21%|说不愿意|",
  read: ({ scene, figure, after, limit }) => {
    if (!isShare(figure)) return null;
    const verb = SPEAKS.exec(scene.text.slice(after, limit + LONGEST_SAID));
    return verb && saidAt(scene, after, after + verb[0].length, limit);
  },
  yes: [
    { text: "问及扩种，【三成四】说“再等等”", bound: "“再等等”" },
    { text: "问及扩种，【21%】说不愿意", bound: "说不愿意" },
    { text: "问及打算，【四成】想再看看", bound: "想再看看" },
  ],
  no: ["【三成】受访者不愿意", "问及扩种，【34人】说不愿意"],
};

/** 当天就办结 */
const AT_ONCE = /^(?:当[天场日月年]|现场|就地|次日|隔天)/;

const DONE_AT_ONCE: ShownWay = {
  id: "done-at-once",
  about: "A share with nothing before it is named by what at once becomes of it: 八成|当天就办结|",
  read: ({ scene, figure, from, until, after, limit }) => {
    if (!isShare(figure) || from < until) return null;
    const at = AT_ONCE.exec(scene.text.slice(after, after + 2));
    return at && saidAt(scene, after, after + at[0].length, limit);
  },
  yes: [{ text: "群众来访，【八成】当天就办结", bound: "当天就办结" }],
  no: ["来访群众的【八成】当天就办结", "群众来访，【80件】当天就办结"],
};

export const SAID_WAYS: readonly ShownWay[] = [SAID, DONE_AT_ONCE];
