/**
 * Verbs that are nouns just as often, in groups by what is done: 集中学习活动, 服务中心, 老旧小区改造.
 *
 * In: nothing. Out: the list; verbs.ts says what it is for.
 */
import { wordList } from "../../../word-list.ts";

/** They close a label on their left only at the start of their phrase. */
export const NOMINAL_VERBS: readonly string[] = wordList(
  // Cases and discipline: 起诉, 诫勉谈话, 纠正.
  "批捕 起诉 诫勉谈话 诫勉 提醒谈话 函询 纠正 曝光 通报曝光",
  // Build up and better: 发展, 建设, 提升.
  "转运 发展 建设 改造 提升 改造提升",
  // Serve, govern, protect: 服务, 治理, 修复.
  "服务 培训 轮训 管理 治理 保护 修复",
  // The economy: 改革, 投资, 经营.
  "改革 创新 合作 投资 消费 生产 经营 运营 开放 保障",
  // Teach and make: 教育, 应用, 制造.
  "教育 应用 供给 制造",
  // Supervise and examine: 监督, 调研, 考核.
  "监督 监管 执法 调查 调研 审查 审计 检查 督查 督察 巡视 巡察 考核 考察 评估 评价 评定",
  // Certify, hand over, help: 认证, 对接, 帮扶.
  "认证 登记 对接 转化 转移 示范 共建 帮扶 救助 援助 救援",
  // Treat, watch, control: 诊疗, 监测, 防治.
  "救治 诊疗 筛查 体检 接种 监测 检测 防控 防治",
  // Set right and settle: 整改, 排查, 调解.
  "整治 整改 排查 化解 调解 调处 处理 处分",
  // Use, raise, trade: 利用, 养殖, 出口.
  "回收 利用 开发 勘探 养殖 加工 出口 进口",
  // Rent, carry, supply: 租赁, 运输, 供水.
  "流转 租赁 运输 配送 寄递 投递 供应 供水 供电 供暖 供热 供气 输电",
  // Store, save, research: 储备, 减排, 研发.
  "储能 储备 消纳 排放 减排 节能 研发 研究 设计 试点 试验 攻关",
  // Bring in, go out, show: 招商, 旅游, 展演.
  "招商 引资 招聘 招生 就医 出行 旅游 参保 演出 展演 展览 比赛 竞赛",
  // Tell and learn: 宣讲, 阅读, 交流.
  "宣传 宣讲 报道 学习 阅读 交流 活动 行动 工作",
  // Support and pay: 扶持, 补助, 报销.
  "联系 联动 服务保障 扶持 支持 补助 补贴 支付 结算 报销",
  // Lend, move, watch over: 担保, 安置, 巡逻.
  "融资 贷款 担保 授信 放贷 拆迁 安置 搬迁 监护 管护 值守 巡逻",
  // Clean, plant, withstand: 治污, 绿化, 防汛.
  "排污 治污 绿化 造林 营造林 抗震 加固 防汛 抗旱 救灾 减灾",
  // Build again and on: 重建, 扩建, 技术改造.
  "重建 扩建 改建 续建 扩容 数字化转型 技术改造",
  // Apply, complain, examine: 审批, 投诉, 检验.
  "申请 授权 立项 批准 审批 备案 代办 预约 咨询 投诉 举报 反映 检验",
  // Care: 巡诊, 养老, 看护.
  "巡诊 义诊 送教 代养 托育 托幼 助餐 助学 助老 养老 抚育 看护 照护 康复",
  // Keep safe and clean: 保洁, 保安.
  "保洁 保安",
  // Firms and taxes: 重组, 扩产, 减负, 退税.
  `
    融合 重组 并购 增资 扩产 技改 上云 通航 装机 吞吐 出入境 提标 扩面 增收 创收 增产 减负 减税降费 退税 降费 贴息
  `,
  // Plan and lead: 部署, 指导, 调度.
  "担当 规划 部署 组织 领导 指导 辅导 协调 统筹 调度 指挥",
  // Gather and trade: 流动, 交易, 储蓄.
  "集聚 聚集 流动 往来 贸易 交易 成交 结余 节约 积累 储蓄 存款 分红 分配",
  // Keep up and survey: 维修, 养护, 普查.
  "清洗 整理 改良 储存 贮存 转诊 隔离 补偿 清算 核算 委托 拍卖",
  "预订 维修 养护 清洁 维护 普查 避险转移 康复救助 规划建设 统计 抽检 抽查 巡护 禁渔 放流",
  // Law and peace: 立法, 仲裁, 治安, 征兵.
  `
    编制 立法 司法 普法 仲裁 诉讼 信访 接访 矫正 戒毒 破案 治安 维稳 练兵 拥军 优抚 双拥 退役 征兵 入伍 出警 接警 反诈
    诈骗 劝阻
  `,
  // Loans and use: 续贷, 投入, 使用.
  "转贷 续贷 首贷 投入 使用",
  // Move, sell, breed: 进出, 采购, 出栏, 繁育.
  `
    起降 进出 抗震加固 除险加固 销售 采购 收购 奖励 外送 外销 外输 发明 出栏 存栏 产出 贡献 创作 保费 播种 繁育 授粉
    供氧 供粮
  `,
  // Of business: 上产, 首展, 转移就业, 上门.
  "增储 上产 首发 首秀 首展 抵离 就业 创业 转移就业 务工 上门 代买代送",
  // Deal with: 蓄水, 处置, 让利.
  "蓄水 处置 连接 减费让利 让利",
  // Set right, renew, visit: 整顿, 更新, 登门拜访.
  "产销 整顿 整顿提升 激励 交付 更新 拜访 疏散转移 摸底 摸排 预算 登门拜访",
  // Cases and clinics: 立案, 接诊, 开庭.
  "立案 接诊 放款 结案 开庭",
  // Check, pay, punish: 核对, 赔付, 惩治.
  "审定 选定 查验 查阅 核对 核查 赔偿 赔付 惩处 惩治 严惩",
  // Repair, keep, harvest: 抢修, 放养, 采摘.
  "翻译 抢修 抢建 抢险 组装 喂养 圈养 散养 放养 收割 采摘 采收 晾晒 烘干",
  // Write, survey, rehearse: 编排, 测绘, 彩排.
  "编写 编纂 编排 编修 播报 摄制 测绘 勘测 巡检 排练 彩排 排演",
  // Train, visit, select: 训练, 家访, 筛选.
  "训练 选育 引种 家访 探访 回访 摸查 筛选 甄别 鉴别 鉴定 鉴证",
  // Try and judge: 审理, 宣判, 执结.
  "公证 审理 审结 审执结 宣判 执结",
  // For others: 代缴, 代管, 帮教.
  "代理 代缴 代收 代发 代管 帮教 帮带 赞助",
  // Comfort, teach, show: 劝导, 授课, 展销.
  "慰劳 疏导 劝导 劝解 巡讲 讲授 授课 点播 转播 直播 展示 展销 直销 分销",
  // Pack and store: 分拣, 装卸, 仓储.
  "分拣 包装 投送 揽收 装卸 搬运 仓储 冷藏",
  // Graze, fell, till: 放牧, 采伐, 施肥.
  "屠宰 放牧 补播 飞播 封育 间伐 采伐 砍伐 修枝 嫁接 育苗 施肥 灌溉 翻耕 深翻 深松 平整 复种",
  // Police and pledges: 拘留, 没收, 抵押.
  "抓捕 拘留 逮捕 扣押 查扣 没收 罚没 裁定 改判 借贷 抵押 质押",
  // Insure, recover, try: 理赔, 清欠, 试用.
  "承保 理赔 代偿 清欠 追偿 招揽 招商引资 吸储 揽储 增发 试用 停用 改组 改编",
  // Bring up and look after: 收养, 陪护, 照料.
  "收养 抚养 养育 陪护 陪伴 护理 照料 照顾 照管",
  // Hand on: 传承, 复印, 讲解.
  `
    接续 传承 研读 通读 复印 打印 扫描 录播 录音 转载 刊发 受训 培养锻炼 教导 教授 讲解 解说 示教 教唱 传授
  `,
  // Breed and make: 制种, 酿造, 锻造.
  "繁殖 选种 育种 制种 酿造 烘焙 烹饪 编织 刺绣 雕刻 锻造 铸造 焊接 喷涂 喷绘",
  // Fit out and keep up: 装订, 装修, 保养.
  "印刷 装订 装修 装饰 装裱 修剪 修护 保养 检修",
  // Search, build for others: 侦查, 代建, 援建.
  "搜救 搜寻 搜捕 搜查 侦查 侦办 经办 承建 代建 援建 捐建 捐修",
  // Raise and give: 募款, 义卖, 帮困.
  "募捐 募款 认捐 义卖 义演 义剪 帮办 帮困 济困 扶贫 扶助 济助 助残 助医 助农",
  // Measure and judge: 测算, 勘察, 阅卷.
  "测评 测试 测定 测算 测量 丈量 勘界 勘察 勘验 评议 评比 评卷 阅卷 抽样 取样",
  // Set phrases, rounds: 降本增效, 巡河, 追赃挽损.
  `
    兜底 规范 同意 降本 节本增效 节支增收 增收节支 降本增效 接警出动 捐款捐物 访谈 复垦 巡河 巡湖 巡山 巡林 巡库 巡堤
    追赃挽损 节支增效
  `,
  // Mine, look up, farm: 开采, 查找, 轮作.
  "到款 推介 增容 完毕 采访 开采 查找 判决 诊断 抢运 轮作 间作",
  // Make known, warn, set off: 公示, 预警, 抵扣.
  "询价 公示 申报 预警 报警 罚款 投饵 套养 混养 托养 抵扣 核销",
  // Discuss and rehearse: 研讨, 演练, 巡展.
  "调控 研讨 研判 论坛 演练 演习 推演 观摩 展播 巡展 巡演",
  // Test and do together: 快检, 互评, 联审.
  "快检 质检 抽测 普测 普惠 互助 互评 互学 联学 联审 联办 联调 联防 联控 联治 共治 共管 共享",
  // Direct, judge, hold to account: 督导, 评审, 问责.
  "培树 选树 督导 督办 督战 点评 评选 评审 审评 问责 追责 考勤 考查 考试 考评",
  // Change, punish, comfort: 注销, 申诉, 抚慰.
  "变更 注销 吊销 处罚 申诉 救济 安抚 抚慰",
  // Train, allot, store: 特训, 配置, 堆放.
  "集训 特训 复训 配发 压缩 配置 存放 堆放 贮藏 装运",
  // Guard, replace, hire: 关押, 置换, 录用.
  "喷洒 关押 看守 羁押 遣返 辞退 改装 替换 置换 轮换 典当 投保 录用 录取",
  // Aid, treat, fill in: 声援, 诊治, 补录.
  "支援 声援 增援 诊治 驯养 寄养 扑救 移植 补植 补办 补录 补缴",
  // Clear, set up, explain: 清剿, 布防, 解惑.
  "问询 清剿 布控 布防 设防 盘点 清点 解惑 解答",
  // Issue, sell, give: 编译, 变卖, 接济.
  "孵育 编译 播发 更新换代 变卖 捕捉 接济 分发 宴请",
  // Examine again: 采样, 复检, 复议.
  "采样 送检 复检 复核 复查 复审 复议 复评",
  // Meet and talk: 会商, 谈判, 巡访.
  "会诊 会商 协商 磋商 谈判 商谈 谈话 谈心 巡访 夜访 暗访 明察暗访 互访 下访 约访 拜会 会见 会晤",
  // Choose, prepare, work out: 推荐, 审核, 筹备.
  "推荐 审核 下载 收藏 筹备 提炼 记录 抽取 缝制 发掘",
  // Take in, approve, visit: 征收, 批复, 参观.
  "导入 封堵 征收 征用 批复 协办 主办 收听 收看 参观 游览 体验",
  // Answer, remind, praise: 答复, 提醒, 表扬.
  "清查 答复 留置 提醒 表扬 嘉奖 关爱",
  // Of the written language: 调运, 识别, 巩固, 探索.
  `
    调运 出租 监控 识别 导办 回购 甄选 物色 普及 应对 选举 任命 批评 纠治 试行 借鉴 巩固 强化 破坏 合建 接受 探索 防范
  `,
);
