/**
 * The words of lists that are written with blanks and line breaks between them: a list a group, each under its comment.
 *
 * All are split at once: a call for each group made the program start a millisecond later.
 */
export const wordList = (...lists: readonly string[]): readonly string[] => lists.join(" ").trim().split(/\s+/);
