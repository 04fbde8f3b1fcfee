import { useEffect, useRef } from 'preact/hooks';

const ID = 'step-heading';

/** The heading of a step of a page: whoever goes on from step to step begins here. */
export function StepHeading({ children }: { children: string }) {
  return (
    <h2 id={ID} tabIndex={-1}>
      {children}
    </h2>
  );
}

/** Goes to the heading of the step as another step is shown; where a page is opened, it begins on top. */
export function useArrivalAtStep(step: string): void {
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    const heading = document.getElementById(ID);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }, [step]);
}
