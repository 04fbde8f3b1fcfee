/** The two bytes of each character that GB18030 has two for, by what reads them. */
const BYTES = new Map<string, readonly [number, number]>();
const reader = new TextDecoder('gb18030');
for (let first = 0x81; first <= 0xfe; first += 1)
  for (let second = 0x40; second <= 0xfe; second += 1)
    if (second !== 0x7f)
      BYTES.set(reader.decode(Uint8Array.of(first, second)), [first, second] as const);

/** A text as an editor on a Chinese Windows saves it; Latin letters and common Chinese characters. */
export function gb18030(text: string): Buffer {
  return Buffer.from(
    Array.from(text, (character) => {
      const code = character.codePointAt(0) ?? 0;
      const bytes = code < 0x80 ? [code] : BYTES.get(character);
      if (!bytes) throw new Error(`${character} takes more than two bytes`);
      return bytes;
    }).flat(),
  );
}
