import { type AddressInfo, type Server, createServer } from 'node:net';
import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takeToldEvents } from '../../../../functions/consumers/outbox/take-told-events.ts';
import { mailerOf } from '../../../../functions/schedules/messages/mailer.ts';
import {
  type MessagesContext,
  sendDue,
} from '../../../../functions/schedules/messages/send-due.ts';
import { openMailbox } from '../../../../infra/local/mail/mailbox.ts';
import type { Message } from '../../../../shared/domain/messages/message.ts';
import { toKey } from '../../../../shared/store/table/item.ts';
import { key } from '../../../../shared/store/table/table-shape.ts';
import { anExpert } from '../../../support/cases.ts';
import { type TestTable, startTable } from '../../../support/dynamo.ts';
import { putCheckedFile } from '../../../support/files/checked-file.ts';
import { AUTOMATION, COMPOSITES, NOW, aContent } from '../../../support/filing.ts';
import {
  type Doors,
  type Filed,
  bodyOf,
  doors,
  publishCall,
} from '../../../support/people/applicants.ts';
import { COLLEAGUE, EXAMINER, examiners, versionIn } from '../../../support/people/examiners.ts';
import { enterInDirectory } from '../../../support/people/directory.ts';
import { aFiling } from '../../../support/people/recommenders.ts';

const MINUTE = 60_000;
const RUNTIME = {
  region: 'cn-north-1',
  suffix: 'amazonaws.com.cn',
  credentials: { accessKeyId: 'a', secretAccessKey: 'b', sessionToken: undefined },
};

/** A table and a mailbox of its own, since a run sends all that waits. */
async function startRound() {
  const table = await startTable();
  const mailbox = await openMailbox();
  const door = doors(table.store);
  await publishCall(door);
  return { table, mailbox, door };
}
type Round = Awaited<ReturnType<typeof startRound>>;

const round = (): (() => Round) => {
  let started: Round;
  beforeAll(async () => {
    started = await startRound();
  });
  afterAll(async () => {
    await started.mailbox.stop();
    await started.table.stop();
  });
  return () => started;
};

async function submitted(door: Doors, number: string, contactEmail?: string): Promise<Filed> {
  const { people, ...content } = aContent(number);
  const given = { ...content, people: { ...people, ...(contactEmail && { contactEmail }) } };
  const caller = AUTOMATION;
  const started = bodyOf(
    'startApplication',
    await door.start('sample-2026', { content: given }, { caller }),
  );
  bodyOf('submitApplication', await door.submit(started, 1, { caller }));
  return started;
}

/** What the stream brings of an event. */
async function recordOf({ client, tableName }: TestTable, id: string, sequence: number) {
  const Key = toKey(key.event(id, sequence));
  const { Item } = await client.send(new GetItemCommand({ TableName: tableName, Key }));
  if (!Item) throw new Error('no event');
  return { eventName: 'INSERT', dynamodb: { SequenceNumber: `${id}-${sequence}`, NewImage: Item } };
}

async function entered({ table }: Round, { id }: Filed, sequence = 2, now = NOW): Promise<void> {
  const failures: unknown[] = [];
  const onFailure = (_: string, error: unknown) => failures.push(error);
  const context = { store: table.store, clock: () => now, onFailure };
  await takeToldEvents(context, [await recordOf(table, id, sequence)]);
  expect(failures).toEqual([]);
}

const smtp = (port: number) =>
  mailerOf(
    { kind: 'smtp', from: 'pilots@example.org', host: '127.0.0.1', port, secret: null },
    RUNTIME,
  );

