import { signal } from '@preact/signals';

/** Whether the browser believes to be connected. */
export const isOnline = signal(true);

/** Follows the browser's own belief from now on. */
export function watchConnection(window: Window): void {
  const look = () => {
    isOnline.value = window.navigator.onLine;
  };
  look();
  window.addEventListener('online', look);
  window.addEventListener('offline', look);
}
