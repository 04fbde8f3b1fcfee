import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const pages = ['*.md', 'docs/**/*.md', 'shared/**/*.md'].flatMap((each) =>
  globSync(each, { cwd: root }),
);

describe('the documentation', () => {
  it.each(pages)('%s leads to files that are there', (page) => {
    const text = readFileSync(join(root, page), 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:|\/|#)([^)#]+)(?:#[^)]*)?\)/g)].map(
      ([, link]) => link ?? '',
    );

    expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  });

  it('begins with a page of at most 1,200 words', () => {
    const words = readFileSync(join(root, 'README.md'), 'utf8').split(/\s+/);

    expect(words.length).toBeLessThanOrEqual(1200);
  });
});
