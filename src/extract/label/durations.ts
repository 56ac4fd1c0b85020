/**
 * What a time is the time of: 2小时内|响应, |从摘牌到投产|只用了11个月.
 *
 * In: a view of a figure that measures time. Out: ways for the list in readings.ts, in the order they are asked there.
 */
import { made, type Way } from "./reading.ts";

/** A longer clause behind 内 tells more than what is done. */
const LONGEST_DEED = 10;
/** Two events, and then nothing but how long. */
const FROM_TO =
  /(从[^，,。；;、\d从]{2,12}到[^，,。；;、\d到的由从]{2,8}?)(?:平均|全程)?(?:[只仅才]?(?:用了?|需要?|花了?)|(?:压缩?|缩短|缩减)[到至为了]+)?$/;

export const DURATION_WAYS: readonly Way[] = [
  {
    id: "within",
    about: "What has to be done in a time: 2小时内|响应|, 7个工作日内|办结或者答复",
    read: ({ scene, figure, limit }) => {
      if (figure.dimension !== "time") return null;
      const within = /^(?:之|以)?内(?![要就能可必须应才便])(?=[一-龥]{2})/.exec(
        scene.text.slice(figure.end, figure.end + 5),
      );
      if (!within) return null;
      const start = figure.end + within[0].length;
      let end = start;
      while (end < limit && scene.text[end] !== "、") end++;
      return end - start <= LONGEST_DEED && (end === limit || scene.text[end] === "、")
        ? made([{ start, end }], end, "right")
        : null;
    },
  },
  {
    id: "from-to",
    about: "How long it takes from one event to another: |从摘牌到投产|只用了11个月",
    read: ({ scene, figure, from }) => {
      const between = figure.dimension === "time" ? FROM_TO.exec(scene.text.slice(from, figure.start)) : null;
      if (!between?.[1]) return null;
      const start = from + between.index;
      return made([{ start, end: start + between[1].length }], figure.end, "left");
    },
  },
];
