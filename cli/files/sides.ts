import { dataOf, type PilotsClient, type Schemas } from '../../shared/client/client.ts';
import type { ApplicationPath } from '../applications/view.ts';

export type MaterialFile = Schemas['ListFilesAnswer']['files'][number];

/** Who may read files, each at a door of its own. */
export const READERS = ['association', 'recommender', 'examiner', 'expert', 'decider'] as const;
export type Reader = (typeof READERS)[number];

const OWN = '/v1/calls/{callId}/applications/{applicationId}/files';
const RECOMMENDERS = '/v1/recommender/calls/{callId}/applications/{applicationId}/files';
const REVIEWERS = '/v1/reviewer/calls/{callId}/applications/{applicationId}/files';

/** The files of an application that are there for a reader. */
export async function filesFor(
  client: PilotsClient,
  reader: Reader,
  path: ApplicationPath,
): Promise<readonly MaterialFile[]> {
  const params = { params: { path } };
  if (reader === 'association') return dataOf(await client.GET(OWN, params)).files;
  if (reader === 'recommender') return dataOf(await client.GET(RECOMMENDERS, params)).files;
  return dataOf(await client.GET(REVIEWERS, params)).files;
}

/** A link to one of them, good for five minutes; that it was asked for is recorded. */
export async function linkFor(
  client: PilotsClient,
  reader: Reader,
  path: ApplicationPath & { readonly sha256: string },
): Promise<string> {
  const params = { params: { path } };
  if (reader === 'association')
    return dataOf(await client.POST(`${OWN}/{sha256}/readings`, params)).url;
  if (reader === 'recommender')
    return dataOf(await client.POST(`${RECOMMENDERS}/{sha256}/readings`, params)).url;
  return dataOf(await client.POST(`${REVIEWERS}/{sha256}/readings`, params)).url;
}
