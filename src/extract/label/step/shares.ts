/**
 * Of what a number is a share: 产量稳定在|全国|1/4, 总产值|在全国|率先突破万亿元, 旅客吞吐量|恢复至2019年的|92%.
 *
 * In: a stretch. Out: steps for the list in steps.ts.
 */
import { over, type Step } from "./step.ts";

export const OF_PLAN: Step = {
  id: "of-plan",
  about: "How much of what is done: 发放创业担保贷款|完成年计划的|248%, 旅客吞吐量|恢复至2019年的|92%",
  last: "的",
  step: over(
    /(?:完成(?:年度?|全年|总)?(?:计划|任务|目标|目标任务|工程量|工作量|投资)|恢复[到至][^，,。；;、]{2,8})的$/,
    12,
    2,
  ),
  yes: ["发放创业担保贷款【完成年计划的】248%", "旅客吞吐量【恢复至疫情前的】92%", "服务中心【完成总工程量的】65%"],
  no: ["【完成年计划的】248%", "贷款【计划的】248%"],
};

export const OF_ALL: Step = {
  id: "of-all",
  about: "Of the whole country, behind the predicate: 产量稳定在|全国|1/4",
  last: "国省球",
  step: over(/(?<=稳定在|保持在|占到|达到|超过)全.$/, 6),
  yes: ["产量稳定在【全国】1/4", "出货量占到【全球】三成"],
  no: ["产量【全国】1/4"],
};

export const IN_ALL_OF_IT: Step = {
  id: "in-all-of-it",
  about: "Where it is first: 总产值|在全国|率先突破万亿元",
  last: "国",
  step: over(/在全国$/, 3, 2),
  yes: ["总产值【在全国】率先突破万亿元"],
  no: ["【在全国】率先突破万亿元"],
};
