/**
 * Noun material that holds a boundary word: 在职党员 is no 在 + 职党员, 到位资金 no 到 + 位资金.
 * Longest match wins over the boundary inside, so a compound belongs here when cutting it would cut a label.
 */
import { wordList } from "../../word-list.ts";
import { WITH_PARTICLES } from "./nouns-with-particles.ts";
import { WITH_SCOPES, WITH_VERBS } from "./nouns-with-verbs.ts";

/** Compounds that share their boundary with no more than one or two others: 退赔资金, 常驻人口, 突出问题. */
const OTHERS: readonly string[] = wordList(
  // Money: 援助资金, 各项贷款.
  `
    退赔资金 援助资金 救助资金 救助金 慰问金 慰问品 奖励金 补助金 供养标准 补助标准 救助标准 保障标准 配套资助 综合资助 周转金 周转房 分红款 授信 授信额度 各项贷款 各项存款 结算
    积分兑换 订单 点单
  `,
  // People and their bodies: 教练员, 师范院校.
  `
    教练员 裁判员 站长 包联单位 副职 内勤 外勤 兼职教师 法律顾问 顾问 亲属 各族 常驻人员 常驻人口 积极分子 中青班 初中 院校 师范院校 支部 宣讲队
    示范方 合作方 跑友
  `,
  // Of several kinds: 夜间消费, 突出问题, 快速路.
  `
    管辖 管辖范围 托管班 日产 夜间消费 夜间照明 聘任制 往返 写字楼 帮手 招聘启事 公开听证 紧急 先行县 做法 碳达峰
    疾病控制中心 疾控中心 流调 下水道 加速园 加速器 先行市 望远镜 安置住房 产教 拿手 或许 题材 也是 快速路 快速公交 产教融合 搬迁群众 保障性住房 微笑
    是否 线下 监测点 监测站 承包地 跑道 参照系 论文 出栏量 突出问题 突出贡献 突出矛盾 越级访 脱贫攻坚 基层治理
    产业振兴 劳务输出 劳务协作
  `,
);

export const PROTECTED_NOUNS: readonly string[] = [
  ...wordList(...[WITH_PARTICLES, WITH_SCOPES, WITH_VERBS].flatMap((table) => Object.values(table))),
  ...OTHERS,
];
