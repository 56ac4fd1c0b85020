/**
 * Where a noun phrase behind a number stops: 干部|驻村, 项目|投产, 乡镇|试点“板凳会”.
 *
 * In: the words of the stretch and one of them. Out: whether it ends the phrase. Deliberately absent: marks and
 * particles, and what no list knows; right.ts and the parts of speech answer for these.
 */
import { among, has, isHan, marks, opening } from "../../marks.ts";
import { complementEnd } from "../lexicon/complements.ts";
import { type Chunk, is, WordClass } from "../lexicon/words.ts";
import { nominal, suffixed } from "./grammar.ts";

export const STOPPING =
  WordClass.Verb | WordClass.Adverb | WordClass.Preposition | WordClass.Predicate | WordClass.Scope;
/** Adverbs that never stand inside a noun: 公司|有序|展业. */
const MANNER =
  /^(?:有序|有力|扎实|稳步|相继|陆续|顺利|已经?|均|都|率先|先行|成功|正式|不断|主动|积极|纷纷|带头|先后|双双|圆满|逐步|及时|提前|首次|一道|一起|一同|一齐|一并|合在一起|加在一起|携手|随之|随即|逐一|没有|没|尚未|仍未|无一|无不|方可|方能|才可|终于)$/;
/** What makes a verb of the word before it. */
const COMPLEMENT = /^(?:[起下出进过开上回]来|[到至给了])/;

/** 医疗骨干|下沉|乡镇卫生院: where they go. */
const GOING = new Set("下沉 深入 进驻 奔赴 驻点".split(" "));
/** Verbs whose object may be a doing: 群众|接受培训, 居民|支持改造. */
const ASKING = new Set("接受 支持 申请 要求 拒绝 反对".split(" "));
const JOINTLY = new Set("共建 合建 联建 共办".split(" "));
/** 儿童|托管|点: with a body's name behind it, and the phrase's end behind that, a verb says what it is for. */
const BODY = /^(?:[班队站点岗室所园棚库]|中心|基地)(?:[，,。；;、）)]|$)/;

/** Whether the word ends the phrase that began at `start`. */
export const stops = (
  words: readonly Chunk[],
  index: number,
  text: string,
  start: number,
  limit: number,
  nextIsNumber: boolean,
): boolean => {
  const chunk = words[index];
  if (!chunk) return false;
  const next = words[index + 1];
  const verbNext =
    next !== undefined &&
    next.start === chunk.end &&
    is(next, WordClass.Verb | WordClass.Closing | WordClass.Nominal | WordClass.Predicate) &&
    // 资金|集中|运营|中心, 农民工|返乡|创业|园: with its suffix the next verb is a noun.
    !(nominal(next) && suffixed(text, next));
  if (
    is(chunk, WordClass.Adverb) &&
    chunk.start > start &&
    (verbNext || (MANNER.test(chunk.word.text) && !is(chunk, WordClass.Noun)))
  )
    return true;
  if (is(chunk, WordClass.Closing)) {
    // 项目|投产。 closes; 15个|投产项目 and 签约额 do not.
    if (chunk.start === start || suffixed(text, chunk)) return false;
    if (nextIsNumber && chunk.start > start + 1 && !(next && next.start === chunk.end && is(next, WordClass.Nominal)))
      return true;
    const rest = text[chunk.end] ?? "";
    return (
      chunk.end >= limit ||
      /[，,。；;、！？\s]/.test(rest) ||
      verbNext ||
      (next !== undefined && next.start === chunk.end && is(next, WordClass.Preposition | WordClass.Adverb))
    );
  }
  // 再建5个|联合病房: before the noun it says what kind.
  if (chunk.start === start && chunk.word.text === "联合" && isHan(text, chunk.end + 1)) return false;
  // 乡镇|试点|“板凳会”: a name behind it is its object.
  if (nominal(chunk) && chunk.start > start && among("“《", text, chunk.end)) return true;
  // 9家纪念馆、14个示范村|共建|实践基地: what they do together with whom 与 named.
  if (JOINTLY.has(chunk.word.text) && chunk.start > start + 1 && isHan(text, chunk.end + 1) && !suffixed(text, chunk))
    return true;
  if (
    ASKING.has(chunk.word.text) &&
    chunk.start > start &&
    next?.start === chunk.end &&
    nominal(next) &&
    next.end >= limit
  )
    return true;
  if (GOING.has(chunk.word.text) && chunk.start > start + 1 && isHan(text, chunk.end + 1) && !suffixed(text, chunk))
    return true;
  // 土地|集中|起来, 经验|推广|到全县: a complement behind it makes a verb of what is a noun as often.
  if (
    (nominal(chunk) || is(chunk, WordClass.Adverb)) &&
    chunk.start > start &&
    !is(chunk, WordClass.Noun) &&
    COMPLEMENT.test(text.slice(chunk.end, chunk.end + 2))
  )
    return true;
  if (!is(chunk, STOPPING) || is(chunk, WordClass.Noun) || nominal(chunk)) return false;
  return !(
    is(chunk, WordClass.Verb) &&
    // 3名|巡查员
    (chunk.start > start || text[chunk.end] === "员") &&
    (suffixed(text, chunk) ||
      (!among("着了过", text, chunk.end - 1) && BODY.test(text.slice(chunk.end, chunk.end + 3))))
  );
};

