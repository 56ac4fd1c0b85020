/** Cold starts against a node that does nothing. */
import { pagePath } from "../material.ts";
import { BIN, inTurns, type Measured, ms, times } from "../measure.ts";

const ROUNDS = 15;

export const cold = async (): Promise<readonly Measured[]> => {
  const seconds = inTurns(
    {
      node: ["-e", "0"],
      version: [BIN, "--version"],
      help: [BIN, "--help"],
      page: [BIN, "extract", pagePath()],
    },
    ROUNDS,
  );
  const against = `node -e 0, ${ms(seconds("node"))}`;
  const row = (name: string, what: string, promised: string): Measured => ({
    what,
    value: ms(seconds(name)),
    against,
    ratio: times(seconds(name) / seconds("node")),
    promised,
  });
  return [
    row("version", "cold start, --version", "< 1.5 ×"),
    row("help", "cold start, --help", "< 1.5 ×"),
    row("page", "cold start, extract of a page", "≤ 3 ×"),
  ];
};
