import { describe, expect, it } from 'vitest';
import { table } from '../../../cli/output/table.ts';

describe('a table for a terminal', () => {
  it('counts Chinese characters, full-width signs and those beyond the first plane as two columns', () => {
    expect(
      table(
        ['a', 'b'],
        [
          ['申报', 'x'],
          ['（一）', 'y'],
          ['𠮷', 'z'],
          ['e\u0301', 'w'],
        ],
      ),
    ).toEqual(['a       b', '------  -', '申报    x', '（一）  y', '𠮷      z', 'e\u0301       w']);
  });

  it('keeps a cell within its line, whatever somebody wrote', () => {
    expect(table(['a'], [['one\ntwo\u001b[2J']])).toEqual(['a', '-----------', 'one two [2J']);
  });
});
