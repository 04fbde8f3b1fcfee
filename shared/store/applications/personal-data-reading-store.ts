import type { AccessRequest } from '../../domain/application/personal-data-access.ts';
import type { PersonalDataReading } from '../../domain/application/personal-data.ts';

export interface PersonalDataReadingStore {
  /** Records who reads what; `subject` is kept beside it and shown to nobody outside. */
  recordReading(
    applicationId: string,
    read: { readonly reading: PersonalDataReading; readonly subject: string },
  ): Promise<void>;
  /** One query: all readings of an application, oldest first. */
  listReadings(applicationId: string): Promise<PersonalDataReading[]>;
  /** One query: what was asked for of an application, granted or not. */
  listAccessRequests(applicationId: string): Promise<AccessRequest[]>;
}
