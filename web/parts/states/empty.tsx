import type { ComponentChildren } from 'preact';

/** A place where something will be: says what, and what to do. */
export function Empty({ says, children }: { says: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <p>{says}</p>
      {children}
    </div>
  );
}