async function send({ table, mailbox }: Round, more: Partial<MessagesContext> = {}) {
  return sendDue({
    store: table.store,
    mailer: more.mailer ?? (await smtp(mailbox.port)),
    address: 'https://pilots.example.org',
    clock: () => NOW,
    hasTime: () => true,
    chance: () => 0,
    ...more,
  });
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

const ended = (server: Server) => new Promise((resolve) => void server.close(resolve));

const only = async ({ table }: Round, { id }: Filed): Promise<Message | undefined> =>
  (await table.store.listMessages(id))[0];

describe('a submission', () => {
  const own = round();

  it('is told to the address that it names, once, however often its event comes', async () => {
    const filed = await submitted(own().door, 'T/CNTAC 1-2018', 'clerk@example.org');
    await entered(own(), filed);
    await entered(own(), filed);
    expect(await send(own())).toMatchObject({ sent: 1 });
    await entered(own(), filed);
    expect(await send(own())).toMatchObject({ sent: 0 });

    const [letter, ...others] = own().mailbox.letters;
    expect(others).toEqual([]);
    expect(letter).toMatchObject({
      to: 'clerk@example.org',
      from: 'pilots@example.org',
      id: `<${filed.id}.2@pilots.example.org>`,
    });
    expect(letter?.subject).toContain('已收到申报');
    expect(letter?.text).toContain(
      `https://pilots.example.org/association/filings/sample-2026/${filed.id}/receipt`,
    );
    expect(await only(own(), filed)).toMatchObject({ state: 'sent', attempts: 1, dueAt: null });
  });
});

describe('a message', () => {
  const own = round();

  it('of what happened more than a day ago is not entered', async () => {
    const filed = await submitted(own().door, 'T/CNTAC 2-2018', 'clerk@example.org');
    const { at } = (await recordedEvent(own(), filed)) ?? {};
    const dayAfter = Date.parse(at ?? '') + 24 * 60 * MINUTE;
    await entered(own(), filed, 2, new Date(dayAfter + 1));
    expect(await only(own(), filed)).toBeUndefined();
    await entered(own(), filed, 2, new Date(dayAfter));
    expect(await only(own(), filed)).toBeDefined();
  });

  it('is not entered for a draft', async () => {
    const filed = await submitted(own().door, 'T/CNTAC 3-2018', 'clerk@example.org');
    await entered(own(), filed, 1);
    expect(await only(own(), filed)).toBeUndefined();
  });
});

async function recordedEvent({ table }: Round, { id }: Filed) {
  const [, second] = await table.store.readHistory(id);
  return second?.event;
}

describe('a message that nobody can be sent', () => {
  const own = round();

  it('says so, and the others go on', async () => {
    const without = await submitted(own().door, 'T/CNTAC 1-2018');
    const withOne = await submitted(own().door, 'T/CNTAC 2-2018', 'clerk@example.org');
    await entered(own(), without);
    await entered(own(), withOne);
    expect(await send(own())).toMatchObject({ sent: 1, no_address: 1, refused: 0, later: 0 });
    expect(await only(own(), without)).toMatchObject({ state: 'no_address', dueAt: null });
  });
});

describe('a server', () => {
  const own = round();
  const servers: Server[] = [];
  afterAll(() => Promise.all(servers.map(ended)));

  /** Speaks as much of SMTP as it takes to be asked for a receiver, and answers that as told. */
  async function serverThat(answers: string): Promise<number> {
    const server = createServer((socket) => {
      socket.on('error', () => socket.destroy());
      socket.write('220 here\r\n');
      socket.on('data', (data) => {
        const isReceiver = data.toString().startsWith('RCPT');
        socket.write(isReceiver ? `${answers}\r\n` : '250 ok\r\n');
      });
    });
    servers.push(server);
    return listening(server);
  }

  /** What a run makes of a message whose server answers so. */
  async function answered(number: string, answer: string) {
    const filed = await submitted(own().door, number, 'clerk@example.org');
    await entered(own(), filed);
    const sent = await send(own(), { mailer: await smtp(await serverThat(answer)) });
    return { sent, message: await only(own(), filed) };
  }

  it('that takes no mail for the receiver: refused, and never tried again', async () => {
    const { sent, message } = await answered('T/CNTAC 5-2018', '550 no such user');
    expect(sent).toMatchObject({ refused: 1, sent: 0 });
    expect(message).toMatchObject({ state: 'refused', dueAt: null });
  });

  it.each([
    ['450 try again', 'T/CNTAC 6-2018'],
    ['421 closing', 'T/CNTAC 8-2018'],
  ])('that answers %s: a minute later it is sent, by one that takes it', async (answer, number) => {
    const { sent, message } = await answered(number, answer);
    expect(sent).toMatchObject({ later: 1, sent: 0 });
    const next = new Date(NOW.getTime() + MINUTE);
    expect(message).toMatchObject({ state: 'waiting', attempts: 1, dueAt: next.toISOString() });
    expect(await send(own(), { clock: () => next })).toMatchObject({ sent: 1 });
  });

  it('that is not there: later', async () => {
    const filed = await submitted(own().door, 'T/CNTAC 7-2018', 'clerk@example.org');
    await entered(own(), filed);
    const server = createServer();
    const port = await listening(server);
    await ended(server);
    expect(await send(own(), { mailer: await smtp(port) })).toMatchObject({ later: 1 });
    const clock = () => new Date(NOW.getTime() + MINUTE);
    expect(await send(own(), { clock })).toMatchObject({ sent: 1 });
  });
});

describe('an expert who is asked to review', () => {
  const own = round();

  /** A panel convened on a filing, whose directory has an address of one of the two. */
  async function convened(): Promise<Filed> {
    const { table, door } = own();
    await enterInDirectory(table.store, 'expert', ['expert-1', 'expert-2']);
    const entry = {
      subject: 'expert-1',
      name: '样例',
      organisation: { code: null, name: '样例大学' },
      roles: ['expert' as const],
      email: 'expert@example.org',
    };
    const kept = { ...entry, version: 1, askedInBy: 'admin-1', askedInAt: NOW.toISOString() };
    await table.store.commit({ person: kept }, null, NOW);
    const filed = await aFiling(door, 'sample-2026', { number: 'T/CNTAC 100-2018', direct: true });
    const office = examiners(table.store);
    versionIn(await office.claim(filed, 2));
    versionIn(await office.accept(filed, 3));
    const experts = ['expert-1', 'expert-2'].map(anExpert);
    versionIn(await office.convene(filed, 4, { experts, chair: 'expert-1' }));
    return filed;
  }

  it('is written to where the directory has an address, without a word on whose filing it is', async () => {
    const filed = await convened();
    await entered(own(), filed, 5);
    await entered(own(), filed, 5);
    expect(await send(own())).toMatchObject({ sent: 1, no_address: 1 });
    const [letter, ...others] = own().mailbox.letters;
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ to: 'expert@example.org' });
    expect(letter?.id).not.toContain('expert-1');
    expect(letter?.text).toContain(`/expert/filings/sample-2026/${filed.id}`);
    expect(`${letter?.subject}${letter?.text}`).not.toMatch(/T\/CNTAC|水足迹/);
    // the association hears nothing of its panel
    expect(await own().table.store.listMessages(filed.id)).toEqual([]);
  });
});

