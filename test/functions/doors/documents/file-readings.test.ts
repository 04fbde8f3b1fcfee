import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type {
  FileReading,
  OfficeFileReading,
} from '../../../../shared/domain/materials/file-reading.ts';
import { type Case, aContent, casesAt } from '../../../support/cases.ts';
import { openDoors } from '../../../support/doors.ts';
import { OFFICE, PROVINCE, claimsOf } from '../../../support/http-event.ts';
import { sha256Of } from '../../../support/files/sent.ts';
import { uploadsAt } from '../../../support/files/uploads.ts';

const doors = openDoors();
const { start, bring } = casesAt(doors);
const { uploaded } = uploadsAt(doors);

const PDF = readFileSync(join(import.meta.dirname, '../../../support/files/two-pages.pdf'));
const sha256 = sha256Of(PDF);
const WAY = ['submit', 'recommend', 'claim', 'accept', 'convene', 'declare'] as const;

/** A filing before its panel, whose file four people opened. */
async function opened(): Promise<Case> {
  const content = aContent();
  const materials = (content.materials ?? []).map((each) => ({
    ...each,
    size: PDF.length,
    sha256,
  }));
  const draft = await start({ ...content, materials });
  await uploaded(draft, PDF);
  await open(draft, 'readFile', 'association');
  const at = await bring(draft, WAY);
  await open(at, 'readFileForRecommender', 'recommender');
  await open(at, 'readFileForReviewer', 'examiner');
  await open(at, 'readFileForReviewer', 'expert');
  return at;
}
let one: Promise<Case> | undefined;
/** The same for all that change nothing of it. */
const filed = () => (one ??= opened());

async function open(
  { params }: Case,
  operation: 'readFile' | 'readFileForRecommender' | 'readFileForReviewer',
  role: string,
): Promise<void> {
  const asked = { params: { ...params, sha256 }, claims: claimsOf(role) };
  expect(await doors().ask(operation, asked)).toMatchObject({ status: 201 });
}

const list = async (
  operation: 'listFileReadings' | 'listFileReadingsForReviewer',
  role: string,
  at?: Case,
) => doors().ask(operation, { params: (at ?? (await filed())).params, claims: claimsOf(role) });

describe('who opened a file', () => {
  it('is told to its association by capacity and organisation, and not who it was', async () => {
    const { status, body } = await list('listFileReadings', 'association');

    const readings = body['readings'] as never as FileReading[];
    expect(status).toBe(200);
    expect(readings.map(({ role, organisation }) => ({ role, organisation }))).toEqual([
      // by its organisation an expert could be found
      { role: 'expert', organisation: null },
      { role: 'examiner', organisation: OFFICE.name },
      { role: 'recommender', organisation: PROVINCE.name },
    ]);
    expect(JSON.stringify(body)).not.toMatch(/subject|(expert|examiner|recommender)-1/);
  });

  it('is told to an examiner with who it was and when, the last first', async () => {
    const { body } = await list('listFileReadingsForReviewer', 'examiner');

    const readings = body['readings'] as never as OfficeFileReading[];
    expect(readings.map(({ subject }) => subject)).toEqual([
      'expert-1',
      'examiner-1',
      'recommender-1',
    ]);
    expect(new Set(readings.map((one) => `${one.sha256} ${one.name}`)).size).toBe(1);
    const moments = readings.map((one) => Date.parse(one.at));
    expect(moments).toEqual(moments.toSorted((a, b) => b - a));
  });

  it('is told to a decider once there is something to decide', async () => {
    const at = await opened();
    expect(await list('listFileReadingsForReviewer', 'decider', at)).toMatchObject({
      status: 404,
      body: { code: 'application.not_found' },
    });
    await bring(at, ['score', 'propose']);

    const { status, body } = await list('listFileReadingsForReviewer', 'decider', at);
    expect({ status, count: (body['readings'] as never as unknown[]).length }).toEqual({
      status: 200,
      count: 3,
    });
  });

  it('is told to nobody else: neither experts nor recommenders', async () => {
    for (const role of ['expert', 'recommender', 'association'])
      expect(await list('listFileReadingsForReviewer', role)).toMatchObject({ status: 403 });
  });
});
