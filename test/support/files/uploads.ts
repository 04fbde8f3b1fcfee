import { expect } from 'vitest';
import type { ListedFile } from '../../../functions/applications/scans/scans.ts';
import type { Case } from '../cases.ts';
import type { Doors } from '../doors.ts';
import { claimsOf } from '../http-event.ts';
import { type Upload, send, sha256Of } from './sent-form.ts';

const own = claimsOf('association');

export { type Upload, send, sha256Of };

/** The ways of an association with its files. */
export function uploadsAt(doors: () => Doors) {
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
  return { uploadForm, filesOf, uploaded };
}
