import * as z from 'zod';
import { ApplicationId } from '../../domain/application/application.ts';
import { type Item, fromItem, toItem } from '../table/item.ts';
import type { Key } from '../table/table-shape.ts';

const Guard = z.object({ association: z.string(), applicationId: ApplicationId });

export function guardItem(at: Key, association: string, applicationId: string): Item {
  return toItem(at, { association, applicationId });
}

export function guardFrom(item: Item): z.infer<typeof Guard> {
  return fromItem(Guard, item);
}
