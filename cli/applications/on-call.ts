import type { PilotsClient } from '../../shared/client/client.ts';
import { clientOf } from '../context/client.ts';
import { type IoContext, UsageError } from '../context/context.ts';

/** Whose work is done: each has routes and a sample account of its own. */
export const SIDES = ['recommender', 'examiner', 'expert', 'decider'] as const;
export type Side = (typeof SIDES)[number];

/** What a verb on a call is told besides what it is about. */
export interface OnCall {
  readonly call: string;
  readonly account?: string | undefined;
  readonly 'dry-run'?: boolean | undefined;
  /** The colleague in whose place one acts, by a delegation. */
  readonly 'on-behalf-of'?: string | undefined;
  readonly json?: boolean | undefined;
}

/** Whether a command is only tried, and in whose place it is given: parameters of its query. */
export interface Acting extends InPlace {
  readonly dryRun?: 'true';
}

export interface InPlace {
  readonly onBehalfOf?: string;
}

/** A client that signs in for a side, where nobody is signed in and no token was given. */
export function clientFor(
  io: IoContext,
  side: Side | 'association' | 'admin',
  { account }: Pick<OnCall, 'account'>,
): Promise<PilotsClient> {
  return clientOf(io, { account, otherwise: `${side}-1` });
}

/** In whose place a side looks; throws where that side has no colleagues to stand in for. */
export function inPlaceOf(
  side: Side,
  { 'on-behalf-of': onBehalfOf }: Pick<OnCall, 'on-behalf-of'>,
): InPlace {
  if (onBehalfOf === undefined) return {};
  if (side === 'examiner' || side === 'decider') return { onBehalfOf };
  throw new UsageError(
    `此项不能代办。 --on-behalf-of is for examiners and deciders; a ${side} has no one to stand in for.`,
  );
}

/** What a command of a side asks besides its body. */
export function actingAs(side: Side, options: OnCall): Acting {
  return { ...inPlaceOf(side, options), ...dryRunOf(options) };
}

/** What a command asks for where it is only tried. */
export function dryRunOf(options: Pick<OnCall, 'dry-run'>): Pick<Acting, 'dryRun'> {
  return options['dry-run'] ? { dryRun: 'true' } : {};
}
