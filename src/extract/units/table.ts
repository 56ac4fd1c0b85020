/**
 * In: nothing. Out: every unit and measure word the lexer knows, as readable rows.
 * Deliberately absent: scale (万, 亿 belong to the numeral before the unit), composed units
 * (人次, 元/人, 户（套） are built in match.ts), and nouns that merely follow a bare number
 * (6部门, 9市: there the noun is the label).
 *
 * A row is a list of entries parted by blanks: `spelling`, `spelling=canonical`, and after `!` the
 * continuations (parted by `,`) before which the spelling is no unit: `年!均` says 年 in 三年均 is no unit. A line may
 * break behind a `,`. Where a spelling stands twice, the second is asked where the first is no unit.
 */
import type { Dimension } from "../../types.ts";
import { COUNT_ROWS } from "./counts.ts";

// `打*12=个`: one 打 is twelve 个.
export interface UnitRow {
  readonly dimension: Dimension;
  readonly entries: string;
}

export const entriesOf = ({ entries }: UnitRow): readonly string[] => entries.trim().split(/(?<![,\s])\s+/);

/** SI units by the Chinese legal units of measurement (GB 3100), measure words by usage in reports. */
export const UNIT_ROWS: readonly UnitRow[] = [
  ...COUNT_ROWS,
  {
    dimension: "money",
    entries: `
      块钱=元 元钱=元 圆=元 美元 欧元 日元 港元 港币=港元 澳元 加元 韩元 英镑 卢布 法郎 新台币 人民币=元 元人民币=元
      美金=美元 毛钱=角 分钱=分 RMB=元 USD=美元
      元!旦,素,宵,首,老院,老级,老们,老的,件,气,宇宙,朝,谋
      角!度,色,落,逐
      毛=角!利,重,收,巾,衣,猪,线,笔,竹,泽,主,纺,皮,发,病,坯,石,孔,囊,料,豆,尖,茶,地,驴,坦,细,刺
    `,
  },
  {
    dimension: "length",
    entries: `
      千米 公里 海里 华里=里 厘米 公分=厘米 毫米 微米 纳米 分米 英寸 英尺 英里 光年 车公里 皮长公里 芯公里 km=公里
      cm=厘米 mm=毫米 μm=微米 nm=纳米 m=米
      米!饭,线,粉,面,兰,其林,脂
      里!面,程,拉,约,斯,昂,氏,巷,弄
      尺!寸,度
      寸!步
      丈!夫,量
    `,
  },
  {
    dimension: "area",
    entries: `
      亩次 公亩 公顷 平方米 平方千米 平方公里 平方厘米 平方毫米 平米=平方米 平方=平方米 ㎡=平方米 m²=平方米 m2=平方米
      km²=平方公里 km2=平方公里 hm²=公顷 平方英里 平方英尺
      亩!均,产
      顷!刻
    `,
  },
  {
    dimension: "volume",
    entries: `
      立方米 立方厘米 立方千米 立方公里 立方=立方米 公升=升 毫升 千升 加仑 m³=立方米 m3=立方米 mL=毫升 ml=毫升 L=升
      方!面,案,式,便,向,针,法,位,略,圆,可,才,言,志,程,舱,块,正,达
      升!级,至,学,降,温,值,旗,华,迁,到,任,为,档,幅
    `,
  },
  {
    dimension: "mass",
    entries: `
      吨 公吨=吨 千克 公斤 斤 市斤=斤 公两=两 克拉 毫克 微克 纳克 磅 盎司 吨标准煤 吨标煤=吨标准煤 千克标准煤 克标准煤
      吨二氧化碳当量 吨二氧化碳 载重吨 总吨 吨公里 kg=千克 mg=毫克 μg=微克 t=吨
      两!个,名,种,项,大,位,年,会,山,岸,委,院,级,类,条,家,座,只,头,张,次,天,地,江,翼,不,优,新,重,手,者,边,侧,端,用,面,
        组,所,校,国,省,市,县,区,部,方,极
      克!服,隆,拉,难
      担!任,当,心,保,忧
    `,
  },
  {
    dimension: "energy",
    entries: `
      千瓦时 千瓦小时=千瓦时 兆瓦时 吉瓦时 太瓦时 瓦时 度电=度 焦耳 千焦 千焦耳=千焦 兆焦 吉焦 卡路里 千卡 大卡=千卡 kWh
      MWh GWh TWh kW·h=kWh 电子伏
      度!假,过,量,夏,汛
      焦!作,点,虑,化,煤,炭,急
    `,
  },
  {
    dimension: "power",
    entries: `
      瓦特=瓦 千瓦 兆瓦 吉瓦 毫瓦 马力 千乏 kW KW=kW MW GW TW W
      瓦!片,斯,解,窑,房
    `,
  },
  {
    dimension: "electric",
    entries: `
      伏 伏特=伏 千伏 毫伏 千伏安 兆伏安 伏安 安培=安 毫安 毫安时 安时 欧姆 kV KV=kV kVA MVA V mA mAh Ah
    `,
  },
  {
    dimension: "data",
    entries: `
      比特 字节 千字节 兆字节 吉字节 兆比特 TB GB MB PB EB KB Gbps Mbps Kbps Tbps bps Mb Gb PFLOPS PFlops Pflops EFLOPS
      PF EFlops Eflops TFLOPS TOPS TFlops DPI dpi
      兆!瓦,赫,帕,焦
      P!M,P,D
    `,
  },
  { dimension: "temperature", entries: "℃ 摄氏度=℃ °C=℃ 度C=℃ 华氏度 ℉=华氏度 开尔文" },
  {
    dimension: "time",
    entries: `
      周年 学年 年度 季度 个季度 个月 星期 个星期 礼拜 个礼拜 工作日 个工作日 工日 个工日 自然日 个自然日 交易日
      个交易日 小时 个小时 钟头 个钟头 点钟 分钟 秒钟=秒 毫秒 微秒 纳秒 刻钟 昼夜 宿 世纪 个世纪 年代 课时 个课时 学时
      个学时 周岁 月龄 旬 代人 辈子 阵子
      年!均,级,画,货,轻
      月!均,球,亮,嫂,饼
      日!常,均,本,益,报,照,程,产,处,夜,间,历,喀,趋,语
      天!然,津,空,文,堂,山,赋,眼,桥,际,性,线
      周!边,围,转,全,密,到,知,易,刊,口,恩
      时!期,代,间,候,刻,任,政,速,效,空,尚,序,隔
      秒!杀,懂,级
      晚!会,报,间,期
      夜!间,晚,市,经,校
      岁!月,末,时
      分!之,别,类,布,支,公司,会场,配,工,析,成,段,批,散,解,享,为,局,行,校,院,馆,店,厂,管,包,流,级,红,期,层,区,离,担,赛
    `,
  },
  { dimension: "speed", entries: "节航速=节 码 迈 海里每小时 转每分钟 转/分 马赫" },
  {
    dimension: "share",
    entries: `
      % ％=% ﹪=% ‰ ‱ 个百分点 百分点=个百分点 个千分点 个基点 基点=个基点
      个点=个百分点!位,里,中,上,都,多,没
    `,
  },
  {
    dimension: "multiple",
    entries: `
      倍!增,受,感,加,速
      折!算,旧,叠,射,合,腾,扣,返,磨
    `,
  },
  { dimension: "angle", entries: "° 度角=度 弧度" },
  { dimension: "frequency", entries: "赫兹 赫=赫兹 千赫 兆赫 吉赫 Hz=赫兹 kHz MHz GHz THz 转" },
  {
    dimension: "pressure",
    entries: `
      帕 帕斯卡=帕 百帕 千帕 兆帕 大气压 个大气压 毫米汞柱 Pa kPa MPa 牛顿 千牛 分贝 dB=分贝
    `,
  },
];
