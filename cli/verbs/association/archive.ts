import { dataOf, type PilotsClient, type Schemas } from '../../../shared/client/client.ts';
import { OF_HISTORY } from '../../../shared/evidence/fault-wording.ts';
import type { Jwks } from '../../../shared/evidence/jwks.ts';
import { verifyFiling, verifyHistory } from '../../../shared/evidence/verify-history.ts';
import { type ManifestLine, refuseUnlessEmpty, written } from '../../archive/written.ts';
import { PUBLISHED_KEYS, SIGNED_IN } from '../../command-line/common-options.ts';
import { required, text } from '../../command-line/options.ts';
import { verb } from '../../command-line/verb.ts';
import { clientOf } from '../../context/client.ts';
import { UsageError } from '../../context/context.ts';
import { FILING_FAULTS } from '../../output/names.ts';
import { readKeys } from '../../verify/receipts.ts';

type Archived = Schemas['GetArchiveAnswer']['applications'][number];

/**
 * `pilots archive --out <folder>`: all that the association filed, as files with a manifest, each
 * history and receipt verified; 1 where one of them is not whole.
 */
export const archive = verb({
  name: 'archive',
  says: [
    '本单位的全部申报、记录和回执存成文件，附摘要清单并逐一验证',
    'all that one filed as files, with a manifest of digests, each verified',
  ],
  options: {
    out: required(text('folder', '新的或空的文件夹 a folder that is new, or empty')),
    keys: PUBLISHED_KEYS,
    ...SIGNED_IN,
  },
  example: ['pilots archive --out my-archive --account association-2'],
  run: async (io, { out, account, keys }) => {
    await refuseUnlessEmpty(out);
    const client = await clientOf(io, { account, otherwise: 'association-1' });
    const jwks = await readKeys(io, keys);
    const manifest = [await written(out, { path: 'keys.json', text: textOf(jwks) })];
    let [count, wrong] = [0, 0];
    for await (const one of allOf(client)) {
      const fault = await faultIn(one, jwks);
      if (fault !== null) io.printError(`${one.application.id}: ${fault}`);
      manifest.push(...(await writtenOf(out, one)));
      count += 1;
      wrong += fault === null ? 0 : 1;
    }
    await written(out, { path: 'manifest.json', text: textOf({ files: manifest }) });
    io.print(
      `${out}：${count}份申报，${manifest.length}个文件。 ${count} applications, ${manifest.length} files and their manifest.`,
    );
    io.print(wrong === 0 ? '全部验证通过。 All of it verifies.' : `有误 wrong: ${wrong}`);
    return wrong === 0 ? 0 : 1;
  },
});

async function* allOf(client: PilotsClient): AsyncGenerator<Archived> {
  let query: { cursor?: string } | null = {};
  while (query) {
    const page: Schemas['GetArchiveAnswer'] = dataOf(
      await client.GET('/v1/archive', { params: { query } }),
    );
    yield* page.applications;
    query = page.nextCursor === null ? null : { cursor: page.nextCursor };
  }
}

/** The history in the form that `pilots verify` takes, with where it ends. */
function historyOf({ events, application: { version, head } }: Archived) {
  return { head: { sequence: version, hash: head }, events };
}

async function faultIn(one: Archived, jwks: Jwks): Promise<string | null> {
  const history = historyOf(one);
  const verdict = verifyHistory(history);
  if (!verdict.whole) {
    const { zh, en } = OF_HISTORY[verdict.because];
    return `记录不完整 NOT WHOLE, ${verdict.sequence}: ${zh} ${en}`;
  }
  if (!one.receipt) return null;
  const filing = await verifyFiling(history, one.receipt.jws, jwks);
  if (filing.same) return null;
  const [zh, en] = FILING_FAULTS[filing.because];
  return `回执不符 NOT THIS FILING: ${zh} ${en}`;
}

async function writtenOf(folder: string, one: Archived): Promise<ManifestLine[]> {
  const { application, receipt } = one;
  const names = [application.callId, application.id];
  // they become folders here, whatever the other side says
  if (!names.every((name) => /^[a-z0-9_-]+$/.test(name)))
    throw new UsageError(`不是编号。 These are no ids: ${names.join(', ')}.`);
  const files: Readonly<Record<string, unknown>> = {
    'application.json': application,
    'history.json': historyOf(one),
    ...(receipt && { 'receipt.json': receipt }),
  };
  const lines: ManifestLine[] = [];
  for (const [name, value] of Object.entries(files)) {
    const path = [...names, name].join('/');
    lines.push(await written(folder, { path, text: textOf(value) }));
  }
  return lines;
}

function textOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
