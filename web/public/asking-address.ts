import { ADDRESSES } from '../app/addresses.ts';
import type { Clause, GivenPack } from '../data/answers.ts';
import { addressOf } from '../reader/place.ts';

/** Where anybody asks about a clause of exactly this version. */
export function askingAbout(
  { id: packId, hash }: Pick<GivenPack['ref'], 'id' | 'hash'>,
  { id }: Pick<Clause, 'id'>,
): string {
  const query = new URLSearchParams({ hash, clause: id });
  return `${addressOf(ADDRESSES.question, { packId })}?${query.toString()}`;
}
