/**
 * Markup nested so deeply that it was made to choke its readers. `read.ts` makes an error for the user of it.
 */
export class TooDeep extends Error {
  override readonly name = "TooDeep";

  constructor(limit: number) {
    super(`more than ${limit} elements inside each other`);
  }
}
