import { dataOf, type PilotsClient, type Schemas } from '../shared/client/client.ts';
import { clientOf } from './client.ts';
import { type Desk, UsageError } from './desk.ts';

/** Whose work is done: each has routes and a sample account of its own. */
export const SIDES = ['recommender', 'examiner', 'expert', 'decider'] as const;
export type Side = (typeof SIDES)[number];

export interface ReviewOptions {
  readonly call?: string | undefined;
  readonly as?: string | undefined;
  readonly account?: string | undefined;
  readonly 'dry-run'?: boolean | undefined;
  readonly json?: boolean | undefined;
}

/** Where a command goes, with the version that was just read. */
export interface At {
  readonly client: PilotsClient;
  /** What every command sends: where it is, the version that was seen, and whether to try only. */
  readonly params: {
    readonly path: ApplicationPath;
    readonly header: { readonly 'If-Match': string };
    readonly query: { readonly dryRun?: 'true' };
  };
}

export interface ApplicationPath {
  readonly callId: string;
  readonly applicationId: string;
}

/** What a side sees of an application; a recommender sees no panel. */
export type View = Schemas['ReviewView'] & Partial<Pick<Schemas['PanelReviewView'], 'panel'>>;

/** One application under review, as it was just read. */
export interface Case extends At {
  readonly view: View;
}

/** The side that the options name. */
export function sideOf({ as }: ReviewOptions): Side {
  const side = SIDES.find((one) => one === as);
  if (!side) throw new UsageError(`请指明哪一方。 Name a side: --as ${SIDES.join(' or --as ')}.`);
  return side;
}

/** The call that the options name. */
export function callIdOf({ call }: ReviewOptions): string {
  return stated(call, '--call <id>, e.g. --call sample-2026');
}

/** An option that a verb cannot do without. */
export function stated(value: string | undefined, what: string): string {
  if (value === undefined || value.trim() === '') throw new UsageError(`请给出 Give ${what}.`);
  return value;
}

/** A client that signs in for a side, where nobody is signed in and no token was given. */
export function clientFor(desk: Desk, side: Side, options: ReviewOptions): Promise<PilotsClient> {
  return clientOf(desk, { account: options.account, otherwise: `${side}-1` });
}

type Read = (client: PilotsClient, params: { path: ApplicationPath }) => Promise<View>;

const READ: Readonly<Record<Side, Read>> = {
  recommender: async (client, params) =>
    dataOf(
      await client.GET('/v1/recommender/calls/{callId}/applications/{applicationId}', { params }),
    ),
  examiner: async (client, params) =>
    dataOf(
      await client.GET('/v1/examiner/calls/{callId}/applications/{applicationId}', { params }),
    ),
  expert: async (client, params) =>
    dataOf(await client.GET('/v1/expert/calls/{callId}/applications/{applicationId}', { params })),
  decider: async (client, params) =>
    dataOf(await client.GET('/v1/decider/calls/{callId}/applications/{applicationId}', { params })),
};

/** Where a command on this version of an application goes. */
export function atVersion(
  client: PilotsClient,
  path: ApplicationPath,
  version: number,
  options: ReviewOptions,
): At {
  const header = { 'If-Match': `"${version}"` };
  return { client, params: { path, header, query: options['dry-run'] ? { dryRun: 'true' } : {} } };
}

/** Reads an application as a side sees it; the version read is the one that a command goes with. */
export async function caseOf(
  desk: Desk,
  side: Side,
  applicationId: string,
  options: ReviewOptions,
): Promise<Case> {
  const path = { callId: callIdOf(options), applicationId };
  const client = await clientFor(desk, side, options);
  const view = await READ[side](client, { path });
  return { ...atVersion(client, path, view.version, options), view };
}
