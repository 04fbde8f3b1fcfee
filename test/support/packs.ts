import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { checkPack, givenBy } from '../../cli/packs/check.ts';
import { PACKS, readPackFolder } from '../../cli/packs/folder.ts';
import { writeNewPack } from '../../cli/packs/new-pack.ts';
import { hashOf } from '../../shared/evidence/canonical.ts';

/** In which file of a pack's folder which text becomes which. */
export type Replaced = readonly [file: string, from: string | RegExp, to: string];

export function replaceIn(folder: string, [file, from, to]: Replaced): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
}

/** The folder of PP2024 with the templates beside it, some of their text replaced. */
export function aPack(...replaced: readonly Replaced[]): string {
  const work = mkdtempSync(join(tmpdir(), 'pilots-pack-'));
  const folder = join(work, 'pp2024');
  cpSync(join(PACKS, 'pp2024'), folder, { recursive: true });
  cpSync(join(PACKS, 'templates'), join(work, 'templates'), { recursive: true });
  for (const each of replaced) replaceIn(folder, each);
  return folder;
}

/** What an admin fills in and corrects of a new pack. */
const FILLED: readonly Replaced[] = [
  ['pack.yaml', 'publishedOn: 待填', 'publishedOn: 2027-07-01'],
  ['pack.yaml', 'number: 待填', 'number: 工信厅科函〔2027〕1号'],
  ['pack.yaml', /cutoff: '?待填'?/, "cutoff: '2027-06-30'"],
  ['clauses.yaml', /read: '?待填'?, note: '?待填'?/g, 'read: inferred, note: n'],
];

/** The folder of a new pack as `pilots pack new` writes it, and filled in where it says so. */
export function aNewPack(id = 'PP2027'): string {
  const earlier = aPack();
  const folder = join(earlier, '..', id.toLowerCase());
  writeNewPack(earlier, { id, out: folder });
  return folder;
}

export function fillIn(folder: string): void {
  for (const each of FILLED) replaceIn(folder, each);
}

/** A new pack in which nothing speaks of an earlier year. */
export function aGoodPack(id = 'PP2027', ...replaced: readonly Replaced[]): string {
  const folder = aNewPack(id);
  const year = id.slice(-4);
  for (const [file, from, to] of FILLED) replaceIn(folder, [file, from, to.replace('2027', year)]);
  replaceIn(folder, ['clauses.yaml', '2024年6月30日', `${year}年6月30日`]);
  replaceIn(folder, ['clauses.yaml', /\n- id: D1[\s\S]*$/, '\n']);
  for (const each of replaced) replaceIn(folder, each);
  return folder;
}

/** What an admin sends to publish a folder; of one with faults no hash is known. */
export function releaseOf(folder: string) {
  const read = readPackFolder(folder);
  const { pack } = checkPack(read);
  return { ...givenBy(read), hash: pack ? hashOf(pack) : '0'.repeat(64), note: '按通知' };
}
