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

/** The round leaves as tables. */
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
];
