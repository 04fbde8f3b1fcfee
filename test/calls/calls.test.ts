import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { ACCOUNTS } from '../../infra/local/sign-in/accounts.ts';
import { historicalCalls, sampleCall } from '../../shared/calls/calls.ts';
import {
  CallDefinition,
  callStatus,
  deadlineFor,
  type Call,
} from '../../shared/domain/calls/call.ts';
import { Content } from '../../shared/domain/application/content.ts';
import { packByHash } from '../../shared/rules/packs/registry.ts';
import { typeErrorOf } from '../../shared/rules/judging/type-check.ts';

const NOW = new Date('2026-11-20T03:00:00Z');
const sample = sampleCall(NOW);
const calls = [...historicalCalls, sample];
const stored = (call: CallDefinition): Call => ({ ...call, version: 1, extensions: [] });

describe('every call', () => {
  it.each(calls.map((call) => [call.id, call] as const))('%s is well formed', (_, call) => {
    expect(CallDefinition.parse(call)).toEqual(call);
    expect(call.quotaPerAssociation).toBeNull();
    // of a past round neither was read
    expect(call.keyFields).toHaveLength(call.isSample ? 8 : 0);
    expect(call.mayFileDirectly).toHaveLength(call.isSample ? 2 : 0);
  });

  it('pins a published pack, whose clauses its materials cite with their reading', () => {
    for (const call of calls) {
      const pack = packByHash(call.rulePack.hash)?.pack;
      const cited = call.materials.map(({ clause, read }) => ({ clause, read }));
      const said = pack?.clauses.map(({ id, citation }) => ({ clause: id, read: citation.read }));

      expect(said).toEqual(expect.arrayContaining(cited));
      // the list of 2018 was not found
      expect(call.materials.length >= 7).toBe(call.id !== 'pp2018');
    }
  });

  it('demands by conditions that are truth values over the facts', () => {
    const all = calls.flatMap((call) => [...call.requiredFields, ...call.materials]);
    const conditions = all.flatMap(({ requiredWhen }) => requiredWhen ?? []);

    expect(conditions.length).toBeGreaterThan(5);
    expect(conditions.flatMap((condition) => typeErrorOf(condition) ?? [])).toEqual([]);
  });

  it('demands fields that an application has', () => {
    const unknown = calls
      .flatMap(({ requiredFields }) => requiredFields)
      .filter(({ pointer }) => !exists(pointer.slice(1).split('/')));

    expect(unknown).toEqual([]);
    expect(exists(['standard', 'nummer'])).toBe(false);
  });
});

function exists([first, ...rest]: readonly string[], schema: z.ZodType = Content): boolean {
  const inner = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
  if (first === undefined) return true;
  if (!(inner instanceof z.ZodObject)) return false;
  const field = (inner.shape as Readonly<Record<string, z.ZodType>>)[first];
  return field !== undefined && exists(rest, field);
}

describe('the closed calls', () => {
  it('are those of 2018 to 2024, with the numbers that were found', () => {
    expect(historicalCalls.map(({ id, documentNumber }) => [id, documentNumber])).toEqual([
      ['pp2018', '工信厅科函〔2018〕253号'],
      ['pp2019', '工信厅科函〔2019〕152号'],
      ['pp2020', null],
      ['pp2021', '工信厅科函〔2021〕161号'],
      ['pp2022', '工信厅科函〔2022〕130号'],
      ['pp2023', '工信厅科函〔2023〕165号'],
      ['pp2024', '工信厅科函〔2024〕257号'],
    ]);
  });

  it('are closed at any moment', () => {
    for (const call of historicalCalls) {
      expect(callStatus(stored(call), new Date('2021-07-10T00:00:00Z'))).toBe('closed');
    }
  });

  it('ask for the opinion of a committee in 2021 only, and of Guangdong only', () => {
    const asking = calls.filter(({ materials }) => materials.some(({ kind }) => kind === 'M8'));
    expect(asking.map(({ id }) => id)).toEqual(['pp2021']);
  });
});

describe('the sample round', () => {
  it('is open now, marked as a sample, and never said to be issued', () => {
    expect(sample).toMatchObject({
      id: 'sample-2026',
      isSample: true,
      documentNumber: null,
      issuedOn: null,
    });
    expect(callStatus(stored(sample), NOW)).toBe('open');
  });

  it('opens seven days before, closes 45 days after at 17:00 in Beijing, with half an hour of grace', () => {
    expect(sample.window).toEqual({
      opensAt: '2026-11-13T00:00:00+08:00',
      closesAt: '2027-01-04T17:00:00+08:00',
      zone: 'Asia/Shanghai',
      graceMinutes: 30,
    });
    expect(deadlineFor(stored(sample), 'anyone', null)?.graceEndsAt).toEqual(
      new Date('2027-01-04T17:30:00+08:00'),
    );
  });

  it('knows 37 provincial recommenders by place and code, and one body marked as a sample', () => {
    const provincial = sample.recommenders.filter(({ kind }) => kind === 'provincial');
    const others = sample.recommenders.filter(({ kind }) => kind === 'entrusted');
    const divisions = provincial.flatMap(({ division }) => division ?? []);

    expect(provincial).toHaveLength(37);
    expect(new Set(divisions).size).toBe(36);
    expect(divisions.filter((division) => !division.endsWith('0000'))).toHaveLength(5);
    expect(provincial.every(({ name }) => name.zh.endsWith('工业和信息化主管部门'))).toBe(true);
    expect(others.map(({ name }) => name.zh.includes('样例'))).toEqual([true]);
    expect(new Set(sample.recommenders.map(({ id }) => id)).size).toBe(38);
  });

  it('lets one recommender sign in: Guangdong’s, by a code that is nobody’s', () => {
    const known = sample.recommenders.filter(({ organisation }) => organisation !== null);
    const [recommender] = ACCOUNTS.filter(({ role }) => role === 'recommender');

    expect(known.map(({ id, organisation }) => [id, organisation])).toEqual([
      ['rec_440000', recommender?.organisation.code],
    ]);
    expect(recommender?.organisation.isSampleCode).toBe(true);
  });

  it('has periods, which no source gives and no round of the ministry has', () => {
    const periodsOf = (call: CallDefinition) => [
      call.examinationWorkingDays,
      call.reconsiderationWorkingDays,
      call.noticeWorkingDays,
      call.retentionDays,
    ];

    expect(periodsOf(sample)).toEqual([20, 10, 5, 730]);
    expect(new Set(historicalCalls.flatMap(periodsOf))).toEqual(new Set([null]));
  });

  it('has each of its materials checked by the recommender, and the commitment', () => {
    const ids = sample.recommenderChecklist.map(({ id }) => id);

    expect(ids).toEqual([...sample.materials.map(({ kind }) => kind.toLowerCase()), 'commitment']);
    expect(sample.recommenderChecklist[0]?.text).toEqual({
      zh: `已核对：${sample.materials[0]?.name.zh}`,
      en: `checked: ${sample.materials[0]?.name.en}`,
    });
    expect(historicalCalls.flatMap(({ recommenderChecklist }) => recommenderChecklist)).toEqual([]);
  });
});
