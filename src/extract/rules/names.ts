/** Numbers inside names, brands, hotlines, models and codes: 12345热线, 5G, AAAA级, 80后. Guide, section 1. */
import type { Rule } from "./rule.ts";

export const NAME_RULES: readonly Rule[] = [
  {
    id: "name/latin",
    about: "A number joined to Latin letters: 5G, PM2.5, G109, N2, 4A级",
    kind: "name",
    test: ({ expression, before, after, scene }) => {
      const { text } = scene;
      if (expression.unit !== null && /[A-Za-zΩΩ]/.test(expression.unit)) return false;
      if (/[A-Za-z][-—]?$/.test(before) && !/(?:APP|App|app|GDP|CPI|PPI|R&D|ICT|LNG|KTV|AI|VR|NGO|OTA)$/.test(before))
        return true;
      const next = text[expression.numeral.end] ?? "";
      return /[A-Za-z]/.test(next) &&
        !/^(?:[tT][bB]|GB|PB|EB|MW|GW|kW|km|kg|mm|cm|ml|mg|TEU|P|EFlops|EFLOPS|GWh|MWh|kWh|PFlops)/i.test(
          text.slice(expression.numeral.end, expression.numeral.end + 7),
        )
        ? true
        : /^[A-Za-z]级?/.test(after) && expression.unit === null;
    },
    yes: ["全区【5】G用户", "PM【2.5】浓度", "【4】A级景区"],
    no: ["收入【5万元】"],
  },
  {
    id: "name/hotline",
    about: "Telephone, hotline and platform numbers",
    kind: "name",
    test: ({ expression, before, after, numeral }) =>
      expression.unit === null &&
      /^\d{3,}(?:-\d+)*$/.test(numeral) &&
      (/^[”"']?(?:热线|平台|便民|专线|服务热线|党员服务|举报|电话|接诉|政务|市民|民生|渔区|公益|维权|客服|消费|总客服|社会|省长|志愿服务热线)/.test(
        after,
      ) ||
        /(?:拨打|热线|电话|专线|致电)[“"':：]?$/.test(before)),
    yes: ["【12345】热线受理", "拨打【96345】党员服务热线"],
    no: ["服务群众【12345人】"],
  },
  {
    id: "name/hyphenated",
    about: "Parts of a longer code joined by hyphens: 0415-7000000, 1+N",
    kind: "code",
    test: ({ expression, before, after, numeral }) =>
      (expression.unit === null && /\d-$/.test(before) && numeral.length >= 5) ||
      (expression.unit === null && /^\d+$/.test(numeral) && /^[-—]\d{5,}/.test(after)) ||
      (/^[+＋]/.test(after) && !/^[+＋]\d/.test(after)) ||
      (/[+＋]$/.test(before) && !/\d[+＋]$/.test(before)) ||
      (expression.unit === null && (/^[+＋]\d/.test(after) || /\d[+＋]$/.test(before))),
    yes: ["开通【0415】-7000000专线", "推行“【1】+N”模式"],
    no: ["增加【1-2个】小区"],
  },
  {
    id: "name/generation",
    about: "Cohorts, eras and editions: 80后, 00后",
    kind: "name",
    test: ({ after, numeral, expression }) =>
      /^\d0$/.test(numeral) && expression.unit === null && /^[”"]?后/.test(after),
    yes: ["【90】后干部"],
    no: ["【90个】后备人选"],
  },
  {
    id: "name/congress",
    about: "Congresses, plenums and editions by number: 二十大, 十九届六中全会",
    kind: "name",
    test: ({ expression, before, after, numeral }) =>
      /^中全会/.test(after) ||
      (/^[一二三四五六七八九十]+$/.test(numeral) && /(?:党的|届|第)$/.test(before) && /^(?:大|届|次)/.test(after)) ||
      (expression.unit === "大" && /党的$/.test(before)) ||
      (expression.unit === "大" &&
        /^(?:报告|精神|代表|以来|和|召开|胜利|后)/.test(after) &&
        /^(?:十[五六七八九]|二十[一二]?)$/.test(numeral)) ||
      (expression.unit === "届" &&
        /^(?:[一二三四五六七八九]中|历次|全国人大|人大|政协|全会|省委|市委|县委|区委|中央)/.test(after)),
    yes: ["党的【二十大】精神", "党的【十九届】六中全会"],
    no: ["承办【3届】大会"],
  },
  {
    id: "name/class",
    about: "Grades and classes that name a kind: AAAA级, 三甲, 一级, 二类",
    kind: "name",
    test: ({ expression, after, numeral, before }) =>
      (/^[一二三四五六七八九]$/.test(numeral) &&
        expression.unit === "级" &&
        !/(?:达到?|风力|冒着|地震)$/.test(before) &&
        /^(?:以上|及以上|书记|主任科员|医院|甲等|党组织|河长|林长|联动|网格|响应|调研员|巡视员|公路|保护|重点|水质|运动员|标准|渔港|联|网络|体系|干部|政务|文物)/.test(
          after,
        ) &&
        numeral === "一") ||
      (/^[一二三四五六七八九]$/.test(numeral) && expression.unit === "级" && /(?:国家|省|市)$/.test(before)) ||
      (/^[一二三四五]$/.test(numeral) &&
        /^(?:甲|本|胎|孩|手房|产业|次产业|产增加值|副)/.test(after) &&
        !/^胎/.test(after)) ||
      /^[ⅠⅡⅢⅣⅤ]/.test(numeral),
    yes: ["【一级】以上渔港", "【三】甲医院"],
    no: ["新建【三座】医院"],
  },
  {
    id: "name/sector",
    about: "Sectors by number: 一产, 二产, 第三产业, 一二三产",
    kind: "name",
    test: ({ numeral, after, expression }) =>
      expression.unit === null && /^[一二三]{1,3}$/.test(numeral) && /^次?产(?:业|增|值|、|融|收|$|投)/.test(after),
    yes: ["【一】产增加值增长6%"],
    no: ["建成【三条】生产线"],
  },
];
