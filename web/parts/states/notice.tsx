import type { ComponentChildren } from 'preact';

export type NoticeKind = 'info' | 'success' | 'warn' | 'danger';

interface NoticeProps {
  readonly kind: NoticeKind;
  readonly title?: string;
  /** True where it appears after the page was shown: it is read out. */
  readonly isNew?: boolean;
  readonly children?: ComponentChildren;
}

export function Notice({ kind, title, isNew = false, children }: NoticeProps) {
  const role = isNew ? (kind === 'danger' ? 'alert' : 'status') : undefined;
  return (
    <div class={`notice ${kind}`} role={role}>
      {title !== undefined && <p class="notice-title">{title}</p>}
      {children}
    </div>
  );
}
