import { describe, expect, it } from "vitest";
import { HEADING_PATTERNS } from "../../src/section/patterns.ts";

describe.each(HEADING_PATTERNS.map((pattern) => [pattern.id, pattern] as const))("heading pattern %s", (_, pattern) => {
  it.each(pattern.yes)("reads %s", (line) => {
    const heading = pattern.parse(line);
    expect(heading).not.toBeNull();
    expect(heading!.title.end).toBeLessThanOrEqual(line.length);
    // A pattern above it in the list would keep it from ever reading its own example.
    const first = HEADING_PATTERNS.find((other) => other.parse(line) !== null);
    expect(first?.id).toBe(pattern.id);
  });

  it.each(pattern.no)("leaves %s alone", (line) => {
    expect(pattern.parse(line)).toBeNull();
  });
});
