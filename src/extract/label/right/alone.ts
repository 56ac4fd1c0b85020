/**
 * One character behind a number that is the whole name of what is counted: 四成二的|人|选择了…, 14个|村|里有9个, 8|金|.
 *
 * In: a position behind a number. Out: openings for the list in openings.ts.
 */
import { among } from "../../../marks.ts";
import { begins, type Opening } from "./opening.ts";
import { ENDERS } from "./outside.ts";

export const PEOPLE: Opening = {
  id: "people",
  about: "人 before what they say, think or do: 四成二的|人|选择了…",
  first: "人",
  stands: begins(/^人(?:选择|表示|认为|觉得|说|反映|希望|愿意|不|没|对|在|会|想|[一-龥][在着了])/, 3),
  alone: true,
  yes: ["四成二的【人】选择了回乡", "三成的【人】住在镇上"],
  no: ["12名【人】大代表"],
};

export const COMMUNITY: Opening = {
  id: "community",
  about: "A community or a place, where something is inside it: 14个|村|里有9个",
  first: "村镇乡县市区组户点站校厂店班队所社园",
  stands: begins(/^.(?:里|中[有，,排位居倒])/, 3),
  alone: true,
  yes: ["14个【村】里有9个", "14个【县】中有9个"],
  no: ["14个【村】级组织", "14所【校】中餐厅"],
};

export const MEDAL: Opening = {
  id: "medal",
  about: "Medals by their metal: 8|金|、4|银|",
  first: "金银铜",
  stands: ({ text }, _, at, limit) => at + 1 === limit || among(ENDERS, text, at + 1),
  alone: true,
  yes: ["代表团获8【金】"],
  no: ["获8个【金】奖"],
};
