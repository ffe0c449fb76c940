import { describe, expect, it } from 'vitest';
import { withWeight } from './write-weights.ts';

describe('writing a weight', () => {
  const source =
    "export default defineRule({\n  polarity: 'promotional',\n  weight: -1.1,\n  options: { weight: 3 },\n});\n";

  it('changes its one line', () => {
    expect(withWeight(source, -1.1, -0.95, 'a.ts')).toBe(source.replace('-1.1', '-0.95'));
  });

  it.each([
    ['another value', source, -1, 'a.ts should have one line "weight: -1," and has -1.1'],
    ['no line', 'nothing', -1, 'a.ts should have one line "weight: -1," and has none'],
    ['two lines', source + source, -1.1, 'a.ts should have one line "weight: -1.1," and has -1.1 and -1.1'],
  ])('refuses %s', (_, text, before, message) => {
    expect(() => withWeight(text, before, -0.5, 'a.ts')).toThrow(message);
  });
});
