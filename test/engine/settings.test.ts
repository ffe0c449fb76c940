import { describe, expect, test } from 'vitest';
import { checkOptions } from '../../src/engine/settings.ts';
import { fakeRule } from './fake-rule.ts';

const loaded = fakeRule('x', {
  options: {
    closing: { type: 'number', default: 2, min: 1, max: 5, doc: 'Sentences at the end.' },
    least: { type: 'number', default: 0, min: 0, doc: 'From zero up.' },
    most: { type: 'number', default: 9, max: 9, doc: 'Up to nine.' },
    any: { type: 'number', default: -1, doc: 'Any number.' },
    strict: { type: 'boolean', default: false, doc: 'Whether to be strict.' },
    names: { type: 'words', default: ['we'], doc: 'Names to look for.' },
  },
});
const DEFAULTS = { closing: 2, least: 0, most: 9, any: -1, strict: false, names: ['we'] };

describe('options that fit are completed with defaults', () => {
  test.each([
    [{}, DEFAULTS],
    [{ closing: 5 }, { ...DEFAULTS, closing: 5 }],
    [
      { strict: true, names: [] },
      { ...DEFAULTS, strict: true, names: [] },
    ],
  ])('%j', (given, options) => {
    expect(checkOptions(loaded, given)).toEqual({ options });
  });

  test('and cannot be changed by a rule', () => {
    const checked = checkOptions(loaded, {});
    expect('options' in checked && Object.isFrozen(checked.options)).toBe(true);
  });
});

describe('options that do not fit are refused', () => {
  const has = 'closing, least, most, any, strict, names';
  test.each([
    [{ clsoing: 3 }, `no option "clsoing" in rule "x"; did you mean "closing"? It has: ${has}`],
    [{ qqq: 3 }, `no option "qqq" in rule "x"; it has: ${has}`],
    [{ toString: 3 }, `no option "toString" in rule "x"; it has: ${has}`],
    [{ closing: 6 }, 'option "closing" of rule "x" must be a number from 1 to 5, not 6'],
    [{ closing: 'two' }, 'option "closing" of rule "x" must be a number from 1 to 5, not "two"'],
    [{ least: -1 }, 'option "least" of rule "x" must be a number of 0 or more, not -1'],
    [{ most: 10 }, 'option "most" of rule "x" must be a number of 9 or less, not 10'],
    [{ any: Number.NaN }, 'option "any" of rule "x" must be a number, not NaN'],
    [{ any: null }, 'option "any" of rule "x" must be a number, not null'],
    [{ strict: 'yes' }, 'option "strict" of rule "x" must be true or false, not "yes"'],
    [{ names: 'we' }, 'option "names" of rule "x" must be a list of words, not "we"'],
    [{ names: ['we', 1] }, 'option "names" of rule "x" must be a list of words, not ["we",1]'],
    [{ closing: undefined }, 'option "closing" of rule "x" must be a number from 1 to 5, not undefined'],
    [
      { names: { some: 'long object', that: 'goes on and on', until: 'nobody reads it' } },
      'option "names" of rule "x" must be a list of words, not {"some":"long object","that":"goes on and on","until":"nobo…',
    ],
  ])('%j', (given, error) => {
    expect(checkOptions(loaded, given)).toEqual({ error });
  });

  test('of a rule that has none', () => {
    const error = 'no option "size" in rule "plain"; it has: none';
    expect(checkOptions(fakeRule('plain'), { size: 1 })).toEqual({ error });
  });
});
