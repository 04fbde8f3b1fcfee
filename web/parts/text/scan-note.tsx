import type { Scan } from '../../../shared/domain/materials/scan.ts';
import { SCAN_TITLES, scanWords } from '../../../shared/domain/materials/scan-words.ts';
import { useReader } from '../../reader/context.ts';
import { Badge, type Tone } from './badge.tsx';

const TONES = {
  present: 'good',
  earlier: 'person',
  other: 'person',
  none: 'quiet',
} as const satisfies Record<Scan, Tone>;

interface ScanNoteProps {
  readonly scan: Scan;
  readonly code: string | null | undefined;
}

/** What the code on a scan comes to beside what is filled in, in a word and in a sentence. */
export function ScanNote({ scan, code }: ScanNoteProps) {
  const reader = useReader();
  // it stands by itself here, where elsewhere it ends a sentence
  const says = reader.say(scanWords(scan, code));
  return (
    <>
      <Badge tone={TONES[scan]}>{reader.say(SCAN_TITLES[scan])}</Badge>{' '}
      <span class="small">{says.charAt(0).toUpperCase() + says.slice(1)}</span>
    </>
  );
}
