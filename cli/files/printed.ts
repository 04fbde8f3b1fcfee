import { dataOf, type PilotsClient } from '../../shared/client/client.ts';
import type { ApplicationPath } from '../applications/view.ts';
import { flag } from '../command-line/options.ts';

/** To be read (PDF/UA-1), or kept (PDF/A-3a with its data). */
export type Copy = 'reading' | 'archive';

export const ARCHIVE_COPY = flag(
  '存档件：PDF/A-3a，内附所据数据 a copy for an archive: PDF/A-3a, with its data attached',
);

const AT = '/v1/calls/{callId}/applications/{applicationId}';
const BYTES = { parseAs: 'arrayBuffer' } as const;

/** What is printed of an application, each as the octets of a file. */
export interface Prints {
  readonly form: (copy: Copy) => Promise<ArrayBuffer>;
  readonly editableForm: () => Promise<ArrayBuffer>;
  readonly proof: (copy: Copy) => Promise<ArrayBuffer>;
  readonly receipt: (copy: Copy) => Promise<ArrayBuffer>;
  readonly letter: (number: number, copy: Copy) => Promise<ArrayBuffer>;
}

export function printsOf(client: PilotsClient, path: ApplicationPath): Prints {
  const as = (copy: Copy) => ({ params: { path, query: { copy } }, ...BYTES });
  return {
    form: async (copy) => dataOf(await client.GET(`${AT}/form`, as(copy))),
    editableForm: async () =>
      dataOf(await client.GET(`${AT}/form/editable`, { params: { path }, ...BYTES })),
    proof: async (copy) => dataOf(await client.GET(`${AT}/proof`, as(copy))),
    receipt: async (copy) => dataOf(await client.GET(`${AT}/receipt/document`, as(copy))),
    letter: async (number, copy) => {
      const params = { path: { ...path, number }, query: { copy } };
      return dataOf(await client.GET(`${AT}/letters/{number}`, { params, ...BYTES }));
    },
  };
}
