import type { ListedCall } from '../../data/answers.ts';

/** Whether a call takes filings of the association now, by its own closing or by one that it was given. */
export function isOpenTo(
  { status }: Pick<ListedCall, 'status'>,
  extendedTo: string | null,
  now: string,
): boolean {
  if (status === 'announced' || extendedTo === null) return status === 'open';
  return Date.parse(now) <= Date.parse(extendedTo);
}
