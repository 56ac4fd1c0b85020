/**
 * Verbs inside a stretch before a number that act there though they are nouns as often: 先后|调整|岗位, 带动农户|发展|民宿.
 *
 * In: the words of the stretch. Out: whether one of them governs what follows it. Deliberately absent: the phrase itself,
 * which start.ts cuts.
 */
import { among, ending, has, marks, opening } from "../../marks.ts";
import type { Span } from "../../types.ts";
import { type Chunk, is, WordClass } from "../lexicon/words.ts";
import { ATTRIBUTE, nominal, SAVING, suffixed } from "./grammar.ts";

/** Verbs that are nouns just as often, where they stand before their object: 改造|老旧小区70个. */
export const TRANSITIVE: ReadonlySet<string> = new Set(
  `
    管理 登记 建设 改造 提升 改造提升 升级 产销 培训 轮训 整顿 整顿提升 组织 治理 修复 修复治理 保护 发展 生产 研发 保障 处理 整治 整改 化解 调解 排查 处分 救助 援助 扶持 支持 补助
    补贴 帮扶 安置 搬迁 维修 养护 扩建 改建 续建 重建 转化 转移 流转 租赁 招聘 招生 检测 抽检 抽查 检查 督查 开放 运营 联系 减免 节约 使用 利用 回收 供应 输送 调整 优化
    完善 集聚 开发 设计 交付 开展 绿化 采购 收购 销售 投入 奖励 播种 繁育 联动 储备 外送 外输 落地 签约 开通 入住 救治 征集 协调 处置 预算 登门拜访 助力 除险加固 部署 对接
    规范 审查 访谈 审定 调处 聚集 管护 查验 查阅 核对 核实 核查 赔偿 赔付 惩处 惩治 严惩 抢修 抢建 组装 喂养 圈养
    散养 放养 收割 采摘 采收 晾晒 编写 编纂 编排 编修 测绘 勘测 选育 回访 摸查 筛选 甄别 鉴别 鉴定 审结 宣判 执结
    代缴 代收 代发 代管 帮教 帮带 赞助 慰劳 疏导 劝导 讲授 播放 展销 分拣 投送 揽收 装卸 搬运
    冷藏 屠宰 补播 飞播 封育 间伐 采伐 砍伐 嫁接 灌溉 翻耕 深翻 平整 复种 抓捕 扣押 查扣 没收 罚没 承保 清欠 追偿
    续聘 选任 招揽 增发 改编 接管 收养 赡养 养育 照料 照顾 照管 接续 复印 复制 拍摄 刊发 引种 繁殖 制种 修剪 修护
    检修 抢救 搜救 侦破 侦办 经办 承建 代建 援建 捐建 募捐 认捐 代购 代办 帮销 测评
    测算 丈量 勘察 勘验 评议 复核 复查 复审 约谈 走访 清淤 勘探 接种 筛查 体检 宣讲
    加固 立项 推介 采访 开采 查找 诊断 抢运 公示 套养 混养 托养 核销 抽测 督导 督办 评选 评审 共享 变更 注销 吊销
    处罚 安抚 配发 压缩 配置 存放 堆放 装运 遣返 辞退 改装 替换 置换 轮换 录用 录取 支援 声援 移植 补植 补办 补录
    补缴 清剿 盘点 清点 变卖 捕捉 分发 接济
    统筹 圆梦 创建 转运 运行 指导 曝光 通报曝光 纠正 更新 更新改造 避险转移 认证 评定 康复救助 批准逮捕 规划建设 成交 拜访 开行 开工 开工建设 新开工 投产 投运 审理 建成投用 建成投产 建成通车 竣工 上线 上线运行 连接 跟班学习
  `
    .trim()
    .split(/\s+/),
);

