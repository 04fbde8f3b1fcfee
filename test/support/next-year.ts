import { cpSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { runAt } from './pilots.ts';
import { aGoodPack, type Replaced } from './packs.ts';
import type { LocalRound } from '../scenarios/local-round.ts';
import { sampleCall } from '../../shared/calls/calls.ts';
import type { CallDefinition } from '../../shared/domain/calls/call.ts';
import type { RulePackRef } from '../../shared/domain/rules/clause.ts';
import type { ExtraStated } from '../../shared/domain/rules/extra-facts.ts';

/** A condition that no pack of the code has: the functions have no parsed form of it. */
const OWN_CONDITION: Replaced = [
  'clauses.yaml',
  '  template: legal-person\n',
  [
    '  requires: applicant.legalPerson && filing.count <= 7',
    '  examples:',
    '    - { met: seven, facts: { applicant: { legalPerson: true }, filing: { count: 7 } } }',
    '    - { unmet: eight, facts: { applicant: { legalPerson: true }, filing: { count: 8 } } }',
    '    - { undetermined: not stated, facts: {} }',
    '',
  ].join('\n'),
];

/** The folder of next year's pack. */
export const nextPack = () => aGoodPack('PP2027', OWN_CONDITION);

/** The folder of next year's call: the sample round by the pack whose reference `pack publish` told. */
export function nextCall(rulePack: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'pilots-next-'));
  cpSync(join(import.meta.dirname, '../../calls/sample'), folder, { recursive: true });
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.yaml'))) {
    const text = readFileSync(join(folder, name), 'utf8')
      .replace('id: sample-2026', 'id: pp2027')
      .replaceAll('SAMPLE2026-', 'PP2027-')
      .replace(/rulePack:\n( .*\n)+/, `${rulePack}\n`)
      .replace(/closesAt: .*/, 'closesAt: 2090-01-01T17:00:00+08:00');
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** What an admin types, at the cloud that runs. */
export async function pilots({ folder }: LocalRound, ...words: string[]): Promise<string> {
  const { code, said, complaints } = await runAt(join(folder, 'cloud.json'), words);
  if (code !== 0) throw new Error(`pilots ${words.join(' ')}: ${code} ${complaints}`);
  return said;
}

/** The folder of a pack that asks what the code does not know. */
export const SAMPLE_2027 = join(import.meta.dirname, '../../packs/sample-2027');

/** Answers to all that it asks, which its clauses are met by. */
export const ANSWERS = {
  selfEvaluated: true,
  selfEvaluationAddress: 'https://example.org/样例',
  annualCheck: 'passed',
  onDishonestyList: false,
  penalised: false,
  validUntil: '2028-01-01',
  followUpMonths: 12,
  uses: [
    { user: '样例甲公司', relation: 'member', since: '2027-01-31', products: 1 },
    { user: '样例乙公司', relation: 'independent', since: '2026-12-31', products: 3 },
  ],
} satisfies ExtraStated;

const ours = (kind: string, clause: string, zh: string, en: string) => ({
  kind,
  name: { zh, en },
  many: false,
  clause,
  read: 'ours' as const,
});

/** A call by it, with materials of its own, a question of its own and answers that it demands. */
export function callThatAsks(id: string, rulePack: RulePackRef): CallDefinition {
  const { documentNumber: _, ...sample } = sampleCall(new Date());
  const demanded = (fact: string, zh: string, en: string, requiredWhen?: string) => ({
    pointer: `/extra/${fact}`,
    label: { zh, en },
    read: 'design' as const,
    ...(requiredWhen !== undefined && { requiredWhen }),
  });
  return {
    ...sample,
    id,
    documentNumber: null,
    rulePack,
    materials: [
      ours('SelfEvaluation', 'SAMPLE2027-S1', '自我评价报告', 'the self-evaluation'),
      {
        ...ours('Repair', 'SAMPLE2027-S2', '整改说明', 'what was put right'),
        requiredWhen: 'extra.annualCheck == "nearly_passed"',
        asks: ['sealed'],
      },
    ],
    extra: [
      {
        id: 'members',
        kind: 'number',
        label: { zh: '参与评价的会员数', en: 'members that took part' },
        nature: 'given',
        min: 0,
      },
    ],
    requiredFields: [
      demanded('validUntil', '标准有效期至', 'standard valid until'),
      demanded('members', '参与评价的会员数', 'members that took part', 'extra.selfEvaluated'),
    ],
  };
}
