import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Filed, bodyOf, refusalIn } from '../../../support/people/applicants.ts';
import { bytesIn, documentsAt, textIn } from '../../../support/documents/printers.ts';
import { versionIn } from '../../../support/people/examiners.ts';
import { STATED, openPublishing } from '../../../support/people/publishers.ts';

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
