import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { Delegation } from '../../domain/people/delegation.ts';
import { type Item, fromItem, toItem, toKey } from '../table/item.ts';
import { queryAll } from '../table/query.ts';
import type { DelegationStore } from './delegation-store.ts';
import type { Table } from '../table/table.ts';
import { type Key, key } from '../table/table-shape.ts';
import type { Write } from '../table/write.ts';

/** Where one lies: with who gave it, and with who received it. */
function placesOf({ id, from, to }: Pick<Delegation, 'id' | 'from' | 'to'>): Key[] {
  return [key.delegation(from, 'GIVEN', id), key.delegation(to, 'RECEIVED', id)];
}

/** Both items of a new delegation. */
export function delegationWrites(TableName: string, delegation: Delegation): Write[] {
  const { withdrawnAt, ...rest } = delegation;
  return placesOf(delegation).map((at) => ({
    item: {
      Put: {
        TableName,
        Item: toItem(at, { ...rest, withdrawnAt: withdrawnAt ?? undefined }),
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    },
    refusal: () => null,
  }));
}

/** Only while it is not withdrawn; its days and its scope do not change. */
export function delegationCheck(
  TableName: string,
  { id, from, to }: Pick<Delegation, 'id' | 'from' | 'to'>,
): Write {
  return {
    item: {
      ConditionCheck: {
        TableName,
        Key: toKey(key.delegation(to, 'RECEIVED', id)),
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(withdrawnAt)',
      },
    },
    refusal: () => ({ code: 'delegation.not_in_force', subject: from }),
  };
}

/** Marks both items of a delegation as withdrawn. */
export function withdrawalWrites(TableName: string, delegation: Delegation): Write[] {
  const { id, withdrawnAt } = delegation;
  return placesOf(delegation).map((at) => ({
    item: {
      Update: {
        TableName,
        Key: toKey(at),
        UpdateExpression: 'SET withdrawnAt = :at',
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(withdrawnAt)',
        ExpressionAttributeValues: marshall({ ':at': withdrawnAt }),
      },
    },
    refusal: () => ({ code: 'delegation.not_found', id }),
  }));
}

const Stored = z.object({
  ...Delegation.shape,
  withdrawnAt: Delegation.shape.withdrawnAt.default(null),
});

/** A person's few, in the order in which they were given. */
async function read(
  table: Table,
  subject: string,
  side: 'GIVEN' | 'RECEIVED' | '',
): Promise<Item[]> {
  const { pk } = key.delegation(subject, 'GIVEN', '');
  return queryAll(table, {
    KeyConditionExpression: side ? 'pk = :pk AND begins_with(sk, :side)' : 'pk = :pk',
    ExpressionAttributeValues: marshall({ ':pk': pk, ...(side && { ':side': `${side}#` }) }),
    ConsistentRead: true,
  });
}

function inOrder(items: readonly Item[]): Delegation[] {
  const delegations = items.map((item) => fromItem(Stored, item));
  return delegations.toSorted((a, b) => (a.givenAt < b.givenAt ? -1 : 1));
}

export function listDelegationsIn(table: Table): DelegationStore['listDelegations'] {
  return async (subject) => {
    const items = await read(table, subject, '');
    const isGiven = ({ sk }: Item) => sk?.S?.startsWith('GIVEN#') ?? false;
    return {
      given: inOrder(items.filter(isGiven)),
      received: inOrder(items.filter((item) => !isGiven(item))),
    };
  };
}

export function delegationsToIn(table: Table): DelegationStore['delegationsTo'] {
  return async (subject) => inOrder(await read(table, subject, 'RECEIVED'));
}
