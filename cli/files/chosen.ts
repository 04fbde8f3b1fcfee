import { UsageError } from '../context/context.ts';
import { oneLine } from '../output/one-line.ts';
import type { MaterialFile } from './sides.ts';

const SHORTEST_DIGEST = 8;

/** The file that each of these names; throws for one that names none, or more than one. */
export function chosen(files: readonly MaterialFile[], names: readonly string[]): MaterialFile[] {
  return names.map((name) => {
    const isDigest = /^[0-9a-f]+$/i.test(name) && name.length >= SHORTEST_DIGEST;
    const begins = name.toLowerCase();
    const [first, second] = files.filter(
      (file) => file.name === name || (isDigest && file.sha256.startsWith(begins)),
    );
    if (!first)
      throw new UsageError(oneLine(`没有文件 ${name}。 There is no file ${name} to read.`));
    if (second)
      throw new UsageError(
        oneLine(
          `不止一个文件叫 ${name}，请写摘要的开头。 More than one file is called ${name}; say how its SHA-256 begins.`,
        ),
      );
    return first;
  });
}
