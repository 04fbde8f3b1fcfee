import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEMPLATES } from '../../../../functions/printing/lazy-printer.ts';
import { sampleCall } from '../../../../shared/calls/calls.ts';
import { callAt } from '../../../../shared/domain/calls/call-at.ts';
import { CallDefinition } from '../../../../shared/domain/calls/call.ts';
import { BUILT_IN_LETTERS } from '../../../../shared/domain/calls/letter-template.ts';
import { LETTER_KINDS } from '../../../../shared/domain/publication/letters.ts';
import { sha256 } from '../../../../shared/evidence/canonical.ts';
import { type TestTable, startTable } from '../../../support/dynamo.ts';
import { documentsAt, textIn } from '../../../support/documents/printers.ts';
import { NOW } from '../../../support/filing.ts';
import { bodyOf, refusalIn } from '../../../support/people/applicants.ts';
import { type Disputes, disputesAt } from '../../../support/people/disputes.ts';
import { aDefect, versionIn } from '../../../support/people/examiners.ts';

const BUILT_IN = readFileSync(join(TEMPLATES, 'document.typ'), 'utf8');
/** The layout of a ministry: as that of the code, with a line of its own. */
const OWN = BUILT_IN.replace('#align(center, text(9.5pt)', '某部办公厅\n\n$&');

let table: TestTable;
let at: Disputes;
let documents: ReturnType<typeof documentsAt>;
beforeAll(async () => {
  table = await startTable();
  at = disputesAt(table.store);
  documents = documentsAt(table.store);
});
afterAll(() => table.stop());

let serial = 0;
const aCall = (source: string, version = 1, more: object = {}) =>
  CallDefinition.parse({
    ...sampleCall(NOW),
    id: `letters-${(serial += 1)}`,
    reconsiderationWorkingDays: 10,
    letterTemplate: { version, hash: sha256(source) },
    ...more,
  });

const check = async (call: CallDefinition, source: string, query = {}) =>
  bodyOf('checkLetterTemplate', await documents.check(call.id, { call, source }, query));

/** The faults of a layout, in English, each with its line. */
const faultsOf = async (source: string) => {
  const { faults, isKept } = await check(aCall(source), source);
  expect(isKept).toBe(false);
  return faults.map(({ line, message }) => [line, message.en] as const);
};

const lineOf = (source: string, text: string) =>
  source.slice(0, source.indexOf(text)).split('\n').length;

describe('the layout that comes with the code', () => {
  // where this fails: another version, since letters say by which they were made
  it('is the version that letters say, by its hash', () => {
    expect(BUILT_IN_LETTERS).toEqual({ version: 2, hash: sha256(BUILT_IN) });
  });

  it('states all that must be stated, in letters of every kind', async () => {
    const { faults, printed } = await check(aCall(BUILT_IN), BUILT_IN, { dryRun: true });

    expect({ faults, printed }).toEqual({ faults: [], printed: 19 });
  });

  it('is what a letter says that it was made by', async () => {
    const one = await at.refused();

    const text = await textIn(await documents.letter(one, 5));

    expect(text).toContain(`系统自带，第2版（SHA-256${BUILT_IN_LETTERS.hash}）`);
  });
});

