import { OF_ASSOCIATION } from '../../../../shared/domain/people/whose-data.ts';
import { accept } from '../../../../shared/domain/result.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { ApplicantContext } from '../context.ts';
import { findFor } from '../../../applications/access.ts';

/**
 * Who read the personal data of one's own application, when and why, oldest first. Readings of an
 * objection are not among them: their reasons may tell who objects.
 */
export const listPersonalDataReadings: UseCase<
  ApplicantContext,
  'listPersonalDataReadings'
> = async ({ store }, input) => {
  const { applicationId } = input.params;
  const { application } = await store.readContext({ applicationId });
  const found = findFor(input, { application });
  if (!found.ok) return found;
  const readings = await store.listReadings(applicationId);
  const ofIts = readings.filter(({ of }) => of === OF_ASSOCIATION);
  return accept(answerOf('listPersonalDataReadings', 200, { readings: ofIts }));
};
