import { writeFile } from 'node:fs/promises';
import type { PilotsClient, Schemas } from '../../shared/client/client.ts';
import type { SheetColumn } from '../../shared/sheets/sheet.ts';
import { templateOf } from '../../shared/sheets/template.ts';
import type { IoContext } from '../context/context.ts';
import { refuseIfThere } from '../exports/saved.ts';

type QueueLine = Omit<Schemas['QueueLine'], 'corrections'>;

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
  await writeFile(path, templateOf(columns, waiting), { flag: 'wx' });
  io.print(
    `已存成 ${path}，${waiting.length}项；填写后用 --from 交回。 Saved as ${path} with ${waiting.length} rows; fill it in and give it back by --from.`,
  );
}
