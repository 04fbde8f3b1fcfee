import type { ComponentChildren } from 'preact';
import { Button } from './button.tsx';
import { useShortcuts } from './shortcuts.ts';

interface JumpButtonProps {
  /** The id of a part of this page. */
  readonly to: string;
  readonly shortcut: string;
  readonly children: ComponentChildren;
}

/** Leads down a long page to what is to be filled in there, and puts the focus in it. */
export function JumpButton({ to, shortcut, children }: JumpButtonProps) {
  const jump = () => {
    const part = document.getElementById(to);
    part?.scrollIntoView({ block: 'start' });
    part?.querySelector<HTMLElement>('input, textarea, select')?.focus({ preventScroll: true });
  };
  useShortcuts({ [shortcut]: jump });
  return (
    <Button kind="primary" shortcut={shortcut} onPress={jump}>
      {children}
    </Button>
  );
}
