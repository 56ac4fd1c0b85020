/** `shuzhai schema`: the JSON Schema of what extract writes, on standard output. */
import { writeStdout } from "../../output.ts";
import { EXIT } from "../failure.ts";
import type { Terminal } from "../io.ts";
import { schemaText } from "../schema.ts";

export const schema = async (_inputs: readonly string[], _flags: unknown, { stdout }: Terminal): Promise<number> => {
  await writeStdout(await schemaText(), stdout);
  return EXIT.ok;
};
