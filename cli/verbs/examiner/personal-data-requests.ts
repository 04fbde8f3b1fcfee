import { dataOf, type Schemas } from '../../../shared/client/client.ts';
import { OF_ASSOCIATION } from '../../../shared/domain/people/whose-data.ts';
import { clientFor } from '../../applications/on-call.ts';
import { APPLICATION, ON_CALL, REASON, STAFF } from '../../command-line/common-options.ts';
import { required, text } from '../../command-line/options.ts';
import { CALL, found, verb } from '../../command-line/verb.ts';
import { table } from '../../output/table.ts';

const PATH = '/v1/reviewer/calls/{callId}/applications/{applicationId}/personal-data-requests';
const FOUND = found('queue --as examiner');

/** `pilots request-personal-data <application> --reason <text>`: for who does not hold the case. */
export const requestPersonalData = verb({
  name: 'request-personal-data',
  says: [
    '申请查看非本人办理的申报的个人信息，由另一人准予',
    'ask to read personal data of a case that is not yours; a second person grants it',
  ],
  words: { application: APPLICATION },
  options: {
    as: STAFF,
    of: text('case', '异议案号，限决定人 the case number of an objection, for deciders'),
    reason: REASON,
    ...ON_CALL,
  },
  example: [FOUND, `pilots request-personal-data $id ${CALL} --reason '核对联系人'`],
  run: async (io, { application: applicationId, as = 'examiner', of, reason, ...options }) => {
    const client = await clientFor(io, as, options);
    const params = { path: { callId: options.call, applicationId } };
    const body = { of: of ?? OF_ASSOCIATION, reason };
    const request = dataOf(await client.POST(PATH, { params, body }));
    const shown = options.json ? [JSON.stringify(request, null, 2)] : report([request]);
    for (const line of shown) io.print(line);
    return 0;
  },
});

/** `pilots personal-data-requests <application>`: who asked, and who granted it. */
export const personalDataRequests = verb({
  name: 'personal-data-requests',
  says: ['查看个人信息的申请', 'who asked to read personal data of a case, and who granted it'],
  words: { application: APPLICATION },
  options: { as: STAFF, ...ON_CALL },
  example: [FOUND, `pilots personal-data-requests $id ${CALL}`],
  run: async (io, { application: applicationId, as = 'examiner', ...options }) => {
    const client = await clientFor(io, as, options);
    const params = { path: { callId: options.call, applicationId } };
    const answer = dataOf(await client.GET(PATH, { params }));
    const shown = options.json ? [JSON.stringify(answer, null, 2)] : report(answer.requests);
    for (const line of shown) io.print(line);
    return 0;
  },
});

/** `pilots grant-personal-data <application> --request <id>`: what another person asked for. */
export const grantPersonalData = verb({
  name: 'grant-personal-data',
  says: ['准予他人查看个人信息，七日内有效', 'grant what another person asked for, for seven days'],
  words: { application: APPLICATION },
  options: {
    as: STAFF,
    request: required(text('id', '申请编号 an id, as personal-data-requests lists it')),
    ...ON_CALL,
  },
  example: [
    FOUND,
    `req=$(pilots personal-data-requests $id ${CALL} --json | grep -o 'req_[a-z0-9]*' | head -n 1)`,
    `pilots grant-personal-data $id ${CALL} --request $req --account examiner-2`,
  ],
  run: async (io, { application: applicationId, as = 'examiner', request, ...options }) => {
    const client = await clientFor(io, as, options);
    const path = { callId: options.call, applicationId, requestId: request };
    const granted = dataOf(await client.POST(`${PATH}/{requestId}/grant`, { params: { path } }));
    const shown = options.json ? [JSON.stringify(granted, null, 2)] : report([granted]);
    for (const line of shown) io.print(line);
    return 0;
  },
});

function report(requests: readonly Schemas['GrantPersonalDataAnswer'][]): string[] {
  if (requests.length === 0) return ['没有申请。 Nobody has asked for it.'];
  const rows = requests.map(({ id, by, of, reason, grantedBy, until }) => [
    id,
    by,
    of === OF_ASSOCIATION ? '申报单位' : of,
    reason,
    grantedBy ?? '待准予 waits',
    until ?? '',
  ]);
  return table(
    ['编号 id', '申请人 by', '内容 of', '理由 reason', '准予人 granted by', '有效至 until'],
    rows,
  );
}
