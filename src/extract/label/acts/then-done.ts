/**
 * What those counted then do, at the end of the phrase that names them: 群众|就业, 国家和地区|投资, 小区|扩面推广.
 *
 * In: a phrase. Out: where the doing begins. Deliberately absent: of which figures it is asked (deeds.ts).
 */
import { either } from "../../either.ts";

export interface ThenDone {
  readonly id: string;
  /** One line for people. */
  readonly about: string;
  readonly pattern: RegExp;
  /** Phrases with a | where the doing begins. */
  readonly yes: readonly string[];
  /** Phrases in which nothing is done. */
  readonly no: readonly string[];
}

/** Where it begins in the phrase, -1 where nothing is done. */
export const doneAt = ({ pattern }: ThenDone, phrase: string): number => pattern.exec(phrase)?.index ?? -1;

/** 群众|就业, but 稳定就业 and 转移就业, which are a kind of it. */
const FIND_WORK = /(?<!稳定|充分|灵活|实现|转移|就地|就近)就业|就近就业|务工/;
/** 群众|创业增收 */
const EARN = /创业|增收|致富/;
/** They rise into a class of firms: 企业|升规入统. */
const RISE = /升规|上规|入规|入统|纳统|升限/;
/** They grow, or begin again: 企业|技改扩能. */
const GROW = /技改|扩能|扩产|增资|上市|上云|转型|复工|复产|达产|投产/;
/** They come: 企业|落户. */
const COME = /落户|入驻/;

export const MAKES_A_LIVING: ThenDone = {
  id: "makes-a-living",
  about: "What people and firms then do: 600余名群众|就业, 12家企业|升规入统",
  pattern: new RegExp(`${either([FIND_WORK, EARN, new RegExp(`(?<=企业)${either([RISE, GROW, COME])}`)])}+$`),
  yes: ["群众|就业", "农户|创业增收", "工业企业|升规"],
  no: ["稳定就业", "园区技改", "就业人数"],
};

export const LIVES_BY: ThenDone = {
  id: "lives-by",
  about: "What people live by: 23户|乡亲|养肉牛",
  pattern: /(?<=乡亲|农户|村民|群众|社员|农民|牧民|牧户)(?:[养种栽搞办开打]|养殖|种植|栽种|发展)[一-龥]{1,4}$/,
  yes: ["乡亲|养肉牛", "农户|发展民宿"],
  no: ["养殖肉牛", "农户"],
};

export const NEEDS: ThenDone = {
  id: "needs",
  about: "What people have trouble with, where 难 or 问题 follows: 1.7万名群众|饮水|不稳定问题",
  pattern: /(?:饮水|用水|吃水|用电|出行|上学|入学|就学|就医|看病|住房|取暖|办事|停车|买菜)$/,
  yes: ["群众|饮水", "学生|上学"],
  no: ["饮水群众"],
};

/** Who goes: 干部, 网格员, 志愿者, 工作队伍. */
export const GOERS = /干部|党员|职工|[队会社委]员|人员|青年|志愿者|代表|队伍/;
/** 下沉|社区, 回|村 */
const GO = /下沉|深入|进驻|走进|[进到回]/;
const THERE = /社区|村|网格|一线|基层|小区|企业|农户|居住地/;

export const GOES_THERE: ThenDone = {
  id: "goes-there",
  about: "Where they go: 机关干部|下沉社区|报到4300人",
  pattern: new RegExp(`(?<=${either([GOERS])})${either([GO])}${either([THERE])}$`),
  yes: ["机关干部|下沉社区", "青年|回村"],
  no: ["物资下沉社区", "机关干部"],
};
/** The last character of where they go: most phrases end in no other, and nothing more is asked of them. */
export const ENDS_THERE = "区村格线层企户业地";

export const MOVED_TO: ThenDone = {
  id: "moved-to",
  about: "What those do whom somebody draws in: 吸引180个|国家和地区|投资",
  pattern: /(?:投资|参与|创业|消费|参观|体验|入驻|落户|加入|参展|参会|(?<!就地|就近|稳定|充分|灵活|转移|返乡)就业)$/,
  yes: ["国家和地区|投资", "企业|参展"],
  no: ["就地就业", "投资企业"],
};

export const SPREADS: ThenDone = {
  id: "spreads",
  about: "What is then done in places: 20个|小区|扩面推广",
  pattern: /(?<=[区村县镇校院企])(?:扩面|推广|铺开|推开|推行|试行|先行先试)+$/,
  yes: ["小区|扩面推广", "学校|试行"],
  no: ["技术推广", "小区"],
};

export const CALLS: ThenDone = {
  id: "calls",
  about: "What those sent out do at people's doors, or by turns: 63个|工作组|上门测温, 16名|志愿者|轮班",
  pattern: /(?<=[组队员者]|人员|干部|党员|医生|教师|老师)(?:上门[一-龥]{2,4}|轮[班值岗])$/,
  yes: ["工作组|上门测温", "大学生志愿者|轮班"],
  no: ["上门测温", "上门服务队"],
};

/** A community or a body, whose the lack is. */
const LACKING = /社区|小区|村|乡镇|企业|学校|单位|网格|支部|党组织|医院/;
const LACKS = /不(?:达标|合格|规范|健全|到位|稳定|完善)|偏[低少小大高]|老化|缺失|缺位|形同虚设|名存实亡/;

export const LACKS_IT: ThenDone = {
  id: "lacks-it",
  about: "What of theirs is lacking: 23个|社区|办公用房面积不达标, 17%的|小区|业委会形同虚设",
  pattern: new RegExp(`(?<=^${either([LACKING])})[一-龥]{2,10}${either([LACKS])}$`),
  yes: ["社区|办公用房面积不达标", "小区|业委会形同虚设"],
  no: ["不合格企业", "社区老化"],
};

export const THEN_DONE: readonly ThenDone[] = [
  LACKS_IT,
  MAKES_A_LIVING,
  LIVES_BY,
  NEEDS,
  GOES_THERE,
  MOVED_TO,
  SPREADS,
  CALLS,
];
