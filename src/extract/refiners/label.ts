/**
 * Label and action: what the number counts or measures, and the verb that governs it. Guide, section 3.
 *
 * Each figure is read in the ways of label/readings.ts, first answer first; lists that name their noun once are shared
 * out afterwards (label/spread.ts), and 分别 lists are told apart by the refiner after this one.
 */
import type { Figure, Rejection } from "../../types.ts";
import { bound } from "../figure.ts";
import type { Reading } from "../label/reading.ts";
import { passedOver, WAYS } from "../label/readings.ts";
import { spread } from "../label/spread.ts";
import { type View, viewOf } from "../label/view.ts";
import type { Refiner } from "./refiner.ts";

export const LABEL: Refiner = {
  id: "label",
  about: "Binds what is counted or measured, and the verb that governs it",
  refine: (figures, scene) => {
    const done: Figure[] = [];
    let consumed = scene.start;
    for (const [index, figure] of figures.entries()) {
      const view = viewOf(scene, figure, done, figures[index + 1], consumed);
      const reading = read(view);
      consumed = reading.end;
      const rejected = rejection(view, reading);
      done.push(
        bound(figure, `label/${reading.how}`, {
          label: reading.label,
          action: view.left.verb,
          ...(rejected ? { rejected } : {}),
        }),
      );
    }
    return spread(done, scene);
  },
  examples: [
    { text: "选派【861名】干部驻村", bound: "干部" },
    { text: "全市共组建小区党组织【1219个】", bound: "小区党组织" },
    { text: "地区生产总值增长【7%】", bound: "地区生产总值" },
    { text: "实现营业收入2亿元，增长【5%】", bound: "营业收入" },
    { text: "开展集中学习活动【150余场次】", bound: "集中学习活动" },
    { text: "每天入户巡查不少于【2小时】", bound: "入户巡查" },
    { text: "其中少数民族人才占【38.6%】", bound: "少数民族人才" },
    { text: "推荐妇联干部参加学校培训【12人】", bound: "妇联干部" },
    { text: "引进技能人才921人（其中高级技师【154人】）", bound: "高级技师" },
    { text: "外贸进出口总值再创新高，达到【5300亿元】", bound: "外贸进出口总值" },
    { text: "一般公共预算收入增长2%、支出首次超过【70亿元】", bound: "一般公共预算支出" },
    { text: "建成过河桥梁4座、在建【8座】", bound: "在建过河桥梁" },
    { text: "每年向下游输送约【8亿立方米】清水", bound: "清水" },
    { text: "向社区投放【50%】以上号源", bound: "号源" },
    { text: "首期【10亿元】科创基金投运", bound: "科创基金" },
    { text: "单个项目最高资助【1000万元】", bound: "资助" },
    { text: "带动周边农户发展民宿、茶坊【28家】", bound: "民宿、茶坊" },
    { text: "带动【600余名】群众就业", bound: "群众" },
    { text: "启动【2.3万户】地质灾害避险搬迁", bound: "地质灾害避险搬迁" },
    { text: "面积1.5平方公里，【3151户】", bound: null },
    { text: "攻克【210项】关键技术", bound: "关键技术" },
    { text: "为群众办实事【2000余件】", bound: "实事" },
    { text: "融资平台新退出【53家】", bound: "融资平台" },
    { text: "中心城区新增机动车停车位【5万个】", bound: "机动车停车位" },
    { text: "全年有序改造供热管网【1287公里】", bound: "供热管网" },
    { text: "出口信用保险支持小微企业【2680家】", bound: "小微企业" },
    { text: "养老待遇水平提高【62%】", bound: "养老待遇水平" },
    { text: "比率达到【100%】的唯一省份", bound: "比率" },
    { text: "粮食总产量增长19%、产值增长【18%】", bound: "粮食产值" },
    { text: "辣椒种了【3万亩】，产量不低", bound: "辣椒" },
    { text: "栽下果树【115万株】", bound: "果树" },
    { text: "年产值做到【1.84亿元】", bound: "年产值" },
    { text: "【27栋】历史建筑编了号", bound: "历史建筑" },
    { text: "新村只有【67亩】耕地", bound: "耕地" },
    { text: "选任【412名】肯干事的在职党员", bound: "肯干事的在职党员" },
    { text: "工单【30分钟】内签批交办", bound: "签批交办" },
    { text: "常住人口（含外来户1200人）【3500人】", bound: "常住人口" },
    { text: "在果岭村流转土地【4000余亩】", bound: "土地" },
    { text: "其中【81个】村今年就要出列", bound: "村" },
    { text: "收入从2014年建档立卡时的【2300元】增至8600元", bound: "收入" },
    { text: "配套各类网格服务点【392个】", bound: "网格服务点" },
    { text: "【7个】乡镇试点“板凳会”", bound: "乡镇" },
    { text: "组建推进组【105个】", bound: "推进组" },
    { text: "其中当场办结的占【六成】", bound: "当场办结的" },
    { text: "火情由上年的【7起】降为1起", bound: "火情" },
    { text: "先后培训茶农【2000人次】", bound: "茶农" },
    { text: "集体收入不到10万元的还有【49个】", bound: "集体收入不到10万元" },
    { text: "对新上项目按投资额的【15%】给予奖补", bound: "投资额的" },
    { text: "黄色的【105户】每季度走访一次", bound: "黄色的" },
    { text: "不稳定户、易致贫户共1942户、【5377人】", bound: "不稳定户、易致贫户" },
    { text: "认领“微心愿”5.3万个，已兑现【4.8万个】", bound: "“微心愿”" },
    { text: "每年1万元的标准核定工作经费，按【20万元】的标准落实服务专项经费", bound: "服务专项经费" },
    { text: "听来建议4100余条，解决【3600余条】", bound: "建议" },
    { text: "去年投诉降到940件，降了【65%】", bound: "投诉" },
    { text: "3.2万居民中租客占了【四成】", bound: "租客" },
    { text: "积案最多时有【218件】", bound: "积案" },
    { text: "群众代表占比不得低于【40%】", bound: "群众代表占比" },
    { text: "水稻减产接近【两成】", bound: "水稻" },
    { text: "【14个】村里换了带头人", bound: "村" },
    { text: "其余【五个】村的账面资金加起来", bound: "村" },
    { text: "办结意见118条，剩下的【8条】卡在土地上", bound: "剩下的" },
    { text: "27名年轻人回乡，其中【8人】递交了申请书", bound: "年轻人" },
    { text: "19名，【12名】不适宜担任现职的干部", bound: "干部" },
    { text: "总投资【35亿元】的产业园一期封顶", bound: "总投资" },
    { text: "PM2.5平均浓度降至每立方米【28微克】", bound: "PM2.5平均浓度" },
    { text: "平均办理时间由原来的【5.2个工作日】缩短至1.6个工作日", bound: "平均办理时间" },
    { text: "检查企业【4312家次】", bound: "企业" },
    { text: "装路灯【420盏】", bound: "路灯" },
    { text: "装净水设备【25套】", bound: "净水设备" },
    { text: "把荒了十几年的【1.6万亩】梯田种了起来", bound: "梯田" },
    { text: "镇里打算再拿出【260万元】", bound: "拿出" },
    { text: "可林业技术员一度只剩【37人】", bound: "林业技术员" },
    { text: "可办事项【1463项】", bound: "可办事项" },
    { text: "像这样的“钉子案”，全区共梳理出【39件】", bound: "“钉子案”" },
    { text: "要再装卫星电话【120部】", bound: "卫星电话" },
    { text: "新挖山塘【一千零五十口】", bound: "山塘" },
    { text: "留学生【20名】", bound: "留学生" },
    { text: "要再选派【120名】，让每个村有干部", bound: "选派" },
    { text: "积案已化解【197件】", bound: "积案" },
    { text: "技术难题先后张榜【88道】", bound: "技术难题" },
    { text: "光他家园子就进账【9万元】", bound: "进账" },
    { text: "及时受理率达到【100%】", bound: "及时受理率" },
    { text: "墙上挂着的未结事项只剩【十一条】", bound: "未结事项" },
    { text: "员额法官人均办结【312件】", bound: "员额法官人均办结" },
    { text: "受助学生中已有【209人】考上大学", bound: "受助学生" },
    { text: "转交部门的【8300件】里，按时销号率九成六", bound: "转交部门的" },
    { text: "小火警也从前年的14起减到【5起】", bound: "小火警" },
    { text: "烂果率则从一成多降到【4%】", bound: "烂果率" },
    { text: "重建资金分三批拨付到位，共计【9.3亿元】", bound: "重建资金" },
    { text: "租金只有市场价的【四成】", bound: "租金" },
    { text: "白桦岭林业局管护林地【23万公顷】", bound: "林地" },
    { text: "征集难题88道。已有【51道】被揭走", bound: "难题" },
    { text: "富余职工【212人】转岗", bound: "富余职工" },
    { text: "抽调法官、律师等【217人】组成调解团", bound: "法官、律师" },
    { text: "搬迁群众人均纯收入由搬迁前的【4300元】增加到14900元", bound: "搬迁群众人均纯收入" },
    { text: "督查检查考核事项由96项压减到【19项】", bound: "督查检查考核事项" },
    { text: "组织系列消费促进活动【2万余场】", bound: "系列消费促进活动" },
    { text: "护路员每人每月领补贴【800元】", bound: "补贴" },
    { text: "把大专以上学历的书记比例提高到【六成五】", bound: "大专以上学历的书记比例" },
    { text: "光报表就填了【一百二十多张】", bound: "报表" },
    { text: "光补偿款就付出去【1.3亿元】", bound: "补偿款" },
    { text: "组建起强村公司【9家】", bound: "强村公司" },
    { text: "园区里新开工项目【23个】", bound: "项目" },
    { text: "为企业减税降费及退税【2.6亿元】", bound: "减税降费及退税" },
    { text: "【1.9万户】林农户均增收", bound: "林农" },
    { text: "【9名】博士每人领到安家费", bound: "博士" },
    { text: "【640亩】集体山林一块一块要了回来", bound: "集体山林" },
    { text: "有【11回】是真险情", bound: "真险情" },
    { text: "还有【115位】腿脚不便的，由志愿者送饭", bound: "腿脚不便" },
    { text: "黄精种植户从【七八户】滚雪球似的发展到三百六十户", bound: "黄精种植户" },
    { text: "常住人口城镇化率五年提高【3.89个】百分点", bound: "常住人口城镇化率" },
    { text: "2025年总量比2020年增加【7400亿元】", bound: "总量" },
    { text: "过去不敢碰的腔镜手术，如今已经做了近【900台】", bound: "腔镜手术" },
    { text: "那些年落下的毛病，治好了【3个】", bound: "治好" },
    { text: "署名举报约占【四分之一】", bound: "署名举报" },
    { text: "县乡两级干部轮训【4600人次】", bound: "干部轮训" },
    { text: "自主创新示范区落地创新成果【104项】", bound: "创新成果" },
    { text: "“京办”城市治理应用【50项】", bound: "“京办”城市治理应用" },
    { text: "林草产业总产值在全国率先突破【万亿元】", bound: "林草产业总产值" },
    { text: "人才公寓交付【1200套】", bound: "人才公寓" },
    { text: "一棵树能挂【一百八十斤】", bound: "一棵树" },
    { text: "【28名】实绩突出的乡镇干部得到提拔", bound: "乡镇干部" },
    { text: "这个项目总投资【4.8亿元】", bound: "项目总投资" },
    { text: "收了6个徒弟，有【四个】已经自己单干", bound: "徒弟" },
    { text: "兑现给他带徒奖金【4800元】", bound: "带徒奖金" },
    { text: "【19处】旧址里里外外收拾了一遍", bound: "旧址" },
    { text: "今年少淹庄稼【4.2万亩】", bound: "庄稼" },
    { text: "王家坝水位一夜之间蹿高【1.7米】", bound: "王家坝水位" },
    { text: "像他这样种地过百亩的，全县有【2370户】", bound: "种地过百亩" },
    { text: "每【5个】娃配1名保育师", bound: "娃" },
    { text: "【41个】国省控断面水质优良率保持100%", bound: "国省控断面" },
    { text: "问卷里近【四成】中小企业喊融资难", bound: "中小企业喊融资难" },
    { text: "选派科技副总【60名】下企业蹲点", bound: "科技副总" },
    { text: "建成投用中小学【12所】", bound: "中小学" },
    { text: "茶农、菊农户均增收【5100元】", bound: "茶农、菊农户均增收" },
    { text: "从摘牌到投产只用了【11个月】", bound: "从摘牌到投产" },
    { text: "工业项目从签约到开工的平均用时由【210天】缩短到96天", bound: "平均用时" },
    { text: "县里先关掉无证的【19家】", bound: "无证的" },
    { text: "再把证照齐全的【18家】搬进园区", bound: "证照齐全的" },
    { text: "他拿到的那笔【1500万元】贷款到了账", bound: "贷款" },
    { text: "种粮大户老韩流转了【1120亩】地", bound: "地" },
    { text: "路灯花销一年【8万元】", bound: "路灯花销" },
    { text: "在沿堤的【107个】点位埋下渗压计", bound: "点位" },
    { text: "提报难点391个，专班认领【388个】", bound: "难点" },
    { text: "从县乡机关下派【21名】", bound: "下派" },
    { text: "组织赴浙江、江苏跟班学习【6批】", bound: "跟班学习" },
    { text: "储备后备力量【576名】", bound: "后备力量" },
    { text: "其中35岁以下占【四成】", bound: "35岁以下" },
    { text: "【192个】行政村“一肩挑”比例达96.4%", bound: "行政村" },
    { text: "张榜技术需求【129项】", bound: "技术需求" },
    { text: "修订完善规章制度54项，废止【19项】", bound: "规章制度" },
    { text: "梳理积案89件，已化解【81件】", bound: "积案" },
    { text: "支持职业院校与链主企业共建现代产业学院【7所】", bound: "现代产业学院" },
    { text: "物业小区党的组织覆盖率提高到【90%】", bound: "物业小区党的组织覆盖率" },
    { text: "【1260名】护边员里党员超过半数", bound: "护边员" },
    { text: "【200个】农村邻里互助服务点", bound: "农村邻里互助服务点" },
    { text: "县财政单列了【500万元】招商经费", bound: "招商经费" },
    { text: "光是停车位就重新划出来【210个】", bound: "停车位" },
    { text: "替企业压减成本【6300多万元】", bound: "成本" },
    { text: "城镇新增就业5.8万人，完成年度目标的【108%】", bound: "城镇新增就业" },
    { text: "退休人员养老金实现“二十一连涨”，月人均增加【98元】", bound: "退休人员养老金" },
    { text: "平均每【40户】有1名党员中心户", bound: null },
    { text: "为【1.27万家】企业减征保险费2.36亿元", bound: "企业" },
    { text: "收集建议2.3万条，现场解决【1.6万条】", bound: "建议" },
    { text: "【229个】村中有43个软弱涣散村", bound: "村" },
    { text: "其中大学本科以上占【八成五】", bound: "大学本科以上" },
    { text: "采取“飞地抱团”方式建设产业园【7个】", bound: "产业园" },
    { text: "写下【三大本】民情日记", bound: "民情日记" },
    { text: "3分钟响应、【15分钟】到场", bound: "到场" },
    { text: "平均用时14天，比诉讼程序缩短【31天】", bound: "平均用时" },
    { text: "标的额【11.7亿元】", bound: "标的额" },
    { text: "妥善审理婚姻家庭案件【1142件】", bound: "婚姻家庭案件" },
    { text: "执结案件【3421件】", bound: "案件" },
    { text: "长期未结案件还有【26件】", bound: "未结案件" },
    { text: "对情节轻微的【83名】被告人适用缓刑", bound: "被告人" },
    { text: "民间投资由负转正，增长【2.1%】", bound: "民间投资" },
    { text: "收入完成17.2亿元，为年初预算的【78.6%】", bound: "收入" },
    { text: "实现旅游收入39.6亿元，恢复到2019年同期的【109%】", bound: "旅游收入" },
    { text: "光水稻就能卖出【一百一十万元】", bound: "水稻" },
    { text: "建起日加工能力【150吨】的生产线", bound: "日加工能力" },
    { text: "我们想再整治撂荒地【1500亩】", bound: "撂荒地" },
    { text: "两证齐全的医养结合机构【4家】", bound: "医养结合机构" },
    { text: "服务队为四个乡镇作业【5.2万亩】", bound: "作业" },
    { text: "物业费收缴率只有38%，去年爬到【89.5%】", bound: "物业费收缴率" },
  ],
};

const read = (view: View): Reading => {
  for (const way of WAYS) {
    const reading = way.read(view);
    if (reading) return reading;
  }
  return { label: null, end: view.figure.end, how: "none" };
};

/** What the other side of the number offered, kept for the trace. */
const rejection = (view: View, { how }: Reading): readonly Rejection[] | null => {
  const other = passedOver(view, how);
  if (!other) return null;
  const words = view.scene.text.slice(other.phrase.start, other.phrase.end);
  const where = other.by === "label/left" ? "before" : "after";
  return [{ by: other.by, reason: `${words} stands ${where} the number, but ${how} was read first` }];
};
