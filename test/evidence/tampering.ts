import * as fc from 'fast-check';

/** One way to spoil an export; places count from the first event and wrap around. */
export interface Tampering {
  readonly how: 'change' | 'remove' | 'swap' | 'repeat' | 'replace';
  readonly at: number;
  /** Which word of the event is changed, or which other event it changes places with. */
  readonly which: number;
}

export const tamperings: fc.Arbitrary<Tampering> = fc.record({
  how: fc.constantFrom('change', 'remove', 'swap', 'repeat', 'replace'),
  at: fc.nat(),
  which: fc.nat(),
});

/** The events after that, and the number of the first one that is wrong now. */
export function tampered(events: readonly object[], { how, at, which }: Tampering) {
  const place = at % events.length;
  const event = events[place] ?? {};
  switch (how) {
    case 'change':
      return { events: events.with(place, changedIn(event, which)), wrong: place + 1 };
    case 'remove':
      return { events: events.toSpliced(place, 1), wrong: place + 1 };
    case 'repeat':
      return { events: events.toSpliced(place, 0, event), wrong: place + 2 };
    case 'replace':
      return { events: events.with(place, [event]), wrong: place + 1 };
    case 'swap':
      return swapped(events, place, which);
  }
}

/** Two events in each other's place; where there is only one, none. */
function swapped(events: readonly object[], place: number, which: number) {
  const other = (place + 1 + (which % Math.max(1, events.length - 1))) % events.length;
  if (other === place) return { events: [], wrong: 1 };
  const [one = {}, another = {}] = [events[place], events[other]];
  return {
    events: events.with(place, another).with(other, one),
    wrong: Math.min(place, other) + 1,
  };
}

/** A copy with one word, number or claim in it changed. */
function changedIn(event: object, which: number): object {
  const copy = structuredClone(event);
  const leaves = leavesOf(copy);
  leaves[which % leaves.length]?.();
  return copy;
}

function leavesOf(value: object): (() => void)[] {
  return Object.entries(value).flatMap(([key, each]) =>
    typeof each === 'object' && each !== null
      ? leavesOf(each)
      : [() => Object.assign(value, { [key]: another(each) })],
  );
}

function another(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return typeof value === 'string' ? `${value}x` : 'x';
}
