import { describe, expect, it } from 'vitest';
import { ADDRESSES } from '../../web/app/addresses.ts';
import { PAGES } from '../../web/app/pages.ts';

describe('the table of pages', () => {
  it('has one page for each address', () => {
    expect(PAGES.map(({ path }) => path)).toEqual(Object.values(ADDRESSES));
    expect(new Set(Object.values(ADDRESSES)).size).toBe(Object.values(ADDRESSES).length);
  });

  it.each(PAGES.map((page) => [page.path, page] as const))(
    'finds what %s shows, and calls it in both languages',
    async (_path, { load, title }) => {
      expect(await load()).toBeTypeOf('function');
      expect(title.zh).toMatch(/\p{Script=Han}/u);
      expect(title.en).not.toMatch(/\p{Script=Han}/u);
    },
  );

  it('keeps each role’s pages under the name of the role', () => {
    const others = PAGES.filter(
      ({ room, path }) => room !== 'public' && path !== `/${room}` && !path.startsWith(`/${room}/`),
    );

    expect(others).toEqual([]);
  });

  it('leads from the navigation only to pages that need nothing filled in', () => {
    expect(
      PAGES.filter(({ isInNavigation, path }) => isInNavigation && path.includes(':')),
    ).toEqual([]);
  });
});
