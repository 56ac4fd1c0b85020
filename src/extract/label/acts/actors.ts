/**
 * Who acts, as the words right before a verb name them: 林业局|管护, 种粮大户|流转, 社区|投入.
 *
 * In: the words before the verb. Out: whether they end in somebody who does such things. Deliberately absent: what they
 * do (verbs.ts).
 */
import { ending, marks } from "../../../marks.ts";
import { either } from "../../either.ts";

/** Bodies by their last characters: 林业局, 突击队, but 开发区 where 小区 and 园区 are places. Two characters are enough. */
export const endsBody = ending(
  "局委办部县镇村院道区团司行心队校会社庭格",
  /(?:[局委办部县镇村院道庭]|[^社小城片景园城]区|集团|公司|银行|中心|[大支总作援]队|学校|网格|[^社]会|[作信旅]社)$/,
);

/** Bodies that say by themselves who acts; of others a name stands before: 医院|检测|样本. */
export const SHORT_BODY = /^(?:医院|学校|公司|银行|集团|法院)$/;

/** Facilities that act like a body: 实验室|集聚|科研人员. Three characters are enough. */
export const endsFacility = ending("室所站台地", /(?:实验室|工作室|研究所|工作站|平台|基地)$/);

/** Those who hold an office: 班子成员|联系|困难群众. Two characters are enough. */
export const endsOfficial = ending("员部记长", /(?:成员|干部|党员|书记|队员|委员|组长|班长|校长|局长)$/);

/** Who is moved to do something: 带动|周边农户|发展|民宿. */
export const MOVED = /(?:户|群众|企业|农民|居民|妇女|青年|党员|村民|牧民|主体)$/;

/** Members, whom a body takes in: 发展|党员. */
export const ENDS_MEMBERS = /^[一-龥]{2,8}(?:党员|团员|会员)$/;
export const MEMBERS = /^新?(?:[党团会社队]员|用户)/;

/** Who puts in means, by the last character: 社区|投入|资金. */
export const GIVERS = marks("区村镇乡县市司团企位府门院校");

/** 村民, 牧民, 民警 */
const BY_HOME = /[村居市农牧渔乡]民|民警/;
/** 大户, 养殖户, 果农户 */
const HOUSEHOLDS = /[种养大农牧渔商茶果]户/;
/** 护林员, 网格员, 书记 */
const BY_OFFICE = /[格林河湖查护队社会党委]员|职工|书记|干部/;
/** 青年, 志愿者, 能人 */
const BY_KIND = /青年|妇女|群众|志愿者|能人|带头人|乡贤|工匠|技工/;
/** People, with their name behind or without: 种粮大户|流转|土地, 返乡女青年许春兰|流转|水田. */
export const PEOPLE = new RegExp(`${either([BY_HOME, HOUSEHOLDS, BY_OFFICE, BY_KIND])}(?:[一-龥]{2,3})?$`);
/** So many characters reach back to the kind of people before a name of three. */
export const LONGEST_PEOPLE = 6;

/** Who plans, and none that is planned: 市委|计划|再投资. */
export const PLANNERS = /(?:[省市县区旗州镇乡我各][委局院校厂矿司]|集团|公司|企业|街道|学校|医院|我们)$/;
/** So many characters tell a planner. */
export const LONGEST_PLANNER = 3;
