import type { RequestOf } from '../../shared/client/api-types.ts';
import { type PilotsClient, dataOf } from '../../shared/client/client.ts';
import type { Text } from '../../shared/domain/text.ts';

/** A letter that can be seen before it goes. */
export interface LetterPreview<Asked extends readonly unknown[]> {
  /** On its button. */
  readonly name: Text;
  /** Of which act, and to which side where there are two: in the name of its file. */
  readonly of: string;
  readonly ask: (api: PilotsClient, ...asked: Asked) => Promise<Blob>;
}

/** Which version of which application. */
interface Seen {
  readonly path: { readonly callId: string; readonly applicationId: string };
  readonly header: { readonly 'If-Match': string };
}

const AT = '/calls/{callId}/applications/{applicationId}/letter-previews';

/** The letter of an examiner's act as it would be, in PDF. */
export async function previewForExaminer(
  api: PilotsClient,
  { path, header }: Seen,
  body: RequestOf<'previewForExaminer'>,
): Promise<Blob> {
  const asked = { params: { path, header }, body, parseAs: 'blob' } as const;
  return dataOf(await api.POST(`/v1/examiner${AT}`, asked));
}

/** The same of a decider's. */
export async function previewForDecider(
  api: PilotsClient,
  { path, header }: Seen,
  body: RequestOf<'previewForDecider'>,
): Promise<Blob> {
  const asked = { params: { path, header }, body, parseAs: 'blob' } as const;
  return dataOf(await api.POST(`/v1/decider${AT}`, asked));
}

/** What it is saved as: no two acts, and no two sides, under one name. */
export function previewFile(applicationId: string, of: string): string {
  return `${applicationId}-${of.replaceAll('_', '-')}-preview.pdf`;
}
