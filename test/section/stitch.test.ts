import { describe, expect, it } from "vitest";
import { normalise } from "../../src/normalise/normalise.ts";
import { layout } from "../../src/section/layout.ts";
import { type PageRef, stitch } from "../../src/section/stitch.ts";

const BODY = "我们把年轻干部放到一线去磨炼，选派干部40名驻村，培训骨干120人次，群众满意率达到96%。";

function page(source: string, text: string): PageRef {
  const clean = normalise(text);
  return { source, clean, layout: layout(clean) };
}

const first = page(
  "p7.txt",
  `基层治理经验材料选编-80篇(第7/9页)\n云溪县委组织部部长李明:把堡垒建在山梁上\n${BODY}\n白沙镇党委书记陈立:小院议事\n${BODY}新建议事点12个。`,
);
const second = page(
  "p8.txt",
  `基层治理经验材料选编-80篇（第8/9页）\n${BODY}又建成活动室8个。\n云溪县委组织部部长李明：把堡垒建在山梁上\n${BODY}`,
);
const third = page("p9.txt", `基层治理经验材料选编-80篇（第9/9页）\n${BODY}\n${BODY}`);

describe("pages of a compilation", () => {
  it("come in page order, other documents where they stood", () => {
    const other = page("other.txt", BODY);
    expect(stitch([second, other, first]).order).toEqual([2, 0, 1]);
  });

  it("give a continued section the article it belongs to", () => {
    const { sections } = stitch([second, first]);
    const continued = sections.find(({ at }) => at.source === "p8.txt" && at.section === 0);
    expect(continued).toMatchObject({
      heading: "白沙镇党委书记陈立:小院议事",
      place: "白沙镇",
      role: "书记",
      person: "陈立",
      continuedFrom: { source: "p7.txt", section: 1, page: 1 },
    });
  });

  it("do not lend a heading over a missing page", () => {
    const { sections } = stitch([first, third]);
    expect(sections.at(-1)).toMatchObject({ heading: null, continuedFrom: null });
  });

  it("follow an article through a page without a heading", () => {
    const bare = page("p8.txt", `基层治理经验材料选编-80篇(第8/9页)\n${BODY}`);
    const { sections } = stitch([first, bare, third]);
    expect(sections.at(-1)).toMatchObject({ person: "陈立", continuedFrom: { source: "p7.txt", section: 1 } });
  });

  it("mark an article that stands twice, whatever its typography", () => {
    const { sections } = stitch([first, second]);
    expect(sections.at(-1)?.duplicateOf).toMatchObject({ source: "p7.txt", section: 0 });
    expect(sections.filter(({ duplicateOf }) => duplicateOf !== null)).toHaveLength(1);
  });

  it("keep pages of other compilations apart", () => {
    const other = page("x8.txt", `另一部选编-20篇(第8/9页)\n${BODY}`);
    expect(stitch([first, other]).sections.at(-1)?.continuedFrom).toBeNull();
  });
});
