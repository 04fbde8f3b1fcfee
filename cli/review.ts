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
  /** The colleague in whose place one acts, by a delegation. */
  readonly 'on-behalf-of'?: string | undefined;
  readonly json?: boolean | undefined;
}

/** Where a command goes, with the version that was just read. */
export interface At {
  readonly client: PilotsClient;
  /** What every command sends: where it is, the version that was seen, and whether to try only. */
  readonly params: {
    readonly path: ApplicationPath;
    readonly header: { readonly 'If-Match': string };
    readonly query: Acting;
  };
}

/** Whether a command is only tried, and in whose place it is given. */
export interface Acting extends InPlace {
  readonly dryRun?: 'true';
}

interface InPlace {
  readonly onBehalfOf?: string;
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

/** An option that is a number from 1 on. */
export function numbered(text: string, option: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new UsageError(`${text} 不是序号。 ${text} is no number: ${option}.`);
}

/** A client that signs in for a side, where nobody is signed in and no token was given. */
export function clientFor(
  desk: Desk,
  side: Side | 'association' | 'admin',
  options: ReviewOptions,
): Promise<PilotsClient> {
  return clientOf(desk, { account: options.account, otherwise: `${side}-1` });
}

/** In whose place a side looks; throws where that side has no colleagues to stand in for. */
export function inPlaceOf(side: Side, { 'on-behalf-of': onBehalfOf }: ReviewOptions): InPlace {
  if (onBehalfOf === undefined) return {};
  if (side === 'examiner' || side === 'decider') return { onBehalfOf };
  throw new UsageError(
    `此项不能代办。 --on-behalf-of is for examiners and deciders; a ${side} has no one to stand in for.`,
  );
}

/** What a command of a side asks besides its body. */
export function actingAs(side: Side, options: ReviewOptions): Acting {
  return { ...inPlaceOf(side, options), ...tryingIt(options) };
}

/** What a command asks for where it is only tried. */
export function tryingIt(options: ReviewOptions): Pick<Acting, 'dryRun'> {
  return options['dry-run'] ? { dryRun: 'true' } : {};
}

interface Asked {
  readonly path: ApplicationPath;
  readonly query: InPlace;
}

type Read = (client: PilotsClient, params: Asked) => Promise<View>;

const READ: Readonly<Record<Side, Read>> = {
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
): At {
  return { client, params: { path, header: { 'If-Match': `"${version}"` }, query } };
}

/** An application as a side sees it. */
export function readView(
  client: PilotsClient,
  side: Side,
  path: ApplicationPath,
  options: ReviewOptions,
): Promise<View> {
  return READ[side](client, { path, query: inPlaceOf(side, options) });
}

/** Reads an application as a side sees it; the version read is the one that a command goes with. */
export async function caseOf(
  desk: Desk,
  side: Side,
  applicationId: string,
  options: ReviewOptions,
): Promise<Case> {
  const path = { callId: callIdOf(options), applicationId };
  const acting = actingAs(side, options);
  const client = await clientFor(desk, side, options);
  const view = await readView(client, side, path, options);
  return { ...atVersion(client, path, view.version, acting), view };
}
