/**
 * Words that tell of a rise or a fall right before their number, grouped by how they are built.
 *
 * A group is one construction; its examples have the number in 【】. No word ends in another of its direction, which
 * would tell the same: 减 stands for 压减, 缩减 and 递减, 降 for 下降. Deliberately absent: words with an object between
 * them and the number (added.ts), and what only the clause as a whole tells (readings.ts).
 */
/** Words that are asked for together. */
export interface Listed {
  readonly words: readonly string[];
  /** Characters right behind which such a word is none of the list: 最|少走. */
  readonly notAfter?: string;
}

export interface Group extends Listed {
  readonly id: string;
  /** One line for people: the construction, with an example. */
  readonly about: string;
  /** Told by a word of this group. */
  readonly yes: readonly string[];
  /** Told by none of this group, or not a change at all. */
  readonly no: readonly string[];
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const RISING: readonly Group[] = [
  {
    id: "rises",
    about: "Verbs of rising: 收入提高|7%",
    words: words(`
      增加 增多 新增 新添 净增 多增 递增 增值 激增 猛增 骤增 陡增
      提高 提升 提速 上升 上涨 上浮 上调 上扬 回升 攀升 抬升 爬升 飙升 蹿升 蹿高 拉高 走高 加快 扩大 延长
      陡涨 暴涨 猛涨 微涨 略涨
    `),
    yes: ["新增停车位，比例提高【7%】", "居民消费价格微涨【0.2%】", "增速比上年加快【0.7个】百分点"],
    no: ["覆盖率提高到【95%】", "新建提升【310公里】农村公路"],
  },
  {
    id: "grows",
    about: "增长, but for 负增长, which is a fall: 地区生产总值增长|7%",
    words: ["增长"],
    notAfter: "负",
    yes: ["地区生产总值增长【7%】", "工业、服务业分别增长【6%】、7%"],
    no: ["由上年的负增长【8.5%】转为正增长3.1%"],
  },
  {
    id: "its-size",
    about: "Nouns that name the size of a rise, and how it is held: 增幅不低于|15%, 涨幅控制在|3%",
    words: words(`
      增幅 涨幅 升幅 增速 增量
      增幅控制在 涨幅控制在 升幅控制在 增速控制在
      增幅保持在 涨幅保持在 升幅保持在 增速保持在
      增幅稳定在 涨幅稳定在 升幅稳定在 增速稳定在
    `),
    yes: ["集体收入力争突破1500万元，增幅不低于【15%】", "居民消费价格涨幅控制在【3%】以内"],
    no: ["覆盖率提升，保持在【95%】"],
  },
  {
    id: "more-of-it",
    about: "A verb with its object inside: 增产|三成",
    words: words("增产 增收"),
    yes: ["晚稻亩均增产【62斤】", "户均增收【1300元】"],
    no: ["增收渠道拓宽到【5条】"],
  },
  {
    id: "grew",
    about: "One character with 了; behind 最 or 更 it compares: 收购价涨了|1.2元",
    words: words("涨了 多了 高了 增了 提了 升了"),
    notAfter: "最更较",
    yes: ["收购价每斤涨了【1.2元】", "来的人多了近【三成】"],
    no: ["更多了【三成】"],
  },
  {
    id: "against-last",
    about: "One character behind what it is measured against: 同比增|7%",
    words: words("同比增 同比升 同比涨 同比多出 环比增 环比升 环比涨 环比多出"),
    yes: ["工业用电量同比增【7%】", "优良天数同比多出【6天】"],
    no: ["工业用电量同比降【7%】"],
  },
  {
    id: "once-more",
    about: "再 and one character, for what is to come: 库容再增|1.5万立方米",
    words: words("再增 再添 再涨"),
    yes: ["冷库库容再增【1.5万立方米】"],
    no: ["考核事项还要再压【两成】"],
  },
  {
    id: "outwards",
    about: "往 with a direction: 高标准农田再往外扩|9.5万亩",
    words: words("往外扩 往外拱 往外涨 往外增 往上扩 往上拱 往上增"),
    yes: ["高标准农田再往外扩【9.5万亩】", "产能再往上扩【两成】"],
    no: ["高标准农田扩到【9.5万亩】"],
  },
  {
    id: "does-more",
    about: "多 before a verb: 日工资多拿|45元, 凭空多出来|170亩",
    words: words(`
      多收 多产 多打 多卖 多挣 多赚 多拿 多领 多得 多分 多缴 多交 多付 多养 多种 多支 多花 多跑
      多进账 多收入 多支出 多出来
    `),
    yes: [
      "日工资平均多拿【45元】",
      "光这一季就多进账【5万元】",
      "水费较前年多支【6.2万元】",
      "地块并成95块，凭空多出来【170亩】",
    ],
    no: ["比在家种地多出近【两倍】", "晚稻增收，多达【三成】"],
  },
];

export const FALLING: readonly Group[] = [
  {
    id: "falls",
    about: "Verbs of falling: 信访量下降|18.4%, 时限压减|一半",
    words: words(`
      降 减 减少 减小 减轻 减量 降低 压缩 缩短 缩小 精简 下调 下滑 下浮 下跌 回落 收窄 放缓 走低 砍掉
    `),
    yes: [
      "信访总量较上年同期下降【18.4%】",
      "办理时限压减【六成】",
      "举报同比减少近【四成】",
      "常住人口比上年末减少【0.2万人】",
    ],
    no: ["资料由32份精简为【13份】", "14万吨减排量卖了【568万元】"],
  },
  {
    id: "grows-negatively",
    about: "负增长: 由上年的负增长|8.5%转为…",
    words: ["负增长"],
    yes: ["由上年的负增长【8.5%】转为正增长3.1%"],
    no: ["地区生产总值增长【7%】"],
  },
  {
    id: "its-size",
    about: "Nouns that name the size of a fall: 降幅超过|两成",
    words: words("降幅 跌幅 减幅"),
    yes: ["矛盾纠纷逐年下降，降幅超过【两成】"],
    no: ["降幅收窄到【3%】"],
  },
  {
    id: "less-of-it",
    about: "A verb with its object inside, and 便宜: 减排|三成, 每件便宜|1.3元",
    words: words("减员 减产 减排 减支 减负 减发 降价 降本 便宜"),
    yes: ["考核不合格的减发【三成】", "每件运费便宜了【1.3元】"],
    no: ["价钱比自己请人便宜【一成】"],
  },
  {
    id: "fell",
    about: "One character with 了; behind 最 or 更 it compares: 举报少了|四成",
    words: words("少了 低了 小了 短了 轻了"),
    notAfter: "最更较",
    yes: ["举报同比少了【四成】", "平均年龄比换届前小了【4.6岁】"],
    no: ["更少了【四成】"],
  },
  {
    id: "once-more",
    about: "再 and one character, for what is to come: 事项再压|两成",
    words: words("再砍 再压 再缩"),
    yes: ["考核事项还要再压【两成】"],
    no: ["冷库库容再增【1.5万立方米】"],
  },
  {
    id: "does-less",
    about: "少 before a verb, but for 至少 and 最少: 电费一年少交|八十六元",
    words: words(`
      少收 少支出 少跑 少花 少用 少交 少付 少缴 少掏 少走 少耗 少排 少绕 少等 少扔 少丢 少支 少买
      少走路 少跑路 少绕路
    `),
    notAfter: "至最",
    yes: [
      "公摊电费户均一年少交【八十六元】",
      "塑料筐每年少扔【四十吨】",
      "娃娃上学少走路【六里】",
      "让群众少跑【3.2万趟】",
    ],
    no: ["每季度到村里至少走【1趟】", "一天最少走【两万步】", "办一件事至少跑【两趟】", "维修至少支出【80万元】"],
  },
];

/**
 * What may stand between such a word and its number, any of it any number of times: 增长|了近|7%, 增收|均超过|三成,
 * 下降|幅度达|两成.
 */
export const BETWEEN: Listed = {
  words: words(`
    了 为 达 达到 高达 突破 在 力争
    约 大约 近 将近 接近 逾 超 超过 不到 不足 不低于 不少于 至少 以上
    又 再 仅 共 累计 整整 足足 双双 幅度
    分别 各 均 平均 户均 人均 年均 每 每年
  `),
};

/** Verbs before 到, 至, 为 or 成 that tell where something came to: 增|至, 精简|为. */
export const COMING_TO: Listed = {
  words: words(`
    升 增 增长 增加 涨 扩 扩大 提高 上调 延长
    降 降低 减 减少 缩 缩短 缩小 下调 回落 精简
    调整 优化
  `),
};

/** Verbs of taking off that reach a share across a noun: 压减|时间58%. Behind 加 or 裁 a 减 is of another word. */
export const TAKING_OFF: readonly Listed[] = [
  { words: ["减"], notAfter: "加消递裁" },
  { words: words("减少 降低 压缩 缩短 精简") },
];
