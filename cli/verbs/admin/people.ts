import * as z from 'zod';
import { dataOf, type PilotsClient, type Schemas } from '../../../shared/client/client.ts';
import {
  namedOddly,
  namedTwice,
  type PlannedPerson,
  plannedPeople,
} from '../../../shared/domain/people/directory-plan.ts';
import { PersonEntry } from '../../../shared/domain/people/known-person.ts';
import { clientFor } from '../../applications/on-call.ts';
import { JSON_OUTPUT, SIGNED_IN, STAFF } from '../../command-line/common-options.ts';
import { choice, word } from '../../command-line/options.ts';
import { verb } from '../../command-line/verb.ts';
import { type IoContext, UsageError } from '../../context/context.ts';
import { readStructured } from '../../input/structured.ts';
import { table } from '../../output/table.ts';
import { replacing } from './apply-calls.ts';

const FILE = word('名册文件 a list of people: subject, name, organisation, roles, email');
const ROLES = ['expert', 'examiner', 'decider'] as const;

/** `pilots people list`: whom one may choose. */
export const peopleList = verb({
  name: 'people list',
  says: ['名册：可以选任的人员', 'whom the directory knows, to choose from'],
  options: {
    as: STAFF,
    role: choice(ROLES, '角色 in which role'),
    json: JSON_OUTPUT,
    ...SIGNED_IN,
  },
  example: ['pilots people list --role expert'],
  run: async (io, { as = 'examiner', role, json, ...options }) => {
    const client = await clientFor(io, as, options);
    const params = { query: role === undefined ? {} : { role } };
    const { people } = dataOf(await client.GET('/v1/people', { params }));
    if (json) io.print(JSON.stringify({ people }, null, 2));
    else for (const line of report(people)) io.print(line);
    return 0;
  },
});

/** `pilots people plan <file>`: what a file would change in the directory; nothing is written. */
export const peoplePlan = verb({
  name: 'people plan',
  says: [
    '名册文件会改变什么；不写入',
    'what a file would change in the directory; nothing is written',
  ],
  words: { file: FILE },
  options: { ...SIGNED_IN },
  example: ['pilots people plan docs/tour/people.yaml'],
  run: async (io, { file, ...options }) => {
    const client = await clientFor(io, 'admin', options);
    for (const line of planLines(await planOf(io, client, file))) io.print(line);
    return 0;
  },
});

/** `pilots people apply <file>`: enters them; again, it finds nothing to do. Others stay as they are. */
export const peopleApply = verb({
  name: 'people apply',
  says: [
    '按文件将人员列入名册；未列出的人员不变，不留角色即移出',
    'enter the people of a file; others stay as they are, and no roles means known no more',
  ],
  words: { file: FILE },
  options: { ...SIGNED_IN },
  example: ['pilots people apply docs/tour/people.yaml'],
  run: async (io, { file, ...options }) => {
    const client = await clientFor(io, 'admin', options);
    const plan = await planOf(io, client, file);
    for (const line of planLines(plan)) io.print(line);
    for (const { entry, seen } of plan.filter(({ isSame }) => !isSame)) {
      const header = seen && seen.version > 0 ? replacing(seen.version) : {};
      dataOf(await client.PUT('/v1/directory', { params: header, body: entry }));
    }
    return 0;
  },
});

async function planOf(io: IoContext, client: PilotsClient, file: string): Promise<PlannedPerson[]> {
  const read = z
    .array(PersonEntry)
    .min(1)
    .safeParse(await readStructured(io, file));
  if (!read.success) {
    const where = read.error.issues.map(({ path }) => `/${path.join('/')}`).join(', ');
    throw new UsageError(
      `${file} 不是名册，问题在 ${where}。 ${file} is no list of people; see ${where}.`,
    );
  }
  const twice = namedTwice(read.data);
  if (twice !== undefined)
    throw new UsageError(`${file} 中 ${twice} 重复。 ${file} names ${twice} twice.`);
  const odd = namedOddly(read.data);
  if (odd) {
    const { subject, character } = odd;
    throw new UsageError(
      `${file} 中的账号 ${subject} 含有 ${character}，账号只能由可见的半角字母、数字和符号组成。 ${file} names ${subject}, which holds ${character}: a subject is made of plain ASCII characters.`,
    );
  }
  const { people } = dataOf(await client.GET('/v1/directory'));
  return plannedPeople(read.data, people);
}

function planLines(plan: readonly PlannedPerson[]): string[] {
  return plan.map(({ entry, seen, isSame: same }) => {
    const roles = entry.roles.join('、') || '移出 known no more';
    const isInvited = entry.invitedUntil != null && !same;
    const fresh = isInvited ? `邀请至 invited until ${entry.invitedUntil}` : '新列入 new';
    const what = same ? '不变 as it is' : seen && !isInvited ? '更改 changed' : fresh;
    return `${entry.subject}  ${what}  ${entry.name}（${entry.organisation.name}）${roles}`;
  });
}

function report(people: Schemas['ListPeopleAnswer']['people']): string[] {
  if (people.length === 0) return ['名册中没有此类人员。 The directory knows nobody of the kind.'];
  const rows = people.map(({ subject, name, organisation, roles }) => [
    subject,
    name ?? '',
    organisation.name,
    roles.join('、'),
  ]);
  return table(['账号 subject', '姓名 name', '单位 organisation', '角色 roles'], rows);
}
