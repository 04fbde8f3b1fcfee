import type { Schemas } from '../../shared/client/client.ts';

type Due = NonNullable<Schemas['QueueLine']['due']>;

/** Until when something is to be done, and how much of the time is used. */
export function dueIn({ dueOn, usedDays, limitDays, ...due }: Due): string {
  const used = `${usedDays}/${limitDays}`;
  if (due.isPaused || dueOn === null) return `暂停 paused ${used}`;
  return [
    dueOn,
    used,
    ...(due.isOverdue ? ['已逾期 overdue'] : []),
    ...(due.isProvisional ? ['暂定 provisional'] : []),
  ].join(' ');
}
