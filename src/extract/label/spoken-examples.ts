/** What labels must be read as in plain speech and in plans, a construction a line, as in examples.ts. */
import type { Refiner } from "../refiners/refiner.ts";

export const SPOKEN_EXAMPLES: Refiner["examples"] = [
  { text: "先后【8次】开展专题研讨", bound: "专题研讨" },
  { text: "梳理建议320条，经平台转办后办结【296条】", bound: "建议" },
  { text: "在商会单独组建支部9个，依托市场联合组建【14个】", bound: "支部" },
  { text: "撰写调研报告46份，有【7份】变成了文件", bound: "调研报告" },
  { text: "从返乡能人里请回【18名】", bound: "返乡能人" },
  { text: "从中青班学员里提拔重用【75人】", bound: "中青班学员" },
  { text: "开工安置房900套，基本建成【420套】", bound: "安置房" },
  { text: "茶企在去年31家的基础上增加到【44家】", bound: "茶企" },
  { text: "开行专列40列，比上年多开【12列】", bound: "专列" },
  { text: "最多的一户领走【9200元】", bound: "最多的一户" },
  { text: "3.改造老旧管网【26公里】", bound: "老旧管网" },
  { text: "人均生产总值仅相当于全省平均水平的【63%】", bound: "人均生产总值" },
  { text: "办理时限压缩到法定时限的【三成】", bound: "办理时限" },
  { text: "常住人口仅占全市的【4.6%】", bound: "常住人口" },
  { text: "青石县到市区的车程由【90分钟】缩短到50分钟", bound: "青石县到市区的车程" },
  { text: "使物业覆盖率达到【92%】", bound: "物业覆盖率" },
  { text: "各支部每季度须集中学习【2次】", bound: "集中学习" },
  { text: "危旧房屋【68处】要逐户过一遍", bound: "危旧房屋" },
  { text: "【31个】脱贫村集体经济收入均超过20万元", bound: "脱贫村" },
  { text: "第二、三产业增加值分别为31亿元和【46亿元】", bound: "第三产业增加值" },
  { text: "湖西县、湖东区分别创建示范村【12个】、9个", bound: "湖西县示范村" },
  { text: "景区单日接待【1.9万人次】", bound: "景区单日接待" },
];
