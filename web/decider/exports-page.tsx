import { Exports } from '../calls/exports/exports-part.tsx';
import { DECIDER_WORDS as W } from './words.ts';

/** The tables of a call that deciders export. */
export function ExportsPage() {
  return <Exports as="decider" queues={W.views} />;
}
