/**
 * The unit a table says once for many cells: a header or caption goes in, its name and its unit come out.
 *
 * Only spellings that head tables are known here, so that 发行总额（亿元） has a unit and 发行总额（预计） has none.
 * Absent on purpose: what a unit means and what its scale is; the text of the table says the unit as written.
 */

const MEASURE =
  "元|美元|港元|港币|欧元|日元|人民币|人|人次|人天|户|户次|个|家|件|件次|项|次|场|场次|名|位|所|座|条|处|台|套|辆|艘|架|支|只|头|羽|株|棵|床|张|册|篇|部|例|对|批|期|" +
  "宗|岁|年|月|天|日|小时|分钟|亩|公顷|平方米|平方公里|平方千米|立方米|公里|千米|米|毫米|吨|吨标准煤|公斤|千克|升|千瓦|兆瓦|千瓦时|千瓦小时|度|" +
  "标箱|TEU|箱|载重吨|门|线|路|端口|GB|TB|PB|倍|百分点|个百分点|[%％‰]|kW·?h|kW|MW|km|m|kg|t|hm²|km²|m²|m³|㎡|㎥";
const SPELLING = `(?:[十百千万亿]{0,3}(?:${MEASURE})(?:[/／](?:${MEASURE}))?|百分比)`;
const WHOLE = new RegExp(`^(?:单位[:：]?)?\\s*(${SPELLING})$`);
/** 发行总额（亿元） 增速(%) 金额（单位：万元） */
const BRACKETED = new RegExp(`^(.*?)\\s*[（(【\\[]\\s*(?:单位[:：]?)?\\s*(${SPELLING})\\s*[）)】\\]](.*)$`);
/** 金额/万元, 增长%, 比上年增长 % */
const TRAILING = new RegExp(`^(.+?)(?:\\s*[/／,，]\\s*(${SPELLING})|\\s*([%％‰]))$`);
/** 单位：亿元、% */
const CAPTION = new RegExp(`单位[:：]\\s*(${SPELLING}(?:[、,，;；\\s]\\s*${SPELLING})*)`);
/** What is counted in % where a caption has it beside another unit. */
const SHARE = /增长|增速|增幅|增减|同比|环比|比上年|涨幅|升降|比重|占比|比例|率$/;

export const isUnit = (text: string): boolean => WHOLE.test(unbracketed(text));

const unbracketed = (text: string): string => /^[（(](.*)[）)]$/.exec(text.trim())?.[1] ?? text.trim();

/** 发行总额（亿元） → 发行总额, 亿元. */
export const splitUnit = (header: string): { readonly name: string; readonly unit: string | null } => {
  const [, before, unit, after] = BRACKETED.exec(header) ?? [];
  if (before !== undefined && unit !== undefined)
    return { name: `${before}${after ?? ""}`.trim(), unit: asWritten(unit) };
  const [, name, divided, percent] = TRAILING.exec(header) ?? [];
  if (name !== undefined) return { name, unit: asWritten(divided ?? percent ?? "") };
  return { name: header.trim(), unit: null };
};

const asWritten = (unit: string): string => (unit === "百分比" ? "%" : unit);

/** The units of a caption: 单位：亿元、% → 亿元, %. */
export const unitsOf = (caption: string): readonly string[] =>
  CAPTION.exec(caption)?.[1]
    ?.split(/[、,，;；\s]+/)
    .map(asWritten) ?? [];

/**
 * The unit of a cell that has none itself: the column header's; for a share or a growth the caption's %; else the row's, the caption's.
 *
 * @param name column header without its unit
 * @param column unit of the column header
 * @param row unit of the row header or of its 单位 column
 */
export const pickUnit = (
  name: string,
  column: string | null,
  row: string | null,
  caption: readonly string[],
): string => {
  if (column !== null) return column;
  const percent = caption.find((unit) => /[%％‰]/.test(unit));
  if (SHARE.test(name)) return percent ?? "";
  return row ?? caption.find((unit) => unit !== percent) ?? caption[0] ?? "";
};
