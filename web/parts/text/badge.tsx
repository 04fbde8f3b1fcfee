import type { ComponentChildren } from 'preact';

export type Tone = 'good' | 'bad' | 'person' | 'info' | 'quiet';

/** A short sign in words; the colour only repeats what they say. */
export function Badge({ tone, children }: { tone: Tone; children: ComponentChildren }) {
  return <span class={`badge tone-${tone}`}>{children}</span>;
}
