/**
 * The words headings are made of, as data: places by suffix, bodies, departments, offices, surnames.
 *
 * In: nothing. Out: tables and the small patterns made from them; the grammar that puts them in order is in speaker.ts.
 * Sources: the administrative divisions of the Constitution art. 30 with their Mongolian and pastoral names
 * (盟 旗 苏木 嘎查), the Party constitution for committees, 百家姓 with the surnames common today.
 * Deliberately absent: names of single places or people.
 */

import { wordList } from "../word-list.ts";

export type PlaceLevel = "province" | "city" | "county" | "township" | "village" | "community";

/** Longest first: 自治区 before 区. A common noun of the same ending (小区, 城市) is in COMMON_PLACES. */
export const PLACE_SUFFIXES: readonly { readonly suffix: string; readonly level: PlaceLevel }[] = [
  { suffix: "特别行政区", level: "province" },
  { suffix: "生产建设兵团", level: "province" },
  { suffix: "自治区", level: "province" },
  { suffix: "自治州", level: "city" },
  { suffix: "自治县", level: "county" },
  { suffix: "自治旗", level: "county" },
  { suffix: "开发区", level: "county" },
  { suffix: "高新区", level: "county" },
  { suffix: "经开区", level: "county" },
  { suffix: "示范区", level: "county" },
  { suffix: "管理区", level: "county" },
  { suffix: "前旗", level: "county" },
  { suffix: "后旗", level: "county" },
  { suffix: "中旗", level: "county" },
  { suffix: "左旗", level: "county" },
  { suffix: "右旗", level: "county" },
  { suffix: "民族乡", level: "township" },
  { suffix: "地区", level: "city" },
  { suffix: "林区", level: "county" },
  { suffix: "特区", level: "county" },
  { suffix: "新区", level: "county" },
  { suffix: "街道", level: "township" },
  { suffix: "苏木", level: "township" },
  { suffix: "社区", level: "community" },
  { suffix: "嘎查", level: "village" },
  { suffix: "省", level: "province" },
  { suffix: "市", level: "city" },
  { suffix: "州", level: "city" },
  { suffix: "盟", level: "city" },
  { suffix: "县", level: "county" },
  { suffix: "区", level: "county" },
  { suffix: "旗", level: "county" },
  { suffix: "镇", level: "township" },
  { suffix: "乡", level: "township" },
  { suffix: "村", level: "village" },
];

/** Words that end like a place and name none. */
export const COMMON_PLACES: ReadonlySet<string> = new Set(
  (
    "城市 都市 集市 超市 上市 门市 夜市 互市 入市 股市 楼市 农村 乡村 山村 新村 驻村 全村 本村 各村 行政村 建制村 自然村 贫困村 示范村 中心村 城中村 " +
    "城镇 乡镇 小镇 集镇 特色小镇 城乡 家乡 返乡 故乡 回乡 下乡 全乡 社区 小区 园区 景区 地区 山区 灾区 牧区 林区 库区 郊区 城区 " +
    "先行区 先导区 项目区 协同区 适宜区 省区 盟市 旗县 建制镇 专业镇 古镇 村镇 重镇 专业村 古村 渔村 早市 海岛县 人口县 直管县 " +
    "辖区 片区 街区 校区 厂区 矿区 特区 新区 湾区 港区 老区 边区 禁区 专区 城关区 工业区 保税区 自贸区 试验区 示范区 功能区 保护区 居民区 " +
    "产业区 住宅区 革命老区 主城区 中心城区 老城区 易地搬迁安置区 安置区 聚居区 民族地区 边疆地区 开发区 高新区 经开区 管理区 网格区 " +
    "全省 全市 全县 全区 全州 全旗 全盟 全镇 我省 我市 我县 我区 我州 我旗 我镇 我乡 本省 本市 本县 本区 各省 各市 各县 各区 各镇 各乡 " +
    "该省 该市 该县 该区 该镇 该村 外省 外市 外县 跨省 跨市 跨县 跨区 省市 县市 市县 县区 市区 县市区 市县区 区县 党旗 国旗 红旗 旗帜 锦旗 " +
    "自治区 自治州 自治县 自治旗 特别行政区 民族乡 生产建设兵团 联盟 同盟 加盟 街道 九州 神州 进村 入村 帮村 强村 富村 兴村 镇村 多村 邻村 联村 跨村 整村 空心村 先进村 后进村 村"
  ).split(" "),
);

