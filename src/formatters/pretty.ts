import type { Finding, Formatter, FormatWriter, Report } from '../types.ts';
import { labelled, openPage, type Page, said } from './page.ts';
import { explainedScore } from './pretty-explain.ts';
import { findingLines, type Told } from './pretty-finding.ts';
import { movedBy, scoreLines, scoreWords } from './pretty-score.ts';
import { printable } from './printable.ts';
import { queueLines } from './queue-pretty.ts';
import { likely, NOT_ENGLISH, nameOf, readAs, totalsLine } from './words.ts';
import { type Word, whole, words, wrap } from './wrap.ts';

/** So much praise is read; more is named. */
const PRAISED = 2;

const isPraise = (finding: Finding): boolean => finding.polarity === 'relational';

/** One piece of praise a rule, for the first rules; the others by name. */
const praise = (page: Page, report: Report): readonly (readonly Word[])[] => {
  const strengths = page.context.strengths ? report.findings.filter(isPraise) : [];
  const firsts = strengths.filter((finding, i) => strengths.findIndex((other) => other.rule === finding.rule) === i);
  const more = firsts.slice(PRAISED).map((finding) => finding.rule);
  return [
    ...firsts.slice(0, PRAISED).map((finding) => said(page, finding)),
    ...(more.length === 0 ? [] : [words(`Also ${more.join(', ')}.`)]),
  ];
};

const praiseLines = (page: Page, report: Report): readonly string[] =>
  praise(page, report).flatMap((list) => labelled(page, 2, whole('good', page.paint.praise), list));

const guardLines = (page: Page, report: Report): readonly string[] => {
  const reading = readAs(report.guards);
  const note = report.guards.includes('notEnglish')
    ? NOT_ENGLISH
    : reading && `Read as ${reading}, so some rules hold back.`;
  const layout = { width: page.width, indent: 2, lead: '  ', leadWidth: 2 };
  return note === null ? [] : wrap(words(note, page.paint.aside), layout);
};

/** A post with something to flag, or one whose score is to be explained. */
const fullPost = (page: Page, report: Report, why: Set<string>): readonly string[] => {
  const told: Told = { why, advice: new Set() };
  const flagged = report.findings.filter((finding) => !isPraise(finding));
  const blocks = flagged.map((finding) => findingLines(page, report, finding, told));
  const notEnglish = report.guards.includes('notEnglish');
  return [
    page.paint.name(printable(nameOf(report.origin))),
    '',
    ...blocks.flatMap((lines) => [...lines, '']),
    ...praiseLines(page, report),
    ...guardLines(page, report),
    ...(notEnglish ? [] : scoreLines(page, report)),
    ...(page.context.explainScore && !notEnglish ? explainedScore(page, report, 'post') : []),
  ];
};

/** What there is to say of a clean post, as pieces that may go to a line of their own. */
const verdict = (page: Page, report: Report): readonly Word[] => {
  if (report.guards.includes('notEnglish')) return words(NOT_ENGLISH, page.paint.aside);
  const reading = readAs(report.guards);
  const range = likely(report.score);
  const aside = [
    ...(range === null ? [] : [whole(`(${range}${reading === null ? ')' : ';'}`, page.paint.aside)]),
    ...(reading === null ? [] : words(`${range === null ? '(' : ''}read as ${reading})`, page.paint.aside)),
  ];
  const score = scoreWords(page, report);
  return score === null ? [...words('Nothing to flag, too little to score.'), ...aside] : [...score, ...aside];
};

/** What moved a score to one side or the other, where no line says what. */
const unsaid = (page: Page, { score }: Report): readonly string[] =>
  score.value === null || score.band === 'balanced' ? [] : movedBy(page, score, false);

/** A post with nothing to flag: its name and score on one line where they fit, and what is good about it or moved it. */
const cleanPost = (page: Page, report: Report): readonly string[] => {
  const name = whole(`${printable(nameOf(report.origin))} `, page.paint.name);
  const layout = { width: page.width, indent: 2, lead: '', leadWidth: 0 };
  const good = praiseLines(page, report);
  return [...wrap([name, ...verdict(page, report)], layout), ...(good.length > 0 ? good : unsaid(page, report))];
};

const open = (context: Parameters<Formatter['open']>[0]): FormatWriter => {
  const page = openPage(context);
  const why = new Set<string>();
  let last: 'nothing' | 'clean' | 'full' = 'nothing';
  let troubled = false;
  return {
    post: (report) => {
      const kind = context.explainScore || report.findings.some((finding) => !isPraise(finding)) ? 'full' : 'clean';
      if (kind === 'clean' && context.quiet) return '';
      const lines = kind === 'full' ? fullPost(page, report, why) : cleanPost(page, report);
      const apart = last === 'full' || (last === 'clean' && kind === 'full') ? [''] : [];
      last = kind;
      return `${[...apart, ...lines].join('\n')}\n`;
    },
    queue: (report) => {
      if (context.quiet && report.findings.length === 0) return '';
      const apart = last === 'nothing' ? [] : [''];
      last = 'full';
      return `${[...apart, ...queueLines(page, report, why)].join('\n')}\n`;
    },
    problem: () => {
      troubled = true;
      return '';
    },
    // Hooks pass ignored files by name, and are to hear nothing of them.
    end: (totals) =>
      last === 'nothing' && totals.posts === 0 && !troubled
        ? ''
        : `${last === 'nothing' ? '' : '\n'}${totalsLine(totals)}\n`,
  };
};

/** For people at a terminal. */
export const pretty: Formatter = { name: 'pretty', open };
