/** Lines that stand over a table: a line of text in; whether it is a table's title or unit, out. */

/** 表1 …, 附表二 …, 单位：亿元 */
const CAPTION = /^(?:[（(]?单位[:：].{1,30}|(?:续|附)?表\s*[\d一二三四五六七八九十][^。；]{0,58})$/;
const LONGEST = 60;
/** Lines over one table: its title and its unit. */
export const MOST_CAPTIONS = 2;

export const isCaption = (line: string): boolean => line.length <= LONGEST && CAPTION.test(line);
