import { describe, expect, it } from "vitest";
import { countHan } from "../../src/section/han.ts";
import { BEHIND_PLACE, readBehind } from "../../src/section/speaker/behind-place.ts";
import { BODY_READINGS } from "../../src/section/speaker/body.ts";
import { isName, NAME_SHAPES, nameShape } from "../../src/section/speaker/name.ts";
import { parseSpeaker, readSpeaker } from "../../src/section/speaker.ts";

/** place | organization | role | person */
function parts(text: string): string | null {
  const speaker = parseSpeaker(text);
  if (speaker === null) return null;
  const slice = (span: { start: number; end: number } | null) =>
    span === null ? "-" : text.slice(span.start, span.end);
  return [speaker.place, speaker.organization, speaker.role, speaker.person].map(slice).join(" | ");
}

describe("who speaks", () => {
  it.each([
    ["云岭市委组织部", "云岭市 | 云岭市委组织部 | - | -"],
    ["云溪县委组织部部长李明", "云溪县 | 云溪县委组织部 | 部长 | 李明"],
    ["云溪县委书记欧阳文山", "云溪县 | 云溪县委 | 书记 | 欧阳文山"],
    ["市委常委、组织部部长王敏", "- | 市委 | 常委、组织部部长 | 王敏"],
    ["云溪县委副书记、县长赵宏", "云溪县 | 云溪县委 | 副书记、县长 | 赵宏"],
    ["云溪县委常委、组织部部长、统战部部长 赵宏", "云溪县 | 云溪县委 | 常委、组织部部长、统战部部长 | 赵宏"],
    ["中共云溪县委组织部", "云溪县 | 中共云溪县委组织部 | - | -"],
    ["云岭市沙市区委", "云岭市沙市区 | 云岭市沙市区委 | - | -"],
    ["沙市区委组织部", "沙市区 | 沙市区委组织部 | - | -"],
    ["云溪县白沙镇党委书记陈立", "云溪县白沙镇 | 云溪县白沙镇党委 | 书记 | 陈立"],
    ["东门街道党工委书记陈 立", "东门街道 | 东门街道党工委 | 书记 | 陈 立"],
    ["云岭市市场监管局局长赵宏", "云岭市 | 云岭市市场监管局 | 局长 | 赵宏"],
    ["云山省云岭市教育局", "云山省云岭市 | 云山省云岭市教育局 | - | -"],
    ["云岭市市长 赵宏", "云岭市 | - | 市长 | 赵宏"],
    ["云溪县县长赵宏", "云溪县 | - | 县长 | 赵宏"],
    ["省长 赵宏", "- | - | 省长 | 赵宏"],
    ["自治区人民政府主席 李明", "- | 自治区人民政府 | 主席 | 李明"],
    ["云溪县副县长、公安局局长赵宏", "云溪县 | - | 副县长、公安局局长 | 赵宏"],
    ["云岭自治州委组织部部长阿依古丽·买买提", "云岭自治州 | 云岭自治州委组织部 | 部长 | 阿依古丽·买买提"],
    ["云溪县纪委书记、监委主任王敏", "云溪县 | 云溪县纪委 | 书记、监委主任 | 王敏"],
    ["云溪县人力资源和社会保障局", "云溪县 | 云溪县人力资源和社会保障局 | - | -"],
    ["云溪县委政法委", "云溪县 | 云溪县委政法委 | - | -"],
    ["广西教育厅", "广西 | 广西教育厅 | - | -"],
    ["驻石桥村第一书记王敏", "石桥村 | - | 第一书记 | 王敏"],
    ["云溪县", "云溪县 | - | - | -"],
    ["云岭旗林草局党组书记乌云毕力格", "云岭旗 | 云岭旗林草局党组 | 书记 | 乌云毕力格"],
    ["云桥区委人才办、区商务局", "云桥区 | 云桥区委人才办、区商务局 | - | -"],
    ["某县委组织部部长某某", "某县 | 某县委组织部 | 部长 | 某某"],
    ["盐城市委组织部", "盐城市 | 盐城市委组织部 | - | -"],
    ["云溪县残联", "云溪县 | 云溪县残联 | - | -"],
    ["云溪县供销社", "云溪县 | 云溪县供销社 | - | -"],
    ["云溪县委组织部调研组", "云溪县 | 云溪县委组织部调研组 | - | -"],
    ["云溪县云头社区居委会", "云溪县云头社区 | 云溪县云头社区居委会 | - | -"],
    ["云溪矿业公司工会", "- | 云溪矿业公司工会 | - | -"],
  ])("%s", (text, expected) => {
    expect(parts(text)).toBe(expected);
  });

  it.each(["社区", "全县", "城市", "大城市委组织部", "各级党委", "县委书记项目", "时间", "李明指出", "推动云溪县", ""])(
    "not %s",
    (text) => {
      expect(parseSpeaker(text)).toBeNull();
    },
  );

  it.each(["李明", "李 明", "欧阳文山", "孟根巴特尔", "岩温甩", "阿卜杜拉·买买提", "某某"])("%s is a name", (text) => {
    expect(isName(text)).toBe(true);
  });

  it.each(["项目", "指出", "党建", "高度", "明确", "李明指出", "总体要求"])("%s is no name", (text) => {
    expect(isName(text)).toBe(false);
  });
});

/** What the reading of a list says that answers first, for lists whose readings have examples of what is theirs and what not. */
describe.each([
  ["the body", BODY_READINGS, (example: string) => readSpeaker(example)?.id],
  ["a name", NAME_SHAPES, (example: string) => nameShape(example)?.id],
  [
    "what stands behind a place",
    BEHIND_PLACE,
    (example: string) => {
      const [place = "", rest = ""] = example.split("|");
      return readBehind(rest, place)?.id;
    },
  ],
] as const)("readings of %s", (_, readings, idOf) => {
  describe.each(readings.map(({ id, yes, no }) => ({ id, yes, no })))("$id", ({ id, yes, no }) => {
    it("has examples of what is its own and of what is not", () => {
      expect([yes.length > 0, no.length > 0]).toEqual([true, true]);
    });

    it.each(yes)("reads %s", (example) => {
      expect(idOf(example)).toBe(id);
    });

    it.each(no)("leaves %s", (example) => {
      expect(idOf(example)).not.toBe(id);
    });
  });

  it("have each id once, and a line about each", () => {
    const ids = readings.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(readings.filter(({ about }) => about.length < 8 || about.includes("\n"))).toEqual([]);
  });
});

it.each([
  ["云溪县", 3],
  ["㐂〇々𠮷", 4],
  ["云溪、", 0],
  ["云 溪", 0],
  ["云\ud842", 0],
  ["ａあ", 0],
  ["", 0],
])("ideographs of %s", (text, count) => {
  expect(countHan(text)).toBe(count);
  expect(/^\p{Script=Han}+$/u.test(text)).toBe(count > 0);
});
