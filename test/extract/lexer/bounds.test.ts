import { describe, expect, it } from "vitest";
import { boundAround } from "../../../src/extract/lexer/bounds.ts";

/** The number stands between brackets. */
function bound(marked: string): string | null {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  return boundAround(marked.replace(/[[\]]/g, ""), start, end);
}

describe("bound words around a number", () => {
  it.each([
    ["超过[1万个]", "over"],
    ["超[1万个]", "over"],
    ["超过了[1万个]", "over"],
    ["突破[100亿元]", "over"],
    ["不少于[2小时]", "over"],
    ["至少[1名]", "over"],
    ["每季度至少召开[1次]", "over"],
    ["单日最高接待[2万人次]", null],
    ["[5%]以上", "over"],
    ["[5级]及以上", "over"],
    ["[四分之一]强", "over"],
    ["最高资助[1000万元]", "under"],
    ["[五公里]多", "over"],
    ["近[40000个]", "under"],
    ["不超过[600元]", "under"],
    ["迈过[160亿元]门槛", "over"],
    ["跨过[200亿元]", "over"],
    ["越过[千亿元]", "over"],
    ["月租封顶[600元]", "under"],
    ["一趟顶多背[四十斤]", "under"],
    ["少说跑了[三趟]", "over"],
    ["别超过[3天]", "under"],
    ["不得超过[15日]", "under"],
    ["不得低于[40%]", "over"],
    ["不会少于[3人]", "over"],
    ["最多可容纳[5人]", "under"],
    ["[24小时]内", "under"],
    ["控制在[5%]以内", "under"],
    ["不足[一亩]", "under"],
    ["约[300人]", "about"],
    ["约占[3%]", "about"],
    ["[5%]左右", "about"],
    ["近[5%]左右", "about"],
  ])("%s: %s", (text, expected) => {
    expect(bound(text)).toBe(expected);
  });

  it.each([
    "达到[300个]",
    "附近[3个]",
    "最近[3年]",
    "节约[5万元]",
    "签约[14个]",
    "通过[3项]",
    "圆满[10个]",
    "[5个]内部机构",
    "以上[3项]",
    "最多的[5个]",
    "[3人]多次",
    "新增[300人],以上",
  ])("%s says nothing", (text) => {
    expect(bound(text)).toBeNull();
  });
});
