import { describe, expect, it } from "vitest";
import { normalise } from "../../src/normalise/normalise.ts";
import { layout } from "../../src/section/layout.ts";
import { createStitcher, type PageSummary, summarise } from "../../src/section/stitch.ts";

const BODY = "我们把年轻干部放到一线去磨炼，选派干部40名驻村，培训骨干120人次，群众满意率达到96%。";

const page = (source: string, text: string): PageSummary => {
  const clean = normalise(text);
  return summarise(source, clean, layout(clean));
};

const first = page(
  "p7.txt",
  `基层治理经验材料选编-80篇(第7/9页)\n云溪县委组织部部长李明:把堡垒建在山梁上\n${BODY}\n白沙镇党委书记陈立:小院议事\n${BODY}新建议事点12个。`,
);
const second = page(
  "p8.txt",
  `基层治理经验材料选编-80篇（第8/9页）\n${BODY}又建成活动室8个。\n云溪县委组织部部长李明：把堡垒建在山梁上\n${BODY}`,
);
const bare = page("p8.txt", `基层治理经验材料选编-80篇(第8/9页)\n${BODY}`);
const third = page("p9.txt", `基层治理经验材料选编-80篇（第9/9页）\n${BODY}\n${BODY}`);

const stitcherOf = (...pages: readonly PageSummary[]) => {
  const stitcher = createStitcher();
  for (const one of pages) stitcher.add(one);
  return stitcher;
};

describe("pages of a compilation", () => {
  it("give a continued section the article it belongs to, whichever came first", () => {
    for (const stitcher of [stitcherOf(first, second), stitcherOf(second, first)]) {
      expect(stitcher.continuedArticle(second)).toMatchObject({
        heading: "白沙镇党委书记陈立:小院议事",
        place: "白沙镇",
        role: "书记",
        person: "陈立",
      });
    }
  });

  it("do not lend a heading over a missing page", () => {
    expect(stitcherOf(first, third).continuedArticle(third)).toBeUndefined();
  });

  it("follow an article through a page without a heading", () => {
    const stitcher = stitcherOf(third, bare);
    expect(stitcher.continuedArticle(third)).toBeUndefined();
    stitcher.add(first);
    expect(stitcher.continuedArticle(third)).toMatchObject({ person: "陈立" });
  });

  it("have nothing to continue where they begin with a heading, or bear no mark", () => {
    expect(stitcherOf(first).continuedArticle(first)).toBeNull();
    const loose = page("loose.txt", BODY);
    expect(stitcherOf(loose).continuedArticle(loose)).toBeNull();
  });

  it("mark an article that stands twice, whatever its typography", () => {
    const stitcher = createStitcher();
    expect(stitcher.duplicates(first)).toEqual([]);
    expect(stitcher.duplicates(second)).toEqual([{ section: 1, source: "p7.txt", line: 2 }]);
  });

  it("keep pages of other compilations apart", () => {
    const other = page("x8.txt", `另一部选编-20篇(第8/9页)\n${BODY}`);
    expect(stitcherOf(first, other).continuedArticle(other)).toBeUndefined();
  });
});
