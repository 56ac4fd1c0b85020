/**
 * How much a text looks like Chinese prose: a decoded text goes in, a score out, by which readings of the same bytes compete.
 *
 * A right reading of Chinese text scores about 0.6 to 0.9, a wrong one about 0 or below. Measured on lines of government
 * reports in each encoding, see the test beside it. Absent on purpose: the decoding itself.
 */

/**
 * The characters that make up some 85 of 100 characters of a report, and the Traditional forms of those that have one.
 * By frequency in Chinese government reports; any list of frequent characters tells a right reading from a wrong one,
 * because a wrong reading scatters over the twenty thousand others.
 */
const FREQUENT =
  "业化新建展全发实国产动和大进推设高力加的工中人增生一提区务体持能等强民政成重地行质深市保平作制创家量会资经合施开升入治个城长好服年现改以项省" +
  "理基企水造优点育代济效上科坚用有面技机为快万心要五农级社更域目文安在品支主公续规性稳系态定出融投源度场学完程色型不革村领三标共统数总费海同十" +
  "法事活通金群放位电向消本集运境商策落防分营府打到乡教期智各方环医是居善管多扩协整达亿绿对部我台局元范特护引促时步构办应就自外做精风转口培物障" +
  "战关值与收综流第四联健式准县模试路超险批西际内江取次突供均计园老率下决党习旅导专结网贸兴积线交二南得利山划小争础极镇立前碳们术两游势先信近首" +
  "链来果道明预验接筹破众解养示表研空任院央监件北义题调略固易美东清求间带指广干及于字类房比条低格算核委速配港过员问校河列聚拓双确气需断天神形单" +
  "功牢疗车查林意团湖布备层排置航降权把振显军惠常青控康组装左右案了这他说着没你什么她那里去看还吗书记志织选派讲话截至其户名" +
  "業發實國產動進設區務體強質創會資經開個長現項優點濟堅機爲為萬農級續規穩態場學領標統數總費羣電運營鄉環醫擴協達億綠對臺範護時構辦應風轉戰關與" +
  "綜聯準縣試險際內計園決黨習導專結網貿興積線劃爭礎極鎮們術兩遊勢鏈來預驗籌衆眾養監義題調東間帶廣幹於類條過員問雙確氣斷單療車團備層權顯軍組" +
  "裝這說沒麼裏裡還嗎書記織選講話戶";

const PUNCTUATION = "，。、；：？！（）《》“”‘’【】〔〕—…·％　「」『』";

const REPLACEMENT = 0xfffd;

/** Points by code unit, in tenths. */
const POINTS: Int8Array = (() => {
  const points = new Int8Array(0x10000).fill(-7); // other scripts: Latin with accents, Cyrillic, kana, Hangul, box drawing
  points.fill(-30, 0x00, 0x20).fill(-30, 0x7f, 0xa0); // control characters
  points.fill(0, 0x2010, 0x2027).fill(0, 0x2100, 0x2300).fill(0, 0x2460, 0x2500); // dashes, signs, ① and ⑴
  points.fill(2, 0x3000, 0x3040).fill(5, 0xff01, 0xff5f); // CJK punctuation, full-width forms
  points.fill(-1, 0x3400, 0x4dc0).fill(0, 0x4e00, 0xa000); // ideographs that are not among the frequent
  points.fill(-5, 0xd800, 0xe000).fill(-20, 0xe000, 0xf900); // surrogates, private use
  for (const character of FREQUENT + PUNCTUATION) points[character.charCodeAt(0)] = 10;
  for (const layout of "\t\n\f\r") points[layout.charCodeAt(0)] = 0;
  points[0x85] = -7;
  points[0xa0] = 0;
  points[0xfeff] = 0;
  points[REPLACEMENT] = -40;
  return points;
})();

/**
 * Mean points of the characters that are not printable ASCII, between -4 and 1; null when the text has none of those.
 * Printable ASCII says nothing: all the encodings in question share it.
 */
export const plausibility = (text: string): number | null => {
  let sum = 0;
  let counted = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if ((unit >= 0x20 && unit < 0x7f) || unit === 0x0a || unit === 0x0d || unit === 0x09) continue;
    sum += POINTS[unit]!;
    counted++;
  }
  return counted === 0 ? null : sum / counted / 10;
};
