import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptIn } from '../../infra/kept/kept.ts';
import { aFolder } from './fixtures/assembly.ts';

const writing = (text: string) => async (folder: string) =>
  writeFileSync(join(folder, 'made'), text);

describe('what is kept', () => {
  it('is made once of the same sources, and anew of others', async () => {
    const place = aFolder();
    const first = await keptIn(place, 'one', writing('first'));
    const again = await keptIn(place, 'one', writing('again'));
    const other = await keptIn(place, 'other', writing('other'));

    expect(again).toBe(first);
    expect(readFileSync(join(first, 'made'), 'utf8')).toBe('first');
    expect(readFileSync(join(other, 'made'), 'utf8')).toBe('other');
  });

  it('is whole where two make it at once', async () => {
    const place = aFolder();
    const made = await Promise.all(
      ['a', 'b'].map((text) => keptIn(place, 'one', writing(text.repeat(1000)))),
    );

    expect(new Set(made)).toEqual(new Set([join(place, 'one')]));
    expect(readFileSync(join(place, 'one', 'made'), 'utf8')).toMatch(/^(a{1000}|b{1000})$/);
    expect(readdirSync(place)).toEqual(['one']);
  });

  it('is nothing where it could not be made, and is made by the next', async () => {
    const place = aFolder();
    const failing = keptIn(place, 'one', async (folder) => {
      await writing('half')(folder);
      throw new Error('no');
    });

    await expect(failing).rejects.toThrow('no');
    expect(readdirSync(place)).toEqual([]);
    expect(existsSync(await keptIn(place, 'one', writing('whole')))).toBe(true);
  });
});
