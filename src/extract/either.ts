/** One of several patterns, tried in their order, as part of a larger one. */
export const either = (alternatives: readonly RegExp[]): string =>
  `(?:${alternatives.map(({ source }) => source).join("|")})`;
