import { useEffect, useRef, useState } from 'preact/hooks';

interface KeysProps {
  readonly count: number;
  readonly onSelect: (row: number) => void;
}

/** The row that j and k walk to; x selects it. -1: none yet. */
export function useTableKeys({ count, onSelect }: KeysProps): number {
  const [at, setAt] = useState(-1);
  // two keys may come before the page is drawn once
  const place = useRef(-1);
  useEffect(() => {
    const walkTo = (row: number) => {
      place.current = row;
      setAt(row);
    };
    if (place.current >= count) walkTo(count - 1);
    const press = (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      const from = place.current;
      const next = { j: Math.min(from + 1, count - 1), k: Math.max(from - 1, 0) }[event.key];
      if (next !== undefined && count > 0) walkTo(next);
      else if (event.key === 'x' && from >= 0) onSelect(from);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [count, onSelect]);
  return at;
}

/** Whether a key belongs to a text that somebody types, or to the browser. */
export function isTyping({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return true;
  const isText = target instanceof HTMLInputElement && !/^(checkbox|radio)$/.test(target.type);
  return isText || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
