/** Numbers that say which things are counted, not how many: 收入50万元以上村38个, 亿元项目. Guide, section 1. */
import { followed, GOVERNING, preceded, type Rule } from "./rule.ts";

/** What is measured against a threshold: 收入|50万元以上, 单笔|5万元以上. */
const MEASURED = preceded("入值资收润模产笔", /(?:收入|产值|投资|营收|利润|税收|规模|资产|[单每]笔)$/);
/** 以上|村, 级|企业, and the words between. */
const THRESHOLD = /^(?:(?:及)?(?:以上|以下|以内|以外|级)(?:的)?(?=[一-龥“"])|级(?=、))/;
const SIZES: ReadonlySet<string | null> = new Set(["mass", "power", "electric", "length"]);
const MAY_BE_THRESHOLD = followed("及以级", THRESHOLD);
/** Who or what falls short. */
const FALLING_SHORT =
  /^的(?:[一-龥]{0,4}(?:支部|党组织|社区|企业|项目|单位|部门|街道|乡镇|合作社|家庭|农户|住户|党员|干部|人员|群众|居民|村民|学生|老人)|[村户乡镇县人](?![均口]))/;
/** 500米|到1公里的|降到23.1%: how far away, from and to. */
const REACHES = /^(?:到[\d.一二两三四五六七八九十百]+(?:公里|千米|米|里))?的[降升增减仅只占]/;
const FROM_THERE = /[米里]到的[降升增减仅只占]/;
const COUNTED_BEHIND = /^的(?:就?有|达到?)\d+[个家种项类户所]/;
const COUNTED_BEFORE = /[\d一二两三四五六七八九十][个座家条][一-龥]{0,4}[过超]$/;
const OF_SIZE =
  /^的?[一-龥]{0,4}(?:全产业链|产业链|项目|平台|品牌|公司|合作社|村|城市|县域|[市县区镇]|企业|园区|产业|集群)/;
const ROUND = /^[十百千万亿]+$/;
const PEOPLED = /^[十百千万]+[人户亩]$/;
const OF_PEOPLE = /^的(?:村|乡|镇|社区|街道|县|企业|学校)/;
/** 万元|地区生产总值能耗, 万人|拥有量 */
const BASE_OF_A_RATE =
  /^(?:拥有|信访量|(?:地区)?生产总值|GDP|医疗收入|(?:规[上模])?(?:以上)?工业增加值|产值能耗|国内生产总值|发明专利|常住人口拥有|(?!以上)(?:[一-龥]{1,5}?率|[一-龥]{0,4}?(?:床位数|医师数|拥有量|保有量)))/;
/** 亿元|项目, 百亿元|产业: how large each of them is. */
const OF_THAT_SIZE = /^(?:台阶|项目|企业|产业|园区|集群|村(?!民)|镇|工程)/;
/** 收入超过50万元|的村达|85% */
const SHARE_OF_THOSE = /^的[一-龥]{0,4}[村镇乡县市户家区人业目](?:占比?|比例|比重)?(?:达到?|为|由|提高到|占到?)?$/;
/** 10万元至50万元|的村67个 */
const OF_THOSE_COUNTED = /^的[一-龥]{0,4}[村镇乡县户家业目社][^，,。；;、\d]{0,3}\d+[个户家项村]/;
const REACHED = /(?:超|近|逾|约|达|破|上|过|满)$/;
const EACH = preceded("每", /每$/);

export const THRESHOLD_RULES: readonly Rule[] = [
  {
    id: "threshold/in-label",
    about: "A threshold inside the label of another figure: 收入50万元以上村38个",
    kind: "threshold",
    cues: { units: ["岁", "周岁"], next: "及以往级的开到" },
    test: (candidate) => {
      const { expression, after, scene, before } = candidate;
      if (expression.form === "fraction" || expression.form === "percent") return false;
      const age = expression.unit === "岁" || expression.unit === "周岁";
      if (age && /^(?:及)?(?:以上|以下)|^的(?!村|企业)|^[、和与]\d+周?岁|^[、和与][\d—-]+至?\d*周?岁/.test(after))
        return true;
      // 0—6岁儿童健康管理率, 14至35周岁青年96.4万人
      if (
        age &&
        expression.form === "range" &&
        /^(?:的)?(?:儿童|婴幼儿|幼儿|青少年|少年|青年|女性|男性|学生|劳动力|党员|人群|群众|居民|妇女|老年人|老人|干部|人口)/.test(
          after,
        )
      )
        return true;
      if (expression.unit === null && after.startsWith("以上人口")) return true;
      if (expression.script === "han" && /^以[上下]的(?:村|户|企业|县|乡|镇|家庭|单位|项目)/.test(after)) return true;
      // 300人以上的|村个个吃上热饭: how many live there.
      if ((expression.unit === "人" || expression.unit === "户") && /^以[上下]的(?:村|乡|镇|社区|小区)/.test(after))
        return true;
      // 家离卫生站1公里以内的|老人, 3公里开外的|只剩: how far away those are who are told of; （每周3次及以上）的: how often.
      if (expression.dimension === "length" && /^(?:以[内外]|开外)的(?:[一-龥]{2}|$)/.test(after)) return true;
      if (expression.dimension === "length" && (REACHES.test(after) || FROM_THERE.test(before + after))) return true;
      if (/^及?以[上下]）的/.test(after)) return true;
      // 30户以上|自然村通硬化路, 七十岁往上|的老人
      if (/^(?:以上的?(?:自然村|村庄|村组|行政村)|往上的)/.test(after)) return true;
      // 1名|30岁左右|的干部
      if (age && /^左右的?[一-龥]{2}/.test(after)) return true;
      // 10万元以上|的开支必须过会, 增长20%以上|的村，奖10万元: whom a rule is for.
      if (/^以[上下]的[一-龥]{1,6}(?:必须|一律|不得|，[奖补给])/.test(after)) return true;
      if (age && /(?:年满|满|不满)$/.test(before) && /^的/.test(after)) return true;
      if (
        MEASURED(candidate) &&
        /^(?:以上|以下)的?[一-龥]/.test(after) &&
        !/^(?:以上|以下)的?(?:，|用于|达|占)/.test(after)
      )
        return true;
      // 收入10万元以下的村5个、|10万元至50万元|的村67个
      if (expression.form === "range" && expression.unit === "元" && OF_THOSE_COUNTED.test(after)) return true;
      // 年交易额超|10亿元|的电商平台2个: a size that says which are counted.
      if (
        /(?:[超过逾]|[低高少]于|不足|不到)$/.test(before) &&
        /^的(?![还仍共只就]?[有剩占达])[一-龥]{1,10}(?:[近约]?\d|[一二两三四五六七八九十]{1,3}[个家户名])/.test(after)
      )
        return true;
      const match = MAY_BE_THRESHOLD(candidate) && THRESHOLD.exec(after);
      if (!match) return false;
      // 20万吨级|航道, 26兆瓦级|机组: how large each is.
      if (match[0].startsWith("级") && SIZES.has(expression.dimension)) return true;
      if (match[0].startsWith("级") && expression.unit !== "元") return false;
      const rest = after.slice(match[0].length);
      if (match[0].startsWith("以下") && expression.dimension === "money" && !/^(?:，|用于|达|占)/.test(rest))
        return true;
      if (/^(?:[，,。；;、：:）)]|用于|左右|来自|实现|达到?|为|和|与|及|，)/.test(rest))
        return /^(?:占|达到?)/.test(rest) && match[0].endsWith("的");
      if (/(?:不少于|至少)$/.test(before)) return false;
      // 培育|100家以上特色企业: the object of a verb is counted, not bounded.
      if (expression.dimension === "count" && (GOVERNING.test(before) || /[、和及]$/.test(before))) return false;
      const clause = scene.segments.clauses[scene.clauseAt(expression.start)];
      const end = clause?.end ?? scene.end;
      // Where the phrase is counted by a later number in the clause, or is the object of a count before it.
      const later = scene.expressions.some((other) => other.start > expression.end && other.start < end);
      const counted = scene.expressions.some(
        (other) =>
          other.end <= expression.start &&
          other.end >= expression.start - 12 &&
          other.dimension === "count" &&
          other.end > (clause?.start ?? 0),
      );
      return later || counted || age;
    },
    yes: [
      "收入【50万元】以上村38个",
      "收入10万元以下的村5个、【10万元至50万元】的村67个",
      "培育年交易额超【10亿元】的平台2个",
      "【20万】以上人口县实现全覆盖",
      "【0—6岁】儿童健康管理率达到90%",
      "全市有【14至35周岁】青年96.4万人",
      "规定单笔【5万元】以上的村级支出须经表决",
      "【65周岁】及以上17.3万人",
      "【40岁】以下干部占比达16.3%",
      "班子中【40岁】左右干部占比由9.8%提高到14.5%",
      "家离服务站【1公里】以内的老人占四成",
      "1公里以内的占一半，【3公里】开外的只剩9.7%",
      "经常来（每周【2次】及以上）的占31.5%",
      "让【300人】以上的村个个吃上热饭",
      "建成【5万吨】级、10万吨级航道",
      "【26兆瓦】级海上风电机组下线",
    ],
    no: [
      "培育【100家】以上特色企业20日前完成",
      "打造2家一流企业、【50家】以上支撑企业、100家科技企业",
      "完成投资【9800亿元】以上。",
      "【74%】以上用于民生",
    ],
  },
  {
    id: "threshold/class",
    about: "A size that only names a class: 亿元以上项目, 百亿级企业, 规模过万的村播",
    kind: "threshold",
    cues: { previous: "每/／", opens: "十百千万亿", behind: "级" },
    test: (candidate) => {
      const { expression, after, numeral, before, scene } = candidate;
      const { unit } = expression;
      const { end } = expression.numeral;
      if (scene.text[end] === "级" && scene.text[end + 1] !== "风" && /[十百千万亿]$/.test(numeral)) return true;
      // 死亡率7.8|/10万: of how many.
      if (/[\d‰%][/／]$/.test(before) && /^(?:10|十)?万$/.test(numeral)) return true;
      if (EACH(candidate) && unit === "人" && expression.value >= 1000) return true;
      // 五个|千人|规模的社区
      if (after.startsWith("规模的") && ROUND.test(numeral)) return true;
      if (expression.script !== "han" || !ROUND.test(numeral)) return false;
      if (unit !== "名" && /^(?:级|及以上|以上(?=[一-龥]))/.test(after)) return true;
      if (unit === null && /^[十百千万]+$/.test(numeral) && /^(?:级|方|头|亩方)/.test(after)) return true;
      if (unit === null && /^[百千万]亿$/.test(numeral) && /^(?:级|产业|园区|集群|企业)/.test(after)) return true;
      if (EACH(candidate) && /^[十百千万]+$/.test(numeral)) return true;
      if (!/^[百千万亿]+$/.test(numeral)) return false;
      if (/^的/.test(after) && /(?:粉丝|销售|产值|规模)[过超]$/.test(before)) return true;
      if (REACHED.test(before)) return false;
      return BASE_OF_A_RATE.test(after) || (unit === "元" && OF_THAT_SIZE.test(after) && !/[投获]\S?$/.test(before));
    },
    yes: [
      "签约【亿元】以上项目14个",
      "培育【百亿】级企业",
      "5G基站【万人】拥有量33.7座",
      "每【10万人】刑事案件数下降",
      "【万人】起诉率降到41.2件",
      "【万人】信访量仅为全区平均数的三分之一",
      "再引进【亿元】项目20个",
      "孕产妇死亡率控制在7.8/【10万】",
      "再建五个【千人】规模的蓝领社区",
    ],
    no: ["旅客吞吐量突破【千万人次】", "投入【亿元】项目资金"],
  },
  {
    id: "threshold/passed",
    about: "What the things counted next have passed: 新增产值超200亿元县2个, 集体收入过百万元的村36个",
    kind: "threshold",
    cues: { previous: "超过逾达" },
    test: ({ expression, scene, before, after }) => {
      if (!/[超过逾达]$/.test(before)) return false;
      // 回流人口过千人|的乡镇: how many they have.
      if (PEOPLED.test(expression.text) && OF_PEOPLE.test(after)) return true;
      // 占比超过|10%|的有44种
      if (expression.dimension === "share" && COUNTED_BEHIND.test(after)) return true;
      if (expression.dimension === "share" || (expression.dimension === "count" && !PEOPLED.test(expression.text)))
        return false;
      // 新增3个|过三千亿元|城市: how large those are that were counted.
      if (COUNTED_BEFORE.test(before) && OF_SIZE.test(after)) return true;
      const next = scene.expressions.find(({ start }) => start >= expression.end);
      // 收入超过50万元的村|达85%, 投资超亿元的|11个
      const between = next ? scene.text.slice(expression.end, next.start) : "";
      if (next?.dimension === "share" && SHARE_OF_THOSE.test(between)) return true;
      if (next?.dimension !== "count" || next.bound !== "exact") return false;
      if (between === "的") return true;
      // 过百万元的|有31个村: the thing stands behind its number.
      if (/^的[，,]?(?:全[县市区省镇乡村])?(?:还?有|共有|现有|达到?)$/.test(between)) return true;
      return /^的?(?:[一-龥“”]{0,8}(?:企业|项目|产业|集群|园区|品牌|合作社)|[一-龥]{0,2}(?:[县乡镇村市户家]|县域|镇域))(?:达到?|增[至到]|增加到|发展到|开工|竣工|投产|签约|落地)?$/.test(
        between,
      );
    },
    yes: [
      "新增经济总量超【200亿元】县2个",
      "集体收入过【百万元】的村36个",
      "其中过【百万元】的有31个村",
      "新增3个过【三千亿元】城市",
      "每个县至少打造1个产值超【10亿元】的农业全产业链",
      "占比超过【10%】的有44种",
      "种地过【百亩】的，全县有2370户",
      "投资过【亿元】的项目开工137个",
      "经济总量超【500亿元】的县域增至12个",
      "在回流人口过【千人】的乡镇新建学校5所",
      "收入超过【50万元】的村达85%",
      "新开工项目39个，其中投资超【亿元】的11个",
    ],
    no: ["产值超过【50亿元】的同时，利润增长8%", "投资超【200亿元】，企业35家", "带动增收超【3亿元】、农户1200户"],
  },
  {
    id: "threshold/of-a-count",
    about: "A bound or a range that says which are counted: 50万元以上的80个, 40万元至50万元的120个",
    kind: "threshold",
    cues: { next: "及以的" },
    test: (candidate) => {
      const { expression, scene, index } = candidate;
      const counted = scene.expressions[index + 1];
      if (counted?.dimension !== "count" || counted.unit === expression.unit) return false;
      const between = scene.text.slice(expression.end, counted.start);
      // 10亿元以上|9个, 50万元以上的|80个
      if (/^及?以[上下]$/.test(between))
        return expression.dimension === "money" && /其中$|[，、；]$|^$/.test(candidate.before);
      return /^及?以[上下]的$/.test(between) || (expression.form === "range" && between === "的");
    },
    yes: [
      "项目86个，其中【10亿元】以上9个",
      "集体收入【40万元至50万元】的120个",
      "员工100人以上的1家、【10人】以上的8家",
    ],
    no: ["增长【5%】的有80个", "每人补助【500元】的120个学生"],
  },
  {
    id: "threshold/short-of",
    about: "What some of them fall short of, where 的 leads to them: 账上不足10万元的村由19个减到4个",
    kind: "threshold",
    cues: { previous: "足到于满", next: "的" },
    test: ({ before, after }) => /(?:不足|不到|低于|不满)$/.test(before) && FALLING_SHORT.test(after),
    yes: ["账上不足【10万元】的村由19个减到4个", "得票率不到【六成】的支部限期整改"],
    no: ["用不到【两年】的时间", "投资不足【3亿元】，项目5个", "以不到【一成】的价格"],
  },
  {
    id: "threshold/distance",
    about: "A distance that defines a rate: 公交与轨道50米内换乘比例, 15分钟内到达率",
    kind: "threshold",
    cues: { next: "以内范办解响到处答" },
    test: ({ expression, after }) =>
      (expression.dimension === "length" || expression.dimension === "time") &&
      /^(?:(?:以?内|范围内)[一-龥]{2,8}(?:比例|率|占比|覆盖面)|(?:办结|解决|响应|到达|到场|处置|答复)率)/.test(after),
    yes: ["公交与轨道【50米】内换乘比例达91%"],
    no: ["办理时限缩短到【5天】内，满意率98%"],
  },
];
