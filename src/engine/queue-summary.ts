/** What is kept of a post until its queue ends. */
import { lettersOf } from '../nlp/similarity/duplicates.ts';
import { detached } from '../nlp/tokens/lexemes.ts';
import { bitsOf, has } from '../queue-posts.ts';
import { opening } from '../text.ts';
import type { Origin, Post, PostSummary, Score } from '../types.ts';
import { askOf } from './queue-ask.ts';
import { channelOf } from './queue-channel.ts';
import { tagsOf } from './queue-tags.ts';
import type { Sighting } from './run-rule.ts';

const OPENING = 40;
const LONGEST_GOAL = 120;
const LONGEST_NAME = 60;

/** A day in the name of a post's own file. */
const DATED = /(?:^|[/_-])(\d{4}-\d\d-\d\d)(?!\d)[^/]*$/;

const timeOf = ({ time, path }: Origin): string | null =>
  time === undefined ? (DATED.exec(path)?.[1] ?? null) : opening(time, LONGEST_NAME);

/** What the queue rules need of a post and of what rules saw in it. */
export const summarise = (post: Post, sightings: readonly Sighting[], score: Score): PostSummary => {
  const { origin } = post;
  const readable = !post.guards.has('notEnglish');
  return {
    path: origin.path,
    post: origin.post ?? '',
    line: post.anchors[0]?.line ?? 1,
    channel: channelOf(post),
    time: timeOf(origin),
    part: origin.part ?? 1,
    value: score.value,
    raw: score.raw,
    tags: readable ? tagsOf(post, sightings) : 0,
    opening: detached(opening(post.text, OPENING)),
    ask: readable ? askOf(post) : null,
    letters: lettersOf(post.text),
    goal: origin.goal === undefined ? null : opening(origin.goal, LONGEST_GOAL),
    campaign: origin.campaign === undefined ? null : opening(origin.campaign, LONGEST_NAME),
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
