import { dataOf, type Schemas } from '../../shared/client/client.ts';
import { listed } from '../commands/listed.ts';
import type { Desk } from '../desk.ts';
import { callIdOf, clientFor, type ReviewOptions, stated, tryingIt } from '../review.ts';
import { staffOf } from '../staff.ts';
import { section } from '../table.ts';
import { todayAt } from '../today.ts';
import { sayWhereTried } from './command.ts';

interface DelegateOptions extends ReviewOptions {
  readonly to?: string | undefined;
  /** The first day; absent: today in Beijing. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly operations?: string | undefined;
  readonly reason?: string | undefined;
}

type Delegation = Schemas['DelegateAnswer'];

/** `pilots delegate --to <subject> …`: lets a colleague act in one's place (委托). */
export async function delegate(desk: Desk, options: DelegateOptions): Promise<number> {
  const said = {
    to: stated(options.to, '--to <subject>, the colleague'),
    callId: callIdOf(options),
    endsOn: stated(options.until, '--until <date>, the last day'),
    operations: listed(options.operations ?? ''),
    reason: stated(options.reason, '--reason <text>'),
  };
  const client = await clientFor(desk, staffOf(options), options);
  const body = { ...said, startsOn: options.from ?? (await todayAt(client)) };
  const params = { query: tryingIt(options) };
  return tellOne(desk, dataOf(await client.POST('/v1/delegations', { params, body })), options);
}

/** `pilots withdraw-delegation <id>`: takes a delegation back. */
export async function withdrawDelegation(
  desk: Desk,
  delegationId: string,
  options: ReviewOptions,
): Promise<number> {
  const params = { path: { delegationId }, query: tryingIt(options) };
  const client = await clientFor(desk, staffOf(options), options);
  const withdrawn = dataOf(await client.DELETE('/v1/delegations/{delegationId}', { params }));
  return tellOne(desk, withdrawn, options);
}

/** `pilots delegations`: what one delegated, and what was delegated to one. */
export async function delegations(desk: Desk, options: ReviewOptions): Promise<number> {
  const client = await clientFor(desk, staffOf(options), options);
  const answer = dataOf(await client.GET('/v1/delegations'));
  if (options.json) desk.say(JSON.stringify(answer, null, 2));
  else for (const line of report(answer)) desk.say(line);
  return 0;
}

function tellOne(desk: Desk, delegation: Delegation, options: ReviewOptions): number {
  const lines = report({ given: [delegation], received: [] });
  sayWhereTried(desk, options);
  if (options.json) desk.say(JSON.stringify(delegation, null, 2));
  else for (const line of lines) desk.say(line);
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
