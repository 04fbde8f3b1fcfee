import { unzipSync } from 'fflate';
import { expect } from 'vitest';
import type { Person } from '../person.ts';
import { CALL, SOON, type Stage, type Step } from './stage.ts';

const EXPORTS = `/v1/reviewer/calls/${CALL}/exports`;

/** Asks for a table, waits for it, and takes it by its link. */
async function linesOf(by: Person, kind: string): Promise<Record<string, unknown>[]> {
  const asked = await by.ask('POST', EXPORTS, { body: { kind, format: 'jsonl' } });
  expect({ text: asked.text, status: asked.status }).toMatchObject({ status: 201 });
  const path = `${EXPORTS}/${asked.json.id}`;
  await expect.poll(async () => (await by.get(path)).json['state'], SOON).toBe('ready');
  const link = await by.ask('POST', `${path}/takings`);
  const text = await (await fetch(String(link.json['url']))).text();
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** All of a filing of one's own, by the names of its files. */
async function wholeOf(by: Person, id: string): Promise<string[]> {
  const exports = `/v1/calls/${CALL}/applications/${id}/exports`;
  const asked = await by.ask('POST', exports, { body: {} });
  expect({ text: asked.text, status: asked.status }).toMatchObject({ status: 201 });
  const path = `${exports}/${asked.json.id}`;
  await expect.poll(async () => (await by.get(path)).json['state'], SOON).toBe('ready');
  const link = await by.ask('POST', `${path}/takings`);
  const zip = await (await fetch(String(link.json['url']))).arrayBuffer();
  return Object.keys(unzipSync(new Uint8Array(zip)));
}

/** The round leaves as tables, and a filing as an archive. */
export const EXPORTING: readonly Step[] = [
  [
    'A decider exports what was filed and what was published',
    async (stage: Stage) => {
      const decider = await stage.person('decider-1');
      const filed = await linesOf(decider, 'applications');
      const listed = await linesOf(decider, 'lists');

      expect(filed.map(({ application }) => application)).toContain(stage.idOf('revoked'));
      expect(listed.length).toBeGreaterThan(0);
    },
  ],
  [
    'An association takes all of a filing with its file',
    async (stage: Stage) => {
      const association = await stage.person('association-2');
      const names = await wholeOf(association, stage.noted.get('withdrawn') ?? '');

      expect(names).toContain('verify.txt');
      expect(names.some((name) => name.startsWith('files/01-'))).toBe(true);
    },
  ],
];
