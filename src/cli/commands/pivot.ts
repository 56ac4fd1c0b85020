export const pivot = async (_i: readonly string[], _f: unknown): Promise<number> => 2;
