import { describe, expect, it } from 'vitest';
import { AskedOfFile } from '../../../web/association/files/asked-of-file.tsx';
import type { Declared } from '../../../web/association/filing/declared-file.ts';
import { markup } from '../rendered.tsx';

const file = {
  kind: 'M6',
  name: '证明.pdf',
  mediaType: 'application/pdf',
  size: 1000,
  sha256: 'ab'.repeat(32),
} as const satisfies Declared;
const shown = (sealed?: boolean, isLocked = false) =>
  markup(
    <AskedOfFile
      file={sealed === undefined ? file : { ...file, sealed }}
      asks={['sealed']}
      isLocked={isLocked}
      onFile={() => {}}
    />,
  );
const checked = (text: string) =>
  [...text.matchAll(/<input[^>]*>/g)]
    .map(([input]) => input)
    .filter((input) => / checked/.test(input))
    .map((input) => /value="(\w+)"/.exec(input)?.[1]);

describe('whether a file is sealed', () => {
  it('is asked with a yes and a no, of which none stands chosen before it is answered', () => {
    expect(shown().match(/type="radio"/g)).toHaveLength(2);
    expect(checked(shown())).toEqual([]);
  });

  it.each([
    [true, 'true'],
    [false, 'false'],
  ])('that is answered with %s stays so', (sealed, value) => {
    expect(checked(shown(sealed))).toEqual([value]);
  });

  it('cannot be answered otherwise where it is locked', () => {
    expect(shown(true, true).match(/ disabled/g)).toHaveLength(2);
  });
});