/** Bodies that follow a place at once: 龙岩市|委, 大竹县|人民政府, 汀州镇|党委. Longest first. */
export const BODIES: readonly string[] = wordList(`
    人大常委会党组 人大常委会 人民代表大会 人民政府党组 人民政府办公室 人民政府 人民法院 人民检察院 委员会 纪委监委
    政府党组 政府办公室 政协党组 党政办 办事处 管委会 党工委 党总支 党支部 党委 党组 工委 团委 纪委 监委 政府 人大
    政协 妇联 工商联 总工会 居委会 村委会 委
  `);

/** Departments known by name; they need no place before them (组织部部长某某, 县教育局). */
export const DEPARTMENTS: readonly string[] = wordList(`
    组织部 宣传部 统战部 统一战线工作部 政法委 政法委员会 网信办 编办 社会工作部 老干部局 直属机关工委 机关工委
    巡察办 党校 党史研究室 政策研究室 改革办 信访局 档案馆 教育工委 两新工委 办公室 办公厅 教育局 教体局 科技局
    工信局 公安局 民政局 司法局 财政局 人社局 自然资源局 生态环境局 住建局 交通运输局 交通局 水利局 水务局
    农业农村局 商务局 文旅局 卫健局 卫健委 退役军人局 退役军人事务局 应急管理局 审计局 国资委 市场监管局 统计局
    医保局 林草局 林业局 乡村振兴局 行政审批局 城管局 税务局 气象局 发改委 发改局 教育厅 财政厅 民政厅 人社厅 水利厅
    交通运输厅 农业农村厅 总工会 妇联 团委 科协 文联 残联 工商联 侨联 法院 检察院 管委会
  `);

/** What an institution's name ends with, where a place or a body stands before it: 蜀河镇|中心小学. */
export const DEPARTMENT_ENDINGS: readonly string[] = wordList(`
    委员会 办公室 办公厅 研究室 党工委 党总支 党支部 管委会 联合会 党委 党组 工委 纪委 团委 学校 党校 大学 学院 中学
    小学 医院 公司 集团 协会 工会 妇联 残联 侨联 科协 文联 社科联 工商联 计生协 联合社 供销社 促进会 研究会 基金会
    慈善会 红十字会 贸促会 老促会 关工委 理事会 工作队 工作组 工作专班 调研组 课题组 执法队 中队 农广校 林场 农场
    牧场 中心 支队 大队 总队 合作社 幼儿园 海关 分行 支行 法庭 商会 馆 厂 矿 法院 检察院 银行 部 局 厅 委 办 处 科
    室 院 所 站
  `);

/** What the name of an institution ends with that is known without its place: 云岭|大学, 泊洲|海关. */
export const INSTITUTION_ENDINGS: readonly string[] =
  "大学 学院 集团 公司 银行 医院 研究院 研究所 油田 钢铁 电网 铁路局 供电局 海事局 海关 机场 煤矿 厂 合作社 总局 中学 小学".split(
    " ",
  );

/** Provinces by their short names. */
export const PROVINCES =
  "北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门".split(
    " ",
  );

