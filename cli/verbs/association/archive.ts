import {
  type Archived,
  type ArchivedEvents,
  archiveOf,
  eventsOf,
} from '../../../shared/client/archive.ts';
import { dataOf, type PilotsClient } from '../../../shared/client/client.ts';
import { OF_HISTORY } from '../../../shared/evidence/fault-wording.ts';
import type { Jwks } from '../../../shared/evidence/jwks.ts';
import {
  HistoryExport,
  verifyFiling,
  verifyHistory,
} from '../../../shared/evidence/verify-history.ts';
import {
  type ManifestLine,
  finish,
  growing,
  kept,
  refuseUnlessEmpty,
  written,
} from '../../archive/folder.ts';
import { PUBLISHED_KEYS, SIGNED_IN } from '../../command-line/common-options.ts';
import { flag, required, text } from '../../command-line/options.ts';
import { verb } from '../../command-line/verb.ts';
import { clientOf } from '../../context/client.ts';
import { type IoContext, UsageError } from '../../context/context.ts';
import { printsOf } from '../../files/printed.ts';
import { FILING_FAULTS } from '../../output/names.ts';
import { readKeys } from '../../verify/receipts.ts';

/**
 * `pilots archive --out <folder>`: all that the association filed, as files with a manifest, each
 * history and receipt verified; 1 where one of them is not whole. The folder is there once all of it
 * is; what was cut off is gone on with.
 */
export const archive = verb({
  name: 'archive',
  says: [
    '本单位的全部申报、记录和回执存成文件，附摘要清单并逐一验证',
    'all that one filed as files, with a manifest of digests, each verified',
  ],
  options: {
    out: required(text('folder', '新的或空的文件夹 a folder that is new, or empty')),
    printed: flag(
      '连同申报书、回执和告知书的存档件（PDF/A-3a） form, receipt and letters besides, as an archive keeps them',
    ),
    keys: PUBLISHED_KEYS,
    ...SIGNED_IN,
  },
  example: ['pilots archive --out my-archive --account association-2'],
  run: async (io, { out, printed = false, account, keys }) => {
    await refuseUnlessEmpty(out);
    const client = await clientOf(io, { account, otherwise: 'association-1' });
    const jwks = await readKeys(io, keys);
    const { files, count, wrong } = await gathered(io, {
      client,
      jwks,
      part: growing(out),
      printed,
    }).catch((error: unknown) => {
      io.printError(
        `尚未完成；再次运行同一命令即接着取。 Not finished yet: the same command again goes on from there.`,
      );
      throw error;
    });
    await finish(out, files);
    io.print(
      `${out}：${count}份申报，${files.length - 1}个文件。 ${count} applications, ${files.length - 1} files and their manifest.`,
    );
    io.print(wrong === 0 ? '全部验证通过。 All of it verifies.' : `有误 wrong: ${wrong}`);
    return wrong === 0 ? 0 : 1;
  },
});

interface Gathering {
  readonly client: PilotsClient;
  readonly jwks: Jwks;
  /** The folder in which the archive grows. */
  readonly part: string;
  /** Whether what is printed goes with it. */
  readonly printed: boolean;
}

/** All files, the manifest last, with how many applications there are and how many are wrong. */
async function gathered(io: IoContext, { client, jwks, part, printed }: Gathering) {
  const files = [await written(part, { path: 'keys.json', octets: textOf(jwks) })];
  let [count, wrong] = [0, 0];
  for await (const first of archiveOf(client)) {
    const one = {
      ...first,
      events: (await keptEvents(part, first)) ?? (await eventsOf(client, first)),
    };
    const fault = await faultIn(one, jwks);
    if (fault !== null) io.printError(`${one.application.id}: ${fault}`);
    files.push(...(await writtenOf(part, one)));
    if (printed) files.push(...(await printedOf(part, client, one)));
    count += 1;
    wrong += fault === null ? 0 : 1;
  }
  files.push(await written(part, { path: 'manifest.json', octets: textOf({ files }) }));
  return { files, count, wrong };
}

/** The long history that an earlier try brought, where nothing was done since. */
async function keptEvents(part: string, one: Archived): Promise<ArchivedEvents | undefined> {
  if (one.nextCursor === null) return undefined;
  const there = HistoryExport.safeParse(await kept(part, pathOf(one, 'history.json'))).data;
  const { version, head } = one.application;
  const isSame = there?.head?.sequence === version && there.head.hash === head;
  // it is verified below, as all that is written
  return isSame ? (there.events as ArchivedEvents) : undefined;
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
  const files: Readonly<Record<string, unknown>> = {
    'application.json': application,
    'history.json': historyOf(one),
    ...(receipt && { 'receipt.json': receipt }),
  };
  const lines: ManifestLine[] = [];
  for (const [name, value] of Object.entries(files)) {
    lines.push(await written(folder, { path: pathOf(one, name), octets: textOf(value) }));
  }
  return lines;
}

/** Form, receipt and letters, as the ZIP of an application has them. */
async function printedOf(
  folder: string,
  client: PilotsClient,
  one: Archived,
): Promise<ManifestLine[]> {
  const { callId, id: applicationId } = one.application;
  const path = { callId, applicationId };
  const prints = printsOf(client, path);
  const { letters } = dataOf(
    await client.GET('/v1/calls/{callId}/applications/{applicationId}/letters', {
      params: { path },
    }),
  );
  const kept = async (name: string, print: Promise<ArrayBuffer>) => {
    const octets = new Uint8Array(await print);
    return written(folder, { path: pathOf(one, name), octets });
  };
  const lines = [await kept('form.pdf', prints.form('archive'))];
  if (one.receipt) lines.push(await kept('receipt.pdf', prints.receipt('archive')));
  for (const { number } of letters)
    lines.push(await kept(`letters/${number}.pdf`, prints.letter(number, 'archive')));
  return lines;
}

function pathOf({ application: { callId, id } }: Archived, name: string): string {
  // they become folders here, whatever the other side says
  if (![callId, id].every((part) => /^[a-z0-9_-]+$/.test(part)))
    throw new UsageError(`不是编号。 These are no ids: ${callId}, ${id}.`);
  return [callId, id, name].join('/');
}

function textOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
