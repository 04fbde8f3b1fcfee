import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEMPLATES } from '../../../../functions/printing/lazy-printer.ts';
import { letterPreviewRoutes } from '../../../../shared/contract/rows/acts/letter-previews.ts';
import { type TestTable, itemsIn, startTable } from '../../../support/dynamo.ts';
import { readPdf } from '../../../support/documents/pdf-text.ts';
import { saidByLetter, saidByPreview } from '../../../support/documents/previews.ts';
import { bytesIn, documentsAt, testPrinter, textIn } from '../../../support/documents/printers.ts';
import { bodyOf, type Filed, refusalIn } from '../../../support/people/applicants.ts';
import { OTHER_DECIDER } from '../../../support/people/deciders.ts';
import { DISPUTED, type Disputes, disputesAt, on } from '../../../support/people/disputes.ts';
import { COLLEAGUE, SOURCED, WEAK, aDefect, versionIn } from '../../../support/people/examiners.ts';

let table: TestTable;
let at: Disputes;
let letters: ReturnType<typeof documentsAt>;
beforeAll(async () => {
  table = await startTable();
  at = disputesAt(table.store);
  letters = documentsAt(table.store);
});
afterAll(() => table.stop());

const RETURN = { act: 'requestCorrection', defects: [aDefect('/standard/titleZh')] } as const;
const REFUSAL = {
  act: 'refuseApplication',
  reason: '不符合申报条件。',
  clauses: [SOURCED],
} as const;
const returning = (...defects: ReturnType<typeof aDefect>[]) => ({
  ...RETURN,
  defects: defects.length > 0 ? defects : RETURN.defects,
  lateGround: null,
});
const deciding = (outcome: string) => ({ act: 'decideSelection', outcome, reasons: '按评分。' });
const reconsidering = (outcome: string) => ({
  act: 'decideReconsideration',
  outcome,
  reasons: '已复核。',
});

const sent = async (one: Filed, number: number) => textIn(await letters.letter(one, number));

/** At an examiner's desk: its version is 3. */
async function claimed(): Promise<Filed> {
  const one = await at.aCase(await at.aRound());
  versionIn(await at.office.claim(one, 2));
  return one;
}

/** Found wanting there: its version is 4. */
async function found(): Promise<Filed> {
  const one = await claimed();
  const word = { clause: SOURCED, outcome: 'unmet', reason: '已核对公告。' } as const;
  versionIn(await at.office.override(one, 3, word));
  return one;
}

/** Refused and disputed: its version is 6. */
async function disputed(): Promise<Filed> {
  const one = await at.refused();
  bodyOf('disputeFindings', await at.door.dispute(one, 5, DISPUTED, on('2026-11-23')));
  return one;
}

describe('the preview of a letter says what the letter then says', () => {
  it('of a return', async () => {
    const one = await claimed();
    const defects = [aDefect('/standard/titleZh'), aDefect('/materials/1/name', WEAK)];

    const preview = await textIn(await letters.examiners(one, 3, returning(...defects)));
    versionIn(await at.office.giveBack(one, 3, { defects }));

    expect(saidByPreview(preview)).toBe(saidByLetter(await sent(one, 4)));
  });

  it('of a refusal', async () => {
    const one = await found();

    const preview = await textIn(await letters.examiners(one, 4, REFUSAL));
    versionIn(await at.office.refuse(one, 4, [SOURCED]));

    expect(saidByPreview(preview)).toBe(saidByLetter(await sent(one, 5)));
  });

  it('of a decision against the selection, which is told later', async () => {
    const one = await at.proposed('not_selected');
    const act = { ...deciding('not_selected'), clauses: [SOURCED, SOURCED] };

    const preview = await textIn(await letters.deciders(one, 9, act));
    versionIn(await at.board.decide(one, 9, 'not_selected', { clauses: [SOURCED] }));
    await at.tell(one);

    expect(saidByPreview(preview)).toBe(saidByLetter(await sent(one, 10)));
  });

  it('of a selection, but for the notice, whose days nobody knows yet', async () => {
    const one = await at.proposed('selected');

    const preview = await textIn(await letters.deciders(one, 9, deciding('selected')));
    versionIn(await at.board.decide(one, 9, 'selected'));
    await at.publish(one);

    const letter = await sent(one, 10);
    const toCome = '期号和起止日期在公示名单发布时确定Numberanddaysaresetwhenthelistispublished.';
    const known =
      /第1号No\.1公示期（含首尾两日）Onnotice,bothdaysincluded2026年11月23日至2026年11月27日23November2026to27November2026/u;
    expect(letter).toMatch(known);
    expect(saidByPreview(preview)).toBe(saidByLetter(letter.replace(known, toCome)));
  });

  it.each(['upheld', 'overturned'] as const)('of a reconsideration, %s', async (outcome) => {
    const one = await disputed();

    const preview = await textIn(await letters.deciders(one, 6, reconsidering(outcome)));
    versionIn(await at.board.reconsider(one, 6, outcome, on('2026-11-25')));

    expect(saidByPreview(preview)).toBe(saidByLetter(await sent(one, 7)));
  });
});

