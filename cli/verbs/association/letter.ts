import { dataOf, type PilotsClient } from '../../../shared/client/client.ts';
import { LETTER_TITLES } from '../../../shared/domain/publication/letter-titles.ts';
import { clientFor } from '../../applications/on-call.ts';
import type { ApplicationPath } from '../../applications/view.ts';
import { APPLICATION, ON_CALL } from '../../command-line/common-options.ts';
import { text } from '../../command-line/options.ts';
import { CALL, found, verb } from '../../command-line/verb.ts';
import type { IoContext } from '../../context/context.ts';
import { ARCHIVE_COPY, printsOf } from '../../files/printed.ts';
import { numberIn, refuseBeside } from '../../input/stated.ts';
import { saveNew } from '../../output/new-file.ts';
import { table } from '../../output/table.ts';

/** `pilots letter <application>`: the letters on it; with `--number`, one of them as a PDF file. */
export const letter = verb({
  name: 'letter',
  says: [
    '本申报的告知书一览；写明编号时存成 PDF',
    'the letters on an application; with --number, one as PDF',
  ],
  words: { application: APPLICATION },
  options: {
    number: text('number', '哪一份 which one, as the list has it'),
    archive: ARCHIVE_COPY,
    out: text('file', '存成的新文件，默认编号加 .pdf a new file; otherwise named after the letter'),
    ...ON_CALL,
  },
  example: [found('queue --as recommender'), `pilots letter $id ${CALL} --account association-2`],
  run: async (io, { application, number, archive, out, ...options }) => {
    const client = await clientFor(io, 'association', options);
    const path = { callId: options.call, applicationId: application };
    if (number === undefined) {
      refuseBeside('archive', { archive }, ['未写明 --number', 'no --number is named']);
      return list(io, client, path, options.json);
    }
    const copy = archive ? 'archive' : 'reading';
    const pdf = await printsOf(client, path).letter(numberIn(number, '--number'), copy);
    const file = out ?? `${application}-${number}.pdf`;
    await saveNew(file, pdf);
    io.print(`已存成 ${file}。 Saved as ${file}.`);
    return 0;
  },
});

async function list(io: IoContext, client: PilotsClient, path: ApplicationPath, isJson?: boolean) {
  const operation = '/v1/calls/{callId}/applications/{applicationId}/letters';
  const answer = dataOf(await client.GET(operation, { params: { path } }));
  if (isJson) io.print(JSON.stringify(answer, null, 2));
  else if (answer.letters.length === 0) io.print('没有告知书。 There is no letter.');
  else {
    const rows = answer.letters.map(({ number, kind, at }) => [
      String(number),
      LETTER_TITLES[kind].zh,
      at,
    ]);
    for (const line of table(['编号 number', '告知书 letter', '告知时间 told'], rows))
      io.print(line);
  }
  return 0;
}
