import { csvWriter } from '../exports/writers/csv.ts';
import { joined } from '../exports/writers/joined.ts';
import { type SheetColumn, titleOf } from './sheet.ts';

/** An application that waits, as a queue lists it. */
interface Waiting {
  readonly id: string;
  readonly standardNumber: string | null;
  readonly titleZh: string | null;
  readonly association: { readonly name: string };
}

/** What stands beside each application for whoever fills the rows in; nothing of it is read again. */
const TOLD = [
  { name: 'standard', zh: '标准编号', of: ({ standardNumber }: Waiting) => standardNumber },
  { name: 'title', zh: '标准名称', of: ({ titleZh }: Waiting) => titleZh },
  { name: 'association', zh: '社会团体', of: ({ association }: Waiting) => association.name },
] as const;

/**
 * A CSV for Excel and WPS with a row for each application that waits; `columns` are those that are
 * read when it comes back, the first of them the application.
 */
export function templateOf(
  [application, ...filledIn]: readonly SheetColumn[],
  waiting: readonly Waiting[],
): Uint8Array<ArrayBuffer> {
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
  return joined([writer.begin(), writer.add(rows), writer.end()]);
}
