import {
  TransactWriteItemsCommand,
  TransactionCanceledException,
  type Update,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { Delegation } from '../domain/delegation.ts';
import { type Item, fromItem, toItem, toKey } from './item.ts';
import { queryAll } from './lists.ts';
import { persist } from './retry.ts';
import type { DelegationStore } from './store.ts';
import type { Table } from './table.ts';
import { type Key, key } from './table-shape.ts';
import type { Write } from './writes.ts';

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

export function withdrawDelegationIn(table: Table): DelegationStore['withdrawDelegation'] {
  return async (subject, id, at) => {
    const find = async () => {
      const given = inOrder(await read(table, subject, 'GIVEN'));
      return given.find((one) => one.id === id) ?? null;
    };
    const found = await find();
    if (!found || found.withdrawnAt) return found;
    const done = await mark(table, found, at);
    // a twin came first: its moment counts
    return done ? { ...found, withdrawnAt: at } : find();
  };
}

/** Marks both items as withdrawn, or false where they are already. */
async function mark(
  { client, tableName, patience }: Table,
  delegation: Delegation,
  at: string,
): Promise<boolean> {
  const update = (place: Key): Update => ({
    TableName: tableName,
    Key: toKey(place),
    UpdateExpression: 'SET withdrawnAt = :at',
    ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(withdrawnAt)',
    ExpressionAttributeValues: marshall({ ':at': at }),
  });
  const TransactItems = placesOf(delegation).map((place) => ({ Update: update(place) }));
  try {
    await persist(patience, () => client.send(new TransactWriteItemsCommand({ TransactItems })));
    return true;
  } catch (error) {
    if (isRefused(error)) return false;
    throw error;
  }
}

function isRefused(error: unknown): boolean {
  if (!(error instanceof TransactionCanceledException)) return false;
  return (error.CancellationReasons ?? []).some(({ Code }) => Code === 'ConditionalCheckFailed');
}
