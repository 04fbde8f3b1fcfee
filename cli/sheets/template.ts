import { writeFile } from 'node:fs/promises';
import type { PilotsClient, Schemas } from '../../shared/client/client.ts';
import { csvWriter } from '../../shared/exports/writers/csv.ts';
import type { IoContext } from '../context/context.ts';
import { refuseIfThere } from '../exports/saved.ts';
import { type SheetColumn, titleOf } from '../input/sheet.ts';

type QueueLine = Schemas['QueueLine'];

/** What stands beside each application for whoever fills the rows in; nothing of it is read again. */
const TOLD = [
  { name: 'standard', zh: '标准编号', of: ({ standardNumber }: QueueLine) => standardNumber },
  { name: 'title', zh: '标准名称', of: ({ titleZh }: QueueLine) => titleZh },
  { name: 'association', zh: '社会团体', of: ({ association }: QueueLine) => association.name },
] as const;

/** One page of what waits, and where the next begins. */
export type ReadPage = (
  client: PilotsClient,
  cursor: string | undefined,
) => Promise<Pick<Schemas['QueuePage'], 'applications' | 'nextCursor'>>;

interface Template {
  readonly path: string;
  /** Those that a row is filled in by; the first is the application. */
  readonly columns: readonly SheetColumn[];
  readonly readPage: ReadPage;
}

/** Writes a CSV for Excel and WPS with a row for each application that waits; over nothing that is there. */
export async function writeTemplate(
  io: IoContext,
  client: PilotsClient,
  { path, columns, readPage }: Template,
): Promise<void> {
  refuseIfThere(path);
  const waiting: QueueLine[] = [];
  let cursor: string | undefined;
  do {
    const { applications, nextCursor } = await readPage(client, cursor);
    waiting.push(...applications);
    cursor = nextCursor ?? undefined;
  } while (cursor !== undefined);
  const [application, ...filledIn] = columns;
  const heads = [...(application ? [application] : []), ...TOLD, ...filledIn].map((column) => {
    const title = { zh: titleOf(column), en: titleOf(column) };
    return { key: column.name, title, kind: 'text' as const };
  });
  const writer = csvWriter({ columns: heads, language: 'zh' });
  const rows = waiting.map((line) => [
    line.id,
    ...TOLD.map(({ of }) => of(line)),
    ...filledIn.map(() => null),
  ]);
  const octets = Buffer.concat([writer.begin(), writer.add(rows), writer.end()]);
  await writeFile(path, octets, { flag: 'wx' });
  io.print(
    `已存成 ${path}，${rows.length}项；填写后用 --from 交回。 Saved as ${path} with ${rows.length} rows; fill it in and give it back by --from.`,
  );
}

/** What of a file that came back is not used, so that no row or column is dropped unseen. */
export function tellUnused(
  io: IoContext,
  { blank, unused }: { readonly blank: number; readonly unused: readonly string[] },
): void {
  if (blank > 0) io.printError(`${blank}行未填写，不办理。 ${blank} rows are not filled in.`);
  if (unused.length > 0)
    io.printError(`未使用的列 Columns that are not used: ${unused.join('、')}`);
}
