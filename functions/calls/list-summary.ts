import type { ListHead } from '../../shared/store/publishing/published-store.ts';

/** A list in a few words, without who asked for it. */
export function listSummary(head: Omit<ListHead, 'request' | 'fingerprint' | 'notice'>) {
  const { callId, number, publishedAt, from, to, count, hash, isComplete } = head;
  return { callId, number, publishedAt, from, to, count, hash, isComplete };
}
