import { UsageError } from './desk.ts';
import type { ReviewOptions } from './review.ts';

const STAFF = ['examiner', 'decider'] as const;

/** Which of those who review on behalf of the ministry; examiners where nobody is named. */
export function staffOf({ as = 'examiner' }: ReviewOptions): (typeof STAFF)[number] {
  const found = STAFF.find((one) => one === as);
  if (found) return found;
  throw new UsageError(
    `仅用于形式审查和决定。 This is for examiners and deciders: --as ${STAFF.join(' or --as ')}.`,
  );
}
