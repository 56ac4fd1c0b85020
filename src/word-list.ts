/** The words of a list that is written with blanks and line breaks between them. */
export const wordList = (list: string): readonly string[] => list.trim().split(/\s+/);
