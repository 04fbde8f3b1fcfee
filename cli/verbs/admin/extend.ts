import { dataOf } from '../../../shared/client/client.ts';
import { clientFor } from '../../applications/on-call.ts';
import { ON_CALL, REASON } from '../../command-line/common-options.ts';
import { required, text, word } from '../../command-line/options.ts';
import { CALL, verb } from '../../command-line/verb.ts';

/** `pilots extend <organisation code>`: gives one association more time. */
export const extend = verb({
  name: 'extend',
  says: ['准予某一社会团体延期', 'give one association more time, in one environment'],
  words: { organisation: word('统一社会信用代码 the code of the association') },
  options: {
    until: required(
      text('instant', '延至何时，含时区 until when, with its zone: 2027-01-31T17:00:00+08:00'),
    ),
    reason: REASON,
    ...ON_CALL,
  },
  example: [
    `pilots extend 51100000500002862F ${CALL} --until 2090-01-01T17:00:00+08:00 --reason '样例：系统故障'`,
  ],
  run: async (io, { organisation: association, until: closesAt, reason, ...options }) => {
    const params = { path: { callId: options.call } };
    const client = await clientFor(io, 'admin', options);
    const { version } = dataOf(await client.GET('/v1/calls/{callId}', { params }));
    const answer = await client.POST('/v1/calls/{callId}/extensions', {
      params: { ...params, header: { 'If-Match': `"${version}"` } },
      body: { association, closesAt, reason },
    });
    const extension = dataOf(answer);
    if (options.json) io.print(JSON.stringify(extension, null, 2));
    else
      io.print(
        `${extension.association}: 延期至 until ${extension.closesAt}（${extension.grantedBy}）`,
      );
    return 0;
  },
});
