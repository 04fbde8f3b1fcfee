import { beforeEach, describe, expect, it } from 'vitest';
import { PARTS, work } from '../../../../shared/domain/publication/work.ts';
import type { Schemas } from '../../../../shared/client/client.ts';
import { type Filed, bodyOf, refusalIn } from '../../../support/people/applicants.ts';
import { digestOf } from '../../../support/dynamo.ts';
import {
  FROM,
  noonOn,
  openPublishing,
  publishers,
  statesOf,
} from '../../../support/people/publishers.ts';

/** Three for each of sixteen parts: what was not worked for never passes by luck. */
const BITS = 3;

const here = openPublishing('confirm');
let filed: Filed;
beforeEach(async () => {
  filed = await here.decided({ number: 'T/CNTAC 1-2018' });
  bodyOf('publishNotice', await here.desk.notice(here.callId));
});

type Confirmation = NonNullable<Schemas['LodgeObjectionRequest']['confirmation']>;

const send = async (body: object, key: string, now = noonOn(FROM)) =>
  publishers(here.table.store, here.signing.signer, BITS).object(here.callId, 1, body, {
    key,
    now,
  });

const minutesLater = (minutes: number) => new Date(noonOn(FROM).getTime() + minutes * 60_000);

/** The work for what is said under a key, as the refusal asks for it. */
async function confirmed(body: object, key: string): Promise<Confirmation> {
  const refusal = refusalIn(await send(body, key));
  if (refusal.code !== 'objection.unconfirmed') throw new Error(refusal.code);
  const { at } = refusal.work;
  return { means: 'work', at, numbers: await work(refusal.work) };
}

describe('an objection that takes work', () => {
  it('is taken once it is done, and what is unconfirmed leaves nothing', async () => {
    const before = await digestOf(here.table);
    const confirmation = await confirmed({}, 'one');
    expect(await digestOf(here.table)).toBe(before);
    expect(await statesOf(here.table.store, [filed])).toEqual(['public_notice']);

    const { caseNumber } = bodyOf('lodgeObjection', await send({ confirmation }, 'one'));

    expect(caseNumber).toBe('1-001-1');
    expect(await statesOf(here.table.store, [filed])).toEqual(['objection_open']);
  });

  it.each([
    ['at once', 0, true],
    ['in the last minute', 60, true],
    ['a minute after it', 61, false],
    ['before it was asked for', -1, false],
  ])('is taken for an hour from when it was asked for: %s', async (_when, minutes, isTaken) => {
    const confirmation = await confirmed({}, 'one');

    const answer = await send({ confirmation }, 'one', minutesLater(minutes));

    expect(answer.ok || answer.refusal.code).toBe(isTaken || 'objection.unconfirmed');
  });

  it('is not taken for other words, under another key, nor with a part undone', async () => {
    const confirmation = await confirmed({}, 'one');
    const { numbers } = confirmation;
    // the first number that is too low for its part
    const part = numbers.findIndex((number) => number > 0);
    const undone = numbers.map((number, index) => (index === part ? number - 1 : number));

    const answers = [
      await send({ confirmation, statement: '样例：另一项异议' }, 'one'),
      await send({ confirmation }, 'another'),
      await send({ confirmation: { ...confirmation, numbers: undone } }, 'one'),
      await send({ confirmation: { ...confirmation, numbers: numbers.slice(1) } }, 'one'),
    ];

    expect(numbers).toHaveLength(PARTS);
    expect(answers.map((answer) => refusalIn(answer).code)).toEqual(
      answers.map(() => 'objection.unconfirmed'),
    );
  });

  it('is one objection however often it is sent, and a retry takes no more work', async () => {
    const confirmation = await confirmed({}, 'one');
    const first = bodyOf('lodgeObjection', await send({ confirmation }, 'one'));

    const retries = [
      await send({ confirmation }, 'one'),
      await send({}, 'one'),
      await send({ confirmation }, 'one', minutesLater(61)),
    ];

    expect(retries.map((answer) => bodyOf('lodgeObjection', answer))).toEqual(
      retries.map(() => first),
    );
  });

  it('is told that the period is over before any work is asked for', async () => {
    const late = await send({}, 'one', new Date('2026-11-28T00:00:00+08:00'));

    expect(refusalIn(late).code).toBe('objection.not_in_period');
  });
});
