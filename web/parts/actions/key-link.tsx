import { useLocation } from 'preact-iso/router';
import { useReader } from '../../reader/context.ts';
import { useShortcuts } from './shortcuts.ts';

interface KeyLinkProps {
  /** An address of these pages, without a language. */
  readonly to: string;
  /** Written beside it, and pressed instead of it. */
  readonly shortcut: string;
  /** True for the one thing to do next. */
  readonly isPrimary?: boolean;
  readonly children: string;
}

/** A link to another of these pages that looks like a button and has a key of its own. */
export function KeyLink({ to, shortcut, isPrimary = false, children }: KeyLinkProps) {
  const reader = useReader();
  const { route } = useLocation();
  const address = reader.to(to);
  useShortcuts({ [shortcut]: () => route(address) });
  return (
    <a
      class={`button ${isPrimary ? 'primary' : 'secondary'}`}
      href={address}
      aria-keyshortcuts={shortcut}
    >
      {children}
      <kbd aria-hidden="true">{shortcut}</kbd>
    </a>
  );
}
