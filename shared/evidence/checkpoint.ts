import type { CalendarDate, Instant } from '../domain/calendar.ts';
import { type Checkpoint, CheckpointClaims } from '../domain/publication/checkpoint.ts';
import { canonicalJson, hashOf } from './canonical.ts';
import type { ChainHead } from './chain.ts';
import type { Jwks } from './jwks.ts';
import { type Signer, verifyJws } from './jws.ts';
import { merkleRoot } from './merkle.ts';
import { type HistoryExport, Linked } from './verify-history.ts';

/** The `typ` of a checkpoint's header. */
export const CHECKPOINT_TYPE = 'checkpoint+jwt';

/** The last event of one application: its number and its hash. */
export interface HistoryHead {
  readonly applicationId: string;
  readonly version: number;
  readonly head: string;
}

/** SHA-256 over the canonical JSON of a head. The head holds nonces, so it cannot be guessed. */
export function leafOf({ applicationId, version, head }: HistoryHead): string {
  return hashOf({ applicationId, version, head });
}

/** SHA-256 over the canonical claims of a checkpoint, by which the next one holds it. */
export function checkpointHash(checkpoint: CheckpointClaims): string {
  return hashOf(CheckpointClaims.parse(checkpoint));
}

export interface CheckpointOccasion {
  readonly date: CalendarDate;
  readonly at: Instant;
  /** The claims suffice; null for the first. */
  readonly previous: CheckpointClaims | null;
}

/** The checkpoint of these heads, one for each application. Throws where one comes twice. */
export async function makeCheckpoint(
  heads: Iterable<HistoryHead>,
  { date, at, previous }: CheckpointOccasion,
  signer: Signer,
): Promise<Checkpoint> {
  const leaves = leavesOf(heads).toSorted();
  const claims: CheckpointClaims = {
    date,
    at,
    size: leaves.length,
    root: rootOf(leaves),
    previous: previous && checkpointHash(previous),
  };
  return { ...claims, leaves, signature: await signer.sign(CHECKPOINT_TYPE, claims) };
}

function leavesOf(heads: Iterable<HistoryHead>): string[] {
  const leaves = new Map<string, string>();
  for (const head of heads) {
    if (leaves.has(head.applicationId)) throw new Error(`two heads of ${head.applicationId}`);
    leaves.set(head.applicationId, leafOf(head));
  }
  return [...leaves.values()];
}

function rootOf(leaves: readonly string[]): string {
  return merkleRoot(leaves.map((leaf) => Buffer.from(leaf, 'hex')));
}

/**
 * `signature`: no such key signed it. `claims`: it states something else than what was signed.
 * `order`, `size`, `root`: its leaves are not those that were signed. `previous`: it does not follow
 * the checkpoint before. `date`: it is not later than that.
 */
export type CheckpointFault =
  | 'signature'
  | 'claims'
  | 'order'
  | 'size'
  | 'root'
  | 'previous'
  | 'date';

/** `at`: a JSON pointer (RFC 6901) to what is wrong. */
export type CheckpointVerdict =
  | { whole: true }
  | { whole: false; because: CheckpointFault; at: string };

/**
 * Whether a checkpoint is whole; else the first thing that is wrong with it. Whether it follows
 * another one is asked where that one is given, as null before the first.
 */
export async function verifyCheckpoint(
  checkpoint: Checkpoint,
  jwks: Jwks,
  previous?: CheckpointClaims | null,
): Promise<CheckpointVerdict> {
  const signed = await verifyJws(checkpoint.signature, CHECKPOINT_TYPE, jwks);
  if (signed === undefined) return { whole: false, because: 'signature', at: '/signature' };
  const fault =
    faultIn(checkpoint, signed) ?? (previous === undefined ? null : sequelIn(checkpoint, previous));
  return fault ? { whole: false, ...fault } : { whole: true };
}

type Fault = Omit<Extract<CheckpointVerdict, { whole: false }>, 'whole'>;

function faultIn(checkpoint: Checkpoint, signed: unknown): Fault | null {
  const claims = CheckpointClaims.parse(checkpoint);
  const { leaves, size, root } = checkpoint;
  const differing = differingIn(claims, signed);
  if (differing !== null) return { because: 'claims', at: differing };
  // strictly: a leaf names its application, and each application is there once
  const astray = leaves.findIndex((leaf, at) => at > 0 && leaf <= (leaves[at - 1] ?? ''));
  if (astray !== -1) return { because: 'order', at: `/leaves/${astray}` };
  if (leaves.length !== size) return { because: 'size', at: '/leaves' };
  return rootOf(leaves) === root ? null : { because: 'root', at: '/leaves' };
}

/** The first claim that is not what was signed; the whole where something else was. */
function differingIn(claims: CheckpointClaims, signed: unknown): string | null {
  if (canonicalJson(claims) === canonicalJson(signed)) return null;
  const signedClaims = CheckpointClaims.safeParse(signed).data;
  const names = CheckpointClaims.keyof().options;
  const name = signedClaims && names.find((each) => claims[each] !== signedClaims[each]);
  return name === undefined ? '' : `/${name}`;
}

function sequelIn(checkpoint: Checkpoint, previous: CheckpointClaims | null): Fault | null {
  if (checkpoint.previous !== (previous && checkpointHash(previous))) {
    return { because: 'previous', at: '/previous' };
  }
  if (!previous) return null;
  const isLater =
    checkpoint.date > previous.date && Date.parse(checkpoint.at) > Date.parse(previous.at);
  return isLater ? null : { because: 'date', at: '/date' };
}

/**
 * The latest event of a whole history at which a whole checkpoint holds it; null where it holds none
 * of them. A history that began before the checkpoint and is not in it was written anew or cut
 * short.
 */
export function findInCheckpoint(
  history: HistoryExport,
  checkpoint: Pick<Checkpoint, 'leaves'>,
): ChainHead | null {
  const leaves = new Set(checkpoint.leaves);
  const links = history.events.flatMap((event) => Linked.safeParse(event).data ?? []);
  const found = links.findLast(({ applicationId, sequence, hash }) =>
    leaves.has(leafOf({ applicationId, version: sequence, head: hash })),
  );
  return found ? { sequence: found.sequence, hash: found.hash } : null;
}
