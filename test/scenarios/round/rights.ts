import * as z from 'zod';
import type { GuardedRequest } from '../../../infra/local/rights/guard.ts';
import { type Right, type Wanted, allows } from '../../../infra/local/rights/statements.ts';

/** What Lambda itself does in a function's name, and the function never asks for. */
const OF_LAMBDA =
  /^(logs:|xray:|sqs:SendMessage$|secretsmanager:|dynamodb:(DescribeStream|Get(Records|ShardIterator)|ListStreams)$)/;

/** Reading is one right, however it is read. */
const READS = /^dynamodb:(GetItem|BatchGetItem|Query)$/;

/**
 * What this round never comes to, and where it is tried instead. What `may` come on some days, when
 * so many working days are left of a call at such an hour, is asked for there and not on others.
 */
const SELDOM: readonly (readonly [why: string, what: RegExp, often?: 'may'])[] = [
  [
    'without it S3 denies what is missing: test/store/objects.test.ts',
    /^(Public|Materials) s3:ListBucket/,
  ],
  [
    'a file comes in parts: test/functions/doors/applicant/file-parts',
    /^Applicant s3:ListMultipartUploadParts/,
  ],
  [
    'a scanner finds malware in a file that was kept: test/functions/consumers/materials/killed',
    /^Materials s3:DeleteObject .*clean/,
  ],
  ['a quota is set: test/functions/doors/recommender/quota', /^Recommender read QUOTA/],
  ['a page is printed: test/functions/doors/documents', /^Documents read (CALLS|RANKING)/],
  [
    'a letter is looked at before it goes, in the place of a colleague: test/functions/doors/reviewer/withdrawn-delegations',
    /^Documents read (DELEGATIONS|PEOPLE)/,
  ],
  [
    'the letters of an application are in its ZIP by the layout of its call: test/functions/consumers/exports/whole',
    /^Exports read LETTERS/,
  ],
  [
    'one publishes for another: test/functions/doors/publisher/delegated',
    /^Publisher .*(DELEGATIONS|PEOPLE)/,
  ],
  [
    'others are told that a redaction waits: test/functions/schedules/messages/messages',
    /^Outbox read PEOPLE/,
  ],
  [
    'a file is redacted: test/functions/doors/people/redaction, waiting-redactions',
    /^Reviewer ((read|dynamodb:UpdateItem) FILES|dynamodb:(Put|Delete)Item REDACTIONS)/,
  ],
  ['deciders read what objects: test/functions/doors/objection', /^Reviewer read OBJECTIONS/],
  ['who objects is read: test/functions/doors/people/personal-data', /^Desk read OBJECTIONS/],
  [
    // what is written to whom before it is moot is a matter of minutes
    'a link is sent and followed, an expert invited: test/functions/doors/objection/links, test/functions/schedules/messages',
    /^(Objection .*PENDING|Messages .*(PENDING|PEOPLE|RECEIVER))/,
  ],
  [
    'a call comes to nothing and is made again: test/functions/schedules/messages/webhooks',
    /^Notifications .*MESSAGES/,
  ],
  [
    'due dates are read by their address: test/functions/doors/notifications/calendar',
    /^Notifications (read APPLICATION|dynamodb:Query)/,
  ],
  [
    'something waits in each queue: test/functions/schedules/gauge',
    /^Gauge read (QUEUE|APPLICATION)/,
  ],
  [
    'something is to be reminded of, after nine in Beijing: test/functions/schedules/reminders',
    /^Reminders (read (REGISTER|APPLICATION|REMINDED|QUEUE|FAILED_MESSAGES|PEOPLE|RUNS|REEVALUATIONS)|dynamodb:(Query|PutItem (MESSAGES|REMINDED)))/,
    'may',
  ],
  [
    'something was lost: test/functions/schedules/reconciliation',
    /^Reconciliation (read (FILINGS|REDACTIONS)|s3:DeleteObject|dynamodb:(PutItem (REGISTER|OVERVIEW|ASSOCIATIONS|REDACTIONS)|ConditionCheckItem|UpdateItem|DeleteItem))/,
  ],
  [
    'the register was late: test/functions/schedules/retention',
    /^Retention dynamodb:(PutItem REGISTER|UpdateItem (OVERVIEW|ASSOCIATIONS))/,
  ],
  [
    'the directory knows somebody no more: test/functions/doors/notifications/calendar',
    /^Retention (read RECEIVER|dynamodb:DeleteItem (RECEIVER|FEED))/,
  ],
];

const Place = z.object({ pk: z.object({ S: z.string() }), sk: z.object({ S: z.string() }) });
const One = z.object({
  Key: Place.optional(),
  Item: Place.optional(),
  ConditionExpression: z.string().default(''),
});
type One = z.infer<typeof One>;
const Sent = z.object({
  ...One.shape,
  TransactItems: z.array(z.record(z.string(), One)).default([]),
});

