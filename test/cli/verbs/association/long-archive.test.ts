import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { HttpHandler } from '../../../../shared/http/edge.ts';
import { type Case, casesAt } from '../../../support/cases.ts';
import { type Doors, openDoors } from '../../../support/doors.ts';
import { savedOften } from '../../../support/long-drafts.ts';
import { pilotsAt } from '../../../support/pilots.ts';
import { serve } from '../../../support/servers/serve.ts';

const doors = openDoors();
const asked: string[] = [];
const url = serve(listening);
const { folder, run } = pilotsAt(url);

/** The doors, with what the association's was asked for. */
function listening(): Doors {
  const { handlers, ...rest } = doors();
  const applicant: HttpHandler = (event, context) => {
    asked.push(event.routeKey);
    return handlers.applicant(event, context);
  };
  return { ...rest, handlers: { ...handlers, applicant } };
}

let long: Case;
beforeAll(async () => {
  long = await savedOften(casesAt(doors), 30);
}, 60_000);

describe('the archive of a long history', () => {
  it('is whole, and what an earlier try brought is not fetched again', async () => {
    const out = join(folder, 'long');
    const first = await run(['archive', '--out', out]);
    const askedFirst = asked.splice(0);
    const path = join(out, 'sample-2026', long.params.applicationId, 'history.json');
    const text = readFileSync(path, 'utf8');
    // as a try left it that was stopped before its end
    renameSync(out, `${out}.part`);
    rmSync(join(`${out}.part`, 'manifest.json'));

    const second = await run(['archive', '--out', out]);

    expect([first.code, second.code]).toEqual([0, 0]);
    expect((JSON.parse(text) as { events: unknown[] }).events).toHaveLength(31);
    expect(askedFirst.some((route) => route.endsWith('/events'))).toBe(true);
    expect(asked).toEqual(['GET /v1/archive']);
    expect(readFileSync(path, 'utf8')).toBe(text);
    expect((await run(['verify', path])).code).toBe(0);
  });
});