/** The same, but behind another verb they say which: 申报|高企120家, 精简|申报材料; 劝阻|群众320名, 拨打|劝阻电话. */
export const EITHER: ReadonlySet<string> = new Set(
  `
    推荐 申请 审核 打印 下载 收藏 筹备 积累 考察 提炼 记录 举报 抽取 缝制 加工 制造 发掘 诊治 导入 封堵 劝阻 征收
    征用 审批 批复 协办 主办 收听 收看 参观 游览 体验 预订 摸排 清查 答复 仲裁 起诉 逮捕 问责 留置 函询 提醒 表扬
    嘉奖 扶助 关爱 救济 投递 配送 调运 出租 代养 寄养 养殖 拆迁 评估 监控 普查 识别 帮办 导办 回购 甄选 物色 激励
    普及 报道 创作 印刷 防治 应对 矫正 监护 护理 抚养 包装 申报 选举 任命 批评 纠治 试行 借鉴 维护 巩固 强化 展示
    破坏 备案 合建 接受 探索 防范 反映
  `
    .trim()
    .split(/\s+/),
);

/** 收集|处理率: a verb right before one that a suffix makes a noun is part of that noun. */
export const leansOn = (text: string, words: readonly Chunk[], chunk: Chunk): boolean => {
  if (is(chunk, WordClass.Preposition)) return false;
  const next = words[words.indexOf(chunk) + 1];
  if (next?.start !== chunk.end) return false;
  // 执行|到位|金额
  if (is(next, WordClass.Verb | WordClass.Closing) && /^(?:金额|率)/.test(text.slice(next.end, next.end + 2)))
    return true;
  return nominal(next) && /^[率额量费]/.test(text.slice(next.end, next.end + 1));
};

const MODAL = /^(?:要|可|须|应)$/;

/** A verb that is a noun as often is a verb behind an adverb: 随机|抽查|乡镇, 先后|调整|岗位. */
const acting = (words: readonly Chunk[], chunk: Chunk, at: number): boolean => {
  if (!nominal(chunk) || is(chunk, WordClass.Noun)) return false;
  const before = words[words.indexOf(chunk) - 1];
  return (
    before !== undefined &&
    before.end === chunk.start &&
    before.start >= at &&
    (MODAL.test(before.word.text) || is(before, WordClass.Adverb)) &&
    !is(before, WordClass.Noun | WordClass.Nominal)
  );
};

const HELPS = marks("支助");
/** 保险|支持|小微企业2680家: verbs of helping take whom they help even in the middle of a phrase. */
const helping = (text: string, chunk: Chunk, at: number, end: number): boolean =>
  chunk.start > at &&
  end - chunk.end >= 3 &&
  has(HELPS, text.charCodeAt(chunk.start)) &&
  /^(?:支持|助力|助推)$/.test(chunk.word.text) &&
  !ATTRIBUTE.test(text.slice(chunk.end, end));

/** Who acts: bodies and offices by their last character. */
const endsBody = ending(
  "局委办部县镇村院道区团司行心队校会社庭格",
  /(?:[局委办部县镇村院道庭]|[^社小城片景园城]区|集团|公司|银行|中心|[大支总作援]队|学校|网格|[^社]会|[作信旅]社)$/,
);
const SHORT_BODY = /^(?:医院|学校|公司|银行|集团|法院)$/;
/** 实验室|集聚|科研人员: what only bodies do; other verbs make nouns with theirs (实验室建设经费). */
const GATHERS = new Set("集聚 聚集 转化 研发 招聘 培训 检测 续聘 输送".split(" "));
const endsFacility = ending("室所站台地", /(?:实验室|工作室|研究所|工作站|平台|基地)$/);
/** 林业局|管护|林地: behind a body's name a verb takes the object that follows, unless both make a noun (村管理制度). */
const bodyActs = (text: string, chunk: Chunk, at: number, end: number): boolean =>
  (chunk.start > at + 2 || SHORT_BODY.test(text.slice(at, chunk.start))) &&
  end - chunk.end >= 2 &&
  (endsBody(text, chunk.start - 2, chunk.start) ||
    (GATHERS.has(chunk.word.text) && endsFacility(text, Math.max(at, chunk.start - 3), chunk.start))) &&
  !suffixed(text, chunk) &&
  !ATTRIBUTE.test(text.slice(chunk.end, end));

