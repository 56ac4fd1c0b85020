/** The library as built, beside its dictionary; not a copy of it inside the benchmark. */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

type Library = typeof import("../../src/index.ts");

export const { extract, findNumbers } = (await import(pathToFileURL(resolve("dist/index.js")).href)) as Library;
