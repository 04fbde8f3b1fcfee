import { useState } from 'preact/hooks';

/** A value that is kept until the tab is closed: language, back and reload do not lose it. */
export function useKeptInTab<T>(key: string, initial: T): [T, (next: T) => void] {
  const [value, setValue] = useState<T>(() => (read(key) as T | undefined) ?? initial);
  const keep = (next: T) => {
    setValue(next);
    try {
      sessionStorage.setItem(key, JSON.stringify(next));
    } catch {
      // a browser that keeps nothing: it lasts as long as the page
    }
  };
  return [value, keep];
}

/** What is kept under a key, of a page that is not open; undefined where nothing is. */
export function keptInTab(key: string): unknown {
  return read(key);
}

function read(key: string): unknown {
  try {
    const kept = sessionStorage.getItem(key);
    return kept === null ? undefined : JSON.parse(kept);
  } catch {
    return undefined;
  }
}

/** Takes away all that was kept in this tab, of whomever. */
export function keepNothingInTab(): void {
  try {
    sessionStorage.clear();
  } catch {
    // a browser that keeps nothing
  }
}