/** 监测对象“一户一策”精准帮扶: whether no noun follows a quotation that ends at `at`. */
export const asideAfter = (words: readonly Chunk[], text: string, at: number): boolean => {
  if (!/[一-龥]/.test(text[at] ?? "")) return true;
  const next = words.find((chunk) => chunk.start === at);
  return next !== undefined && is(next, STOPPING) && !is(next, WordClass.Nominal);
};

const ANOTHER = /^[上打跑走去来吃做干写看]?一[次趟回遍名个位户家批项人村台辆座间条口头架艘块把套部份本张只支所]/;

/** After 、 or 和 the phrase goes on only where more of a list follows, not the next number's own phrase. */
export const continues = (
  words: readonly Chunk[],
  text: string,
  from: number,
  limit: number,
  nextIsNumber: boolean,
): boolean => {
  if (from >= limit) return false;
  const index = words.findIndex((candidate) => candidate.start === from);
  if (index >= 0 && stops(words, index, text, from, limit, nextIsNumber)) return false;
  // 耕牛、|一台破柴油机: another count begins, though it is no figure.
  if (ANOTHER.test(text.slice(from, from + 3))) return false;
  if (!nextIsNumber) return !/^[^，,。；;：:、]*[\d“"]/.test(text.slice(from, limit));
  // Before a number the rest belongs to that number, unless a list closes with 等.
  const rest = text.slice(from, limit);
  // 43所|高校、职业院校|和538所中小学: a noun with nothing but 和 before the next number.
  if (/^[一-龥]{2,8}[和与及]$/.test(rest) && index < 0) return true;
  return /的$/.test(rest) || (/等[^、]/.test(rest) && !/[、和与及]$/.test(rest));
};

/** What begins one of the cases below. */
const TELLS = marks("说答反表零来全一先叫基稳连");
/** 全面 before a deed of four characters that ends the clause. */
const wholly = opening("全", /^(?:全面[一-龥]{4}|全(?![套部程]).了.*)$/);
const none = opening("零", /^零(?:发生|事故|增长|新增|投诉|上访|发案|容忍|距离)/);
const reports = opening("反", /^反映(?!的|问题|情况|诉求|强烈|突出|较|最)[一-龥]{2}/);
const nearly = opening("基", /^基本(?:建成|完成|形成|实现|达到|落实|消除|恢复|满足|具备|竣工|解决|覆盖|稳定|持平)/);
const steadily = opening("稳", /^稳定(?:就业|增收|脱贫|运行|生产|在)/);
const even = opening("连", /^连[一-龥]{1,6}[都也]/);
const aWhile = opening("一", /^一(?:(?:年|天|个月|季|晚|夜)(?![级制轮期度])|[盯包抓管跟干]到底)/);

/** Whether at `at`, behind a noun of two characters or more, begins what is told of the things counted. */
export const turnsToTelling = (text: string, at: number, limit: number): boolean => {
  if (!has(TELLS, text.charCodeAt(at))) return false;
  const next = text.charAt(at + 1);
  switch (text[at]) {
    case "说":
    case "答": // 受访者|说“再等等”
      return among("“：:，", text, at + 1) && !among("小传学解述", text, at - 1);
    case "反": // 受访企业|反映招不到人
      return reports(text, at, Math.min(limit, at + 5));
    case "表": // 受访户|表示愿意扩大规模
      return next === "示" && !among("，,。；;、：", text, at + 2);
    case "先": // 党员|先站出来
      return !among("进锋烈行导天生例后期前决驱", text, at + 1) && !among("优首领率争抢原祖", text, at - 1);
    case "叫": // 差价|叫别人挣走
      return isHan(text, at + 1) && !among("停卖好座响", text, at + 1);
    case "零": // 暴力案件|零|发生
      return none(text, at, at + 3);
    case "来": // 学校食堂|来一次|全覆盖检查
      return next === "一";
    case "基": // 医疗中心|基本建成
      return nearly(text, at, at + 4);
    case "稳": // 务工人员|稳定就业
      return steadily(text, at, at + 4);
    case "连": // 小区|连物业都没有
      return even(text, at, Math.min(limit, at + 9));
    case "全": // 坡地|全|种上了青花椒, 存量危岩|全面|除险清患
      return complementEnd(text, at + 1, limit) > 0 || wholly(text, at, limit);
    default: // 地方|一年开了130场会, but 学前一年幼儿
      return aWhile(text, at, at + 4) && !text.startsWith("学前", at - 2);
  }
};
