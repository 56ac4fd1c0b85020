/**
 * What commander gets for node:child_process in the built package. It would start executables as subcommands, of which
 * the program has none, and loading the real module takes a third of the time that help takes.
 */
export const spawn = (): never => {
  throw new Error("subcommands are not executables of their own");
};
