import { dataOf, type PilotsClient, type Schemas } from '../../shared/client/client.ts';
import type { IoContext } from '../context/context.ts';
import {
  type Acting,
  actingAs,
  clientFor,
  type InPlace,
  inPlaceOf,
  type OnCall,
  type Side,
} from './on-call.ts';

/** Where a command goes, with the version that was just read. */
export interface AtVersion {
  readonly client: PilotsClient;
  /** What every command sends: where it is, the version that was seen, and whether to try only. */
  readonly params: {
    readonly path: ApplicationPath;
    readonly header: { readonly 'If-Match': string };
    readonly query: Acting;
  };
}

export interface ApplicationPath {
  readonly callId: string;
  readonly applicationId: string;
}

/** What a side sees of an application: a recommender no panel, a decider what is objected as well. */
export type View = Schemas['ReviewView'] &
  Partial<Pick<Schemas['ViewForDeciderAnswer'], 'panel' | 'objections' | 'heldBack'>>;

/** One application under review, as it was just read. */
export interface ViewedApplication extends AtVersion {
  readonly view: View;
}

interface ViewParams {
  readonly path: ApplicationPath;
  readonly query: InPlace;
}

type ReadView = (client: PilotsClient, params: ViewParams) => Promise<View>;

const READ_VIEW: Readonly<Record<Side, ReadView>> = {
  recommender: async (client, { path }) =>
    dataOf(
      await client.GET('/v1/recommender/calls/{callId}/applications/{applicationId}', {
        params: { path },
      }),
    ),
  examiner: async (client, params) =>
    dataOf(
      await client.GET('/v1/examiner/calls/{callId}/applications/{applicationId}', { params }),
    ),
  expert: async (client, { path }) =>
    dataOf(
      await client.GET('/v1/expert/calls/{callId}/applications/{applicationId}', {
        params: { path },
      }),
    ),
  decider: async (client, params) =>
    dataOf(await client.GET('/v1/decider/calls/{callId}/applications/{applicationId}', { params })),
};

/** Where a command on this version of an application goes. */
export function atVersion(
  client: PilotsClient,
  path: ApplicationPath,
  version: number,
  query: Acting,
): AtVersion {
  return { client, params: { path, header: { 'If-Match': `"${version}"` }, query } };
}

/** An application as a side sees it. */
export function readView(
  client: PilotsClient,
  side: Side,
  path: ApplicationPath,
  options: OnCall,
): Promise<View> {
  return READ_VIEW[side](client, { path, query: inPlaceOf(side, options) });
}

/** Reads an application as a side sees it; the version read is the one that a command goes with. */
export async function viewAs(
  io: IoContext,
  side: Side,
  applicationId: string,
  options: OnCall,
): Promise<ViewedApplication> {
  const path = { callId: options.call, applicationId };
  const acting = actingAs(side, options);
  const client = await clientFor(io, side, options);
  const view = await readView(client, side, path, options);
  return { ...atVersion(client, path, view.version, acting), view };
}