describe('a preview', () => {
  it('is a tagged PDF to be read, and is called a preview', async () => {
    const read = await readPdf(bytesIn(await letters.examiners(await found(), 4, REFUSAL)));

    expect(read).toMatchObject({ isTagged: true, archivedAs: null, attached: {} });
    expect(read.title).toContain('（预览）');
  });

  it('writes nothing, whatever comes of it', async () => {
    const [mine, tried] = [await claimed(), await disputed()];
    const before = await itemsIn(table);

    const answers = [
      await letters.examiners(mine, 3, returning()),
      await letters.examiners(mine, 3, REFUSAL),
      await letters.deciders(tried, 6, reconsidering('upheld')),
    ];

    expect(answers.map(({ ok }) => ok)).toEqual([true, false, true]);
    expect(await itemsIn(table)).toEqual(before);
  });

  it('is refused as the act would be: who, state, version and what is stated', async () => {
    const [mine, gone, first] = [await found(), await at.refused(), await at.proposed('selected')];
    const nowhere = returning(aDefect('/standard/none'), aDefect('/recommendation/route'));

    const answers = {
      another: await letters.examiners(mine, 4, REFUSAL, { caller: COLLEAGUE }),
      stale: await letters.examiners(mine, 3, REFUSAL),
      unfounded: await letters.examiners(mine, 4, { ...REFUSAL, clauses: [WEAK] }),
      unknown: await letters.examiners(mine, 4, { ...REFUSAL, clauses: ['NO-1'] }),
      over: await letters.examiners(gone, 5, returning()),
      nowhere: await letters.examiners(mine, 4, nowhere),
      undecidable: await letters.deciders(mine, 4, deciding('selected')),
      tooEarly: await letters.deciders(first, 9, reconsidering('upheld')),
      firstDecider: await letters.deciders(await disputed(), 6, reconsidering('upheld'), {
        caller: { ...OTHER_DECIDER, subject: 'person-11' },
      }),
    };

    const codes = Object.entries(answers).map(([why, answer]) => [why, refusalIn(answer).code]);
    expect(Object.fromEntries(codes)).toEqual({
      another: 'application.held_by_another',
      stale: 'application.changed_meanwhile',
      unfounded: 'examination.refusal_unfounded',
      unknown: 'examination.clause_unknown',
      over: 'application.not_from_here',
      nowhere: 'request.invalid',
      undecidable: 'application.not_found',
      tooEarly: 'application.not_from_here',
      firstDecider: 'decision.same_person',
    });
    expect(refusalIn(answers.nowhere)).toMatchObject({
      errors: [
        { pointer: '/defects/0/pointer', code: 'pointer.no_field' },
        { pointer: '/defects/1/pointer', code: 'pointer.settled' },
      ],
    });
  });

  it('of a later return asks why something is brought up only now, as the return does', async () => {
    const one = await claimed();
    versionIn(await at.office.giveBack(one, 3, { defects: [aDefect('/standard/titleZh')] }));
    bodyOf('submitApplication', await at.door.submit(one, 4));
    const act = returning(aDefect('/standard/number'));

    const unexplained = await letters.examiners(one, 5, act);
    const explained = await letters.examiners(one, 5, { ...act, lateGround: '此前漏看。' });

    expect(refusalIn(unexplained).code).toBe('examination.late_ground_unexplained');
    expect(await textIn(explained)).toContain('此前漏看。');
  });

  it('takes what its act takes, and names it', () => {
    const { previewForExaminer, previewForDecider } = letterPreviewRoutes;
    const refused = [
      previewForExaminer.body.safeParse({ ...returning(), act: 'acceptApplication' }),
      previewForExaminer.body.safeParse(deciding('selected')),
      previewForExaminer.body.safeParse({ ...REFUSAL, clauses: [] }),
      previewForExaminer.body.safeParse({ ...REFUSAL, defects: [] }),
      previewForDecider.body.safeParse({ ...reconsidering('upheld'), to: 'objector' }),
      previewForDecider.body.safeParse(REFUSAL),
    ];

    expect(refused.map(({ success }) => success)).toEqual(refused.map(() => false));
  });
});

describe('the mark of a preview', () => {
  const own = readFileSync(join(TEMPLATES, 'document.typ'), 'utf8');
  const print = testPrinter();

  it.each([
    { of: 'a layout of a call', layout: own.replace('#align(center, text(9.5pt)', '某部\n\n$&') },
    {
      of: 'one that has a picture of its own above each page',
      layout: own.replace('  paper: "a4",', '$&\n  foreground: [花边],'),
    },
  ])('stands on each page of $of', async ({ layout }) => {
    const mark = { zh: '预览，尚未发出', en: 'Preview, not sent' };
    const paragraphs = Array.from({ length: 120 }, () => ({ zh: '长。' }));
    const words = { zh: '样例', en: 'sample' };
    const document = {
      title: words,
      heading: words,
      number: '1',
      mark,
      to: null,
      opening: [],
      blocks: [{ heading: words, paragraphs }],
      date: words,
      code: {
        svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
        lines: [{ name: words, value: words }],
      },
      archived: { day: '2026-11-27', data: {} },
      foot: words,
    };

    const marked = await readPdf(print(document, 'reading', layout));
    const { mark: _none, ...plain } = document;
    const unmarked = await readPdf(print(plain, 'reading', layout));

    expect(marked.pages).toBeGreaterThan(2);
    expect(marked.pages).toBe(unmarked.pages);
    expect(marked.text.split('预览，尚未发出')).toHaveLength(marked.pages + 1);
    expect(unmarked.text).not.toContain('预览');
  });
});