describe('a layout with faults', () => {
  it('that is not closed is told with the line where that began', async () => {
    expect(await faultsOf(BUILT_IN.trimEnd().slice(0, -1))).toEqual([
      [lineOf(BUILT_IN, '#block(breakable'), 'It does not compile: unclosed delimiter'],
    ]);
  });

  it('that asks for what there is not is told once, with every letter that has it', async () => {
    const source = BUILT_IN.replace('#data.number', '#data.nomber');

    const { faults } = await check(aCall(source), source);

    expect(faults).toEqual([
      {
        line: lineOf(BUILT_IN, '#data.number'),
        column: expect.any(Number),
        letters: expect.arrayContaining([...LETTER_KINDS, 'objector']),
        message: expect.objectContaining({
          en: 'It does not compile: dictionary does not contain key "nomber"',
        }),
      },
    ]);
  });

  it('that leaves out what must be stated is told all of it, by name', async () => {
    const source = [
      [', code(26mm), align', ', [], align'],
      ['align(horizon, code-lines)', '[]'],
      // of tables, in which clauses are cited, the heads alone
      ['lines.flatten().map(words)', 'lines.flatten().map(words).slice(0, 0)'],
      // and of all that is told in sentences nothing
      ['{ par(words(one)) }\n  #if "rows"', '{ }\n  #if "rows"'],
    ].reduce((text, [from = '', to = '']) => {
      expect(text).toContain(from);
      return text.replace(from, to);
    }, BUILT_IN);

    const faults = await faultsOf(source);

    expect(
      faults.map(([, en]) => en.replace(/^It leaves out what must be stated: /, '')).toSorted(),
    ).toEqual(
      [
        'QR code by which it is matched',
        'Letter',
        'Hash of what was filed',
        'Hash of the record',
        'What is to be corrected',
        'Clauses that are cited',
        'Findings that were disputed',
        'If you dispute a finding',
        'Reasons',
        'Answer',
        'What follows',
        'Why something is raised that was there at the return before',
      ].toSorted(),
    );
  });

  it.each(['#import "@preview/cetz:0.4.0"', '#include "document.typ"', '#read("document.typ")'])(
    'that takes in another file is not even compiled: %s',
    async (line) => {
      expect(await faultsOf(`${OWN}\n${line}`)).toEqual([
        [OWN.split('\n').length + 1, expect.stringContaining('A layout is one file')],
      ]);
    },
  );

  it('is not what its hash says, or of another call', async () => {
    const call = aCall(OWN);
    const told = async (answer: ReturnType<typeof documents.check>) =>
      bodyOf('checkLetterTemplate', await answer).faults.map(({ message }) => message.en);

    expect(await told(documents.check(call.id, { call, source: BUILT_IN }))).toEqual([
      'The layout is not what its hash says',
    ]);
    expect(await told(documents.check('another', { call, source: OWN }))).toEqual([
      'The call is another one than the address says',
    ]);
  });
});

describe('a call with a layout of its own', () => {
  it('is taken only once that was tried with this very call, and prints its letters by it', async () => {
    const call = aCall(OWN, 3);
    const put = () => at.door.putCall(call.id, call);
    const unchecked = {
      code: 'request.invalid',
      errors: [expect.objectContaining({ code: 'call.letters_unchecked' })],
    };

    expect(refusalIn(await put())).toEqual(unchecked);
    expect((await check(call, OWN)).isKept).toBe(true);
    bodyOf('putCall', await put());
    // a call that says something else is another one, and so is another layout
    const longer = { ...call, name: { ...call.name, zh: '另一个名称' } };
    expect(refusalIn(await at.door.replaceCall(call.id, 1, longer))).toEqual(unchecked);

    const other = `${OWN}\n// 改动`;
    const sameVersion = { ...call, letterTemplate: { version: 3, hash: sha256(other) } };
    const { faults } = await check(sameVersion, other);
    expect(faults.map(({ message }) => message.en)).toEqual([
      'Version 3 is another layout already: one that was changed has a new version',
    ]);

    const one = await at.refused(call.id);
    const text = await textIn(await documents.letter(one, 5));
    expect(text).toContain('某部办公厅');
    expect(text).toContain(`第3版（SHA-256${sha256(OWN)}）`);
    expect(text).not.toContain('系统自带');
  });

  it('that is put again with another one leaves the letters that were sent as they are', async () => {
    const call = aCall(OWN);
    await check(call, OWN);
    bodyOf('putCall', await at.door.putCall(call.id, call));
    const [one, disputes] = [await at.refused(call.id), '10个工作日'];
    const sent = await textIn(await documents.letter(one, 5));

    const other = OWN.replace('某部办公厅', '某部科技司');
    const template = { version: 2, hash: sha256(other) };
    const name = { ...call.name, zh: '改名后的通知' };
    const next = { ...call, name, reconsiderationWorkingDays: 15, letterTemplate: template };
    await check(next, other);
    const later = { now: new Date(NOW.getTime() + 86_400_000) };
    bodyOf('putCall', await at.door.replaceCall(call.id, 1, next, later));

    const mine = await at.aCase(call.id);
    versionIn(await at.office.claim(mine, 2));
    const act = { act: 'requestCorrection', defects: [aDefect('/effect')], lateGround: null };
    const preview = await textIn(await documents.examiners(mine, 3, act, later));

    // what is seen before it goes is by the layout of now
    expect(preview).toContain('某部科技司');
    expect(preview).toContain(`第2版（SHA-256${template.hash}）`);
    expect(preview).toContain('预览，尚未发出Preview,notsent');
    expect(sent).toContain(disputes);
    expect(await textIn(await documents.letter(one, 5))).toBe(sent);
    const { call: put } = await table.store.readContext({ callId: call.id });
    expect(put && callAt(put, later.now.toISOString())).toMatchObject(next);
  });
});
