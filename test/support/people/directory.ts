import type { KnownRole } from '../../../shared/domain/people/known-person.ts';
import type { PersonStore } from '../../../shared/store/people/person-store.ts';
import { type TestTable, startTable } from '../dynamo.ts';
import { OFFICE } from '../http-event.ts';

const numbered = (name: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${name}-${at + 1}`);

/** Whom the rounds of the tests convene, or leave something to. */
const PEOPLE: Readonly<Record<KnownRole, readonly string[]>> = {
  examiner: numbered('examiner', 4),
  expert: numbered('expert', 31),
  decider: numbered('decider', 4),
};

/** The directory knows these people as if they had signed in: of the office. */
export async function enterInDirectory(
  store: Pick<PersonStore, 'noteSignIn'>,
  role: KnownRole,
  subjects: readonly string[],
): Promise<void> {
  const at = '2026-11-20T10:00:00.000+08:00';
  await Promise.all(
    subjects.map((subject) => store.noteSignIn({ subject, role, organisation: OFFICE, at })),
  );
}

/** A table of a test file's own, whose directory knows everybody above. */
export async function startWithDirectory(): Promise<TestTable> {
  const table = await startTable();
  await enterEverybody(table.store);
  return table;
}

/** The directory that a test begins with. */
export async function enterEverybody(store: Pick<PersonStore, 'noteSignIn'>): Promise<void> {
  await Promise.all(
    Object.entries(PEOPLE).map(([role, subjects]) =>
      enterInDirectory(store, role as KnownRole, subjects),
    ),
  );
}
