import { type PilotsClient, dataOf } from '../../../shared/client/client.ts';
import type { ListedExport } from './export-text.ts';

export interface OfApplication {
  readonly callId: string;
  readonly applicationId: string;
}

interface OfExport extends OfApplication {
  readonly exportId: string;
}

/** How a side asks for all of an application, looks how far that is, and takes it. */
export interface WholeWays {
  readonly start: (api: PilotsClient, path: OfApplication, key: string) => Promise<ListedExport>;
  readonly look: (api: PilotsClient, path: OfExport) => Promise<ListedExport>;
  readonly take: (api: PilotsClient, path: OfExport) => Promise<{ readonly url: string }>;
}

const OWN = '/v1/calls/{callId}/applications/{applicationId}/exports';
const REVIEWERS = '/v1/reviewer/calls/{callId}';
const body = {};

export const WHOLE_WAYS: Readonly<Record<'association' | 'reviewer', WholeWays>> = {
  association: {
    start: async (api, path, key) => {
      const params = { path, header: { 'Idempotency-Key': key } };
      return dataOf(await api.POST(OWN, { params, body }));
    },
    look: async (api, path) => dataOf(await api.GET(`${OWN}/{exportId}`, { params: { path } })),
    take: async (api, path) =>
      dataOf(await api.POST(`${OWN}/{exportId}/takings`, { params: { path } })),
  },
  reviewer: {
    start: async (api, path, key) => {
      const params = { path, header: { 'Idempotency-Key': key } };
      return dataOf(
        await api.POST(`${REVIEWERS}/applications/{applicationId}/exports`, { params, body }),
      );
    },
    look: async (api, { callId, exportId }) => {
      const params = { path: { callId, exportId } };
      return dataOf(await api.GET(`${REVIEWERS}/exports/{exportId}`, { params }));
    },
    take: async (api, { callId, exportId }) => {
      const params = { path: { callId, exportId } };
      return dataOf(await api.POST(`${REVIEWERS}/exports/{exportId}/takings`, { params }));
    },
  },
};
