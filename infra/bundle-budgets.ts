import type { BundleSize } from './bundling/bundles.ts';
import type { Bundle } from './bundling/names.ts';

/** In kilobytes as they are uploaded: all files of any bundle. */
export const ALL_KB = 560;
/**
 * Those that have more. What associations and reviewers can do is the most; nobody waits for what
 * writes tables, sends mail and opens PDF files.
 */
export const ALL_KB_OF: Partial<Record<Bundle, number>> = {
  applicant: 572,
  reviewer: 592,
  exports: 590,
  messages: 640,
  materials: 2300,
};

/** What the doors that many come to at once load before their first answer. */
export const FIRST_KB: Partial<Record<Bundle, number>> = { public: 520, applicant: 520 };

/** What of a bundle is over its budget, in words; empty where nothing is. */
export function overBudget(name: Bundle, { all, first }: BundleSize): string[] {
  const allKb = ALL_KB_OF[name] ?? ALL_KB;
  const firstKb = FIRST_KB[name] ?? allKb;
  return [
    ...(all > allKb * 1000 ? [`${name}: more than ${allKb} kB in all`] : []),
    ...(first > firstKb * 1000 ? [`${name}: more than ${firstKb} kB before the first answer`] : []),
  ];
}
