/** Reporters by the name under which they are asked for. */

import { github } from "./github.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import type { Reporter } from "./reporter.ts";
import { text } from "./text.ts";

export const REPORTERS: Readonly<Record<string, Reporter>> = { text, json, junit, github };
