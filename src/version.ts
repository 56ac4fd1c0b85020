/** The version of package.json, held equal to it by a test, so that `--version` reads no file. */
export const VERSION = "0.1.0";
