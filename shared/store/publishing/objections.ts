import * as z from 'zod';
import { ApplicationId, Sha256 } from '../../domain/application/application.ts';
import { Instant } from '../../domain/calendar.ts';
import { fromItem } from '../table/item.ts';
import { revocationItem } from './published-items.ts';
import { batchGet, nameOf } from '../table/batch-get.ts';
import { setAttributes } from '../table/set-attributes.ts';
import { getItem } from '../table/get-item.ts';
import type { ObjectionStore } from './published-store.ts';
import type { Change } from '../commands/change.ts';
import type { Table } from '../table/table.ts';
import { key } from '../table/table-shape.ts';
import type { Write } from '../table/write.ts';

export const StatedItem = z.strictObject({
  name: z.string(),
  organisation: z.string().nullable(),
  phone: z.string(),
  email: z.string().nullable(),
  statement: z.string(),
  evidence: z.string(),
});

const ObjectionItem = z.object({
  callId: z.string(),
  caseNumber: z.string(),
  applicationId: ApplicationId,
  at: Instant,
  stated: StatedItem,
  salt: z.string(),
  codeDigest: Sha256,
});

export function readObjectionIn(table: Table): ObjectionStore['readObjection'] {
  return async (callId, caseNumber) => {
    const item = await getItem(table, key.objection(callId, caseNumber));
    return item ? fromItem(ObjectionItem, item) : null;
  };
}

export function readObjectionsIn(table: Table): ObjectionStore['readObjections'] {
  return async (callId, caseNumbers) => {
    const keys = caseNumbers.map((caseNumber) => key.objection(callId, caseNumber));
    const found = await batchGet(table, keys);
    return keys.flatMap((at) => {
      const item = found.get(nameOf(at));
      return item ? [fromItem(ObjectionItem, item)] : [];
    });
  };
}

/** What the public sees struck, beside the event. */
export function revocationWrite(
  tableName: string,
  { callId, line }: NonNullable<Change['revocation']>,
): Write {
  const item = revocationItem(callId, line);
  return {
    // a project is revoked once: what was said of it is not said over
    item: { Update: setAttributes(tableName, item, 'attribute_not_exists(pk)') },
    refusal: () => null,
  };
}
