import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { itemsIn } from '../../../support/dynamo.ts';
import { type Filed, bodyOf, refusalIn } from '../../../support/people/applicants.ts';
import { attachedTo, bytesIn, documentsAt, textIn } from '../../../support/documents/printers.ts';
import { OTHER_DECIDER } from '../../../support/people/deciders.ts';
import { saidByLetter, saidByPreview } from '../../../support/documents/previews.ts';
import { versionIn } from '../../../support/people/examiners.ts';
import { FROM, STATED, noonOn, openPublishing } from '../../../support/people/publishers.ts';

const here = openPublishing('answers');
let filed: Filed;
let documents: ReturnType<typeof documentsAt>;
beforeAll(() => {
  documents = documentsAt(here.table.store);
});
beforeEach(async () => {
  filed = await here.decided({ number: 'T/CNTAC 1-2018' });
  bodyOf('publishNotice', await here.desk.notice(here.callId));
});

const lodge = async () => bodyOf('lodgeObjection', await here.desk.object(here.callId, 1));
const letter = (caseNumber: string, accessCode: string) =>
  documents.objection(here.callId, caseNumber, accessCode);

/** What the sender stated, as it could stand in a text without white space. */
const SECRET = Object.entries(STATED)
  .filter(([name]) => name !== 'position')
  .map(([, value]) => String(value).replaceAll(/\s/g, ''))
  .filter((value) => value !== 'null' && value !== '');

describe('the letter on an objection', () => {
  it('says that it was lodged, and once it is answered what the answer is', async () => {
    const { caseNumber, accessCode } = await lodge();

    const waiting = await textIn(await letter(caseNumber, accessCode));
    versionIn(await here.desk.answer(filed, 11, [caseNumber, 'dismissed']));
    const answered = await textIn(await letter(caseNumber, ` ${accessCode}`));

    expect(waiting).toContain('异议登记回执');
    expect(waiting).toContain('正在办理');
    expect(answered).toContain('异议答复书');
    expect(answered).toContain('异议不成立');
    expect(answered).toContain('样例：答复');
    expect(answered).toContain('2026年11月23日12:00');
    const archive = { copy: 'archive' } as const;
    const kept = await documents.objection(here.callId, caseNumber, accessCode, archive);
    expect(await attachedTo(kept)).toMatchObject({ caseNumber, standing: 'dismissed' });
  });

  it('says to neither side who objects, nor what', async () => {
    const { caseNumber, accessCode } = await lodge();
    versionIn(await here.desk.answer(filed, 11, [caseNumber, 'upheld']));

    const { letters } = bodyOf('listLetters', await documents.list(filed));
    const ofAssociation = letters.find(({ kind }) => kind === 'objection');
    const texts = [
      await textIn(await letter(caseNumber, accessCode)),
      await textIn(await documents.letter(filed, ofAssociation?.number ?? 0)),
    ];

    for (const text of texts) {
      expect(text).toContain(caseNumber);
      expect(text).toContain('异议成立');
      expect(SECRET.filter((said) => text.includes(said))).toEqual([]);
    }
  });

  it('tells the association of each answer, and how many objections are still open', async () => {
    const [one, other] = [await lodge(), await lodge()];
    versionIn(await here.desk.dismiss(filed, 12, [one.caseNumber]));
    versionIn(await here.desk.answer(filed, 13, [other.caseNumber, 'dismissed']));

    const { letters } = bodyOf('listLetters', await documents.list(filed));
    const texts = await Promise.all(
      letters
        .filter(({ kind }) => kind === 'objection')
        .map(async ({ number }) => textIn(await documents.letter(filed, number))),
    );

    expect(texts).toHaveLength(2);
    expect(texts[0]).toContain('另有1件异议尚待答复');
    expect(texts[1]).toContain('至此均已答复');
  });

  it('is the same octets each time, and is for the code of its case alone', async () => {
    const [one, other] = [await lodge(), await lodge()];

    const octets = bytesIn(await letter(one.caseNumber, one.accessCode));

    expect(bytesIn(await letter(one.caseNumber, one.accessCode)).equals(octets)).toBe(true);
    for (const [caseNumber, code] of [
      [one.caseNumber, other.accessCode],
      [one.caseNumber, ''],
      ['1-001-9', one.accessCode],
    ] as const)
      expect(refusalIn(await letter(caseNumber, code))).toEqual({
        code: 'objection.not_found',
        caseNumber,
      });
  });
});

