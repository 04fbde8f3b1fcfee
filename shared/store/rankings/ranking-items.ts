import * as z from 'zod';
import { ApplicationId } from '../../domain/application/application.ts';
import { type Item, fromItem, toItem } from '../table/item.ts';
import type { Key } from '../table/table-shape.ts';
import type { Ranking } from './ranking.ts';

/**
 * A ranking keeps one attribute per application, named by its id, with its position as value: so
 * a start and a withdrawal each write their own attribute, and do not lose a race to one another.
 */
const RankingItem = z
  .object({ version: z.int().positive() })
  .catchall(z.unknown())
  .transform((item) => ({
    version: item.version,
    positions: Object.entries(item).filter(
      (entry): entry is [string, number] =>
        ApplicationId.safeParse(entry[0]).success && typeof entry[1] === 'number',
    ),
  }));

export function rankingFrom(item: Item): Ranking {
  const { version, positions } = fromItem(RankingItem, item);
  const inOrder = positions.toSorted(([a, p], [b, q]) => p - q || (a < b ? -1 : 1));
  return { version, applications: inOrder.map(([id]) => id) };
}

export function rankingItem(at: Key, version: number, applications: readonly string[]): Item {
  const positions = applications.map((id, index) => [id, index + 1] as const);
  return toItem(at, { version, count: applications.length, ...Object.fromEntries(positions) });
}
