import type { Application } from '../../../../shared/domain/application/application.ts';
import { beijingInstant } from '../../../../shared/domain/calendar.ts';
import type { PersonalDataReading } from '../../../../shared/domain/application/personal-data.ts';
import { OF_ASSOCIATION } from '../../../../shared/domain/people/whose-data.ts';
import {
  holdsOrDecides,
  isGranted,
} from '../../../../shared/domain/people/personal-data-access.ts';
import type { Refusal } from '../../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../../shared/domain/result.ts';
import { type Input, type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { DeskContext } from '../context.ts';
import { readableOf } from './readable-of.ts';

/**
 * The people of a filing, or for deciders who objects, with the reason for reading them: for who holds
 * or decides the case, and for others whom a second person granted it. The reading
 * is recorded before anything is told: where that fails, nothing is.
 */
export const readPersonalData: UseCase<DeskContext, 'readPersonalData'> = async (
  { store },
  input,
) => {
  const { params, body, caller } = input;
  const { application } = await store.readContext({ applicationId: params.applicationId });
  const found = readableOf(input, application);
  if (!found.ok) return found;
  if (!(await mayRead({ store }, found.value, input)))
    return refuse({ code: 'personal_data.needs_grant' });
  const reading = readingBy(input);
  await store.recordReading(params.applicationId, { reading, subject: caller.subject });
  const data = await personalData({ store }, found.value, body.of);
  return data.ok ? accept(answerOf('readPersonalData', 201, { reading, data: data.value })) : data;
};

type Request = Input<'readPersonalData'>;

/** Whoever holds or decides the case needs nobody else; others need a grant that holds today. */
async function mayRead(
  { store }: Pick<DeskContext, 'store'>,
  application: Application,
  { caller, body: { of }, now }: Request,
): Promise<boolean> {
  if (holdsOrDecides(application, caller, of)) return true;
  const requests = await store.listAccessRequests(application.id);
  return isGranted(requests, { subject: caller.subject, of, now });
}

function readingBy({ caller, body, now }: Request): PersonalDataReading {
  const { code, name } = caller.organisation;
  return { at: beijingInstant(now), role: caller.role, organisation: name || code, ...body };
}

type Data = Readonly<Record<string, string | null>>;

async function personalData(
  { store }: Pick<DeskContext, 'store'>,
  application: Application,
  of: string,
): Promise<Result<Data, Refusal>> {
  if (of === OF_ASSOCIATION) {
    // as they are now, since whom to reach may always be put right; erased ones are no more
    const people = Object.entries(application.content.people ?? {});
    return accept(Object.fromEntries(people.map(([name, value]) => [name, value ?? null])));
  }
  const objection = await store.readObjection(application.callId, of);
  return objection
    ? accept({ ...objection.stated })
    : refuse({ code: 'objection.not_found', caseNumber: of });
}
