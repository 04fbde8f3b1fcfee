import type { ReadLines, SheetFault } from '../../shared/sheets/sheet.ts';
import { type IoContext, UsageError } from '../context/context.ts';
import { readText } from './read-text.ts';

/**
 * What a file asks for, row by row, with what of it is not used told; throws a `UsageError` with all
 * that is wrong, so that nothing is sent before every row is in order.
 */
export async function linesIn<Line>(
  io: IoContext,
  path: string,
  read: (text: string) => ReadLines<Line>,
): Promise<readonly Line[]> {
  const given = read(await readText(io, path));
  if (!given.ok) throw new UsageError(`${path}:\n${given.faults.map(saidOf).join('\n')}`);
  tellUnused(io, given);
  return given.lines;
}

function saidOf({ place, says }: SheetFault): string {
  const said = `${says.zh} ${says.en}`;
  return place ? `第${place.line}行 line ${place.line}: ${place.column}：${said}` : said;
}

/** No row or column is dropped unseen. */
function tellUnused(
  io: IoContext,
  { blank, unused }: { readonly blank: number; readonly unused: readonly string[] },
): void {
  if (blank > 0) io.printError(`${blank}行未填写，不办理。 ${blank} rows are not filled in.`);
  if (unused.length > 0)
    io.printError(`未使用的列 Columns that are not used: ${unused.join('、')}`);
}
