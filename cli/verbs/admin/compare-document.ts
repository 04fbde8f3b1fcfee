import { dataOf } from '../../../shared/client/client.ts';
import { clientFor } from '../../applications/on-call.ts';
import { JSON_OUTPUT, SIGNED_IN } from '../../command-line/common-options.ts';
import { required, text, word } from '../../command-line/options.ts';
import { verb } from '../../command-line/verb.ts';

/** `pilots compare document <key>`: puts on record that the copies read agree with the original. */
export const compareDocument = verb({
  name: 'compare document',
  says: [
    '登记：所读的转载文本已与文件原件核对',
    'put on record that the copies read were compared with the document itself',
  ],
  words: { document: word('文件，见 pilots rules the document, as `pilots rules` lists it') },
  options: {
    note: required(
      text('text', '与什么核对、结果如何 what was compared with what, and the result'),
    ),
    json: JSON_OUTPUT,
    ...SIGNED_IN,
  },
  example: ["pilots compare document miit-2023 --note '样例：与印发件逐条核对，一致'"],
  run: async (io, { document: documentKey, note, ...options }) => {
    const client = await clientFor(io, 'admin', options);
    const answer = await client.POST('/v1/documents/{documentKey}/comparisons', {
      params: { path: { documentKey } },
      body: { note },
    });
    const { document, by, at } = dataOf(answer);
    if (options.json) io.print(JSON.stringify(dataOf(answer), null, 2));
    else io.print(`${document}: 已与原件核对 compared with the original ${at}（${by}）`);
    return 0;
  },
});
