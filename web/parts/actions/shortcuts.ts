import { useEffect } from 'preact/hooks';
import { isTyping } from '../lists/table-keys.ts';

/** Keys that do what a button does, while nobody types and no dialog asks for an answer. */
export function useShortcuts(keys: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const meant = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
      if (!meant || isTyping(event) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      meant();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}
