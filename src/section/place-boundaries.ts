/**
 * Words that end where a place name begins, and words that look like one, as data.
 *
 * A suffix (县, 镇, 社区) shows where a place ends; Chinese writes no space where it begins. What stands before a place
 * in reports is a closed set: prepositions, conjunctions, and the verbs of sending, building and visiting.
 */

/** One character: 在|武平县, 与|武平县, 12个|县. */
export const BOUNDARY_CHARACTERS =
  "而在和与及的对向为从把让由以到是了等将并于至使给跟像赴驻往个名每各该此这那也又还就都被较比按因据其或有进达同如原经全省市县区镇乡村";

/** Of these, the ones that open place names too (和平区, 于都县, 如东县): no boundary where one character would be left. */
export const BOUNDARY_OR_NAME = "和于将从如进达比让原同为并有经对以到全";

/** 推动|武平县, 选派到|武平县 */
export const BOUNDARY_WORDS: ReadonlySet<string> = new Set(
  (
    "坚持 贯彻 赋能 振兴 推动 推进 打造 建设 支持 引导 帮助 指导 组织 开展 实施 选派 派驻 下派 深入 走进 来到 前往 位于 地处 下辖 所辖 管辖 覆盖 涉及 包括 其中 例如 " +
    "比如 以及 通过 依托 围绕 聚焦 带动 促进 助力 服务 联系 结对 帮扶 对口 协作 投资 落户 引进 入驻 创建 成立 组建 建成 完成 启动 召开 举办 承办 " +
    "获得 荣获 评为 授予 表彰 命名 认定 列入 纳入 成为 作为 跻身 发挥 整合 利用 投入 使用 新增 新建 改造 提升 实现 确定 选取 选择 选定 指定 安排 " +
    "协调 督促 要求 确保 保障 加快 加强 强化 全面 重点 率先 首先 先后 分别 同时 目前 今年 去年 以来 期间 当地 当前 全国 国家 我国 学习 借鉴 推广 " +
    "考察 调研 视察 慰问 走访 受到 给予 拨付 下达 安置 搬迁 迁入 转移 流入 返回 回到 离开 经过 途经 连接 贯通 直达 横跨 紧邻 毗邻 邻近 靠近 隶属 " +
    "属于 试点 示范 样板 典型 先进 优秀 近年 年来 现在 如今 此外 另外 尤其 特别 关于 针对 根据 按照 结合 立足 面向 辐射 拓展 探索 推出 培育 发展 " +
    "壮大 激活 盘活 优化 完善 健全 建立 形成 出台 制定 印发 落实 抓好 做好 管好 建好 用好 选好 配强 配齐 选出 涌现 惠及 受益 吸引 回引 招引 签约 " +
    "批准 同意 支援 援助 参与 参加 出席 主持 领导 带领 率领 动员 发动 号召 鼓励 扶持 资助 捐赠 贫困 脱贫 摘帽 革命 地方 本地 外地 异地 基层 一个 那个 " +
    "兼任 担任 任职 挂钩 吸纳 划分 包抓 包联 下沉 下放 聘为 提高 增强 升级 加大 深化 稳住 引领 接受 办理 提请 并请 代表 废止 修订 颁布 执行 理顺 充实 " +
    "配置 补齐 统筹 规划 布局 谋划 争创 争取 申报 获批 设立 撤销 撤并 开放 开发 保护 修复 治理 管理 监测 巡查 排查 整治 清理 清退 验收 考核 评选 " +
    "培养 储备 招录 招聘 选聘 培训 轮训 轮岗 调整 交流 挂职 蹲点 驻点 到岗 上岗 返乡 进驻 列席 建议 破解 解决 改善 提供 供给 输出 流出 承接 承载 " +
    "打响 擦亮 放大 做强 做优 做大 办好 建强 扩大 扩展 延伸 贯穿 纵深 现有 所有 不少 许多 部分 多数 一批 一些 若干 首批 首家 首个 全省 全市 全县 全区 全旗 全州 全镇 全乡 全村 各地 友好 兄弟 唯一 最后 最大 " +
    "普惠 均衡 宜居 健康 教育 科技 人才 质量 制造 文化 体育 海洋 能源 交通 贸易 航空 旅游 农业 经济 生产 生活 时期 期末 以上 以下 以内 左右 不足 超过"
  ).split(" "),
);

