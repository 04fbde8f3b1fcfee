import { basename } from 'node:path';
import { clientFor } from '../../applications/on-call.ts';
import { APPLICATION, ON_CALL } from '../../command-line/common-options.ts';
import { flag, repeated, text } from '../../command-line/options.ts';
import { CALL, verb } from '../../command-line/verb.ts';
import { type IoContext, UsageError } from '../../context/context.ts';
import { type Declared, nameIn, namedFor } from '../../files/named.ts';
import { fileStanding } from '../../files/file-standing.ts';
import { localFile, sentAndChecked } from '../../files/sent.ts';
import { refuseBeside } from '../../input/stated.ts';
import { oneLine } from '../../output/one-line.ts';

/** `pilots upload <application> --file <file>`: sends files and tells what their check found. */
export const upload = verb({
  name: 'upload',
  says: [
    '上传材料文件，等待检查并告知结果；写明材料时一并列入申报',
    'upload files, wait for their check and tell its result; with --material they are entered in the draft as well',
  ],
  words: { application: APPLICATION },
  options: {
    file: repeated('file', '要上传的文件，可多次写明 a file to upload, once for each'),
    material: text('id', '哪项材料 which material of the call, e.g. M1'),
    sealed: flag('已盖章 that the paper bears a seal'),
    number: text('number', '文件所载标准编号 the standard number that the paper states'),
    ...ON_CALL,
  },
  example: [
    `id=$(pilots applications ${CALL} --state draft --account association-2 --json | grep -o 'app_[a-z0-9]*' | head -n 1)`,
    `pilots upload $id --file docs/tour/proof.pdf --material M6 --sealed ${CALL} --account association-2`,
  ],
  run: async (io, { application, file: paths = [], material, sealed, number, ...options }) => {
    if (paths.length === 0) throw new UsageError('请给出 Give --file <file>.');
    if (material === undefined)
      refuseBeside('file', { sealed, number }, ['未写明材料', 'no --material is named']);
    const declared = material === undefined ? null : asDeclared(material, sealed, number);
    const client = await clientFor(io, 'association', options);
    const path = { callId: options.call, applicationId: application };
    const results = [];
    for (const file of paths) {
      const local = localFile(basename(file), await bytesOf(io, file));
      const result = await sentAndChecked(client, path, local);
      if (declared && result.state === 'clean') await nameIn(client, path, result, declared);
      results.push(result);
      if (options.json) continue;
      io.print(oneLine(`${file}：${fileStanding(result, 'association')}`));
      if (result.state === 'clean' && !declared) {
        const kinds = await namedFor(client, path, result.sha256);
        if (kinds.length === 0) io.print(NOT_NAMED);
      }
    }
    if (options.json) io.print(JSON.stringify({ files: results }, null, 2));
    return results.every(({ state }) => state === 'clean') ? 0 : 1;
  },
});

const NOT_NAMED =
  '申报中还没有列入这份文件：请写明 --material。 The draft does not name this file yet: say --material.';

function asDeclared(kind: string, sealed?: boolean, statedNumber?: string): Declared {
  return {
    kind,
    ...(sealed && { sealed }),
    ...(statedNumber !== undefined && { statedNumber }),
  };
}

async function bytesOf(io: IoContext, file: string): Promise<Uint8Array> {
  return io.readFile(file).catch(() => {
    throw new UsageError(`无法读取 ${file}。 ${file} cannot be read.`);
  });
}