const MOVING = new Set("带动 引导 帮助 推动 鼓励 吸引 促进 辐射带动".split(" "));
/** 带动|周边农户|发展|民宿28家: who is moved to do it stands between, so the second verb takes the thing counted. */
const caused = (text: string, verb: Span | null, chunk: Chunk, end: number): boolean =>
  verb !== null &&
  MOVING.has(text.slice(verb.start, verb.end)) &&
  /(?:户|群众|企业|农民|居民|妇女|青年|党员|村民|牧民|主体)$/.test(text.slice(verb.end, chunk.start)) &&
  end - chunk.end >= 2 &&
  (SAVING.has(chunk.word.text) || !ATTRIBUTE.test(text.slice(chunk.end, end)));

const MEMBERS = /^(?:[党团会社队]员|用户)/;
/** 发展|党员, 发展|会员: with members as its object it takes them in. */
const takesIn = (text: string, chunk: Chunk, end: number): boolean =>
  chunk.word.text === "发展" && chunk.end + 2 <= end && MEMBERS.test(text.slice(chunk.end, chunk.end + 2));

/** 党支部牵头|成立|业委会, but 成立大会: with an object behind it, what closes a clause elsewhere founds. */
const founds = (text: string, chunk: Chunk, end: number): boolean =>
  chunk.word.text === "成立" && end - chunk.end >= 2 && !/^(?:大会|仪式|以来|之初)/.test(text.slice(chunk.end, end));

/** 利用车棚、门房|改建|“小院议事亭”: what is made goes by a name. */
const makesNamed = (text: string, chunk: Chunk, at: number, end: number): boolean =>
  text[chunk.end] === "“" &&
  chunk.start > at + 2 &&
  end - chunk.end >= 4 &&
  /^(?:[改新扩组]建|改造|打造|建设|设立|创建)$/.test(chunk.word.text);
/** 班子成员|联系|困难群众: behind who they are the verb takes whom they see to. */
const SEES_TO = new Set("联系 包联 走访 慰问 帮扶 结对 探望 回访".split(" "));
const endsPerson = ending("员部记长", /(?:成员|干部|党员|书记|队员|委员|组长|班长|校长|局长)$/);
const personActs = (text: string, chunk: Chunk, at: number, end: number): boolean =>
  chunk.start > at &&
  end - chunk.end >= 2 &&
  SEES_TO.has(chunk.word.text) &&
  endsPerson(text, Math.max(at, chunk.start - 2), chunk.start) &&
  !suffixed(text, chunk) &&
  !ATTRIBUTE.test(text.slice(chunk.end, end));

/** Verbs that take things, not people: behind people they say what those do (大户|流转|土地), while 干部培训, 老人照料 is done to them. */
const ON_THINGS = new Set(
  "流转 租赁 排查 摸排 化解 协调 管护 养护 维修 维护 清淤 修复 改造 整治 开发 生产 研发 销售 采购 收购 处置 征集 播种 采摘 采收 收割 灌溉 平整 复种 翻耕 补播 引种 嫁接 采伐 砍伐 测绘 勘测 编写 绿化 装运 搬运 抢修 抢建 加固 查找 查验 清点 盘点".split(
    " ",
  ),
);
const PEOPLE =
  /(?:[村居市农牧渔乡]民|[种养大农牧渔商茶果]户|[格林河湖查护队社会党委]员|民警|青年|妇女|群众|志愿者|能人|带头人|乡贤|职工|书记|干部|工匠|技工)(?:[一-龥]{2,3})?$/;
const ENDS_NAME = 6;
/** 种粮大户|流转|土地, 返乡女青年许春兰|流转|水田: whoever stands before such a verb does it. */
const peopleAct = (text: string, chunk: Chunk, at: number, end: number): boolean =>
  chunk.start > at &&
  end - chunk.end >= 2 &&
  ON_THINGS.has(chunk.word.text) &&
  PEOPLE.test(text.slice(Math.max(at, chunk.start - ENDS_NAME), chunk.start)) &&
  !suffixed(text, chunk) &&
  !ATTRIBUTE.test(text.slice(chunk.end, end));

