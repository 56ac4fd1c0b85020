/** Words that say what kind of text a title names, as data: what is given at an occasion, what is written. */
import { wordList } from "../word-list.ts";

/** 在全县组织工作会议上的|讲话 */
export const SPEECH_KINDS: readonly string[] = wordList(`
  讲话 讲话提纲 讲话稿 总结讲话 主持讲话 发言 发言稿 发言材料 发言提纲 表态发言 交流发言 书面发言 致辞 致词 主持词
  主持稿 演讲 演讲稿 辅导报告 党课 党课讲稿 党课提纲 点评 点评讲话 汇报 汇报材料 报告 工作报告 述职报告 述职 说明
  动员讲话 辅导讲稿 宣讲稿
`);

/** 关于山区农业用水情况的|调研报告 */
export const DOCUMENT_KINDS: readonly string[] = wordList(`
  调查与思考 实践与思考 探索与思考 实践与探索 做法与思考 对策与思考 几点思考 思考 调查 调查报告 调研报告 情况报告
  调研 报告 工作报告 专题报告 实施意见 指导意见 意见 若干意见 建议 对策建议 通知 通报 决定 决议 公报 公告 方案
  实施方案 工作方案 规划 行动计划 计划 工作要点 要点 汇报 情况汇报 总结 工作总结 情况说明 说明 经验材料 交流材料
  心得体会 体会 启示 经验与启示 做法与启示 打算 工作打算 工作安排 工作计划 工作思路 工作情况 述职述廉报告
`);

/** 在 … 会议上的讲话 */
export const OCCASION_SPEECH = new RegExp(
  `(?:会|会议|会上|大会|仪式|开班式|启动式|论坛|典礼|活动|班|时|期间|现场|座谈|培训|党课)(?:上|中|闭幕时|结束时)?的?(?:${SPEECH_KINDS.join("|")})(?:[(（][^)）]{1,12}[)）])?$`,
  "u",
);

/** A title that ends with a kind of text. */
export const TITLE_KIND = new RegExp(
  `(?:${[...DOCUMENT_KINDS, ...SPEECH_KINDS].join("|")})(?:[(（][^)）]{1,12}[)）])?$`,
  "u",
);
