import { dataOf, type PilotsClient, type Schemas } from '../../../shared/client/client.ts';
import {
  EXPORT_FORMATS,
  EXPORT_KINDS,
  EXPORT_NAMES,
  EXPORT_QUEUES,
  type ExportKind,
} from '../../../shared/domain/exports/export-kinds.ts';
import { clientFor } from '../../applications/on-call.ts';
import { ON_CALL, STAFF } from '../../command-line/common-options.ts';
import { choice, text, word } from '../../command-line/options.ts';
import { CALL, verb } from '../../command-line/verb.ts';
import { type IoContext, UsageError } from '../../context/context.ts';
import { refuseIfThere, saved } from '../../exports/saved.ts';
import { waited } from '../../exports/waited.ts';

const PATH = '/v1/reviewer/calls/{callId}/exports';
const TABLES = EXPORT_KINDS.map((kind) => `${EXPORT_NAMES[kind].zh} ${kind}`).join('，');

/** `pilots export-table <table>`: a table of a call, saved once it is there and whole. */
export const exportTable = verb({
  name: 'export-table',
  says: [
    '导出一次申报的一张表：XLSX、CSV 或 JSON，等到生成后存成文件',
    'a table of a call as a file: asked for, waited for, checked and saved',
  ],
  words: { table: word(`哪一张表 which one: ${TABLES}`, () => EXPORT_KINDS) },
  options: {
    as: STAFF,
    format: choice(EXPORT_FORMATS, '文件种类，默认 xlsx which kind of file; otherwise xlsx'),
    language: choice(
      ['zh', 'en'],
      '表头和选项的文字，默认中文 of titles and choices; otherwise zh',
    ),
    queue: choice(
      EXPORT_QUEUES,
      '只要待办列表中的这些 only what waits there, as queue has it; otherwise all',
    ),
    from: text(
      'date',
      '提交日（名单为发布日）不早于 the first day of submission, of a list that of publication',
    ),
    to: text('date', '不晚于 the last such day'),
    out: text('file', '存成的新文件 a new file; otherwise <call>-<table>.<format>'),
    ...ON_CALL,
  },
  example: [`pilots export-table applications ${CALL} --format csv --out applications.csv`],
  run: async (io, { table, as = 'examiner', out, format = 'xlsx', ...options }) => {
    const { call, queue, from, to, language = 'zh' } = options;
    const kind = kindOf(table);
    const file = out ?? `${call}-${kind}.${format}`;
    refuseIfThere(file);
    const client = await clientFor(io, as, options);
    const body = {
      kind,
      format,
      language,
      queue: queue ?? null,
      from: from ?? null,
      to: to ?? null,
    };
    const made = await madeOf(io, client, call, { body, isQuiet: options.json === true });
    const path = { callId: call, exportId: made.id };
    const { url } = dataOf(await client.POST(`${PATH}/{exportId}/takings`, { params: { path } }));
    if (!made.file) throw new Error(`${made.id} is ready and has no file`);
    await saved(url, file, made.file);
    if (options.json) io.print(JSON.stringify({ ...made, saved: file }, null, 2));
    else {
      const { lines } = made.file;
      io.print(`已存成 ${file}，共${lines}行。 Saved as ${file}, ${lines} lines.`);
    }
    return 0;
  },
});

function kindOf(table: string): ExportKind {
  const kind = EXPORT_KINDS.find((one) => one === table);
  if (kind) return kind;
  throw new UsageError(`没有这张表 There is no table ${table}: ${TABLES}.`);
}

interface Asking {
  readonly body: Schemas['StartExportRequest'];
  readonly isQuiet: boolean;
}

async function madeOf(io: IoContext, client: PilotsClient, callId: string, asking: Asking) {
  const params = { path: { callId } };
  const asked = dataOf(await client.POST(PATH, { params, body: asking.body }));
  if (!asking.isQuiet) io.print(`正在生成 ${asked.id}。 ${asked.id} is being made.`);
  const path = { callId, exportId: asked.id };
  return waited(io, asked, async () =>
    dataOf(await client.GET(`${PATH}/{exportId}`, { params: { path } })),
  );
}