/** Before a suffix, these describe and name nothing: 示范村, 老旧社区, 边境县. */
export const DESCRIBING_STEMS: ReadonlySet<string> = new Set(
  (
    "离 距 老区 嘎查 两地 各地 三地 多地 中心 示范 试点 重点 老旧 新型 智慧 农业 工业 产业 经济 贫困 脱贫 先进 后进 薄弱 边境 沿海 沿边 沿江 民族 革命 城郊 移民 安置 搬迁 特色 旅游 " +
    "文明 平安 美丽 幸福 和美 和谐 传统 城市 县级 地级 省级 市级 区级 乡镇 村级 副省级 直辖 省会 中小 特大 大型 小型 大 小 新 老 强 弱 好 差 一类 " +
    "二类 三类 达标 合格 未来 绿色 生态 低碳 零碳 数字 完整 模范 品牌 精品 亮点 明星 红旗 五星 星级 样板 标杆 典型 重要 主要 全国 百强 千强 强 " +
    "有关 相关 其他 其它 所在 周边 邻近 外地 本地 当地 户籍 常住 原籍 中西部 东部 西部 中部 东北 西北 西南 华东 华南 北方 南方 山 平原 高原 丘陵 " +
    "卫生 抵边 项目 人口 清廉 新一轮 新一届 上一届 本届 新任 专业 设区 开源 居家 城乡 创业 现代 青年 互嵌式 老城 主城 新城 空心 集体 经济强 综合 自由贸易试验 物流 保税 出口加工 高新技术产业 经济技术 技术 生活 办公 教学 服务 功能 核心 商务 商业 住宅 居住 别墅 棚户 " +
    "无 零 收费 作战 军 战 误 盲 时 专 片 辖 行政 自然 联建 联合 结对 帮扶 软弱涣散 经济薄弱 驻 入 进 出 到 全 各 每 某些 多 几 两 数 整 本 该 我 贵 " +
    "沿线 当选 新开 新建 广场 街头 居民 企业 学校 医院 党 团 国 高举 旗"
  ).split(" "),
);

/** What follows turns the suffix into the first half of another word: 国内市|场, 县|域, 村|民. */
export const SUFFIX_CONTINUED: readonly string[] = (
  "省级 省际 省域 省心 省力 省事 省时 省钱 市场 市民 市值 市容 市占 市辖 州际 县域 县级 区域 区间 区别 区块 区位 区分 旗下 旗帜 旗袍 旗舰 旗号 旗手 旗鼓 " +
  "盟友 盟约 盟员 盟主 镇村 镇静 镇痛 乡村 乡镇 乡亲 乡贤 乡愁 乡情 乡土 乡音 乡风 " +
  "村民 村庄 村镇 村级 村企 村务 村规 村干 村居 村里 村口 村落 村史 村容 村貌 村改 村晚 村官 村均"
).split(" ");

/** A stem that ends so praises or measures: 文化强省, 人口大县, 亿元村, 开放型. */
export const QUALITY_AT_END = "强大小穷富弱驻包元型性类级的了着过等任职者员在到与由把让向住入离距";

/** The character before 区 that says what a zone is for: 灌区, 产区, 集聚区, 合作区. */
export const FUNCTION_BEFORE_DISTRICT =
  "灌赛产分矿院校园景小社片辖牧林库郊灾禁专聚集导作假展养领易验护能控留污航站监管业居务商贸创游战疫障建馆渔农综范保先洪旱陷冰水深";

/** Landscapes that are also the second half of a district's name. */
export const LANDSCAPE: ReadonlySet<string> = new Set("山区 城区 湾区 港区 湖区 市区 集镇".split(" "));
