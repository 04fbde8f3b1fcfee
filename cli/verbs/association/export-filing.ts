import { dataOf, type PilotsClient } from '../../../shared/client/client.ts';
import { clientFor } from '../../applications/on-call.ts';
import { APPLICATION, ON_CALL } from '../../command-line/common-options.ts';
import { choice, text } from '../../command-line/options.ts';
import { CALL, found, verb } from '../../command-line/verb.ts';
import { refuseIfThere, saved } from '../../exports/saved.ts';
import { waited } from '../../exports/waited.ts';

interface Of {
  readonly callId: string;
  readonly applicationId: string;
}

/** How one side asks for an archive, looks how far it is, and takes it. */
interface Ways {
  readonly start: (client: PilotsClient, path: Of) => Promise<Made>;
  readonly look: (client: PilotsClient, path: Of & OfExport) => Promise<Made>;
  readonly take: (client: PilotsClient, path: Of & OfExport) => Promise<{ url: string }>;
}

interface OfExport {
  readonly exportId: string;
}
type Made = Parameters<typeof waited>[1] & {
  readonly file: { readonly bytes: number; readonly sha256: string } | null;
};

const OWN = '/v1/calls/{callId}/applications/{applicationId}/exports';
const REVIEWERS = '/v1/reviewer/calls/{callId}';

const ASSOCIATION: Ways = {
  start: async (client, path) => dataOf(await client.POST(OWN, { params: { path }, body: {} })),
  look: async (client, path) => dataOf(await client.GET(`${OWN}/{exportId}`, { params: { path } })),
  take: async (client, path) =>
    dataOf(await client.POST(`${OWN}/{exportId}/takings`, { params: { path } })),
};

const REVIEWER: Ways = {
  start: async (client, path) =>
    dataOf(
      await client.POST(`${REVIEWERS}/applications/{applicationId}/exports`, {
        params: { path },
        body: {},
      }),
    ),
  look: async (client, { callId, exportId }) =>
    dataOf(
      await client.GET(`${REVIEWERS}/exports/{exportId}`, {
        params: { path: { callId, exportId } },
      }),
    ),
  take: async (client, { callId, exportId }) =>
    dataOf(
      await client.POST(`${REVIEWERS}/exports/{exportId}/takings`, {
        params: { path: { callId, exportId } },
      }),
    ),
};

/** `pilots export-filing <application>`: all of one application as a ZIP archive, saved whole. */
export const exportFiling = verb({
  name: 'export-filing',
  says: [
    '一项申报的全套存成 ZIP：内容、文件、记录、回执和核验说明',
    'all of an application as ZIP: data, files, history, receipt and how to verify it',
  ],
  words: { application: APPLICATION },
  options: {
    as: choice(
      ['association', 'examiner', 'decider'],
      '申报单位（默认）、办理该项的形式审查人员或决定人 its association, as without it, the examiner who holds it, or a decider',
    ),
    out: text('file', '存成的新文件 a new file; otherwise <application>.zip'),
    ...ON_CALL,
  },
  example: [
    found('queue --as recommender'),
    `pilots export-filing $id ${CALL} --account association-2 --out filing.zip`,
  ],
  run: async (io, { application, as = 'association', out, ...options }) => {
    const file = out ?? `${application}.zip`;
    refuseIfThere(file);
    const client = await clientFor(io, as, options);
    const ways = as === 'association' ? ASSOCIATION : REVIEWER;
    const of = { callId: options.call, applicationId: application };
    const asked = await ways.start(client, of);
    if (!options.json) io.print(`正在生成 ${asked.id}。 ${asked.id} is being made.`);
    const path = { ...of, exportId: asked.id };
    const made = await waited(io, asked, () => ways.look(client, path));
    if (!made.file) throw new Error(`${made.id} is ready and has no file`);
    const { url } = await ways.take(client, path);
    await saved(url, file, made.file);
    io.print(
      options.json
        ? JSON.stringify({ ...made, saved: file }, null, 2)
        : `已存成 ${file}；怎样核验见其中的 verify.txt。 Saved as ${file}; its verify.txt says how to verify it.`,
    );
    return 0;
  },
});
