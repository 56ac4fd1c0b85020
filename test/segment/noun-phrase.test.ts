import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nounPhraseEnd, nounPhraseStart, phraseEnd, phraseStart } from "../../src/segment/noun-phrase.ts";

describe("where a noun phrase ends", () => {
  it.each([
    "干部|澄清了正名",
    "骨干教师|下乡支教",
    "群众|告别土炕烧煤",
    "科学家|增选为两院院士",
    "志愿者|走街串巷",
    "强县|参照直管县管理",
    "农户|户均增收",
    "项目|开工建设",
    "网格|重新整合",
    "平台|全部上线运行",
    "同志|荣立三等功",
    "社区|里",
    "牧民|、",
    "企业|等主体",
    "乡镇|的工作人员",
    "村“两委”干部|参加培训",
    "受到不实举报的干部|",
    "新型农业经营主体|",
    "老旧小区改造项目|",
    "返乡创业园|",
    "产业创新平台|",
    "变电站|",
    "|",
  ])("%s", (example) => {
    const at = example.indexOf("|");
    expect(nounPhraseEnd(example.replace("|", ""))).toBe(at);
  });

  it("takes off a trailing conjunction, not a word that ends like one", () => {
    const words = [
      { word: "局势", tag: "n" },
      { word: "缓和", tag: "vn" },
    ];
    expect(phraseEnd(words)).toBe(4);
    expect(phraseEnd([...words, { word: "和", tag: "c" }])).toBe(4);
  });

  it("stays inside the words", () => {
    const word = fc.record({
      word: fc.constantFrom("干部", "的", "“", "”", "、", "了", "选派", "里", "率", "等"),
      tag: fc.constantFrom("n", "v", "vn", "vi", "d", "p", "x", "uj", "f", "i"),
    });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 10 }), (words) => {
        const bounds = [0];
        for (const each of words) bounds.push((bounds.at(-1) ?? 0) + each.word.length);
        expect(bounds).toContain(phraseEnd(words));
        expect(bounds).toContain(phraseStart(words));
      }),
    );
  });
});

describe("where a noun phrase begins", () => {
  it.each([
    "承包|楼栋",
    "处置|各类险情",
    "更换|老化燃气管道",
    "带回|意见建议",
    "量化|股权",
    "打磨|精品课",
    "改造|老旧小区",
    "清查出|集体资产",
    "修|产业路",
    "|培训班",
    "|发展中心",
    "|销售收入",
    "|建设用地",
    "|常住人口",
    "|充电桩",
    "|服务对象",
    "|研发投入强度",
    "|敬老院",
    "|脱贫人口人均纯收入",
    "|",
  ])("%s", (example) => {
    expect(nounPhraseStart(example.replace("|", ""))).toBe(example.indexOf("|"));
  });
});
