import { useEffect, useState } from 'preact/hooks';

interface KeysProps {
  readonly count: number;
  readonly onSelect: (row: number) => void;
}

/** The row that j and k walk to; x selects it. -1: none yet. */
export function useTableKeys({ count, onSelect }: KeysProps): number {
  const [at, setAt] = useState(-1);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      const next = { j: Math.min(at + 1, count - 1), k: Math.max(at - 1, 0) }[event.key];
      if (next !== undefined && count > 0) setAt(next);
      else if (event.key === 'x' && at >= 0) onSelect(at);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [at, count, onSelect]);
  useEffect(() => {
    if (at >= count) setAt(count - 1);
  }, [at, count]);
  return at;
}

function isTyping({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return true;
  const isText = target instanceof HTMLInputElement && !/^(checkbox|radio)$/.test(target.type);
  return isText || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
