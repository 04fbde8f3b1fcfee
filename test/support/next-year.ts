import { cpSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { runAt } from './pilots.ts';
import { aGoodPack, type Replaced } from './packs.ts';
import type { LocalRound } from '../scenarios/local-round.ts';

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
