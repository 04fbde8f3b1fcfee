import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useReader } from '../../reader/context.ts';
import { PARTS } from '../words.ts';

interface TitleProps {
  readonly children: string;
  /** What stands in the title of the window, where it is more than the heading. */
  readonly windowTitle?: string;
  /** A line above the heading: what this page belongs to. */
  readonly over?: ComponentChildren;
}

/** The first heading of a page and the title of the window; whoever came from another page begins here. */
export function PageTitle({ children, windowTitle = children, over }: TitleProps) {
  const reader = useReader();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${windowTitle} · ${reader.say(PARTS.site)}`;
  }, [windowTitle, reader]);
  useEffect(() => {
    if (arrivals.isWithin) heading.current?.focus();
    arrivals.isWithin = false;
  }, []);
  return (
    <>
      {over !== undefined && <p class="over">{over}</p>}
      <h1 tabIndex={-1} ref={heading}>
        {children}
      </h1>
    </>
  );
}

/** Set by the router: whether the next page is reached from one of these pages, not by the browser. */
export const arrivals = { isWithin: false };

interface SectionProps {
  readonly id: string;
  readonly heading: string;
  readonly children: ComponentChildren;
}

/** A part of a page under its own heading, to which links lead by `id`. */
export function Section({ id, heading, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      {children}
    </section>
  );
}
