/**
 * Small sets of verbs that share one thing they do to what stands around them.
 *
 * In: nothing. Out: a set for each, with a line about it and an example. Verbs that are nouns as often, which most of these
 * are, are in nominal.ts. Deliberately absent: who acts (actors.ts), and what is made of either (acting.ts, deeds.ts).
 */
import { wordList } from "../../../word-list.ts";

const verbs = (...lists: readonly string[]): ReadonlySet<string> => new Set(wordList(...lists));

// What takes an object in the middle of a phrase.

/** Members as their object they take in: 发展|党员. */
export const TAKING_IN = verbs("发展");
/** What closes a clause elsewhere founds with an object behind it: 党支部牵头|成立|业委会. */
export const FOUNDING = verbs("成立");
/** Whom they help stands behind them: 保险|支持|小微企业2680家. */
export const HELPING = verbs("支持 助力 助推");
/** What somebody with a name in quotes does for others: “爱心妈妈”|结对|留守儿童. */
export const CARING = verbs(
  "结对 结对帮扶 帮扶 慰问 走访 联系 上线 落地 推出 开设 发布 收集 受理 解决 化解 调处 办结 攻克",
);
/** With whom one is paired, where it closes a clause elsewhere: 结对|留守儿童. */
export const PAIRED = verbs("结对");
/** Where a thing comes to stands before it: 产业园区|落地|亿元以上项目. */
export const LANDING = verbs("落地");
/** What they make goes by a name: 利用车棚、门房|改建|“小院议事亭”. */
export const MAKING = verbs("改建 扩建 改造 建设 创建");
/** Who puts it in stands before: 社区|投入|资金. */
export const PUTTING_IN = verbs("投入");
/** What only bodies do; other verbs make nouns with theirs: 实验室|集聚|科研人员, but 实验室建设经费. */
export const GATHERING = verbs("集聚 聚集 转化 研发 招聘 培训 检测 续聘 输送");
/** Behind those who hold an office they take whom these see to: 班子成员|联系|困难群众. */
export const SEEING_TO = verbs("联系 走访 帮扶 回访");
/** They take things, not people: behind people they say what those do (大户|流转|土地), while 干部培训 is done to them. */
export const ON_THINGS = verbs(
  // Land and crops: 流转|土地, 采摘|茶叶.
  `
    流转 租赁 平整 灌溉 翻耕 播种 补播 复种 引种 嫁接 采摘 采收 收割 采伐 砍伐 绿化
  `,
  // Works and lines: 养护|村道, 抢修|线路.
  "管护 养护 维修 清淤 修复 改造 整治 加固 抢修 抢建",
  // Goods: 研发|新品, 收购|鲜果.
  "开发 生产 研发 销售 采购 收购 装运 搬运",
  // Matters and records: 化解|矛盾, 测绘|宗地.
  "排查 化解 协调 处置 征集 测绘 勘测 编写 查找 查验 清点 盘点",
);

// Who is moved by whom.

const MOVE = "带动 引导 鼓励 吸引";
/** Whom they move to do something stands between them and the deed: 带动|周边农户|发展|民宿28家. */
export const MOVING = verbs(MOVE, "辐射带动 帮助 推动 促进");
/** What those do whom they draw in ends the phrase: 吸引|180个国家和地区|投资. */
export const DRAWING_IN = verbs(MOVE, "动员 邀请 撬动");

// What is a doing as a whole.

/** They say what is aimed at, and nothing done: 力争|旅居人数. */
export const AIMING = verbs("力争 确保 争取");
/** They carry out what is itself a doing, however many verbs are in it: 启动|2.3万户|地质灾害避险搬迁. */
export const CARRYING_OUT = verbs("完成 启动 实施 推进 开展 推动实施 启动实施");
/** Verbs with their object inside: 这条渠每年|清淤|两次. 赵元任《中国话的文法》, 动宾复合词. */
export const HOLDING_OBJECT = verbs(
  // In the field and on the line: 施肥, 停电.
  "清淤 除草 施肥 浇水 收割 消毒 停水 停电 断水 断电",
  // What people come together for: 换届, 授课.
  "换届 开会 授课 讲课 值班 巡逻 出警 开庭 上访",
  // At the doctor's: 义诊, 献血.
  "接诊 义诊 体检 献血",
);
/** To whom they hand a thing stands right behind them: 移送|司法机关|4起. */
export const HANDING = verbs("移送 移交 转交 送交 报送 提交 交由");

// Before what elsewhere makes a noun of a verb.

/** What they take off, and from what: 压减|成本. */
export const SAVING = verbs("压减 压缩 降低 减少 节约 节省 削减");
/** Means are what they get: 协调|贷款. */
export const GETTING_MEANS = verbs("协调 争取 申请 申报 对接 筹措 落实");
/** Land is their object: 盘活|用地, but 建设用地. */
export const FREEING_LAND = verbs("解决 协调解决 破解 化解 盘活 收储 供应 腾退 腾出 整理 出让 保障");
/** They say which village: 驻点村, 帮扶村, but 发展|村集体经济. */
export const PAIRING = verbs("驻点 帮扶 结对 联系 包联 包保 挂钩 试点 示范");
/** People are their object: 招聘|教师, but 管理人员. */
export const HIRING = verbs("招聘 招录 选聘 返聘 聘用 培训 轮训 调训");
/** Verbs of standing duty; who does it is named by them: 巡查人员, but 选派|人员. */
export const WATCHING = verbs("巡查 值守 守护 宣讲 宣传 接待 采购 参与 参加 受益 上门服务");
/** People are put to use: 使用|干部. */
export const USING = verbs("使用");
/** They look at what behind others is a suffix: 检查|企业, but 生产企业. */
export const INSPECTING = verbs("拜访 走访 检查 抽查 督查 排查 抽检 整治");
