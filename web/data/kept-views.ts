import { useState } from 'preact/hooks';

/** A view of a list that somebody comes back to: its name, and the address that it is. */
export interface KeptView {
  readonly name: string;
  readonly at: string;
}

const PREFIX = 'views ';

/** How many one keeps; more would be a list to search. */
export const MOST_VIEWS = 20;

/** The views that a person keeps of a list on this machine, until they sign out; by their names. */
export function useKeptViews(
  person: string,
  list: string,
): {
  readonly views: readonly KeptView[];
  readonly keep: (view: KeptView) => void;
  readonly forget: (name: string) => void;
} {
  const key = `${PREFIX}${person} ${list}`;
  const [views, setViews] = useState(() => read(key));
  const put = (next: readonly KeptView[]) => {
    setViews(next);
    try {
      localStorage.setItem(key, JSON.stringify(next));
    } catch {
      // a browser that keeps nothing: they last as long as the page
    }
  };
  return {
    views,
    keep: (view) => put(withView(views, view)),
    forget: (name) => put(views.filter((each) => each.name !== name)),
  };
}

/** One more, in the place of one of the same name; the oldest goes where there are too many. */
export function withView(views: readonly KeptView[], view: KeptView): readonly KeptView[] {
  return [...views.filter(({ name }) => name !== view.name), view].slice(-MOST_VIEWS);
}

function read(key: string): readonly KeptView[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isView) : [];
  } catch {
    return [];
  }
}

function isView(value: unknown): value is KeptView {
  const { name, at } = Object(value) as Partial<Record<keyof KeptView, unknown>>;
  // only ever one of these pages
  return typeof name === 'string' && typeof at === 'string' && /^\/(?!\/)/.test(at);
}

/** Takes away the views of whomever. */
export function keepNoViews(): void {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    for (const key of keys) localStorage.removeItem(key);
  } catch {
    // a browser that keeps nothing
  }
}
