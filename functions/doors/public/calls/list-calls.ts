import { beijingInstant } from '../../../../shared/domain/calendar.ts';
import type { Call } from '../../../../shared/domain/calls/call.ts';
import { accept } from '../../../../shared/domain/result.ts';
import { answerOf, type UseCase } from '../../../handler/use-case.ts';
import type { PublicContext } from '../context.ts';
import { publicCall } from './public-call.ts';

/** The calls, newest first; one that does not say when it opened is ordered by its issue, or the year of its rules. */
export const listCalls: UseCase<PublicContext, 'listCalls'> = async (context, { now }) => {
  const listed = (await context.listCalls()).filter(({ withdrawn }) => !withdrawn);
  const calls = listed.toSorted((a, b) => opened(b) - opened(a));
  return accept(
    answerOf('listCalls', 200, {
      serverTime: beijingInstant(now),
      calls: calls.map((call) => publicCall(call, now)),
    }),
  );
};

function opened(call: Call): number {
  // `PP2022` -> `2022`
  const year = call.rulePack.id.slice(-4);
  return Date.parse(call.window?.opensAt ?? call.issuedOn ?? year);
}
