import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { Instant, beijingDate } from '../../domain/calendar.ts';
import {
  KeptEntry,
  type KnownPerson,
  KnownRole,
  type PersonOnRecord,
} from '../../domain/people/known-person.ts';
import { conditionHeld } from '../table/condition-held.ts';
import { type Item, fromItem, jsonText, toItem } from '../table/item.ts';
import { queryAll } from '../table/query.ts';
import type { Table } from '../table/table.ts';
import { key } from '../table/table-shape.ts';
import type { Write } from '../table/write.ts';
import type { PersonStore } from './person-store.ts';

const Stored = z.object({
  subject: z.string(),
  entry: jsonText(KeptEntry).optional(),
  seenRoles: z.set(KnownRole).default(new Set()),
  seenCode: z.string().default(''),
  seenName: z.string().default(''),
  /** When a token came first, and when one told something new; of earlier items only the latter. */
  firstSeenAt: Instant.optional(),
  seenAt: Instant.optional(),
});

/** An entry holds before what sign-ins told; one that invites, once they signed in by its last day. */
export function personFrom(item: Item): KnownPerson {
  const { seen: _seen, ...person } = personOnRecord(item);
  return person;
}

/** The same, and what the last sign-in told of the organisation, though an entry says otherwise. */
export function personOnRecord(item: Item): PersonOnRecord {
  const { subject, entry, seenRoles, ...told } = fromItem(Stored, item);
  const { seenCode, seenName, firstSeenAt = told.seenAt } = told;
  const code = seenCode === '' ? null : seenCode;
  const seen = code === null && seenName === '' ? null : { code, name: seenName };
  const invitation = entry ? pendingOf(entry, firstSeenAt) : null;
  const signedIn = { organisation: seen, roles: [...seenRoles].toSorted() };
  const { organisation, roles } = entry && !invitation ? entry : signedIn;
  return {
    seen,
    subject,
    name: entry?.name ?? null,
    organisation: organisation ?? entry?.organisation ?? { code: null, name: '' },
    roles,
    invitation,
    email: entry?.email ?? null,
    askedInBy: entry?.askedInBy ?? null,
    version: entry?.version ?? 0,
  };
}

/** The invitation that an entry still is, since nobody signed in by its last day. */
function pendingOf(
  { invitedUntil: until, roles }: KeptEntry,
  firstSeenAt: string | undefined,
): KnownPerson['invitation'] {
  if (until == null) return null;
  const isAccepted = firstSeenAt !== undefined && beijingDate(new Date(firstSeenAt)) <= until;
  return isAccepted ? null : { until, roles };
}

export function listPeopleIn(table: Table): PersonStore['listPeople'] {
  return async () => {
    const items = await queryAll(table, {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: marshall({ ':pk': key.person('').pk }),
      ConsistentRead: true,
    });
    return items.map(personFrom);
  };
}

/** What any item of a person begins with. */
function headOf(subject: string) {
  const { v, pk, sk } = toItem(key.person(subject), {});
  return { Key: { ...(pk && { pk }), ...(sk && { sk }) }, version: { ...(v && { ':v': v }) } };
}

export function noteSignInIn({ send, tableName }: Table): PersonStore['noteSignIn'] {
  return async ({ subject, role, organisation: { code, name }, at }) => {
    const { Key, version } = headOf(subject);
    const told = { ':role': role, ':roles': new Set([role]), ':code': code, ':name': name };
    const note = new UpdateItemCommand({
      TableName: tableName,
      Key,
      UpdateExpression:
        'SET v = :v, subject = :subject, seenCode = :code, seenName = :name, seenAt = :at, firstSeenAt = if_not_exists(firstSeenAt, :at) ADD seenRoles :roles',
      ConditionExpression:
        'attribute_not_exists(seenRoles) OR NOT contains(seenRoles, :role) OR seenCode <> :code OR seenName <> :name',
      ExpressionAttributeValues: {
        ...version,
        ...marshall({ ...told, ':subject': subject, ':at': at }),
      },
    });
    // where it does not hold, the person is known as that already
    await conditionHeld(send(note));
  };
}

/** Puts an entry beside what sign-ins told, over the version that was seen. */
export function personWrite(TableName: string, entry: KeptEntry): Write {
  const { subject, version } = entry;
  const { Key, version: written } = headOf(subject);
  const seen = version - 1;
  return {
    item: {
      Update: {
        TableName,
        Key,
        UpdateExpression: 'SET v = :v, subject = :subject, entry = :entry, entryVersion = :next',
        ConditionExpression: seen === 0 ? 'attribute_not_exists(entry)' : 'entryVersion = :seen',
        ExpressionAttributeValues: {
          ...written,
          ...marshall({
            ':subject': subject,
            ':entry': JSON.stringify(entry),
            ':next': version,
            ...(seen > 0 && { ':seen': seen }),
          }),
        },
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      },
    },
    refusal: (old) => ({
      code: 'person.changed_meanwhile',
      currentVersion: old ? personFrom(old).version : 0,
    }),
  };
}
