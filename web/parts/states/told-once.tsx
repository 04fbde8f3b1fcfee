import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface ToldOnceProps {
  /** What was just done; it is forgotten where the page is left. */
  readonly of: Signal<unknown>;
  readonly children: ComponentChildren;
}

/** What came of something that was sent: brought into sight and focus once, and gone with the page. */
export function ToldOnce({ of, children }: ToldOnceProps) {
  const place = useRef<HTMLDivElement>(null);
  const told = of.value;
  useEffect(() => {
    // it comes ten seconds later: whoever types or answers something by then is left at it
    if (document.activeElement?.matches('input, textarea, select, dialog *')) return;
    place.current?.scrollIntoView({ block: 'center' });
    place.current?.focus({ preventScroll: true });
  }, [told]);
  useEffect(
    () => () => {
      of.value = null;
    },
    [],
  );
  return (
    <div tabIndex={-1} ref={place}>
      {children}
    </div>
  );
}
