import type { Assessment } from '../../shared/domain/rules/assessment.ts';
import { readingOf } from '../../shared/domain/rules/reading-words.ts';
import type { ComparisonStore } from '../../shared/store/calls/call-store.ts';

/**
 * The assessment as it is told: the rules do not know which of their documents somebody has compared
 * with the original since they were published, and no wording is called unchecked that was checked.
 */
export async function withReadings(
  store: ComparisonStore,
  assessment: Assessment,
): Promise<Assessment> {
  const compared = await store.listComparisons();
  const findings = assessment.findings.map((finding) => ({
    ...finding,
    reading: readingOf(finding.citation, compared),
  }));
  return { ...assessment, findings };
}