/** 在安置点周边|流转|土地: where it is done stands before it. */
const LOCATED = /(?:周边|附近|沿线|境内|一带|两岸|周围)$/;
const doneThere = (text: string, chunk: Chunk, end: number): boolean =>
  end - chunk.end >= 2 &&
  LOCATED.test(text.slice(Math.max(0, chunk.start - 2), chunk.start)) &&
  !suffixed(text, chunk) &&
  !ATTRIBUTE.test(text.slice(chunk.end, end));

const MEANS = opening("资经", /^(?:资金|资本|经费)$/);
const GIVER = marks("区村镇乡县市司团企位府门院校");
/** 社区|投入|资金: who puts it in stands before. */
const putsIn = (text: string, { start, end, word }: Chunk, to: number): boolean =>
  word.text === "投入" && has(GIVER, text.charCodeAt(start - 1)) && MEANS(text, end, to);

const MANNER = /(?:方式|办法|模式|形式|途径|渠道|环节|领域|部位)$/;
/** 采取“飞地抱团”方式|建设|产业园: behind how it was done stands the deed. */
export const doneBy = (text: string, chunk: Chunk, end: number): boolean =>
  TRANSITIVE.has(chunk.word.text) &&
  end - chunk.end >= 2 &&
  (putsIn(text, chunk, end) || MANNER.test(text.slice(Math.max(0, chunk.start - 2), chunk.start)));

const PAIRING = /^(?:结对|结对帮扶|帮扶|慰问|走访|联系|上线|落地|推出|开设|发布|收集|受理|解决)$/;
/** “爱心妈妈”|结对|留守儿童: behind a quoted name the verb takes whom they care for. */
const pairs = (text: string, chunk: Chunk, end: number): boolean =>
  text[chunk.start - 1] === "”" && end - chunk.end >= 2 && PAIRING.test(chunk.word.text) && !suffixed(text, chunk);

/** 产业园区|落地|亿元以上项目, but 新落地项目 */
const lands = (text: string, { start, end, word }: Chunk, at: number, to: number): boolean =>
  word.text === "落地" &&
  start > at &&
  text[start - 1] !== "新" &&
  to - end > 2 &&
  !/^(?:见效|生根|率)/.test(text.slice(end, to)) &&
  !ATTRIBUTE.test(text.slice(end, to));

/** Whether the verb, a noun as often, governs what follows it in a phrase that begins at `bound.at` behind `bound.verb`. */
export const actsInside = (
  words: readonly Chunk[],
  text: string,
  chunk: Chunk,
  bound: { readonly at: number; readonly verb: Span | null },
  end: number,
): boolean =>
  takesIn(text, chunk, end) ||
  founds(text, chunk, end) ||
  helping(text, chunk, bound.at, end) ||
  pairs(text, chunk, end) ||
  lands(text, chunk, bound.at, end) ||
  (TRANSITIVE.has(chunk.word.text) &&
    (acting(words, chunk, bound.at) ||
      bodyActs(text, chunk, bound.at, end) ||
      doneBy(text, chunk, end) ||
      doneThere(text, chunk, end) ||
      personActs(text, chunk, bound.at, end) ||
      peopleAct(text, chunk, bound.at, end) ||
      makesNamed(text, chunk, bound.at, end) ||
      caused(text, bound.verb, chunk, end)));

/** Who plans, and none that is planned. */
const PLANNER = /(?:[省市县区旗州镇乡我各][委局院校厂矿司]|集团|公司|企业|街道|学校|医院|我们)$/;

/** 市委|计划|再投资, 集团|计划|完成投资, but 重点项目计划投资: whether behind 计划 begins what is planned. */
export const plans = (text: string, { start, end, word }: Chunk, from: number, to: number): boolean =>
  word.text === "计划" &&
  end <= to &&
  ((end < to && among("再新还另", text, end)) || PLANNER.test(text.slice(Math.max(from, start - 3), start)));
