/**
 * What a sentence is about goes on to be what the next ones count: 照料站|这几年建得很快。2019年只有|5个|.
 *
 * Chinese leaves a subject out once it is the topic; 吕叔湘《汉语语法分析问题》, 主语 and 话题. In: a view of a figure that
 * names nothing. Out: a way for the list in readings.ts. Deliberately absent: topics that have figures of their own;
 * carried.ts takes those up.
 */
import { among } from "../../marks.ts";
import { firstIndex } from "../../offsets.ts";
import type { Clause, Span } from "../../types.ts";
import { USUAL_ENDS } from "../lexicon/usual-ends.ts";
import { is, WordClass } from "../lexicon/words.ts";
import type { Scene } from "../scene.ts";
import { clauseBefore } from "./clause-before.ts";
import { trim } from "./edges.ts";
import { made, type Way } from "./reading.ts";
import type { View } from "./view.ts";

/** What a subject ends at. */
const PREDICATE =
  WordClass.Verb | WordClass.Adverb | WordClass.Predicate | WordClass.Preposition | WordClass.Closing | WordClass.Edge;
const LONGEST = 10;
/** Pronouns and words of place that are about nothing countable. */
const NO_TOPIC = /^(?:[我你他她它咱人大]|这|那|有|如|为|其|全[省市县区镇村]|[一-龥]{1,4}[省市县区镇乡村]$)/;

export const TOPIC_WAY: Way = {
  id: "topic",
  about:
    "A figure that names nothing is of what the sentence, or the one before, is about: |照料站|建得很快。2019年只有5个",
  read: (view) => {
    const topic = view.previous || view.left.verb || view.right ? null : topicOf(view);
    return topic && made([topic], view.figure.end, "subject");
  },
};

/** What is paid or charged at so much a month. */
const RATE_OF_PAY = /(?:补贴|补助|工资|薪酬|报酬|租金|房租|价格?|费用?|奖金|标准|待遇|津贴|保费|低保金?|养老金)$/;
const PAID = new Set("资助 奖励 补助 补贴 救助".split(" "));
const EACH_TIME = /^(?:平均)?每[一-龥]{1,3}$/;

export const PAY_WAY: Way = {
  id: "pay",
  about: "So much a month is of the pay that the clause before is about: |楼长补贴|按星级定档，每月100元到200元",
  read: (view) => {
    const { scene, figure, right, until } = view;
    const own = scene.segments.clauses[scene.clauseAt(figure.start)];
    if (right || figure.dimension !== "money" || !own) return null;
    if (!EACH_TIME.test(scene.text.slice(own.start, until))) return null;
    // “春蕾计划”|资助|女童260名，每人1000元: what they get.
    const paid = scene.words(scene.clauseAt(own.start) - 1).find((chunk) => PAID.has(chunk.word.text));
    if (paid && view.previous && view.previous.start > paid.end)
      return made([{ start: paid.start, end: paid.end }], figure.end, "subject");
    const clause = clauseBefore(view);
    const subject = clause && subjectAtHead(scene, clause);
    return subject && RATE_OF_PAY.test(scene.text.slice(subject.start, subject.end))
      ? made([subject], figure.end, "subject")
      : null;
  },
};

const STARTING = /^(?:已经?|现已|也|就)?[从由](?:最初|原来|当初|起初)?的?(?:不足|不到|近|约)?$/;

export const FROM_WAY: Way = {
  id: "from",
  about:
    "What a clause that opens with 从 starts from is a level of what the clause before is about: |物业费|收得齐了，从四成多涨到九成",
  read: (view) => {
    const { scene, figure, until } = view;
    const own = scene.segments.clauses[scene.clauseAt(figure.start)];
    if (!own || !STARTING.test(scene.text.slice(own.start, until))) return null;
    const clause = clauseBefore(view);
    const subject = clause && subjectAtHead(scene, clause);
    return subject ? made([subject], figure.end, "subject") : null;
  },
};

/** The subject of the sentence's first clause, or of the sentence before; a paragraph may hold thousands of figures. */
const topicOf = ({ scene, figure }: View): Span | null => {
  const { clauses } = scene.segments;
  const index = scene.clauseAt(figure.start);
  const own = headOf(clauses, index);
  const head = own < index ? own : headOf(clauses, own - 1);
  const first = clauses[head];
  const before = (clauses[index]?.sentence ?? 0) - (own < index ? 0 : 1);
  if (first?.sentence !== before) return null;
  return counts(scene, before, figure.start) ? null : subjectAtHead(scene, first);
};

/** Index of the first clause of the sentence that clause `index` is in; `index` itself where there is none. */
const headOf = (clauses: readonly Clause[], index: number): number => {
  let at = index;
  while (at > 0 && clauses[at - 1]!.sentence === clauses[at]!.sentence) at--;
  return at;
};

/** Whether a sentence holds a number of things before a position. */
const counts = ({ segments, expressions }: Scene, sentence: number, before: number): boolean => {
  const span = segments.sentences[sentence];
  if (span === undefined) return true;
  const end = Math.min(span.end, before);
  const first = firstIndex(expressions.length, (index) => expressions[index]!.start >= span.start);
  for (let at = first; at < expressions.length && expressions[at]!.start < end; at++)
    if (expressions[at]!.unit !== null && expressions[at]!.form !== "vague") return true;
  return false;
};

/** The noun phrase a clause opens with, up to its adverb, time or verb. */
const subjectAtHead = (scene: Scene, clause: Span): Span | null => {
  const { text } = scene;
  const from = trim(text, clause.start, clause.end)?.start ?? clause.start;
  const verb = scene
    .words(scene.clauseAt(clause.start))
    .find((chunk) => chunk.start > from && is(chunk, PREDICATE) && !is(chunk, WordClass.Noun | WordClass.Nominal));
  const time = scene.timesIn(from, clause.end)[0];
  const bound = Math.min(verb?.start ?? clause.end, time?.start ?? clause.end);
  // 物业费|收得齐了: of a verb that no list has the parts of speech tell.
  const told = bound < clause.end ? bound : from + scene.nounPhraseEnd(text.slice(from, clause.end));
  const end = told < clause.end && among("费率额量", text, told) ? told + 1 : told;
  const length = end - from;
  if (length < 2 || length > LONGEST || end === clause.end) return null;
  const named = text.slice(from, end);
  const noun = USUAL_ENDS.has(named.slice(-1)) || scene.nounPhraseEnd(named) === length;
  if (!noun || NO_TOPIC.test(named)) return null;
  return { start: from, end };
};
