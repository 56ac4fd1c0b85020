import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cityEnd, findPlaces, placeAt } from "../../src/section/places.ts";

const names = (text: string): string[] =>
  findPlaces(text, 0, text.length).map((span) => text.slice(span.start, span.end));

describe("places in running text", () => {
  it.each([
    ["推动云溪县新增党员100名", ["云溪县"]],
    ["选派12名干部到云溪县白沙镇任职", ["云溪县白沙镇"]],
    ["东门社区、西门社区共有志愿者300名", ["东门社区", "西门社区"]],
    ["在和平区与于都县同步实施", ["和平区", "于都县"]],
    ["福建省龙岩市建成3个园区", ["福建省龙岩市"]],
    ["景德镇市和萍乡市引进企业", ["景德镇市", "萍乡市"]],
    ["沙市区建成泵站", ["沙市区"]],
    ["龙岩市区改造小区", ["龙岩市"]],
    ["鄂温克族自治旗与阿合奇县", ["鄂温克族自治旗", "阿合奇县"]],
    ["其中石桥村集体收入50万元", ["石桥村"]],
    ["目前，大湾区内地城市集聚人才", ["大湾区"]],
    ["西双版纳自治州边民互市", ["西双版纳自治州"]],
    ["支援西藏干部20名", ["西藏"]],
    ["东门街道组建队伍", ["东门街道"]],
    ["青砚县、河柳区分别建成", ["青砚县", "河柳区"]],
    ["云溪县鲁村现有农户", ["云溪县鲁村"]],
  ])("%s", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    "选派12个县的干部",
    "全县建成示范村20个",
    "推进城市社区治理",
    "国内市场份额达到三成",
    "老旧小区改造120个",
    "农村、乡镇、城区一体推进",
    "三省六县联动",
    "县域经济和村民收入",
    "行政村通达率100%",
    "高举旗帜",
  ])("none in %s", (text) => {
    expect(names(text)).toEqual([]);
  });

  it("knows a city without its suffix, unless its name is a word of reports too", () => {
    expect(cityEnd("成都国际航空枢纽", 0)).toBe(2);
    expect(cityEnd("助力张家界旅游", 2)).toBe(5);
    expect(cityEnd("日照时数1200小时", 0)).toBe(0);
    expect(cityEnd("成", 0)).toBe(0);
  });

  it("gives the level of the narrowest unit", () => {
    expect(findPlaces("长汀县汀州镇", 0, 6)).toEqual([{ start: 0, end: 6, level: "township", unit: 3 }]);
  });

  it.each([
    ["湖北黄荆塘村", "黄荆塘村"],
    ["吉林蛟河市", "蛟河市"],
    ["福建云溪县白沙镇", "白沙镇"],
  ])("takes the province that stands before %s along, and knows its narrowest unit", (text, unit) => {
    const [place] = findPlaces(text, 0, text.length);
    expect(place).toMatchObject({ start: 0, end: text.length });
    expect(text.slice(place?.unit)).toBe(unit);
  });

  it("stays within the stretch it is given, in order, without overlap", () => {
    const unit = fc.constantFrom(..."在和云溪县白沙镇市区村省社街道西藏12个。景德镇市自治州");
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), fc.nat(40), fc.nat(40), (pieces, a, b) => {
        const text = pieces.join("");
        const from = Math.min(a, b, text.length);
        const to = Math.min(Math.max(a, b), text.length);
        let last = from;
        for (const span of findPlaces(text, from, to)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(to);
          last = span.end;
        }
      }),
    );
  });

  it("reads the place at a position as the first of the places from there", () => {
    const unit = fc.constantFrom(
      ..."在和云溪县白沙镇市区村省社街道西藏12个。景德镇市自治州",
      "湖北",
      "长汀县",
      "南港街道",
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), fc.nat(40), fc.nat(40), (pieces, a, b) => {
        const text = pieces.join("");
        const from = Math.min(a, b, text.length);
        const to = Math.min(Math.max(a, b), text.length);
        const [first] = findPlaces(text, from, to);
        expect(placeAt(text, from, to)).toEqual(first?.start === from ? first : null);
      }),
      { numRuns: 2000 },
    );
  });
});