/** Offices, without what qualifies them (副, 常务, 第一). Longest first. */
export const OFFICES: readonly string[] = wordList(`
    总工程师 总会计师 政治委员 老支书 村支书 老书记 组织委员 宣传委员 统战委员 纪检委员 政法委员 主任委员 党支部书记
    党总支书记 党委书记 党组书记 秘书长 检察长 理事长 董事长 总经理 组织员 巡视员 调研员 负责人 党组成员 工作队队长
    工作队长 大队长 支队长 总队长 中队长 工作队员 队员 选调生 总编辑 护士长 农技员 网格员 研究员 检察官 部长 书记
    主任 主席 局长 厅长 处长 科长 所长 站长 院长 校长 会长 省长 州长 盟长 市长 县长 区长 旗长 镇长 乡长 村长 队长
    馆长 行长 社长 台长 团长 关长 署长 厂长 场长 矿长 园长 庭长 政委 总裁 总监 总编 教授 教师 村医 医生 民警 法官
    专员 常委 委员 经理
  `);

export const OFFICE_QUALIFIERS: readonly string[] =
  "常务 执行 驻村 派驻 第一 一级 二级 三级 四级 专职 兼职 代理 副 代 原 时任 党组 党委 党工委 人民政府 政府".split(" ");

/** Family names of one character, the common ones and those of small peoples that stand like one (岩, 玉 of the Dai). */
export const SURNAMES = [
  "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤",
  "花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄",
  "米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万",
  "支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松",
  "井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰",
  "从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴",
  "瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东殴殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛",
  "阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖付闫代覃岳苟缑亢况冶刀岩玉佟尧晋楚法鄢汝涂钦帅海",
  "墨哈谯笪年爱阳佘牟商邸仝冼岚丘仵修谌揭布么楼卿展母花钏拉斯普罕沐栗隋亓綦庹迟丛矫麦练植朴芦粟禚昃眭肇苑镡雒闰银敬轩仉佴",
  "禤揣旷檀",
].join("");

export const COMPOUND_SURNAMES: readonly string[] =
  "欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 司徒 夏侯 端木 南宫 独孤 呼延 轩辕 百里 东郭 申屠 闻人 澹台 公冶 宗政 濮阳 淳于 单于 太史 仲孙 钟离 赫连 拓跋 完颜".split(
    " ",
  );

/** Characters that write Mongolian, Uyghur, Kazakh, Tibetan and Yi names in Chinese. */
export const TRANSCRIPTION = [
  "阿巴卜布才仓曹措达旦丹得德地登迪丁东敦多尔嘎噶盖甘冈高戈格根公古贡古哈海汗浩和赫洪呼吉几加嘉江坚金京久卡开凯",
  "科克库拉腊来赖兰朗勒雷里丽力利林隆鲁罗伦洛麻马买曼毛美蒙米木莫慕那娜纳南尼努诺帕潘珀平其齐钦青琼曲热仁日肉如",
  "夏罕萨赛桑森沙山舍生胜斯苏索塔台特铁图土吐托娃瓦旺温乌乃西希先香晓辛雅亚扬依益伊英勇尤玉月云扎泽再则增珍芝直",
  "智周朱卓玛次央宗拖孜孟都提江艾买尼玛坦别克娃汉牛皮几体色补石子且乃比惹火约毕宝音琴敖额顺牧娅堆顿珠姆普边晋培",
  "逊素甫麦彦热喀鄂恰吾霍",
].join("");

/** Words a family name can open that are no names: 书记项目, 书记党建. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  wordList(`
    干部 党员 党组织 全县 全市 全区 全省 农民 代表 委员 项目 党建 包片 包联 包村 包抓 包保 方面 方案 高度 高位 安全
    常态 全面 全力 全员 全程 全体 广泛 强化 强调 强基 平台 和谐 文明 文件 通过 通知 公开 公示 应对 别样 双向 时间
    经验 计划 支部 富民 向上 东西 连心 连线 能力 都要 关于 关键 后备 海报 法治 国家 水平 边界 师资 单位 印发 成效
    成果 查摆 相关 游客 农业 农村 易地 空间 简介 利用 年度 段落 祝贺 解读 解决 管理 宣传 宣讲 宣言 明确 明白 牵头
    荣誉 谈话 谈心 谈体会 修订
  `),
);