describe('the preview of an answer to objections', () => {
  const SECOND = { caller: OTHER_DECIDER, now: noonOn(FROM) };
  const preview = (ifMatch: number, act: object) => documents.deciders(filed, ifMatch, act, SECOND);
  const answering = (caseNumber: string, outcome: string) => ({
    act: 'answerObjection',
    caseNumber,
    outcome,
    reply: '样例：答复',
  });

  it.each(['dismissed', 'upheld'] as const)(
    'says to each side what its letter then says: %s',
    async (outcome) => {
      const { caseNumber, accessCode } = await lodge();
      const act = answering(caseNumber, outcome);

      const toAssociation = await textIn(await preview(11, act));
      const toObjector = await textIn(await preview(11, { ...act, to: 'objector' }));
      versionIn(await here.desk.answer(filed, 11, [caseNumber, outcome]));

      const { letters } = bodyOf('listLetters', await documents.list(filed));
      const sent = await documents.letter(filed, letters.at(-1)?.number ?? 0);
      expect(saidByPreview(toAssociation)).toBe(saidByLetter(await textIn(sent)));
      expect(saidByPreview(toObjector)).toBe(
        saidByLetter(await textIn(await letter(caseNumber, accessCode))),
      );
      for (const text of [toAssociation, toObjector])
        expect(SECRET.filter((said) => text.includes(said))).toEqual([]);
    },
  );

  it('of several is one to the association, and to who lodged the first that is named', async () => {
    const [one, other] = [await lodge(), await lodge()];
    const caseNumbers = [other.caseNumber, one.caseNumber];
    const act = { act: 'dismissObjections', caseNumbers, reply: '样例：均不成立' };

    const toAssociation = await textIn(await preview(12, act));
    const toObjector = await textIn(await preview(12, { ...act, to: 'objector' }));
    versionIn(await here.desk.dismiss(filed, 12, caseNumbers));

    const { letters } = bodyOf('listLetters', await documents.list(filed));
    const sent = await documents.letter(filed, letters.at(-1)?.number ?? 0);
    expect(saidByPreview(toAssociation)).toBe(saidByLetter(await textIn(sent)));
    expect(saidByPreview(toObjector)).toBe(
      saidByLetter(await textIn(await letter(other.caseNumber, other.accessCode))),
    );
  });

  it('is made though another objects meanwhile, and writes nothing', async () => {
    const { caseNumber } = await lodge();
    await lodge();
    const before = await itemsIn(here.table);

    const answer = await preview(11, answering(caseNumber, 'dismissed'));

    expect(await textIn(answer)).toContain('另有1件异议尚待答复');
    expect(await itemsIn(here.table)).toEqual(before);
  });

  it('is refused as the answer would be', async () => {
    const { caseNumber } = await lodge();
    const nobodys = await preview(11, answering('1-001-9', 'upheld'));
    const decidersOwn = await documents.deciders(filed, 11, answering(caseNumber, 'upheld'));
    versionIn(await here.desk.answer(filed, 11, [caseNumber, 'dismissed']));
    await lodge();
    const again = await preview(13, answering(caseNumber, 'upheld'));

    expect([nobodys, decidersOwn, again].map((one) => refusalIn(one).code)).toEqual([
      'objection.not_found',
      'decision.same_person',
      'objection.already_answered',
    ]);
  });
});
