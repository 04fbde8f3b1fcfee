import { signal } from '@preact/signals';

/** How it stands with what a page shows: it may be old, is being read anew, was, or could not be. */
export type Age = 'old' | 'reading' | 'read' | 'unread';

/** Null: it is as new as the page. */
export const age = signal<Age | null>(null);
/** How often all that is shown was asked for anew. */
export const readings = signal(0);

/** Somebody who was away for so long may find other things than what is shown. */
export const OLD_AFTER_MS = 5 * 60_000;

/** Asks anew for all that the page shows; what was typed stays. */
export function readAnew(): void {
  age.value = 'reading';
  readings.value += 1;
}

/** Told what came of one answer that was asked for anew; of several, one that failed is what counts. */
export function wasRead(isRead: boolean): void {
  if (!isRead) age.value = 'unread';
  else if (age.value === 'reading') age.value = 'read';
}

/** Another page is open, which was read just now. */
export function isNewPage(): void {
  if (age.value !== 'reading') age.value = null;
}

/** Tells by the window's own clock, where somebody comes back after a while, that the page may be old. */
export function watchReturns(page: Document, isOfInterest: () => boolean): void {
  let leftAt: number | null = null;
  page.addEventListener('visibilitychange', () => {
    const isAway = page.visibilityState === 'hidden';
    const isBackLate = !isAway && leftAt !== null && Date.now() - leftAt >= OLD_AFTER_MS;
    if (isBackLate && isOfInterest()) age.value = 'old';
    leftAt = isAway ? Date.now() : null;
  });
}
