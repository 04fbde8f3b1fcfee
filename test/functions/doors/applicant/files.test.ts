import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { statedHashOf } from '../../../../functions/applications/scans/printed-hashes.ts';
import { codeOf } from '../../../../shared/domain/materials/scanned-code.ts';
import { contentHashOf } from '../../../../shared/evidence/content-hash.ts';
import { type Case, after, aContent, casesAt } from '../../../support/cases.ts';
import { sha256Of } from '../../../support/files/sent.ts';
import { aPdf, uploadsAt } from '../../../support/files/uploads.ts';
import { greyPage, pngOf } from '../../../support/files/scan.ts';
import { openDoors } from '../../../support/doors.ts';
import { claimsOf } from '../../../support/http-event.ts';

const doors = openDoors();
const { start, give, bring } = casesAt(doors);
const { draftWith, uploadForm, filesOf, uploaded, callThatDemandsFiles } = uploadsAt(doors);
const own = claimsOf('association');

const read = ({ params }: Case, bytes: Buffer, claims = own) =>
  doors().ask('readFile', { params: { ...params, sha256: sha256Of(bytes) }, claims });

describe('a file of an application', () => {
  it('is awaited, checked, and then read under its name by a link', async () => {
    const bytes = aPdf();
    const draft = await draftWith(bytes);
    const { body } = await uploadForm(draft, bytes);

    expect(body['file']).toMatchObject({ state: 'awaited', format: 'pdf', problem: null });
    expect((await read(draft, bytes)).body['code']).toBe('file.not_found');

    await uploaded(draft, bytes);
    expect(await filesOf(draft)).toMatchObject([{ state: 'clean', pages: 2, isScanned: false }]);
    const link = await fetch(String((await read(draft, bytes)).body['url']));
    expect(Buffer.from(await link.arrayBuffer())).toEqual(bytes);
    expect(link.headers.get('content-disposition')).toContain(encodeURIComponent('证明（盖章）'));
  });

  it('that is clean already is not sent again, for whichever material', async () => {
    const bytes = aPdf();
    const draft = await draftWith(bytes);
    await uploaded(draft, bytes);
    const again = await uploadForm(draft, bytes, 'another name.pdf');

    expect(again.body).toMatchObject({ file: { state: 'clean' }, upload: null });
  });

  it('is matched by the code on it, and told to be stale after an edit', async () => {
    const draft = await start();
    const { applicationId: id } = draft.params;
    const of = (titleZh: string) => ({
      ...aContent(),
      standard: { ...aContent().standard, titleZh },
    });
    const edit = async (at: Case, content: object) => {
      const { status, body } = await give(at, 'edit', { body: content });
      expect(status).toBe(200);
      return { ...at, version: Number(body['version']) };
    };
    const content = of('所盖章的名称');
    const printed = await edit(draft, content);
    const code = codeOf(id, printed.version, contentHashOf(content), statedHashOf(content));
    const bytes = pngOf(greyPage(code));
    await uploaded(printed, bytes, '申报书.png');

    expect(await filesOf(printed)).toMatchObject([{ code, scan: 'present' }]);
    await edit(printed, of('改过的名称'));
    expect(await filesOf(printed)).toMatchObject([{ code, scan: 'earlier' }]);
  });

  it('that was refused says why, cannot be read, and can be sent again', async () => {
    const bytes = Buffer.from(`no PDF at all ${randomUUID()}`);
    const draft = await draftWith(bytes);
    await uploaded(draft, bytes);

    expect(await filesOf(draft)).toMatchObject([{ state: 'refused', problem: 'format' }]);
    expect((await read(draft, bytes)).status).toBe(404);
    expect((await uploadForm(draft, bytes)).body).toMatchObject({ file: { state: 'awaited' } });
  });

  it('is not another’s to see, to read or to upload', async () => {
    const bytes = aPdf();
    const draft = await draftWith(bytes);
    await uploaded(draft, bytes);
    const other = { ...own, organisation_code: '51100000500009247D' };
    const params = { ...draft.params, sha256: sha256Of(bytes) };
    const body = { name: 'a.pdf', size: bytes.length };

    expect((await read(draft, bytes, other)).status).toBe(404);
    expect((await doors().ask('listFiles', { params: draft.params, claims: other })).status).toBe(
      404,
    );
    expect((await doors().ask('uploadFile', { params, body, claims: other })).status).toBe(404);
  });

  it('is not uploaded any more once it is filed', async () => {
    const filed = await bring(await start(), ['submit']);

    expect(await uploadForm(filed, aPdf())).toMatchObject({
      status: 409,
      body: { code: 'application.not_from_here' },
    });
  });

  it('whose name turns its direction around is told, and not taken', async () => {
    const { status, body } = await uploadForm(await start(), aPdf(), 'fdp.\u202Eexe.pdf');

    expect({ status, code: body['code'] }).toEqual({ status: 422, code: 'request.invalid' });
  });
});

