/**
 * The characters that the names of counted and measured things end in. A phrase that ends in another may hold a verb.
 */
/** Characters that end the names of things counted and measured, the commonest first; from the gold of the fixtures. */
export const USUAL_ENDS = new Set(
  "率值业入量额比资目村部员区金例口重才度程数人位队费体路积客民心收间站地模务户生料事线果众训士台记龄酬镇师者施动历项房点机格会门厂题查院贴构家田助道议求店下司校出准易场款速园长组织课贷志宿盟堂上时池室造力市餐期产红班励船案商子润林卷性品作牌象幅能仓列录效工面菜栏库链流益乡结复后叶女席担岁碳标策售片车型县群总械固原梯灯应续桩社容电厕寓羊访犊城耗箱所件券溉山纷域块式伍系",
);
