import * as z from 'zod';
import {
  KeptEntry,
  KnownPerson,
  KnownRole,
  PersonEntry,
} from '../../domain/people/known-person.ts';
import type { Route } from '../route.ts';

const People = z.strictObject({ people: z.array(KnownPerson) });

/** The directory of people, for those who choose among them. */
export const peopleRoutes = {
  listPeople: {
    method: 'GET',
    path: '/v1/people',
    door: 'desk',
    callers: ['examiner', 'decider'],
    summary: {
      zh: '名册：可以选任或委托的人员，按角色',
      en: 'Whom one may choose from: whoever examines from all, to convene or delegate; a decider from colleagues, to delegate',
    },
    query: z.strictObject({ role: KnownRole.optional() }),
    answer: {
      status: 200,
      body: z.strictObject({
        people: z.array(
          KnownPerson.omit({ invitation: true, email: true, askedInBy: true, version: true }),
        ),
      }),
    },
    refusals: [],
  },
} as const satisfies Record<string, Route>;

/** The directory of people, for admins who keep it. */
export const directoryRoutes = {
  getDirectory: {
    method: 'GET',
    path: '/v1/directory',
    door: 'admin',
    callers: ['admin'],
    summary: {
      zh: '名册全部人员，及由谁列入',
      en: 'The whole directory, and who asked each person in',
    },
    answer: { status: 200, body: People },
    refusals: [],
  },
  putPerson: {
    method: 'PUT',
    path: '/v1/directory',
    door: 'admin',
    callers: ['admin'],
    summary: {
      zh: '将一人列入名册、邀请或更改；不留角色即移出',
      en: 'Put one person into the directory, invite or change one; without roles: known no more',
    },
    body: PersonEntry,
    ifMatch: 'to_replace',
    idempotencyKey: 'required',
    answer: { status: 200, body: KeptEntry, etag: true },
    refusals: ['person.changed_meanwhile'],
  },
} as const satisfies Record<string, Route>;
