import { dataOf, type Schemas } from '../../../shared/client/client.ts';
import {
  LAST_QUEUES_SAID,
  RUNBOOK,
  RUNS_SAID,
  WAITING_SAID,
} from '../../../shared/domain/operations/health-words.ts';
import type { Text } from '../../../shared/domain/text.ts';
import { clientFor } from '../../applications/on-call.ts';
import { JSON_OUTPUT, SIGNED_IN } from '../../command-line/common-options.ts';
import { verb } from '../../command-line/verb.ts';
import { section } from '../../output/table.ts';

type Health = Schemas['GetHealthAnswer'];

/** `pilots health`: what waits, what was set aside, and when each run by the clock came to its end. */
export const health = verb({
  name: 'health',
  says: [
    '系统运行情况：什么在等待，有无搁置的事项，定时任务上次何时完成',
    'how the system runs: what waits, what was set aside, when each run was last completed',
  ],
  options: { json: JSON_OUTPUT, ...SIGNED_IN },
  example: ['pilots health'],
  run: async (io, { json, ...options }) => {
    const client = await clientFor(io, 'admin', options);
    const found = dataOf(await client.GET('/v1/health'));
    if (json) io.print(JSON.stringify(found, null, 2));
    else for (const line of report(found)) io.print(line);
    return 0;
  },
});

function report({ waiting, questions, runs }: Health): string[] {
  return [
    ...(waiting ? waitingSaid(waiting) : ['还没有测过。 Not measured yet.']),
    `待答复的提问 questions that wait: ${questions.waiting}${questions.isMore ? '+' : ''}`,
    ...section(
      '定时任务 What runs by the clock',
      ['任务 task', '上次完成 last completed', ''],
      runs.map(({ name, at, isLate }) => [
        both(RUNS_SAID[name]),
        at ?? '还没有运行过 not yet',
        isLate ? '过期未运行 overdue' : '',
      ]),
    ),
  ];
}

function waitingSaid(waiting: NonNullable<Health['waiting']>): string[] {
  const { measuredAt, oldest, overdue, failedMessages, deadLetters } = waiting;
  return [
    `测得于 measured at ${measuredAt}`,
    `超过期限的形式审查 overdue examinations: ${overdue}`,
    `最近七天没有送达的邮件 letters of seven days that did not arrive: ${failedMessages}`,
    ...section(
      '搁置的事项 What was set aside',
      ['什么 what', '数量 how many', '首次发现 first seen', '处理方法 what to do'],
      deadLetters.map(({ queue, count, since }) => [
        both(LAST_QUEUES_SAID[queue]),
        count === null ? '不明 unknown' : String(count),
        since ?? '–',
        RUNBOOK[queue],
      ]),
    ),
    ...section(
      '各队列等待最久的申报 The oldest filing in each queue',
      ['等待谁、等待什么 for whom or what', '提交时间 filed'],
      oldest.map(({ queue, filedAt }) => [waitsFor(queue), filedAt]),
    ),
  ];
}

/** One that this program does not know yet by what the system calls it. */
function waitsFor(queue: string): string {
  const known = (WAITING_SAID as Readonly<Record<string, Text>>)[queue];
  return known ? both(known) : queue;
}

function both({ zh, en }: Text): string {
  return `${zh} ${en}`;
}
