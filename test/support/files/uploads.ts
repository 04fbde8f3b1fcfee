import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { sampleCall } from '../../../shared/calls/calls.ts';
import type { ListedFile } from '../../../functions/applications/scans/scans.ts';
import { type Case, aContent, casesAt } from '../cases.ts';
import type { Doors } from '../doors.ts';
import { claimsOf } from '../http-event.ts';
import { type Upload, send, sha256Of } from './sent.ts';

const own = claimsOf('association');

const PDF = readFileSync(join(import.meta.dirname, 'two-pages.pdf'));

/** A PDF of its own for each test: another comment behind its end. */
export const aPdf = () => Buffer.concat([PDF, Buffer.from(`\n% ${randomUUID()}`)]);

/** The ways of an association with its files. */
export function uploadsAt(doors: () => Doors) {
  const { start } = casesAt(doors);
  /** A draft whose every material is the one file. */
  const draftWith = (bytes: Buffer, callId?: string): Promise<Case> => {
    const content = aContent();
    const file = { size: bytes.length, sha256: sha256Of(bytes) };
    const materials = (content.materials ?? []).map((material) => ({ ...material, ...file }));
    return start({ ...content, materials }, callId);
  };
  const uploadForm = ({ params }: Case, bytes: Buffer, name = '证明（盖章）.pdf') => {
    const asked = { ...params, sha256: sha256Of(bytes) };
    const body = { name, size: bytes.length };
    return doors().ask('uploadFile', { params: asked, body, claims: own });
  };
  const filesOf = async ({ params }: Case): Promise<ListedFile[]> => {
    const { body } = await doors().ask('listFiles', { params, claims: own });
    return body['files'] as unknown as ListedFile[];
  };
  const uploaded = async (at: Case, bytes: Buffer, name?: string): Promise<void> => {
    const { body } = await uploadForm(at, bytes, name);
    expect(await send(body['upload'] as unknown as Upload, bytes)).toBe(204);
    const settled = async () =>
      (await filesOf(at)).find(({ sha256 }) => sha256 === sha256Of(bytes))?.state;
    await expect.poll(settled, { timeout: 20_000 }).not.toBe('awaited');
  };
  const callThatDemandsFiles = async (): Promise<string> => {
    const callId = `files-${randomUUID().slice(0, 8)}`;
    const { materialFiles, ...others } = sampleCall(new Date());
    const body = { ...others, id: callId, materialFiles: { ...materialFiles, isDemanded: true } };
    const headers = { 'idempotency-key': randomUUID() };
    const put = { params: { callId }, body, headers, claims: claimsOf('admin') };
    expect(await doors().ask('putCall', put)).toMatchObject({ status: 200 });
    return callId;
  };
  return { draftWith, uploadForm, filesOf, uploaded, callThatDemandsFiles };
}
