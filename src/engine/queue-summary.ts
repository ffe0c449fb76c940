/** What is kept of a post until its queue ends. */
import { lettersOf } from '../nlp/duplicates.ts';
import { bitsOf, has } from '../queue-kit.ts';
import type { Post, PostSummary, Report } from '../types.ts';
import { askOf } from './queue-ask.ts';
import { tagsOf } from './queue-tags.ts';

const OPENING = 40;
/** White space and the like may stand between the letters of an opening. */
const READ_FOR_OPENING = 4 * OPENING;
const LONGEST_GOAL = 120;
const LONGEST_NAME = 60;

/** A copy of its own: a slice would keep the whole text alive. */
const copied = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

const cut = (text: string, max: number): string => {
  const words = text.slice(0, 4 * max).replace(/\s+/g, ' ').trim();
  return copied(words.length <= max && text.length <= 4 * max ? words : `${words.slice(0, max - 1).trimEnd()}…`);
};

/** @param families The family of each rule, by id. */
export const summarise = (
  post: Post,
  { origin, network, score, findings }: Pick<Report, 'origin' | 'network' | 'score' | 'findings'>,
  families: ReadonlyMap<string, string>,
): PostSummary => {
  const readable = !post.guards.has('notEnglish');
  return {
    path: origin.path,
    post: origin.post ?? '',
    line: post.anchors[0]?.line ?? 1,
    channel: cut(origin.channel ?? (network === 'unknown' ? '' : network), LONGEST_NAME),
    time: origin.time === undefined ? null : cut(origin.time, LONGEST_NAME),
    part: origin.part ?? 1,
    value: score.value,
    raw: score.raw,
    tags: readable ? tagsOf(post, { parts: score.parts, findings }, families) : 0,
    opening: cut(post.text.slice(0, READ_FOR_OPENING), OPENING),
    ask: readable ? askOf(post) : null,
    letters: lettersOf(post.text),
    goal: origin.goal === undefined ? null : cut(origin.goal, LONGEST_GOAL),
    campaign: origin.campaign === undefined ? null : cut(origin.campaign, LONGEST_NAME),
  };
};

/** The head of a thread with a later part of it: one way in anywhere opens the whole, and the first ask or gift tells what it is for. */
export const withPart = (head: PostSummary, part: PostSummary): PostSummary => {
  const serves = has(head, 'gives') || has(head, 'listens');
  const dropped = serves ? bitsOf(['asks']) : has(head, 'asks') ? bitsOf(['gives', 'listens']) : 0;
  const oneWay = bitsOf(['one-way']);
  const both = head.tags & part.tags & oneWay;
  const tags = ((head.tags | (part.tags & ~dropped)) & ~oneWay) | both;
  const scored = head.value === null ? part : head;
  return { ...head, tags, value: scored.value, raw: scored.raw, ask: head.ask ?? part.ask };
};
