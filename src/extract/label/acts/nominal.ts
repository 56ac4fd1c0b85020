/**
 * Verbs that are nouns as often, where a label asks whether they govern what follows: 改造|老旧小区|70个, but 老旧小区改造|70个.
 *
 * In: nothing. Out: two sets, in groups by what is done. What all such verbs are is in lexicon/verbs/nominal.ts; here are
 * those that take what is counted as their object. Deliberately absent: when they do (acting.ts).
 */
import { wordList } from "../../../word-list.ts";

/** They take an object wherever one stands behind them: 改造|老旧小区70个. */
export const TRANSITIVE: ReadonlySet<string> = new Set(
  wordList(
    // Run and keep in order: 管理|林地, 运营|公交线路.
    `
      管理 登记 组织 治理 规范 整顿 整顿提升 整治 整改 部署 统筹 协调 指导 运营 运行 开展 开放 发展 联动 管护 经办 接管 代管
      照管 共享 变更
    `,
    // Build and better: 建设|产业园, 改造|老旧小区.
    `
      建设 规划建设 改造 提升 改造提升 升级 完善 优化 更新 更新改造 创建 扩建 改建 续建 重建 抢建 承建 代建 援建 捐建
      加固 除险加固 改装 组装 平整 绿化
    `,
    // Keep up and make good: 养护|农村公路, 抢修|线路.
    "保护 养护 维修 修复 修复治理 修剪 修护 检修 抢修 清淤 清洗 整理",
    // Begin and bring to an end, which closes a clause elsewhere: 开通|公交专线, 竣工|项目.
    `
      立项 签约 成交 落地 开工 开工建设 新开工 竣工 投产 投运 建成投用 建成投产 建成通车 开通 开行 上线 上线运行 连接 交付
      入住
    `,
    // Make and sell: 研发|新产品, 收购|茶青.
    "设计 研发 开发 生产 产销 销售 采购 收购 供应 推介 展销 帮销 代购 变卖",
    // Put in, use, spare: 投入|资金, 减免|租金.
    "投入 预算 使用 利用 回收 节约 减免 压缩 储备",
    // Carry, send, store: 转运|物资, 揽收|包裹.
    "储存 贮存 转运 抢运 装运 装卸 搬运 输送 外送 外输 分拣 投送 揽收 冷藏 存放 堆放",
    // Sow, tend, harvest, fell: 播种|小麦, 采伐|松木.
    `
      播种 复种 补播 飞播 引种 制种 选育 繁育 繁殖 嫁接 移植 补植 封育 灌溉 改良 翻耕 深翻 收割 采摘 采收 晾晒 采伐 砍伐 间伐
    `,
    // Keep animals: 散养|山羊.
    "喂养 圈养 散养 放养 套养 混养 捕捉 屠宰",
    // Measure land, look for ore: 测绘|宗地, 开采|煤层.
    "勘测 勘察 勘探 勘验 测绘 测算 丈量 开采",
    // Look through and check: 抽查|乡镇, 核实|线索.
    `
      检查 检测 抽查 抽检 抽测 督查 督导 督办 排查 摸查 筛查 查找 查验 查阅 核对 核实 核查 复核 复查 复审 审查 盘点 清点
      诊断
    `,
    // Judge and choose: 评选|示范户, 认证|产品.
    "评定 评审 评选 评议 测评 审定 认证 鉴定 鉴别 甄别 筛选",
    // See to people and talk with them: 走访|群众, 约谈|负责人.
    "联系 对接 走访 回访 拜访 登门拜访 访谈 约谈 采访 宣讲",
    // Settle and make good: 化解|矛盾, 赔付|农户.
    "化解 调解 调处 处理 处置 清算 核算 纠正 补偿 赔偿 赔付 清欠 追偿",
    // Pursue, try, punish: 侦破|案件, 查扣|车辆.
    `
      处分 处罚 惩处 惩治 严惩 曝光 通报曝光 侦办 侦破 抓捕 批准逮捕 扣押 查扣 没收 罚没 清剿 遣返 注销 吊销 审理 审结 宣判
      执结
    `,
    // Support with money and deeds: 补助|困难户, 支持|小微企业.
    `
      保障 承保 扶持 支持 助力 支援 声援 帮扶 帮教 帮带 援助 救助 康复救助 补助 补贴 奖励 赞助 接济 慰劳 圆梦 募捐 认捐
    `,
    // Heal, bring up, look after: 救治|病人, 照料|老人.
    "救治 抢救 搜救 转诊 隔离 接种 体检 收养 养育 赡养 托养 照料 照顾 安抚 疏导 劝导",
    // Teach: 培训|茶农.
    "培训 轮训 讲授 跟班学习",
    // Take on and let go: 招聘|教师, 续聘|专家.
    "招聘 招生 招揽 选任 录用 录取 续聘 轮换 辞退",
    // Move, settle, change places: 搬迁|农户, 流转|土地.
    "安置 搬迁 转移 避险转移 转化 流转 租赁 集聚 聚集 调整 替换 置换 配置 配发 分发",
    // Write, print, show: 编写|教材, 拍摄|短片.
    "编写 编排 编修 编纂 改编 刊发 增发 复印 复制 拍摄 播放 公示 征集",
    // Go on with it, or do it for others: 代办|事项, 补缴|社保费.
    "接续 代办 代收 代发 代缴 补办 补录 补缴 核销 委托 拍卖",
  ),
);

/** The same, but behind another verb they say which: 申报|高企120家, but 精简|申报材料; 劝阻|群众320名, but 拨打|劝阻电话. */
export const EITHER: ReadonlySet<string> = new Set(
  wordList(
    // Ask for it, allow it, choose: 申报|高企, 任命|干部.
    "申请 申报 接受 审核 审批 批复 备案 试行 推荐 甄选 物色 选举 任命",
    // Write down, print, listen: 打印|材料, 收看|直播.
    "记录 打印 印刷 下载 收藏 抽取 报道 创作 提炼 积累 收听 收看 预订 展示",
    // Make, carry, take over: 加工|茶叶, 征收|房屋.
    "加工 缝制 制造 包装 发掘 导入 回购 出租 配送 投递 调运 征收 征用 拆迁 合建 筹备 主办 协办",
    // Look at and learn from: 考察|园区, 摸排|线索.
    "考察 参观 游览 体验 借鉴 探索 摸排 清查 普查 评估 监控 识别",
    // Report, ward off, call to account: 举报|线索, 问责|干部.
    `
      举报 反映 答复 劝阻 封堵 防范 破坏 提醒 批评 函询 问责 留置 逮捕 起诉 仲裁 矫正 纠治
    `,
    // Heal, bring up, look after: 诊治|病人, 寄养|儿童.
    "诊治 防治 护理 监护 抚养 代养 寄养 养殖",
    // Praise, help, keep firm: 表扬|先进, 扶助|家庭.
    "表扬 嘉奖 激励 关爱 扶助 救济 帮办 导办 普及 应对 维护 巩固 强化",
  ),
);
