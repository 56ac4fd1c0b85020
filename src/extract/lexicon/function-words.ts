/**
 * Closed classes around a label: adverbs, scope words, prepositions, conjunctions.
 * What none of them holds is noun material. Classes follow 朱德熙《语法讲义》 (副词, 介词, 连词, 方位词).
 */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Adverbs and adverbial phrases; a label starts after them: 全市|共|组建. */
export const ADVERBS: readonly string[] = words(`
 共 一共 总共 共计 总计 合计 累计 累计共 先后 前后 分别 各 均 都 已 已经 也 又 还 再 仅 只 只有 仅仅 就 才 便 正 正在 将 将要 能够 可以 应当 必须 需要 计划 预计 预期 力争 争取 确保 努力 全力 着力 大力 加力 奋力
 继续 逐步 逐年 逐月 逐渐 稳步 稳定 有序 有力 切实 主动 首次 率先 成功 圆满 顺利 如期 按期 按时 及时 提前 同步 同时 相继 陆续 接续 接连 连续 平均 大幅 大幅度 显著 明显 快速 加速 高效 高标准 高质量 高水平 高位
 其中 此外 另 另外 还有 特别是 尤其是 自行 自己 牵头 带头 反而 反倒 竟然 居然 一下子 一口气 依法 依规 严格 坚决 坚持 无偿 全部 全都 一律 普遍 基本上 完全 当场 当年 当月 当天 当日 其余
 同比 环比 比上年 较上年 同期 历年 平均每年 从无到有 双双 共同 总的 往往 最终 最后 最近 目前 当前 如今 现在 至今 截至目前 迄今 再次 多次 屡次 层层 挨家挨户 逐户 逐一 逐个 逐人 分期 择优 从中 居中 火线
 更 更加 最 较 比较 非常 尤其 越来越 未 没有 没 不 并且 而且 但是 然而 因此 因而 从而 进而 于是 所以 例如 比如 即将 刚 刚刚 曾 曾经 一直 始终 长期 常年 常态化 滚动 动态 定期 不定期 随时 随机 人均累计 户均累计
 大胆 及早 抓紧 加紧 着重 注重 立即 迅速 尽快 尽早 强力 鼎力 倾力 合力 聚力 用力 竭力 尽力 致力 实打实 真正 当选 火热 如火如荼 主要是 分别为 分别是 分别达 分别达到 已累计 现已 均已 都已 也已 业已 约 大约 大概 近 将近 接近 超 逾 达 达到
 精准 优先 集中 免费 公开 直接 全面 统一 持续 不断 扎实 积极 深入 广泛 有效 联合 协同 一次性 重点 专门 赴外 全年 只是 都是 正是 就是 便是 还是 仅仅 只剩 才 尚
 仍 却 皆 尚 仍然 依旧 依然 总共 合共 陆陆续续 前前后后 一共
 重新 规模化 实战化 常态化 市场化 产业化 实体化
 就地 同台 很快 户均 人均 亩均 多年 从无到有
 同口径 按可比价
  整整 足足 估摸 粗算 当中 无一 无不 合起来 加起来 连起来 串起来 总起来 算下来 算起来 满打满算 光是 单是 天天 年年 月月 日日 夜夜 处处 时时 回回 次次 轮流 轮番 分头 分批 依次 挨个
  一道 一起 一同 一齐 一并 反倒 一度 一路 连夜 现场 随手 同样 随之 随即 携手 本年度 历史性 先行 逆势 条条 笔笔 桩桩 个个 件件 样样 户户 事事 家家 原班 妥善 依法依规 从严从快 一般 拢共 有望 差不多 顶多 至多 就近就便 头回 头一回 头一次 首度 适时 硬是 愣是 硬生生 先行先试 就近 进一步 少说 逐栋 逐家 逐笔 逐项 逐条 逐村
`);

/** 全市, 我县, 各地: the section's own place, never part of a label. Guide, sections 2 and 3.3. */
export const SCOPES: readonly string[] = words(`
 全市 全县 全省 全区 全州 全盟 全旗 全镇 全乡 全村 全集团 全公司 全厂 全矿 全街道 全社区 全域 全境 全校 全院 全局 全系统 全市共 我市 我县 我省 我区 我州 我盟 我旗 我镇 我乡 我村 本市 本县 本省 本区 全市上下 全县上下 全省上下 市内 县内 省内 区内 境内 辖区内 全市城市 各地 各县 各区 各市 各镇 各乡镇 各县市 各县市区 各级 各部门 各单位 各村 各乡 各街道 市县两级 省市县 全县各级 全市各级 全省各级
 辖区 大伙 大伙儿 他家 她家 我家 自家 全镇共 账上 账面上 县里 市里 镇上 村里 乡里 区里 省里 镇里 我们 他们 大家 当地 该市 该县 该区 该镇 该村 该省 该乡 该社区 我 该 这里 那里 市县 城乡居民全部
`);

/** Conjunctions inside or between noun phrases. */
export const CONJUNCTIONS: readonly string[] = words("和 与 及 以及 或 或者 并 、 暨 同");

/** Prepositions and particles that end what stands before them. */
export const PREPOSITIONS: readonly string[] = words(`
 把 将 被 对 对于 向 往 朝 从 由 自 自从 在 于 当 为 为了 给 让 随着 按 按照 依照 依托 根据 凭借 通过 经过 以 沿着 围绕 除了 除此 相比 至 到 直到 截至 截止 因 因为 由于 关于 针对 面向 面对 结合 立足 针对性 着眼 坚持以 采取 的是 之后 以来 以后 之前 以前 期间 之际 的时候 如果 只要 一旦 每当 无论 不论 虽然 尽管 即使 之所以 是因为 使得 令人 让人 命名为 迫于 慑于 鉴于 凭 凭着 沿 顺着 朝着 替
`);

/** 以上, 左右: bound a number from behind; never open a label. */
export const AFTER_BOUNDS: readonly string[] = words(
  "以上 以下 以内 以外 左右 上下 之间 内 多 余 之内 之多 不等 及以上 及以下 大关 关口 门槛 关 台阶 水平 整 强 来 许 开外 出头 有余 还多 不止",
);

/** Words that introduce or close a list. */
export const LIST_ENDS: readonly string[] = words("等 等等 等各类 等多种 等各种 等一批 等多个");

/** Determiners that only quantify: 各类服务 → 服务, 一批项目 → 项目. */
export const DETERMINERS: readonly string[] = words(
  "登记在册 在册 这个 那个 这家 那家 这条 那条 这批 那批 这笔 那笔 这项 那项 这座 那座 此一项 这一项 仅此一项 各类 各种 各项 各级各类 各级 各 多种 多个 多项 一批 一批次 一系列 一些 有关 相关 其他 其它 其余 部分 全部 所有 这些 那些 这 那 该 某 某些 若干 大量 大批 众多 广大 多名 多家 多方 这类 此类 同类 如下 以下",
);
