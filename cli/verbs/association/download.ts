import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { PilotsClient } from '../../../shared/client/client.ts';
import { clientFor } from '../../applications/on-call.ts';
import type { ApplicationPath } from '../../applications/view.ts';
import { APPLICATION, ON_CALL } from '../../command-line/common-options.ts';
import { choice, flag, repeated, text } from '../../command-line/options.ts';
import { CALL, found, verb } from '../../command-line/verb.ts';
import type { IoContext } from '../../context/context.ts';
import { refuseIfThere, saved } from '../../exports/saved.ts';
import { chosen } from '../../files/chosen.ts';
import { placesOf } from '../../files/places.ts';
import { fileStanding } from '../../files/file-standing.ts';
import { type MaterialFile, READERS, type Reader, filesFor, linkFor } from '../../files/sides.ts';
import { refuseBeside } from '../../input/stated.ts';
import { table } from '../../output/table.ts';

/** `pilots download <application>`: the files on it; with `--file` or `--all`, saved in a folder. */
export const download = verb({
  name: 'download',
  says: [
    '申报的材料文件一览；写明文件或 --all 时存到文件夹，读取会留下记录',
    'the files of an application; with --file or --all saved in a folder, and that they were read is recorded',
  ],
  words: { application: APPLICATION },
  options: {
    as: choice(READERS, '以谁的身份，默认为申报单位 as whom one reads; otherwise the association'),
    file: repeated(
      'file',
      '文件名或摘要的开头，可多次写明 a name, or how its SHA-256 begins, once for each',
    ),
    all: flag('全部可查看的文件 every file that can be read'),
    out: text('folder', '存到的文件夹，默认以申报编号命名 a folder; otherwise <application>'),
    ...ON_CALL,
  },
  example: [
    found('queue --as recommender'),
    `pilots download $id ${CALL} --account association-2`,
    `pilots download $id ${CALL} --as recommender --all --out files`,
  ],
  run: async (io, { application, as: reader = 'association', file, all, out, ...options }) => {
    if (all) refuseBeside('all', { file }, ['已写明全部', 'all of them are meant']);
    const client = await clientFor(io, reader, options);
    const at = { client, reader, path: { callId: options.call, applicationId: application } };
    const files = await filesFor(client, reader, at.path);
    if (!all && file === undefined) {
      list(io, files, { reader, isJson: options.json });
      return 0;
    }
    const wanted = all ? files.filter(({ state }) => state === 'clean') : chosen(files, file ?? []);
    const places = await savedAll(at, wanted, out ?? application);
    if (options.json) io.print(JSON.stringify({ files: places }, null, 2));
    else if (places.length === 0) io.print(NONE);
    else for (const { saved: place } of places) io.print(`已存成 ${place}。 Saved as ${place}.`);
    return 0;
  },
});

const NONE = '没有可查看的文件。 There is no file to read.';

function list(
  io: IoContext,
  files: readonly MaterialFile[],
  { reader, isJson }: { readonly reader: Reader; readonly isJson?: boolean | undefined },
): void {
  if (isJson) return io.print(JSON.stringify({ files }, null, 2));
  if (files.length === 0) return io.print(NONE);
  const rows = files.map((file) => [
    file.name,
    file.sha256.slice(0, 12),
    String(file.size),
    fileStanding(file, reader),
  ]);
  for (const line of table(['文件 file', '摘要 SHA-256', '字节 bytes', '检查 check'], rows))
    io.print(line);
}

interface At {
  readonly client: PilotsClient;
  readonly reader: Reader;
  readonly path: ApplicationPath;
}

/** Every file whole or not at all; nothing that lies there already is written over. */
async function savedAll(
  { client, reader, path }: At,
  files: readonly MaterialFile[],
  folder: string,
): Promise<(MaterialFile & { saved: string })[]> {
  const all = placesOf(files).map(([file, name]) => ({ file, place: join(folder, name) }));
  for (const { place } of all) refuseIfThere(place);
  if (all.length > 0) await mkdir(folder, { recursive: true });
  const done = [];
  for (const { file, place } of all) {
    const { sha256, size } = file;
    await saved(await linkFor(client, reader, { ...path, sha256 }), place, { bytes: size, sha256 });
    done.push({ ...file, saved: place });
  }
  return done;
}