/** What each function asked for in a round, and what it may. */
export class Rights {
  readonly #rights = new Map<string, readonly Right[]>();
  readonly #asked = new Map<string, Map<string, Wanted>>();
  readonly #overwrites = new Set<string>();

  /** Hears of each request of a function. */
  readonly note = ({ caller, rights, wanted, input }: GuardedRequest): void => {
    if (!rights) return;
    this.#rights.set(caller, rights);
    const known = this.#asked.get(caller) ?? new Map<string, Wanted>();
    for (const one of wanted) known.set(JSON.stringify(one), one);
    this.#asked.set(caller, known);
    for (const overwritten of overwritesIn(wanted, input))
      this.#overwrites.add(`${nameOf(caller)} ${overwritten}`);
  };

  /** The functions that asked for anything. */
  get callers(): string[] {
    return [...this.#rights.keys()].map(nameOf).toSorted();
  }

  /** Events and signed lists that were not put where nothing was, or were changed or deleted. */
  get overwrites(): string[] {
    return [...this.#overwrites];
  }

  /** Asked for and not allowed. */
  get lacking(): string[] {
    return this.#lines((rights, asked) =>
      asked
        .filter((one) => !allows(rights, one))
        .map((one) => `${one.action} ${one.leadingKeys.join()}`),
    );
  }

  /** Allowed and never asked for, other than what is seldom; and what is no longer seldom. */
  get unasked(): string[] {
    const never = this.#lines((rights, asked) =>
      rights
        .flatMap(partsOf)
        .filter((part) => !asked.some((one) => uses(part, one)))
        .map(sayOf),
    );
    const idle = SELDOM.filter(
      ([, what, often]) => often === undefined && !never.some((line) => what.test(line)),
    );
    return [
      ...never.filter((line) => !SELDOM.some(([, what]) => what.test(line))),
      ...idle.map(([why]) => `not seldom: ${why}`),
    ];
  }

  #lines(of: (rights: readonly Right[], asked: readonly Wanted[]) => string[]): string[] {
    return [...this.#rights].flatMap(([caller, rights]) => {
      const asked = [...(this.#asked.get(caller)?.values() ?? [])];
      const name = nameOf(caller);
      return of(rights, asked).map((line) => `${name} ${line}`);
    });
  }
}

/** One action on one partition, or on one resource. */
interface Part {
  readonly action: string;
  readonly resource: string;
  readonly partition: string | null;
}

function partsOf({ actions, resources, leadingKeys }: Right): Part[] {
  const partitions = leadingKeys ?? [null];
  const parts = actions
    .filter((action) => !OF_LAMBDA.test(action))
    .flatMap((action) =>
      resources.flatMap((resource) =>
        partitions.map((partition) => ({
          action: READS.test(action) && partition !== null ? 'read' : action,
          resource,
          partition,
        })),
      ),
    );
  return [...new Map(parts.map((part) => [sayOf(part) + part.resource, part])).values()];
}

function uses({ action, resource, partition }: Part, wanted: Wanted): boolean {
  const right: Right = {
    actions:
      action === 'read'
        ? ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query']
        : [action],
    resources: [resource],
    leadingKeys: partition === null ? null : [partition],
  };
  const keys = wanted.leadingKeys.length > 0 ? wanted.leadingKeys : [''];
  return keys.some((key) => allows([right], { ...wanted, leadingKeys: key === '' ? [] : [key] }));
}

function sayOf({ action, resource, partition }: Part): string {
  return `${action} ${partition ?? resource.split(':').at(-1)}`;
}

function nameOf(caller: string): string {
  return /-service-(\w+?)Function/.exec(caller)?.[1] ?? caller;
}

/** Events of histories, lists and their parts. */
const KEPT = /^(APPLICATION#\S+ EVENT#|LISTS#\S+ (NOTICE|ANNOUNCEMENT|PART)#)/;
/** What is hashed or signed of them. Beside it lie personal data, and how far a list has come. */
const PROVEN = ['event', 'entries', 'signature'];

/** What a request does to something kept, other than to put it where nothing was. */
function overwritesIn(wanted: readonly Wanted[], input: unknown): string[] {
  const sent = Sent.safeParse(input);
  if (!sent.success) return [];
  const { TransactItems, ...single } = sent.data;
  const all = TransactItems.length > 0 ? TransactItems.flatMap(Object.values<One>) : [single];
  return all.flatMap(({ Key, Item: item, ConditionExpression: condition }, at) => {
    const { pk, sk } = item ?? Key ?? {};
    const place = `${pk?.S} ${sk?.S}`;
    const { action, attributes = [] } = wanted[at] ?? {};
    const isNew = condition === 'attribute_not_exists(pk)';
    const isOver =
      action === 'dynamodb:DeleteItem' ||
      (action === 'dynamodb:PutItem' && !isNew) ||
      (action === 'dynamodb:UpdateItem' && PROVEN.some((name) => attributes.includes(name)));
    return KEPT.test(place) && isOver ? [`${action} ${place}`] : [];
  });
}
