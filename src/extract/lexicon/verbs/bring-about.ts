/**
 * Verbs of bringing about, in groups by what is done: 组建, 建成, 完成.
 *
 * In: nothing. Out: the list; verbs.ts says what it is for. What is a noun as often stands in nominal.ts.
 */
import { wordList } from "../../../word-list.ts";

/** Bring about, set up, finish. */
export const BRING_ABOUT: readonly string[] = wordList(
  // Make room, bring in and out: 腾挪, 敞开, 调入.
  `
    腾挪出 腾挪 发动 敞开 开办 处以 议成 谈成 辖 下辖 包案化解 砍运 装填 调出 补进 调入 收拢 归拢 开讲
  `,
  // Set up and create: 组建, 设立, 创办.
  `
    组建 新组建 建成 建起 建立 建立健全 搭建 搭起 成立 设立 设置 新设 新设立 增设 开设 创办 兴办 领办 创建 筹建 共建成
    打造 打造出 新打造 形成 构建 构筑 新建 新建成
  `,
  // Build and equip: 修通, 架设, 配齐.
  `
    建好 修通 修建 修缮 铺设 架设 安装 加装 配备 配齐 配强 选优配强 布设 布局建设 布局 投建 兴建 翻新 新开通 新开工
    埋设 敷设 搭设 安设 装设 架通 拉通 扩宽 砌筑 铺贴 兴修
  `,
  // Start, carry out, finish: 启动, 实施, 办结, 落实.
  `
    启用 启动 启动实施 启动建设 实施 组织实施 深入实施 接续实施 完成 圆满完成 全面完成 累计完成 实现 促成 达成 办成 办理
    办结 办好 办妥 做成 落实 落实好
  `,
  // Bring out and issue: 推出, 出台, 印发.
  "推出 创新推出 推行 推广 推广应用 出台 制定 制定出台 修订 印发 发布 编印 辑印 编纂出版 出版 发行 刊播 制播 修编 拟定 开具 出具",
  // Pay out and raise money: 发放, 拨付, 筹集, 争取到.
  "发放 颁发 兑现 拨付 下拨 下达 拨出 列支 筹集 筹措 募集 争取 争取到 争取到位 新争取 到位 划拨 贴补 注资 预付 支取",
  // Draw along and push on: 带动, 推进, 促使.
  `
    撬动 吸引 吸纳 带动 拉动 促进 推动 推进 扎实推进 统筹推进 加快推进 稳步推进 有序推进 深入推进 系统推进 高效推进
    持续推进 全力推进 推动建设 推动实施 促使 催生
  `,
  // Grow and bring in: 培育, 引进, 招录.
  `
    孵化 孵化出 培育 新培育 培育出 培育壮大 培育发展 培养 新培养 培养出 储备了 引育 新引育 引进 新引进 引入 招引
    招引落地 招录 招收
  `,
  // Choose people and send them: 选聘, 选派, 抽调.
  "选聘 聘请 聘任 聘用 选派 精准选派 派出 抽调 选调 选拔 选出 选配 选任 遴选 调派 补派 调遣 邀请",
  // Judge and name: 表彰, 认定.
  "评选出 评选表彰 评出 表彰 认定 新认定 授予 命名",
  // Go through and set right: 排查出, 查处.
  "录入 登记造册 摸排出 排查出 排查整治 排查化解 查处 查办 查改 自查 互查 排除 破除",
);
