import type {
  Application,
  ApplicationEvent,
  EventBody,
} from '../../../shared/domain/application/application.ts';
import {
  type Objection,
  type Objections,
  caseNumberOf,
  findCase,
  standingOf,
} from '../../../shared/domain/publication/objections.ts';
import type { RegisterStore } from '../../../shared/store/register/register-store.ts';

/** What became of an objection. */
export type Outcome = Omit<Objection, 'caseNumber' | 'at'>;

const OPEN: Outcome = { standing: 'open', reply: null, by: null, answeredAt: null };

/**
 * What became of objections to an application, in the order asked for: the events that answered them
 * say it, and those alone are read. Throws where nobody was given such a number.
 */
export async function outcomesOf(
  store: Pick<RegisterStore, 'readEventsBetween'>,
  { id, publication }: Application,
  caseNumbers: readonly string[],
): Promise<Outcome[]> {
  const cases = caseNumbers.map((caseNumber) => {
    const found = findCase(publication?.objections ?? [], caseNumber);
    if (!found) throw new Error(`objection ${caseNumber} is in no history of ${id}`);
    return { ...found, caseNumber };
  });
  const between = cases.flatMap(({ among, number }) => whenAnswered(among, number) ?? []);
  if (between.length === 0) return cases.map(() => OPEN);
  const events = await store.readEventsBetween(id, Math.min(...between) - 1, Math.max(...between));
  return cases.map((one) => outcomeOf(one, events));
}

/** Between which events; null while it is open. What was upheld answered all that were open. */
function whenAnswered(among: Objections, number: number): readonly number[] | null {
  const dismissed = among.dismissed.find(({ from, to }) => from <= number && number <= to);
  if (dismissed) return [dismissed.firstEvent, dismissed.lastEvent];
  return among.upheld && [among.upheld.event];
}

interface Case {
  readonly among: Objections;
  readonly number: number;
  readonly caseNumber: string;
}

type Answer = Extract<EventBody, { type: 'objection_answered' | 'objections_dismissed' }>;

function answers(body: EventBody, caseNumber: string): body is Answer {
  if (body.type === 'objections_dismissed') return body.caseNumbers.includes(caseNumber);
  return body.type === 'objection_answered' && body.caseNumber === caseNumber;
}

function outcomeOf(one: Case, events: readonly ApplicationEvent[]): Outcome {
  const { among, number, caseNumber } = one;
  const standing = standingOf(among, number);
  if (standing === 'open') return OPEN;
  const named =
    standing === 'upheld' && among.upheld
      ? caseNumberOf({ ...among, number: among.upheld.number })
      : caseNumber;
  for (const { body, by, at } of events) {
    if (!answers(body, named)) continue;
    const { subject, onBehalfOf } = by;
    const answer = { standing, reply: body.reply, by: subject, answeredAt: at };
    return { ...answer, ...(onBehalfOf !== undefined && { onBehalfOf }) };
  }
  throw new Error(`no event answers objection ${caseNumber}`);
}
