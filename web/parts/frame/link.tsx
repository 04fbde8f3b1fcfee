import type { ComponentChildren } from 'preact';
import { useReader } from '../../reader/context.ts';

interface LinkProps {
  /** An address of these pages, without a language. */
  readonly to: string;
  readonly children: ComponentChildren;
  readonly class?: string;
}

/** A link to another of these pages, in the reader's language. */
export function Link({ to, children, class: className }: LinkProps) {
  return (
    <a href={useReader().to(to)} class={className}>
      {children}
    </a>
  );
}

/** A link out of these pages, where the address is one that a browser goes to; else the words alone. */
export function OutwardLink({
  url,
  children,
}: {
  url: string | undefined;
  children: ComponentChildren;
}) {
  const isWeb = url !== undefined && /^https?:\/\//.test(url);
  if (!isWeb) return <>{children}</>;
  return (
    <a href={url} rel="external noreferrer">
      {children}
    </a>
  );
}
