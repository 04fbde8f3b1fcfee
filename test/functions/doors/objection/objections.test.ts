import { beforeEach, describe, expect, it } from 'vitest';
import { beijingDate } from '../../../../shared/domain/calendar.ts';
import { saltedDigest, sha256 } from '../../../../shared/evidence/canonical.ts';
import { type Filed, bodyOf, refusalIn } from '../../../support/people/applicants.ts';
import { digestOf } from '../../../support/dynamo.ts';
import { EXAMINER, versionIn } from '../../../support/people/examiners.ts';
import {
  DECIDER,
  FROM,
  SECOND,
  STATED,
  TO,
  openPublishing,
  statesOf,
} from '../../../support/people/publishers.ts';

const here = openPublishing('object');
let filed: Filed;
beforeEach(async () => {
  filed = await here.decided({ number: 'T/CNTAC 1-2018' });
  bodyOf('publishNotice', await here.desk.notice(here.callId));
});

const lodge = async (changes: object = {}, asking: object = {}) =>
  bodyOf('lodgeObjection', await here.desk.object(here.callId, 1, changes, asking));
const lodged = async (caseNumber: string) =>
  here.table.store.readObjection(here.callId, caseNumber);

describe('an objection', () => {
  it('gets a case number and an access code, and opens the case', async () => {
    const { caseNumber, accessCode, at } = await lodge();

    expect(caseNumber).toBe('1-001-1');
    expect(accessCode).toMatch(/^code_[2-9a-hjkmnp-tv-z]{20}$/);
    expect(at).toBe('2026-11-23T12:00:00.000+08:00');
    expect(await statesOf(here.table.store, [filed])).toEqual(['objection_open']);
    expect((await lodge()).caseNumber).toBe('1-001-2');
  });

  it('is lodged once for all retries of one request, also when the period is over', async () => {
    const key = { key: 'one-request' };

    const first = await lodge({}, key);
    const again = await lodge({}, { ...key, now: new Date('2026-11-28T00:00:00+08:00') });

    expect(again).toEqual(first);
    expect((await lodge()).caseNumber).toBe('1-001-2');
  });

  it('is one of its own where a stranger chose the same key', async () => {
    const key = { key: '1' };

    const numbers = [await lodge({}, key), await lodge({ name: '另一人' }, key)];

    expect(numbers.map(({ caseNumber }) => caseNumber)).toEqual(['1-001-1', '1-001-2']);
  });

  it('keeps who objects apart from the history, which holds a salted digest of it', async () => {
    const { caseNumber, accessCode } = await lodge();

    const kept = await lodged(caseNumber);
    const { event } = (await here.table.store.readHistory(filed.id)).at(-1) ?? {};
    const { position: _position, ...stated } = STATED;
    expect(kept).toMatchObject({ stated, applicationId: filed.id, codeDigest: sha256(accessCode) });
    const digest = saltedDigest(kept?.salt ?? '', stated);
    expect(event).toMatchObject({
      by: { subject: 'anyone', role: 'anyone', organisation: '' },
      body: { type: 'objection_lodged', caseNumber, digest },
    });
    const { application } = (await here.table.store.readApplication(filed.id)) ?? {};
    expect(JSON.stringify([event, application])).not.toMatch(/样例人|010-00000000|起草单位并未/);
    expect(JSON.stringify(kept)).not.toContain(accessCode);
  });

  it('has another salt and another code each time', async () => {
    const [one, other] = [await lodge(), await lodge()];

    const kept = [await lodged(one.caseNumber), await lodged(other.caseNumber)];
    expect(one.accessCode).not.toBe(other.accessCode);
    expect(kept[0]?.salt).not.toBe(kept[1]?.salt);
  });

  it.each([
    ['the first moment of the first day', `${FROM}T00:00:00+08:00`, true],
    ['the moment before', '2026-11-22T23:59:59.999+08:00', false],
    ['the last moment of the last day', `${TO}T23:59:59.999+08:00`, true],
    ['the moment after', '2026-11-28T00:00:00+08:00', false],
  ])('is taken in the period of the notice: %s', async (_what, instant, isTaken) => {
    const answer = await here.desk.object(here.callId, 1, {}, { now: new Date(instant) });

    const told = answer.ok ? 'taken' : answer.refusal;
    const today = beijingDate(new Date(instant));
    const refused = { code: 'objection.not_in_period', from: FROM, to: TO, today };
    expect(told).toEqual(isTaken ? 'taken' : refused);
  });

  it('is to a place of a notice of a call that there is', async () => {
    const refusals = [
      await here.desk.object('none', 1),
      await here.desk.object(here.callId, 2),
      await here.desk.object(here.callId, 1, { position: 2 }),
    ].map(refusalIn);

    expect(refusals).toMatchObject([
      { code: 'call.not_found' },
      { code: 'notice.not_found', number: 2 },
      { code: 'request.invalid', errors: [{ pointer: '/position' }] },
    ]);
  });

  it('is each taken where many come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => lodge()));

    const numbers = answers.map(({ caseNumber }) => caseNumber).toSorted();
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `1-001-${n}`));
    const { application } = (await here.table.store.readApplication(filed.id)) ?? {};
    expect(application?.publication?.objections).toMatchObject([{ lodged: 8, dismissed: [] }]);
  }, 60_000);

  it('is taken however many came before it, and the application stays as small', async () => {
    const sizeOf = async () => {
      const { application } = (await here.table.store.readApplication(filed.id)) ?? {};
      return JSON.stringify(application?.publication).length;
    };
    await lodge();
    const first = await sizeOf();
    for (let count = 2; count <= 30; count += 1) await lodge();

    expect((await lodge()).caseNumber).toBe('1-001-31');
    // the figure has one digit more
    expect((await sizeOf()) - first).toBe(1);
  }, 60_000);

  it('is not taken any more once one was upheld', async () => {
    const { caseNumber } = await lodge();
    versionIn(await here.desk.answer(filed, 11, [caseNumber, 'upheld']));
    const before = await digestOf(here.table);

    expect(refusalIn(await here.desk.object(here.callId, 1)).code).toBe(
      'application.not_from_here',
    );
    expect(await digestOf(here.table)).toBe(before);
  });
});

