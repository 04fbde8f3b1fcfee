import { useState } from 'preact/hooks';
import { useOverriders } from '../../dossier/overriders.ts';
import type { Finding, ReviewView } from '../../dossier/review-view.ts';
import { OverrideDialog } from './override-dialog.tsx';

/** Judging clauses in person: who did so already, the way to do so, and the dialog that asks. */
export function useJudging(view: ReviewView, again: () => void) {
  const [judged, judge] = useState<Finding | null>(null);
  const overriderOf = useOverriders(view);
  const done = () => {
    judge(null);
    again();
  };
  const dialog = (
    <OverrideDialog view={view} finding={judged} onClose={() => judge(null)} onDone={done} />
  );
  return { overriderOf, judge, dialog };
}
