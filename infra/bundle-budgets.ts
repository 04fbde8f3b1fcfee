import type { BundleSize } from './bundling/bundles.ts';
import type { Bundle } from './bundling/names.ts';

/** In kilobytes as they are uploaded: all files of any bundle. */
export const ALL_KB = 660;
/**
 * What opens PDF files, and what speaks to mail servers, are functions of their own that nobody waits
 * for; what checks a pack is loaded by the admin who publishes one.
 */
export const ALL_KB_OF: Partial<Record<Bundle, number>> = {
  materials: 2300,
  messages: 700,
  admin: 700,
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
