/**
 * Intransitive verbs that close a clause about the thing before them: 15条高速公路|建成通车, 项目|投产.
 *
 * In: nothing. Out: the list; verbs.ts says what it is for.
 */
import { wordList } from "../../../word-list.ts";

/** Before a noun they are its attribute (上市公司, 投产项目), so on the left they bound nothing. */
export const CLOSING_VERBS: readonly string[] = wordList(
  // Settle down, grow: 息访, 崛起, 蓬勃发展.
  "息访 息诉罢访 入股 引才 崛起 拔节生长 蓬勃发展 蓬勃兴起 方兴未艾 异军突起",
  // Finish and go into use: 投产, 竣工, 通车.
  `
    圆梦 报名 试运行 投入运行 投产 投产达效 投运 投用 竣工 完工 开工 开工建设 复工 通车 建成通车 建成投产 建成投用
    建成运营
  `,
  // Open, list, sign, go online: 开园, 上市, 签约, 上线.
  "开园 落成 上市 挂牌 签约 签约落地 落地 落地见效 注册 上线 上线运行 运行 试运营",
  // Appear, close, connect: 亮相, 封顶, 并网, 通水.
  "首发 首展 亮相 封顶 合龙 并网 并网发电 发电 通水 通电 通气 通邮 达产",
  // Reach and better: 开通, 脱贫, 达标, 提档升级.
  `
    投入使用 投入运营 开通 开行 脱贫 摘帽 达标 销号 扩容提质 提质 增效 提能升级 提档升级 升级 转型 改造升级
  `,
  // Serve and take part: 挂职, 下乡, 参会.
  "挂职 任职 上岗 下沉 下乡 驻村 返乡 结对 报到 参会 参展 参评 回乡 回流",
  // Professions: 从教, 支教, 参训, 出海.
  "从教 从医 支教 联网 参赛 参训 参保 出海",
  // Go to live: 分流, 定居, 落脚.
  "转岗 分流 散居 聚居 定居 安家 落脚",
  // End and stop: 牺牲, 倒闭, 停产.
  "牺牲 去世 病逝 遇难 离世 溺亡 成型 起势 破产 倒闭 停产 停工 停业 歇业",
  // Go on, fall out, leave office: 复产, 辍学, 离任.
  "复产 复业 失联 辍学 迁居 碰面 到任 离任 卸任 离岗",
  // Join and leave: 退伍, 入党, 毕业.
  "退伍 转业 入列 入队 入会 入党 入团 入社 退社 毕业 结业 出师 就读",
  // School and posts: 返校, 应聘, 轮岗.
  "复学 返校 返岗 到校 应征 应聘 竞聘 落选 脱产 轮岗 换岗 蹲点",
  // Set out and return: 出征, 进山, 回港, 起飞.
  "出征 集结 待命 上路 上阵 上山 出村 出山 进山 进城 下田 下地 下海 登船 回港 靠港 出港 离港 起飞 降落",
  // Connect and run out: 触网, 失效, 到期.
  "触网 入网 掉线 生效 失效 到期 逾期 超期 过期",
  // Money and damage: 到账, 受灾, 断水.
  "到账 入账 出险 获赔 受灾 受损 倒塌 断电 断水 停电 停水 断路 复电",
  // Fields: 减产, 返青, 开镰.
  "枯死 减产 绝收 干涸 断流 返青 成活 挂果 丰产 上冻 开犁 开镰",
  // Cases and teams: 告破, 落网, 解散.
  "收官 告破 归案 落网 归队 作业 解散 交付",
  // Directions: 下去, 回来.
  "下去 下来 上来 回来 过来 出来",
  // Of reports: 提质增效, 扩面提质, 增产增收.
  "提质增效 提质扩面 扩面提质 增产增收",
  // Of people and homes: 退养, 住院, 空置.
  "退养 离休 坐班 领证 生病 住院 升学 缴费 空置 闲置 升规 漏水 撂荒 荒废 返贫 结婚 落马",
  // Set phrases: 登记在册, 投案自首, 持证上岗.
  `
    排队等候 开门迎客 登记在册 投案自首 投案 刑满释放 二次创业 认罪认罚 持证上岗 回归社会 焕然一新 正式营业
  `,
  // Begin and change over: 开局, 破题, 转产.
  "开局 破题 改制 转制 转产 转行",
);
