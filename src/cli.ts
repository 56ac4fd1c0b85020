/** The command line's entry: arguments in, exit status out. Everything it does stands in `cli/program.ts`. */
import { run } from "./cli/program.ts";

process.exitCode = await run(process.argv.slice(2));
