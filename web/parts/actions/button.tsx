import type { ComponentChildren } from 'preact';
import { useReader } from '../../reader/context.ts';

export type ButtonKind = 'primary' | 'secondary' | 'danger';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly kind?: ButtonKind;
  /** Sends the form that it stands in; without it, does what `onPress` says. */
  readonly submits?: true;
  /** It keeps its focus while it waits, and does nothing meanwhile. */
  readonly isBusy?: boolean;
  readonly onPress?: () => void;
  /** In a dialog that has nothing left to ask: it has the focus at first. */
  readonly isFirst?: boolean;
  /** Written beside it, and pressed instead of it. */
  readonly shortcut?: string;
}

export function Button(props: ButtonProps) {
  const {
    children,
    kind = 'secondary',
    submits,
    isBusy = false,
    onPress,
    shortcut,
    isFirst,
  } = props;
  const press = (event: Event) => {
    if (isBusy) event.preventDefault();
    else onPress?.();
  };
  return (
    <button
      type={submits ? 'submit' : 'button'}
      class={`button ${kind}`}
      aria-disabled={isBusy ? 'true' : undefined}
      autofocus={isFirst}
      aria-keyshortcuts={shortcut}
      onClick={press}
    >
      {children}
      {shortcut !== undefined && <kbd aria-hidden="true">{shortcut}</kbd>}
    </button>
  );
}

interface ButtonLinkProps {
  readonly to: string;
  readonly kind?: ButtonKind;
  readonly children: ComponentChildren;
}

/** A link to another of these pages that looks like the thing to do next. */
export function ButtonLink({ to, kind = 'primary', children }: ButtonLinkProps) {
  return (
    <a class={`button ${kind}`} href={useReader().to(to)}>
      {children}
    </a>
  );
}