describe('a call that demands files', () => {
  it('takes an application when each of its materials is clean, and not before', async () => {
    const bytes = aPdf();
    const draft = await draftWith(bytes, await callThatDemandsFiles());
    const codes = async () => {
      const { status, body } = await give(draft, 'submit');
      const errors = (body['errors'] ?? []) as { pointer: string; code: string }[];
      return [status, ...new Set(errors.map(({ code }) => code))];
    };

    expect(await codes()).toEqual([422, 'file.missing']);
    await uploadForm(draft, bytes);
    expect(await codes()).toEqual([422, 'file.awaited']);
    await uploaded(draft, bytes);
    expect(await codes()).toEqual([201]);
  });

  it('refuses one with a file that was refused, and says which and why', async () => {
    const bytes = Buffer.from(`no PDF at all ${randomUUID()}`);
    const draft = await draftWith(bytes, await callThatDemandsFiles());
    await uploaded(draft, bytes);
    const { body } = await give(draft, 'submit', { headers: { 'accept-language': 'en' } });

    expect(body['errors']).toContainEqual({
      pointer: '/materials/0',
      code: 'file.refused',
      message: '“登记证书.pdf” was refused: its content is not of the format that its name says',
    });
  });
});

describe('the files of what was filed', () => {
  const reviewer = (
    operation: 'readFileForRecommender' | 'readFileForReviewer',
    { params }: Case,
    bytes: Buffer,
    role: 'recommender' | 'examiner' | 'expert' | 'decider',
  ) =>
    doors().ask(operation, {
      params: { ...params, sha256: sha256Of(bytes) },
      claims: claimsOf(role),
    });

  it('are read by those alone for whom it is there', async () => {
    const bytes = aPdf();
    const draft = await draftWith(bytes);
    await uploaded(draft, bytes);

    expect((await reviewer('readFileForReviewer', draft, bytes, 'examiner')).status).toBe(404);
    const { headers } = await give(draft, 'submit');
    const filed = await bring(after(draft, headers), ['recommend']);

    expect((await reviewer('readFileForRecommender', filed, bytes, 'recommender')).status).toBe(
      201,
    );
    expect((await reviewer('readFileForReviewer', filed, bytes, 'examiner')).status).toBe(201);
    expect((await reviewer('readFileForReviewer', filed, bytes, 'expert')).status).toBe(404);
    expect((await reviewer('readFileForReviewer', filed, bytes, 'decider')).status).toBe(404);
  });

  it('are those that it names: what was replaced is not among them', async () => {
    const [bytes, replaced] = [aPdf(), aPdf()];
    const draft = await draftWith(bytes);
    await uploaded(draft, bytes);
    await uploaded(draft, replaced);
    const { headers } = await give(draft, 'submit');
    const filed = after(draft, headers);
    const { params } = filed;
    const seen = await doors().ask('listFilesForReviewer', {
      params,
      claims: claimsOf('examiner'),
    });

    expect(await filesOf(filed)).toHaveLength(2);
    expect(seen.body['files']).toMatchObject([{ sha256: sha256Of(bytes) }]);
    expect((await reviewer('readFileForReviewer', filed, replaced, 'examiner')).status).toBe(404);
  });
});
