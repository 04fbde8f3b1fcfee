import { randomUUID } from 'node:crypto';
import { WorkTask } from '../../../shared/domain/publication/confirmation.ts';
import { work } from '../../../shared/domain/publication/work.ts';
import type { Person } from '../person.ts';

/** Somebody who objects; nobody of this name exists. */
export const OBJECTOR = {
  name: '样例异议人',
  organisation: null,
  phone: '010-00000000',
  email: null,
  statement: '样例：应用单位与申报不符',
  evidence: '样例：见附函',
};

/** Sends an objection, with the work for it where the environment asks for some. */
export async function objected(anyone: Pick<Person, 'ask'>, path: string, body: object) {
  const key = randomUUID();
  const first = await anyone.ask('POST', path, { body, key });
  if (first.status !== 428) return first;
  const task = WorkTask.parse(first.json['work']);
  const confirmation = { means: 'work', at: task.at, numbers: await work(task) };
  return anyone.ask('POST', path, { body: { ...body, confirmation }, key });
}
