import { describe, expect, it } from 'vitest';
import { BUNDLES } from '../../infra/bundling/names.ts';
import type { Permission } from '../../infra/constructs/permissions.ts';
import type { DataStack } from '../../infra/data-stack.ts';
import { DECLARED } from '../../infra/declarations.ts';

const bucket = { bucketArn: 'bucket', arnForObjects: (objects: string) => objects };
// what a declaration reads of the stack, whose synthesis other tests pay for
const data = {
  table: { tableArn: 'table' },
  receiptKey: { keyArn: 'key' },
  checkpoints: bucket,
  materials: bucket,
  deadLetters: { queueArn: 'dead-letters' },
  missedRuns: { queueArn: 'missed-runs' },
} as unknown as DataStack;

const keysOf = ({ conditions }: Permission) =>
  (conditions?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'] ?? []) as string[];
const attributesOf = ({ conditions }: Permission) =>
  conditions?.['ForAllValues:StringEquals']?.['dynamodb:Attributes'] as string[] | undefined;

/** What each function may do by this action. */
const allowed = (action: string) =>
  BUNDLES.flatMap((name) =>
    DECLARED[name]
      .may(data)
      .filter(({ actions }) => actions.includes(action))
      .map((permission) => ({ name, keys: keysOf(permission), permission })),
  );

describe('no role', () => {
  it('deletes anything but a guard that is free again, a seat, what was taken, moved or revoked, and what nobody confirmed or uploaded', () => {
    const deleted = allowed('dynamodb:DeleteItem').map(({ name, keys }) => [name, ...keys]);

    expect(deleted).toEqual([
      ['objection', 'PENDING#*'],
      ['applicant', 'FILINGS#*'],
      ['reviewer', 'ASSIGNED#*', 'REDACTIONS#*'],
      // the way back from an address that was revoked
      ['notifications', 'FEED#*'],
      ['admin', 'QUESTIONS'],
      ['outbox', 'OUTBOX#*'],
      // how those are told whom the directory knows no more
      ['retention', 'RECEIVER#*', 'FEED#*'],
      ['reconciliation', 'FILES#*'],
      ['reconciliation', 'OUTBOX#*', 'REDACTIONS#*'],
      ['messages', 'PENDING#*'],
    ]);
  });

  it('puts into a history but where commands are given, and none but the publisher’s a list', () => {
    const into = (partition: string) =>
      allowed('dynamodb:PutItem')
        .filter(({ keys }) => keys.includes(partition))
        .filter(({ permission }) => attributesOf(permission)?.includes('event') ?? true)
        .map(({ name }) => name);
    const doors = ['objection', 'applicant', 'recommender', 'reviewer', 'publisher'];

    expect(into('APPLICATION#*')).toEqual(doors);
    expect(into('LISTS#*')).toEqual(['publisher']);
  });

  it('changes what is hashed of an event or signed of a list', () => {
    const changed = allowed('dynamodb:UpdateItem').filter(({ keys }) =>
      keys.some((key) => /^(APPLICATION|LISTS)#/.test(key)),
    );

    expect(changed.map(({ name }) => name)).toEqual([
      'reviewer',
      'publisher',
      'outbox',
      'retention',
      // a hint of a joint filing, and a place in a list that came later
      'reconciliation',
      'reconciliation',
    ]);
    for (const { name, permission } of changed) {
      const proven = attributesOf(permission)?.filter((attribute) =>
        ['event', 'entries', 'signature'].includes(attribute),
      );
      expect({ name, proven }).toEqual({ name, proven: [] });
    }
  });

  it('asks how much was set aside, or anything else of a queue, but the gauge', () => {
    const ofQueues = BUNDLES.flatMap((name) =>
      DECLARED[name]
        .may(data)
        .filter(({ actions }) => actions.some((action) => action.startsWith('sqs:')))
        .map(({ actions, resources }) => [name, ...actions, ...resources]),
    );

    expect(ofQueues).toEqual([
      ['gauge', 'sqs:GetQueueAttributes', 'dead-letters'],
      ['gauge', 'sqs:GetQueueAttributes', 'missed-runs'],
    ]);
  });

  it('prints for associations and reads who objects', () => {
    const [read, ...others] = allowed('dynamodb:GetItem').filter(
      ({ name, keys }) => name === 'documents' && keys.includes('OBJECTIONS#*'),
    );

    expect(others).toEqual([]);
    expect(read && attributesOf(read.permission)).toEqual([
      'pk',
      'sk',
      'v',
      'applicationId',
      'at',
      'codeDigest',
    ]);
    expect(read?.permission.actions).toEqual(['dynamodb:GetItem']);
  });

  it('queries the queues of others', () => {
    const kinds = (wanted: string) =>
      allowed('dynamodb:Query')
        .filter(
          ({ name, permission }) => name === wanted && permission.resources[0]?.includes('byQueue'),
        )
        .flatMap(({ keys }) => keys);

    expect(kinds('recommender')).toEqual(['QUEUE#*#RECOMMENDER#*']);
    expect(kinds('publisher')).toEqual(['QUEUE#*#SELECTED#*', 'QUEUE#*#NOT_SELECTED#*']);
    expect(kinds('messages')).toEqual(['MESSAGES', 'WEBHOOKS', 'LINKS']);
    expect(kinds('reviewer')).not.toContain('QUEUE#*#RECOMMENDER#*');
  });
});
