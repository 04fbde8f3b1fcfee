import type { Application } from '../../../shared/domain/application/application.ts';
import type { Call } from '../../../shared/domain/calls/call.ts';
import { judgedBy } from '../../../shared/domain/review/examination.ts';
import type { ExportedCase } from '../../../shared/exports/exported-case.ts';
import type { Cell, ColumnHead } from '../../../shared/exports/table.ts';
import { CASE_TABLES } from '../../../shared/exports/tables.ts';
import { type ExportedList, listsTable } from '../../../shared/exports/tables/lists.ts';
import { lastFiled } from '../../applications/filed.ts';
import type { ExportContext } from './context.ts';
import { type AskedTable, isWanted, isWithin } from './wanted.ts';

export type { AskedTable };

/** Some lines of a table, and how many of how many sources they bring it to. */
interface Part {
  readonly lines: readonly (readonly Cell[])[];
  readonly done: number;
  readonly total: number;
}

/** A table that is made as it is read. */
interface Making {
  readonly columns: readonly ColumnHead[];
  readonly parts: () => AsyncGenerator<Part>;
}

/** How many filings are read at a time: what one request may name. */
const AT_A_TIME = 50;

/** What an export is made of. */
export function makingOf(context: ExportContext, asked: AskedTable, call: Call): Making {
  const { kind, language } = asked.request;
  if (kind === 'lists') {
    const { columns, linesOf } = listsTable;
    return { columns, parts: () => parts(listsOf(context, asked, call), linesOf, language) };
  }
  const { columns, linesOf } = CASE_TABLES[kind];
  return { columns, parts: () => parts(casesOf(context, asked, call), linesOf, language) };
}

interface Read<Source> {
  readonly sources: readonly Source[];
  readonly done: number;
  readonly total: number;
}

async function* parts<Source>(
  read: AsyncGenerator<Read<Source>>,
  linesOf: (source: Source, language: AskedTable['request']['language']) => Cell[][],
  language: AskedTable['request']['language'],
): AsyncGenerator<Part> {
  for await (const { sources, done, total } of read)
    yield { lines: sources.flatMap((source) => linesOf(source, language)), done, total };
}

/** The filings of a call in the order of their ids, some at a time: no more of them lie in memory. */
async function* casesOf(
  context: ExportContext,
  asked: AskedTable,
  call: Call,
): AsyncGenerator<Read<ExportedCase>> {
  const { store } = context;
  const filed = (await store.listRegister(call.id))
    .filter(({ packHash }) => packHash !== null)
    .map(({ applicationId }) => applicationId);
  const compared = await store.listComparisons();
  const total = filed.length;
  for (let from = 0; from < total; from += AT_A_TIME) {
    const ids = filed.slice(from, from + AT_A_TIME);
    const wanted = (await store.readApplications(ids)).filter((one) => isWanted(one, asked));
    const sources = await Promise.all(
      wanted.map(async (one) => ({ ...(await caseOf(context, one)), call, compared })),
    );
    yield { sources, done: from + ids.length, total };
  }
}

async function caseOf(
  { store, rules }: ExportContext,
  application: Application,
): Promise<Pick<ExportedCase, 'application' | 'pack'>> {
  const last = await lastFiled(store, application);
  if (!last) throw new Error(`application ${application.id} was never filed`);
  const { hash } = judgedBy(last.submission, application.examination).pack;
  const published = await rules.packByHash(hash);
  if (!published) throw new Error(`the rule pack ${hash} is not published here`);
  return { application: last.application, pack: published.pack };
}

/** The lists of a call, notices first. */
async function* listsOf(
  { store }: ExportContext,
  { request }: AskedTable,
  call: Call,
): AsyncGenerator<Read<ExportedList>> {
  const kinds = ['notice', 'announcement'] as const;
  const heads = await Promise.all(
    kinds.map(async (kind) =>
      (await store.listHeads(call.id, kind)).map((head) => ({ kind, ...headOf(head) })),
    ),
  );
  const wanted = heads.flat().filter(({ publishedAt }) => isWithin(publishedAt, request));
  const struck = await store.listRevocations(call.id);
  const revoked = new Set(struck.map(({ projectNumber }) => projectNumber));
  const total = wanted.length;
  for (const [index, { kind, number }] of wanted.entries()) {
    const list = await store.readList(call.id, kind, number);
    yield { sources: list ? [{ call, list, revoked }] : [], done: index + 1, total };
  }
}

function headOf({ number, publishedAt }: { number: number; publishedAt: string }) {
  return { number, publishedAt };
}
