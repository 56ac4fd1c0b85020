/** Writes integers as Chinese does, independently of the reader: the other half of the round-trip properties. */

const PLAIN = { digits: "零一二三四五六七八九", places: ["", "十", "百", "千"], scales: ["", "万", "亿", "万亿"] };
const TRADITIONAL = {
  digits: "零一二三四五六七八九",
  places: ["", "十", "百", "千"],
  scales: ["", "萬", "億", "萬億"],
};
const FINANCIAL = { digits: "零壹贰叁肆伍陆柒捌玖", places: ["", "拾", "佰", "仟"], scales: ["", "万", "亿", "万亿"] };
const FINANCIAL_TRADITIONAL = {
  digits: "零壹貳參肆伍陸柒捌玖",
  places: ["", "拾", "佰", "仟"],
  scales: ["", "萬", "億", "萬億"],
};

export type Script = "plain" | "traditional" | "financial" | "financialTraditional";
const SCRIPTS = {
  plain: PLAIN,
  traditional: TRADITIONAL,
  financial: FINANCIAL,
  financialTraditional: FINANCIAL_TRADITIONAL,
} as const;

function group(value: number, script: (typeof SCRIPTS)[Script]): string {
  let text = "";
  let zero = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      zero = text !== "";
      continue;
    }
    if (zero) text += "零";
    zero = false;
    text += script.digits.charAt(digit) + script.places[place];
  }
  return text;
}

/** 0 ≤ value < 10^16. */
export function written(value: bigint, name: Script): string {
  const script = SCRIPTS[name];
  if (value === 0n) return "零";
  // 亿 closes everything above it: 一万二千亿, so the upper eight digits are written as a number of their own.
  const upper = value / 100_000_000n;
  const lower = value % 100_000_000n;
  const eight = (part: bigint): string => {
    const high = Number(part / 10_000n);
    const low = Number(part % 10_000n);
    if (high === 0) return group(low, script);
    const tail = low === 0 ? "" : (low < 1000 ? "零" : "") + group(low, script);
    return group(high, script) + script.scales[1] + tail;
  };
  if (upper === 0n) return eight(lower);
  const tail = lower === 0n ? "" : (lower < 10_000_000n ? "零" : "") + eight(lower);
  return eight(upper) + script.scales[2] + tail;
}

/** Arabic digits before 亿 and 万: 12亿3450万6789. */
export function mixed(value: bigint): string {
  const parts: string[] = [];
  const upper = value / 100_000_000n;
  const middle = (value / 10_000n) % 10_000n;
  const low = value % 10_000n;
  if (upper > 0n) parts.push(`${upper}亿`);
  if (middle > 0n) parts.push(`${parts.length > 0 && middle < 1000n ? "零" : ""}${middle}万`);
  if (low > 0n) parts.push(`${parts.length > 0 && (low < 1000n || middle === 0n) ? "零" : ""}${low}`);
  return parts.join("") || "0";
}
