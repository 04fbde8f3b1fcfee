import { describe, expect, it } from 'vitest';
import { MOST_VIEWS, withView } from '../../web/data/kept-views.ts';

const view = (name: string, at = `/examiner?q=${name}`) => ({ name, at });
const many = (count: number) => Array.from({ length: count }, (_, at) => view(String(at)));

describe('the views that somebody keeps', () => {
  it('hold one of a name: a later one takes the place of an earlier', () => {
    expect(withView([view('one'), view('two')], view('one', '/examiner'))).toEqual([
      view('two'),
      view('one', '/examiner'),
    ]);
  });

  it('are so many at most, and the oldest goes', () => {
    expect(withView(many(MOST_VIEWS - 1), view('new'))).toHaveLength(MOST_VIEWS);
    expect(withView(many(MOST_VIEWS), view('new')).map(({ name }) => name)).toEqual([
      ...many(MOST_VIEWS)
        .slice(1)
        .map(({ name }) => name),
      'new',
    ]);
  });
});
