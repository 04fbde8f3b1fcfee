import type { ApplicationState, ExaminationClock } from '../../domain/application/application.ts';
import type { Instant } from '../../domain/calendar.ts';

export interface ExaminationStore {
  /** Where formal examinations stand; one request for a hundred, in any order. */
  readExaminations(ids: readonly string[]): Promise<
    {
      readonly state: ApplicationState;
      readonly clock: ExaminationClock | null;
      readonly submittedAt: Instant | null;
    }[]
  >;
}
