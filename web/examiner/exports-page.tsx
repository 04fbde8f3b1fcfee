import { Exports } from '../calls/exports/exports-part.tsx';
import { EXAMINER_WORDS as W } from './words.ts';

/** The tables of a call that examiners export. */
export function ExportsPage() {
  return <Exports as="examiner" queues={W.views} />;
}
