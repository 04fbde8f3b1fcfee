import { expect, it } from 'vitest';
import { choicesOf } from '../../../web/examiner/defect-dialog.tsx';
import { chinese, english } from '../rendered.tsx';

it('the list of what may be wrong begins each entry with a capital in English, and changes no other', () => {
  const names = new Map([
    ['/kind', 'type of organisation'],
    ['/number', 'T/CODE 单位'],
  ]);

  expect(choicesOf(names, english).map(({ name }) => name)).toEqual([
    'Type of organisation',
    'T/CODE 单位',
  ]);
  expect(choicesOf(names, chinese).map(({ name }) => name)).toEqual([...names.values()]);
});
