/** What an entry that answers with a position says where it has nothing to say. */
export const NOT_MINE = -1;
