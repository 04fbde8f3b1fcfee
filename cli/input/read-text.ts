import { utf8In } from '../../shared/domain/texts/strict-json.ts';
import { type IoContext, UsageError } from '../context/context.ts';

/** The text of a file, or of standard input for `-`; throws where it is not UTF-8. */
export async function readText(io: IoContext, path: string): Promise<string> {
  const bytes = await io.readFile(path).catch(() => {
    throw new UsageError(`${path} 无法读取。 ${path} cannot be read.`);
  });
  return textOf(path, bytes);
}

/** The text of a file's bytes; throws a `UsageError`, which names the file, where they are no UTF-8. */
export function textOf(path: string, bytes: Uint8Array): string {
  // without a byte order mark, which Windows puts before UTF-8
  const text = utf8In(bytes);
  if (text !== null) return text;
  throw new UsageError(
    `${path} 不是 UTF-8 编码。请另存为 UTF-8：记事本“另存为”中编码选 UTF-8，Excel 文件类型选“CSV UTF-8”。 ` +
      `${path} is not UTF-8. Save it as UTF-8: in Notepad by Save as, Encoding; in Excel as CSV UTF-8.`,
  );
}