describe('a redaction that waits for a second person', () => {
  const own = round();
  const { organisation } = COMPOSITES;

  /** With an address for each; the third is of the association that files. */
  async function knowExaminers(): Promise<void> {
    const office = { ...EXAMINER.organisation };
    const of = { 'person-11': office, 'person-12': office, 'person-13': organisation };
    for (const [subject, its] of Object.entries(of)) {
      const entry = { subject, name: `样例${subject}`, organisation: its, version: 1 };
      const kept = { ...entry, roles: ['examiner' as const], email: `${subject}@example.org` };
      const asked = { askedInBy: 'admin-1', askedInAt: NOW.toISOString() };
      await own().table.store.commit({ person: { ...kept, ...asked } }, null, NOW);
    }
    await enterInDirectory(own().table.store, 'decider', ['decider-1']);
  }
  beforeAll(knowExaminers);

  async function askedOn(number: string): Promise<Filed> {
    const { table, door } = own();
    const filed = await aFiling(door, 'sample-2026', { number, direct: true });
    await putCheckedFile(table.store, {
      params: { callId: filed.callId, applicationId: filed.id },
    });
    versionIn(await examiners(table.store).askRedaction(filed, 2));
    return filed;
  }
  const redactedOn = async (filed: Filed) =>
    versionIn(await examiners(own().table.store).redact(filed, 3, { caller: COLLEAGUE }));

  it('is told to the examiners who may decide it, and says nothing of anybody', async () => {
    const filed = await askedOn('T/CNTAC 110-2018');
    await entered(own(), filed, 3);
    await entered(own(), filed, 3);

    expect(await send(own())).toMatchObject({ sent: 1, no_address: 0, moot: 0 });
    const [letter, ...others] = own().mailbox.letters;
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ to: 'person-12@example.org' });
    expect(letter?.text).toContain(`/examiner/filings/sample-2026/${filed.id}`);
    expect(`${letter?.id}${letter?.subject}${letter?.text}`).not.toMatch(/person-|身份证|登记证书/);
    expect(await own().table.store.listMessages(filed.id)).toEqual([]);
  });

  it('is told nobody once it was decided, whether it was entered before or not', async () => {
    const before = await askedOn('T/CNTAC 111-2018');
    await entered(own(), before, 3);
    await redactedOn(before);
    const after = await askedOn('T/CNTAC 112-2018');
    await redactedOn(after);
    await entered(own(), after, 3);

    expect(await send(own())).toMatchObject({ sent: 0, moot: 1 });
  });
});

describe('two runs at once, and one that is killed', () => {
  const own = round();

  it('send a message once', async () => {
    const filed = await submitted(own().door, 'T/CNTAC 1-2018', 'clerk@example.org');
    await entered(own(), filed);
    const runs = await Promise.all([send(own()), send(own()), send(own())]);
    expect(runs.reduce((all, { sent }) => all + sent, 0)).toBe(1);
  });

  it('leave one that was sent and not settled to be sent again after five minutes, under its id', async () => {
    const filed = await submitted(own().door, 'T/CNTAC 2-2018', 'other@example.org');
    await entered(own(), filed);
    let moves = 0;
    const store = {
      ...own().table.store,
      moveMessage: (seen: Message, next: Message) => {
        moves += 1;
        if (moves > 1) throw new Error('killed');
        return own().table.store.moveMessage(seen, next);
      },
    };
    await expect(send(own(), { store })).rejects.toThrow('killed');
    expect(await send(own())).toMatchObject({ sent: 0 });
    const at = (minutes: number) => () => new Date(NOW.getTime() + minutes * MINUTE);
    expect(await send(own(), { clock: at(5) })).toMatchObject({ sent: 1 });
    const ids = own()
      .mailbox.letters.filter(({ to }) => to === 'other@example.org')
      .map(({ id }) => id);
    expect(ids).toEqual([
      `<${filed.id}.2@pilots.example.org>`,
      `<${filed.id}.2@pilots.example.org>`,
    ]);
  });

  it('begin nothing without time', async () => {
    const filed = await submitted(own().door, 'T/CNTAC 3-2018', 'third@example.org');
    await entered(own(), filed);
    expect(await send(own(), { hasTime: () => false })).toMatchObject({ sent: 0 });
    expect(await only(own(), filed)).toMatchObject({ attempts: 0, state: 'waiting' });
    // so that it is nobody else's
    await send(own());
  });
});
