/**
 * Whether a noun phrase behind a number goes on over 、 or 和: 高校、|职业院校|和538所中小学, but 耕牛、|一台破柴油机|.
 *
 * In: the phrase, the words of the clause, and where the next member would begin. Out: whether it is one.
 */
import type { Chunk } from "../../lexicon/words.ts";
import type { Running } from "../stops/stop.ts";
import { stops } from "../stops.ts";
import { firstBehind } from "../words-of.ts";

/** What stands behind 、 or 和. */
export interface Member {
  /** The phrase as if it began here. */
  readonly phrase: Running;
  readonly words: readonly Chunk[];
  /** Index of the word that begins here, -1 where none does. */
  readonly index: number;
}

export interface Listed {
  readonly id: string;
  /** One line for people. */
  readonly about: string;
  /** Whether the phrase goes on there. */
  readonly goesOn: boolean;
  readonly stands: (member: Member) => boolean;
  /** Of what begins with 【】 it is the first to answer. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const ANOTHER = /^[上打跑走去来吃做干写看]?一[次趟回遍名个位户家批项人村台辆座间条口头架艘块把套部份本张只支所]/;
const rest = ({ text, start, limit }: Running): string => text.slice(start, limit);

/** In the order they are asked; where none answers the phrase ends before the 、 or 和. */
export const LISTED: readonly Listed[] = [
  {
    id: "stopped",
    about: "A word begins there that ends a phrase: 12个村、|带动|8个村",
    goesOn: false,
    stands: ({ phrase, words, index }) => index >= 0 && stops(phrase, words, index),
    yes: ["建设12个园区、【带动】周边农户"],
    no: ["建设12个园区、【基地】"],
  },
  {
    id: "another-count",
    about: "Another count begins, though it is no figure: 3头耕牛、|一台破柴油机",
    goesOn: false,
    stands: ({ phrase: { text, start } }) => ANOTHER.test(text.slice(start, start + 3)),
    yes: ["只有3头耕牛、【一台】破柴油机"],
    no: ["只有3头耕牛、【一级】机耕道"],
  },
  {
    id: "no-number",
    about: "The clause ends with no number or quotation in it: 12个园区、|基地",
    goesOn: true,
    stands: ({ phrase }) => !phrase.nextIsNumber && !/^[^，,。；;：:、]*[\d“"]/.test(rest(phrase)),
    yes: ["建设12个园区、【基地】"],
    no: ["建设12个园区、【“梦工厂”】", "建设12个园区、【基地】8个"],
  },
  {
    id: "noun-and",
    about: "A noun that no list knows, with nothing but 和 before the next number: 43所高校、|职教校|和538所中小学",
    goesOn: true,
    stands: ({ phrase, index }) => phrase.nextIsNumber && index < 0 && /^[一-龥]{2,8}[和与及]$/.test(rest(phrase)),
    yes: ["共有43所高校、【职教校】和538所中小学"],
    no: ["共有43所高校、【职教校】538所"],
  },
  {
    id: "of",
    about: "的 before the next number: 12个园区、|基地的|8家企业",
    goesOn: true,
    stands: ({ phrase: { nextIsNumber, text, limit } }) => nextIsNumber && text[limit - 1] === "的",
    yes: ["惠及12个园区、【基地】的8家企业"],
    no: ["惠及12个园区、【基地】8个"],
  },
  {
    id: "and-so-on",
    about: "等 closes the list, and something else follows before the next number: 12个园区、|基地|等载体入驻8家",
    goesOn: true,
    stands: ({ phrase }) => phrase.nextIsNumber && /等[^、]/.test(rest(phrase)) && !/[、和与及]$/.test(rest(phrase)),
    yes: ["12个园区、【基地】等载体入驻8家"],
    no: ["12个园区、【基地】等和8家企业"],
  },
];

export const listedAt = (member: Member): Listed | null => {
  if (member.phrase.start >= member.phrase.limit) return null;
  for (const listed of LISTED) if (listed.stands(member)) return listed;
  return null;
};

/** Whether the phrase goes on with what begins at `from` behind 、 or 和. */
export const continues = (phrase: Running, words: readonly Chunk[], from: number): boolean => {
  const index = firstBehind(words, from);
  return (
    listedAt({ phrase: { ...phrase, start: from }, words, index: words[index]?.start === from ? index : -1 })
      ?.goesOn === true
  );
};
