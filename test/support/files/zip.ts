import { crc32, deflateRawSync } from 'node:zlib';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** An archive with these parts; `claimed`: the size that each says it unpacks to, if not its own. */
export function zipOf(parts: Readonly<Record<string, Buffer | string>>, claimed?: number): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes, { level: 9 });
    const shared = numbers([0, 2], [8, 2], [0, 4], [crc32(bytes), 4], [packed.length, 4]);
    const sizes = numbers([claimed ?? bytes.length, 4], [name.length, 2], [0, 2]);
    const at = Buffer.concat(locals).length;
    locals.push(numbers([LOCAL, 4], [20, 2]), shared, sizes, Buffer.from(name), packed);
    const place = numbers([0, 2], [0, 2], [0, 2], [0, 4], [at, 4]);
    centrals.push(numbers([CENTRAL, 4], [20, 2], [20, 2]), shared, sizes, place, Buffer.from(name));
  }
  const [files, directory] = [Buffer.concat(locals), Buffer.concat(centrals)];
  const count = Object.keys(parts).length;
  const end = numbers(
    ...([
      [END, 4],
      [0, 2],
      [0, 2],
      [count, 2],
      [count, 2],
    ] as const),
    ...([
      [directory.length, 4],
      [files.length, 4],
      [0, 2],
    ] as const),
  );
  return Buffer.concat([files, directory, end]);
}

/** Numbers of so many octets, the least first. */
function numbers(...given: readonly (readonly [value: number, octets: number])[]): Buffer {
  return Buffer.concat(
    given.map(([value, octets]) => {
      const bytes = Buffer.alloc(octets);
      bytes.writeUIntLE(value, 0, octets);
      return bytes;
    }),
  );
}
