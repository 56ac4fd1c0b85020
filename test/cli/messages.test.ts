import { describe, expect, it } from "vitest";
import { languageOf, speaker } from "../../src/cli/messages.ts";

describe("messages", () => {
  it("are said in the language asked for", () => {
    const counts = { figures: 1, sources: 2, warnings: 0 };
    expect(speaker("en")("extracted", counts)).toBe("1 figure from 2 sources, 0 warnings");
    expect(speaker("zh")("extracted", counts)).toBe("2 个来源，1 条数据，0 条提示");
    expect(speaker("zh")("errorPrefix")).toBe("错误：");
    expect(speaker("en")("pivoted", { rows: 1, columns: 2, conflicts: 1, leftOut: 3 })).toBe(
      "1 row, 2 columns, 1 cell with more than one value, 3 figures left out",
    );
  });

  it.each([
    [{ LANG: "zh_CN.UTF-8" }, "zh"],
    [{ LANG: "zh" }, "zh"],
    [{ LANG: "en_US.UTF-8", LC_ALL: "zh_TW" }, "zh"],
    [{ LANG: "zh_CN.UTF-8", LC_MESSAGES: "de_DE" }, "en"],
    [{ LANG: "zh_CN.UTF-8", LC_ALL: "C" }, "en"],
    [{ LANG: "zh_CN.UTF-8", LC_ALL: "" }, "zh"],
    [{ LANG: "zha" }, "en"],
    [{}, "en"],
  ] as const)("follow the locale %o to %s", (env, language) => {
    expect(languageOf(undefined, env)).toBe(language);
    expect(languageOf("en", env)).toBe("en");
    expect(languageOf("zh", env)).toBe("zh");
  });
});
