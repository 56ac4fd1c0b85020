/** Which paragraphs of a report plan and which review, told by what they say before any figure is looked at. */
import { describe, expect, it } from "vitest";
import { planState, START } from "../../src/extract/plan.ts";

const statuses = (paragraphs: readonly string[], spoken = false): readonly string[] => {
  let state = START;
  return paragraphs.map((paragraph) => {
    state = planState(paragraph, state, spoken);
    return state.status;
  });
};

const DEMANDS =
  "大力推进农业强县。抓好三座水库除险加固，实施高标准农田提升行动，力争新建良田2万亩。支持龙头企业扩大加工能力，培育链主企业5家。加快推进冷链园区建设，完善仓储设施，打造区域品牌。" +
  "积极推动镇村连片改造，优化公交线路，拟新开线路3条，办好城乡客运一体化。强化科技支撑，健全农技服务体系，争取更多项目落户。着力深化集体林权改革，开展林下种养试点，推进碳汇交易。" +
  "加强人才引育，用好返乡创业政策，鼓励青年回乡。深入推进移风易俗，完善村规民约，提升治理水平，推进网格化管理，加强矛盾调处，抓好平安建设，推动群防群治，健全应急体系，强化隐患排查。实施乡村文化振兴行动，打造文化礼堂，开展送戏下乡，支持非遗传承，培育乡土文化人才，力争更多村入选名录。";

describe("the part of a report", () => {
  it("reviews until a lead-in turns it, and turns back", () => {
    expect(
      statuses([
        "全县粮食总产量达到12万吨，同比增长3%。",
        "今年经济社会发展的主要预期目标是：地区生产总值增长6%。",
        "完成营造林3万亩，新建公路20公里。",
        "过去一年，完成投资30亿元。",
      ]),
    ).toEqual(["actual", "target", "target", "actual"]);
  });

  it("is not turned by a sentence that heads what was done, nor back by what the coming year is", () => {
    const after = "新建幼儿园12所。";
    expect(statuses(["（五）扎实做好改善民生工作。提供公益岗位300个。", after])).toEqual(["actual", "actual"]);
    expect(statuses(["下一阶段，要做好以下五方面工作。", after])).toEqual(["target", "target"]);
    expect(statuses(["二、2026年工作安排", "2026年是建县七十周年，也是新规划实施第一年。", after])).toEqual([
      "target",
      "target",
      "target",
    ]);
    expect(statuses(["二、2026年工作安排", "名词解释", after])).toEqual(["target", "actual", "actual"]);
    expect(statuses(["二、2026年工作安排", "2025年是很不寻常的一年。", after])).toEqual(["target", "actual", "actual"]);
  });

  it("is not turned by what a meeting is for, and back by a heading of merits or lacks", () => {
    const after = "新建幼儿园12所。";
    expect(statuses(["这次会议的主要任务是盘点上半年、部署下半年。", after])).toEqual(["actual", "actual"]);
    expect(statuses(["今年的主要任务是：稳住粮食生产。", after])).toEqual(["target", "target"]);
    expect(statuses(["二、2023年工作计划", after])).toEqual(["target", "target"]);
    expect(statuses(["二、2023年工作计划", "三、正视问题，找准差距", after])).toEqual(["target", "actual", "actual"]);
    expect(statuses(["新学期，请各位老师上好每一堂课。", after])).toEqual(["target", "target"]);
  });

  it("plans in a long paragraph of demands without results, which turns nothing after it", () => {
    expect(statuses([DEMANDS, "全县粮食总产量12万吨。"])).toEqual(["target", "actual"]);
    const done = DEMANDS.replaceAll("。", "，成效显著，获评省级示范，同比增长5%。");
    expect(statuses([done])).toEqual(["actual"]);
  });

  it("plans on from such a paragraph, past subheadings, until results are told", () => {
    const on = "新建社区食堂12家，推动老旧小区加装电梯。";
    expect(statuses([DEMANDS, "（二）增进民生福祉", on])).toEqual(["target", "target", "target"]);
    expect(statuses([DEMANDS, "社区食堂累计建成12家，连续三年获评优秀。", on])).toEqual(["target", "actual", "actual"]);
    expect(statuses([on])).toEqual(["actual"]);
  });

  it("takes orders for what was done where an article says whose it is, unless they look ahead", () => {
    const orders =
      "加强产销对接，培育链主企业5家，促进三产融合，推动3个园区扩容。优化营商环境，完善服务机制，支持院校共建产业学院7所。";
    expect(statuses([orders])).toEqual(["target"]);
    expect(statuses([orders], true)).toEqual(["actual"]);
    expect(statuses([DEMANDS], true)).toEqual(["target"]);
  });

  it("takes growth that is bounded for part of an order, growth to the point for a result", () => {
    const orders = (growth: string): string =>
      `加强产销对接，培育链主企业，促进三产融合，${growth}。优化营商环境，${growth}。`;
    expect(statuses([orders("产值增长8%左右")])).toEqual(["target"]);
    expect(statuses([orders("产值增长8.3%")])).toEqual(["actual"]);
  });

  it.each([
    "按照省委组织工作部署，全县选派干部120名驻村。",
    "认真落实中央工作要求，我们组建专班12个。",
    "对照年初工作安排，完成改造120户。",
    "做好今年征兵工作，走访适龄青年4200人。",
  ])("is not turned by what was only followed: %s", (paragraph) => {
    expect(statuses([paragraph, "全县新建村卫生室38所。"])).toEqual(["actual", "actual"]);
  });

  it("is not turned by a title that names both parts", () => {
    expect(statuses(["2023年工作总结暨2024年工作打算", "全县新建村卫生室38所，招录村医61名。"])).toEqual([
      "actual",
      "actual",
    ]);
    expect(statuses(["2024年工作打算", "新建村卫生室38所，招录村医61名。"])).toEqual(["target", "target"]);
  });

  it("plans where a speech gives orders, not where it says how things stand", () => {
    expect(statuses(["一要突出重点抓排查。对36个村的账目全面起底，60日内办结。"])).toEqual(["target"]);
    expect(statuses(["二要正视差距。目前仍有17个村没有达标。"])).toEqual(["actual"]);
  });

  it("reviews the year just past, whatever it says was done", () => {
    expect(statuses(["刚刚过去的2025年，我们顶住压力，力争上游，生产总值增长5.6%。"])).toEqual(["actual"]);
  });
});
