import { dataOf } from '../../../shared/client/client.ts';
import { COMPARED } from '../../../shared/domain/rules/source.ts';
import { clientFor } from '../../applications/on-call.ts';
import { JSON_OUTPUT, SIGNED_IN } from '../../command-line/common-options.ts';
import { choice, required, text, word } from '../../command-line/options.ts';
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
    result: required(
      choice(COMPARED, '与原件一致或不一致 whether the copies say what the document says'),
    ),
    note: required(
      text('text', '与什么核对、结果如何 what was compared with what, and the result'),
    ),
    json: JSON_OUTPUT,
    ...SIGNED_IN,
  },
  example: [
    "pilots compare document miit-2023 --result agrees --note '样例：与印发件逐条核对，一致'",
  ],
  run: async (io, { document: documentKey, result, note, ...options }) => {
    const client = await clientFor(io, 'admin', options);
    const answer = await client.POST('/v1/documents/{documentKey}/comparisons', {
      params: { path: { documentKey } },
      body: { result, note },
    });
    const { document, by, at } = dataOf(answer);
    if (options.json) io.print(JSON.stringify(dataOf(answer), null, 2));
    else io.print(`${document}：${SAID[result]} ${at}（${by}）`);
    return 0;
  },
});

const SAID = {
  agrees: '与原件核对一致 the same as the original',
  differs: '与原件核对，有不一致之处 differs from the original',
} as const;
