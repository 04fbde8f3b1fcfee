import { dataOf, type PilotsClient, type Schemas } from '../shared/client/client.ts';
import { clientOf, type Desk, UsageError } from './desk.ts';

/** Whose work is done: each has a door and a sample account of its own. */
const SIDES = ['recommender', 'examiner'] as const;
export type Side = (typeof SIDES)[number];

export interface ReviewOptions {
  readonly call?: string | undefined;
  readonly as?: string | undefined;
  readonly account?: string | undefined;
  readonly 'dry-run'?: boolean | undefined;
  readonly json?: boolean | undefined;
}

/** One application under review, as it was just read. */
export interface Case {
  readonly client: PilotsClient;
  readonly view: Schemas['ReviewView'];
  /** What every command on it sends: where it is, the version that was seen, and whether to try only. */
  readonly params: {
    readonly path: { readonly callId: string; readonly applicationId: string };
    readonly header: { readonly 'If-Match': string };
    readonly query: { readonly dryRun?: 'true' };
  };
}

/** The side that the options name. */
export function sideOf({ as }: ReviewOptions): Side {
  const side = SIDES.find((one) => one === as);
  if (!side) throw new UsageError(`Name a side: --as ${SIDES.join(' or --as ')}.`);
  return side;
}

/** The call that the options name. */
export function callIdOf({ call }: ReviewOptions): string {
  return stated(call, '--call <id>, e.g. --call sample-2026');
}

/** An option that a verb cannot do without. */
export function stated(value: string | undefined, what: string): string {
  if (value === undefined || value.trim() === '') throw new UsageError(`Give ${what}.`);
  return value;
}

/** A client that signs in for a side, where no token was given. */
export function clientFor(desk: Desk, side: Side, options: ReviewOptions): Promise<PilotsClient> {
  return clientOf(desk, options.account ?? `${side}-1`);
}

/** Reads an application as a side sees it; the version read is the one that a command goes with. */
export async function caseOf(
  desk: Desk,
  side: Side,
  applicationId: string,
  options: ReviewOptions,
): Promise<Case> {
  const client = await clientFor(desk, side, options);
  const path = { callId: callIdOf(options), applicationId };
  const view = dataOf(
    side === 'recommender'
      ? await client.GET('/v1/recommender/calls/{callId}/applications/{applicationId}', {
          params: { path },
        })
      : await client.GET('/v1/examiner/calls/{callId}/applications/{applicationId}', {
          params: { path },
        }),
  );
  const header = { 'If-Match': `"${view.version}"` };
  return {
    client,
    view,
    params: { path, header, query: options['dry-run'] ? { dryRun: 'true' } : {} },
  };
}
