import { dataOf, type Schemas } from '../../../shared/client/client.ts';
import { printIfTried } from '../../applications/give-command.ts';
import { clientFor, dryRunOf, type OnCall } from '../../applications/on-call.ts';
import {
  DRY_RUN,
  JSON_OUTPUT,
  REASON,
  SIGNED_IN,
  STAFF,
  TRIABLE,
} from '../../command-line/common-options.ts';
import { required, text, word } from '../../command-line/options.ts';
import { CALL, verb } from '../../command-line/verb.ts';
import type { IoContext } from '../../context/context.ts';
import { todayAt } from '../../context/today.ts';
import { addDays, beijingDate } from '../../../shared/domain/calendar.ts';
import { listed } from '../../../shared/domain/texts/listed.ts';
import { section } from '../../output/table.ts';

type Delegation = Schemas['DelegateAnswer'];

/** A day that an example can name: a delegation ends within a year. */
const NEXT_MONTH = addDays(beijingDate(new Date()), 30);

/** `pilots delegate --to <subject> …`: lets a colleague act in one's place (委托). */
export const delegate = verb({
  name: 'delegate',
  says: ['委托同事代办，有期限和范围', 'let a colleague act in your place, for a time and a scope'],
  options: {
    as: STAFF,
    to: required(text('subject', '受托人 the colleague')),
    from: text('date', '首日，默认今天 the first day; otherwise today in Beijing'),
    until: required(text('date', '末日 the last day')),
    operations: text('name,name', '事项，默认全部 what it covers; otherwise all'),
    reason: REASON,
    ...TRIABLE,
  },
  example: [
    `pilots delegate ${CALL} --to examiner-2 --until ${NEXT_MONTH} --reason '休假'`,
    `pilots queue ${CALL} --as examiner --account examiner-2 --on-behalf-of examiner-1`,
  ],
  run: async (io, { as = 'examiner', to, from, until: endsOn, operations = '', ...options }) => {
    const client = await clientFor(io, as, options);
    const body = {
      to,
      callId: options.call,
      startsOn: from ?? (await todayAt(client)),
      endsOn,
      operations: listed(operations),
      reason: options.reason,
    };
    const params = { query: dryRunOf(options) };
    return printOne(io, dataOf(await client.POST('/v1/delegations', { params, body })), options);
  },
});

/** `pilots withdraw-delegation <delegation>`: takes a delegation back. */
export const withdrawDelegation = verb({
  name: 'withdraw-delegation',
  says: ['撤回委托', 'take a delegation back'],
  words: { delegation: word('委托编号，见 delegations an id, as delegations lists it') },
  options: { as: STAFF, 'dry-run': DRY_RUN, json: JSON_OUTPUT, ...SIGNED_IN },
  example: [
    `id=$(pilots delegations --json | grep -o 'del_[a-z0-9]*' | head -n 1)`,
    'pilots withdraw-delegation $id',
  ],
  run: async (io, { delegation: delegationId, as = 'examiner', ...options }) => {
    const params = { path: { delegationId }, query: dryRunOf(options) };
    const client = await clientFor(io, as, options);
    const withdrawn = dataOf(await client.DELETE('/v1/delegations/{delegationId}', { params }));
    return printOne(io, withdrawn, options);
  },
});

/** `pilots delegations`: what one delegated, and what was delegated to one. */
export const delegations = verb({
  name: 'delegations',
  says: ['本人的委托与受托', 'what you delegated, and what was delegated to you'],
  options: { as: STAFF, json: JSON_OUTPUT, ...SIGNED_IN },
  example: ['pilots delegations'],
  run: async (io, { as = 'examiner', json, ...options }) => {
    const client = await clientFor(io, as, options);
    const answer = dataOf(await client.GET('/v1/delegations'));
    if (json) io.print(JSON.stringify(answer, null, 2));
    else for (const line of report(answer)) io.print(line);
    return 0;
  },
});

function printOne(
  io: IoContext,
  delegation: Delegation,
  options: Pick<OnCall, 'dry-run' | 'json'>,
): number {
  const lines = report({ given: [delegation], received: [] });
  printIfTried(io, options);
  if (options.json) io.print(JSON.stringify(delegation, null, 2));
  else for (const line of lines) io.print(line);
  return 0;
}

const HEADS = [
  '编号 id',
  '委托人 from',
  '受托人 to',
  '申报通知 call',
  '起 from',
  '止 until',
  '事项 operations',
  '理由 reason',
  '撤回 withdrawn',
];

function report({ given, received }: Schemas['ListDelegationsAnswer']): string[] {
  const [, ...lines] = [
    ...section('委托他人 given', HEADS, given.map(rowOf)),
    ...section('受托 received', HEADS, received.map(rowOf)),
  ];
  return lines.length === 0 ? ['没有委托。 There is no delegation.'] : lines;
}

function rowOf(one: Delegation): string[] {
  return [
    one.id,
    one.from,
    one.to,
    one.callId,
    one.startsOn,
    one.endsOn,
    one.operations.join('、') || '全部 all',
    one.reason,
    one.withdrawnAt ?? '',
  ];
}
