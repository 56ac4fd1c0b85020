/**
 * Verbs of one character told by what follows them: 种|了, 栽|下, 抬|到, 办|起来.
 *
 * Everyday verbs of one character are in nouns as often (种: 品种), so no list can hold them as words; but aspect
 * particles and complements follow verbs alone. 朱德熙《语法讲义》, 动词后缀 and 述补结构; 吕叔湘《现代汉语八百词》, 了 着 过.
 * Deliberately absent: pairs that a list of words knows; see words.ts, which asks here only where it knows none.
 */
import { among, has, marks } from "../../marks.ts";

/** Verbs of one character that take such a complement. */
const VERBS = marks(
  "滚啃捏冒搓拼汇蹿飙窜爬攀扔丢切凿挪夺训嵌备整攻走存泡加种铺办开卖销做抬压定投争清攒栽添拿给发修挖装搭配招引送派收退交还租买挣赚养喂放改拆搬迁腾盘拓扩架拉通接打写编排抓查管带讲评选聘签沉请挂剩留领跑推立设划分晒摆贴印传录填报转调换补垒砌圈围织摘采割育孵闯冲涨降提升减增缩翻跌落扎拾捡背扛抱护救帮扶教练考谈聊问答听看说唱拍登播凑筹借贷垫付缴捐赠铲疏捞堵截拦牵连串并聚拢捧敲锁绑理算认赶守盯缠缝刷涂铸炼烧蒸煮喝吃住坐站躺睡穿戴盖剪削磨灌浇喷撤扣罚喊劝迎陪骑驾驮拖追颠差聘批掐揪淹揉摸拱吞塞撑摊拧捎递揽挑扒刨犁锄砍劈锯敲砸撬掀掰撕剥榨炒焙烘晾熬炖端倒洗擦扫纺染侍漂揣记趴",
);
const ASPECT = "了着过";
const COMPLEMENTS = marks(`${ASPECT}起出下上进回到成在满掉完住走开好齐足来给为妥灭牢遍破坏够`);
/** 起来, 下来, 进去 */
const DIRECTIONS = marks("起出下上进回");
/** Pairs of such characters that are a noun or an attribute. */
const NOUNS: ReadonlySet<string> = new Set(
  "采光 发回 收成 集成 提成 分成 存在 租住 借住 调出 报到 签到 立足 推进 改进 引进 跟进 学好 开在 结为 认为".split(" "),
);

/** Whether a verb of one character stands at `position`; what stands around it tells whether it acts there. */
export const isPlainVerb = (text: string, position: number): boolean => has(VERBS, text.charCodeAt(position));

/** Where the verb that begins at `position` ends with its complement and a 了, by `to` at most; -1 where none begins there. */
export const complementEnd = (text: string, position: number, to: number): number => {
  if (!has(VERBS, text.charCodeAt(position)) || position + 2 > to) return -1;
  const second = text.charCodeAt(position + 1);
  if (!has(COMPLEMENTS, second) || NOUNS.has(text.slice(position, position + 2))) return -1;
  let end = position + 2;
  if (has(DIRECTIONS, second) && end < to && among("来去", text, end)) end++;
  return end < to && text[end] === "了" ? end + 1 : end;
};

/** 起 begins these nouns and verbs: 组建|起重机公司. */
const NO_DIRECTION = marks("点重草降步源诉义飞居伏");

/** 出 begins these nouns and verbs: 服务|出口. */
const NO_OUT = marks("口台租资行游路席版厂品院现入众境场类处纳动发勤生门诊力国兵警庭圈栏苗油率差自乎任征师道");

/** Where 出 ends that makes a verb of a word that is a noun as often (鉴定|出), `position` where it does not. */
export const outEnd = (text: string, position: number, to: number): number =>
  position + 1 < to && text[position] === "出" && !has(NO_OUT, text.charCodeAt(position + 1)) ? position + 1 : position;

/** Where the direction behind a verb of two characters ends (组建|起, 拿出|来), `position` where none follows. */
export const directionEnd = (text: string, position: number, to: number): number => {
  if (position >= to) return position;
  const next = text.charAt(position);
  if (next === "起" && position + 1 < to)
    return has(NO_DIRECTION, text.charCodeAt(position + 1)) ? position : position + 1;
  return (next === "来" || next === "去") && has(DIRECTIONS, text.charCodeAt(position - 1)) ? position + 1 : position;
};

/** Verb and result at a phrase's head: 垒起|沙袋, 管着|, 备好|周转房, but 年|出栏. 朱德熙《语法讲义》, 述补结构. */
export const RESULTATIVE =
  /^(?:(?![支产进输演外突杰友良美爱周完养构生合集达直想缺])[一-龥](?:起|出(?!栏|口(?!述))|回|好)(?![来去])|[一-龥]{1,2}着)(?=[一-龥“"]{2})/;