describe('the answer to an objection', () => {
  it('is read by who has the access code, and says nothing of who gave it', async () => {
    const { caseNumber, accessCode, at } = await lodge();
    const open = bodyOf(
      'readObjection',
      await here.desk.readObjection(here.callId, caseNumber, accessCode),
    );
    versionIn(await here.desk.answer(filed, 11, [caseNumber, 'dismissed']));

    const told = bodyOf(
      'readObjection',
      await here.desk.readObjection(here.callId, caseNumber, ` ${accessCode}`),
    );

    expect(open).toMatchObject({ caseNumber, at, standing: 'open', reply: null });
    expect(Object.keys({ ...open, ...told })).not.toContain('by');
    expect(told).toMatchObject({ caseNumber, at, standing: 'dismissed', reply: '样例：答复' });
  });

  it('is read also by a code and a number as one copies them by hand', async () => {
    const { caseNumber, accessCode } = await lodge();
    const letters = accessCode.slice(5);
    const typed = [
      accessCode.toUpperCase(),
      `CODE－${letters.slice(0, 5)} ${letters.slice(5)}`,
      letters,
    ];
    const [notice, position, number] = caseNumber.split('-').map(Number);
    const numbers = [
      caseNumber,
      `${notice} — ${position} － ${number}`,
      `l-O0${position}-${number}`,
    ];

    const read = await Promise.all(
      typed.map((code, at) => here.desk.readObjection(here.callId, numbers[at] ?? '', code)),
    );
    expect(read.map((answer) => bodyOf('readObjection', answer).caseNumber)).toEqual(
      typed.map(() => caseNumber),
    );
  });

  it('is not there for another code, nor for the code of another case', async () => {
    const [one, other] = [await lodge(), await lodge()];
    const codes = [other.accessCode, '', 'code_', `${one.accessCode}0`];

    const answers = await Promise.all(
      codes.map((code) => here.desk.readObjection(here.callId, one.caseNumber, code)),
    );
    const none = await here.desk.readObjection(here.callId, '1-001-9', one.accessCode);

    expect(answers.map(refusalIn)).toEqual(
      codes.map(() => ({ code: 'objection.not_found', caseNumber: one.caseNumber })),
    );
    expect(refusalIn(none)).toEqual({ code: 'objection.not_found', caseNumber: '1-001-9' });
  });

  it('puts the project back on notice once the last one is dismissed', async () => {
    const [one, other] = [await lodge(), await lodge()];

    versionIn(await here.desk.answer(filed, 12, [one.caseNumber, 'dismissed']));
    const between = await statesOf(here.table.store, [filed]);
    versionIn(await here.desk.answer(filed, 13, [other.caseNumber, 'dismissed']));

    expect(between).toEqual(['objection_open']);
    expect(await statesOf(here.table.store, [filed])).toEqual(['public_notice']);
  });

  it('that upholds it takes the project off, answers the others, and the association sees it', async () => {
    const [one, other] = [await lodge(), await lodge()];

    versionIn(await here.desk.answer(filed, 12, [one.caseNumber, 'upheld']));

    const view = bodyOf('getApplication', await here.door.get(filed));
    expect(view.state).toBe('not_selected');
    const told = await here.desk.readObjection(here.callId, other.caseNumber, other.accessCode);
    expect(bodyOf('readObjection', told).standing).toBe('upheld');
  });

  it.each([
    ['the decider', DECIDER, 'decision.same_person'],
    ['the proposer, as a decider', { ...EXAMINER, role: 'decider' }, 'decision.same_person'],
    ['an examiner', EXAMINER, 'caller.forbidden'],
  ] as const)('is not given by %s', async (_who, caller, code) => {
    const { caseNumber } = await lodge();

    const answer = await here.desk.answer(filed, 11, [caseNumber, 'dismissed'], { caller });

    expect(refusalIn(answer).code).toBe(code);
  });

  it('is given whoever goes on objecting meanwhile', async () => {
    const [one, other] = [await lodge(), await lodge()];

    // by the version that was there before the second, and beside a third
    const [answer] = await Promise.all([
      here.desk.answer(filed, 11, [one.caseNumber, 'dismissed']),
      lodge(),
    ]);
    expect(answer.ok).toBe(true);
    const dismissed = await here.desk.dismiss(filed, 11, [other.caseNumber]);

    // somebody answered since
    expect(refusalIn(dismissed).code).toBe('application.changed_meanwhile');
    expect(await statesOf(here.table.store, [filed])).toEqual(['objection_open']);
  });

  it('is given once, to a case that there is, by who saw the last version', async () => {
    const [one, other] = [await lodge(), await lodge()];
    const stale = await here.desk.answer(filed, 9, [one.caseNumber, 'dismissed']);
    const unknown = await here.desk.answer(filed, 12, ['1-001-9', 'dismissed']);
    versionIn(await here.desk.answer(filed, 12, [one.caseNumber, 'dismissed']));
    const twice = await here.desk.answer(filed, 13, [one.caseNumber, 'upheld'], { caller: SECOND });

    expect([stale, unknown, twice].map((answer) => refusalIn(answer).code)).toEqual([
      'application.changed_meanwhile',
      'objection.not_found',
      'objection.already_answered',
    ]);
    expect(other.caseNumber).toBe('1-001-2');
  });
});
