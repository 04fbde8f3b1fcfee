import { type IoContext, UsageError } from '../context/context.ts';

/** The text of a file, or of standard input for `-`; throws where it is not UTF-8. */
export async function readText(io: IoContext, path: string): Promise<string> {
  const bytes = await io.readFile(path).catch(() => {
    throw new UsageError(`${path} 无法读取。 ${path} cannot be read.`);
  });
  try {
    // without a byte order mark, which Windows puts before UTF-8
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // UTF-16 of Latin letters happens to be UTF-8 with zeros between
    if (!text.includes('\0')) return text;
  } catch {
    // told below
  }
  throw new UsageError(
    `${path} 不是 UTF-8 编码。请另存为 UTF-8：记事本“另存为”中编码选 UTF-8，Excel 文件类型选“CSV UTF-8”。 ` +
      `${path} is not UTF-8. Save it as UTF-8: in Notepad by Save as, Encoding; in Excel as CSV UTF-8.`,
  );
}
