import { useDeeds } from '../../dossier/act-bar.tsx';
import type { ActOnFile } from '../../dossier/filed-files.tsx';
import type { ReviewView } from '../../dossier/review-view.ts';
import { person } from '../../sign-in/session.ts';
import { AskRedaction, RedactionTray } from './redaction-tray.tsx';

/** Redacting files of a case: what waits for a second person, the way to ask, and the dialog of both. */
export function useRedacting(view: ReviewView, again: () => void) {
  const { isFree, press, dialog } = useDeeds({ view, again });
  const doing = { view, isFree, onDeed: press };
  const tray = <RedactionTray {...doing} subject={person.value?.subject ?? null} />;
  const actOnFile: ActOnFile = (file) => <AskRedaction {...doing} file={file} />;
  return { tray, actOnFile, dialog };
}
