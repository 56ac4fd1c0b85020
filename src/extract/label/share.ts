/**
 * Shares: 少数民族人才|占|38.6%, 产业投资占全部投资比重|52.1%, 占“两委”成员总数的22.7%. Guide, section 3.9.
 *
 * In: the stretch before a percentage or fraction that holds 占. Out: the part's name, with 占 and the whole where the
 * text closes it with 比重 or 比例; `label: null` when the part was named by the figure before.
 */
import type { Figure, Piece, Span } from "../../types.ts";
import { classesOf, WordClass } from "../lexicon/words.ts";
import type { Scene } from "../scene.ts";
import { type LeftContext, leftContext } from "./left.ts";
import { isShare } from "./measures.ts";
import { peelHead } from "./peel.ts";

export interface Share {
  readonly label: readonly Piece[] | null;
  /** 占…比重, to be laid behind the part that an earlier figure named. */
  readonly tail?: Span | null;
}

/** 教师交流|轮岗|占符合条件人数的15.6%: a deed that stands right before 占 is what has the share. */
const withDeed = ({ text }: Scene, phrase: Span, deed: Span | null, end: number): Span =>
  deed !== null &&
  deed.start === phrase.end &&
  deed.end === end &&
  (classesOf(text.slice(deed.start, deed.end)) & (WordClass.Closing | WordClass.Nominal)) !== 0
    ? { start: phrase.start, end }
    : phrase;

const SHARE_WORD = /占(?!比(?!重)|地(?!区|方)|有|用|领|据|道|优)/g;
const BOUNDED = /(?:大?约|差不多|接近|将近|独|仅|只|就)$/;
const CLOSING = /(?:的)?(?:比重|比例|份额)/;

export const shareLabel = (scene: Scene, from: number, figure: Figure, left: LeftContext): Share | null => {
  if (!isShare(figure)) return null;
  const before = scene.text.slice(from, figure.start);
  if (!before.includes("占")) return null;
  let at = -1;
  for (const match of before.matchAll(SHARE_WORD)) at = match.index;
  if (at < 0) return null;
  // 署名举报|约|占四分之一
  const bounded = BOUNDED.exec(before.slice(0, at));
  const verb = from + (bounded ? bounded.index : at);
  // 30岁及以下、41岁以上的分别占: the list of parts stands as it is, to be handed out.
  const each = before[at - 1] === "各" ? at - 1 : before.lastIndexOf("分别", at);
  if (each > 0 && /[、和与及]/.test(before.slice(0, each)))
    return {
      label: [
        {
          start: peelHead(scene, scene.words(scene.clauseAt(figure.start)), from, from + each, true),
          end: from + before.slice(0, each).replace(/的$/, "").length,
        },
      ],
    };
  const context = leftContext(scene, from, verb);
  const part = context.phrase && withDeed(scene, context.phrase, context.verb, verb);
  const whole = before.slice(at + 1);
  const closing = CLOSING.exec(whole);
  if (!part)
    return {
      label: null,
      tail: closing ? { start: verb, end: from + at + 1 + closing.index + closing[0].length } : null,
    };
  if (closing && left) {
    const end = from + at + 1 + closing.index + closing[0].length;
    return { label: [{ start: part.start, end } satisfies Span] };
  }
  return { label: [part] };
};
