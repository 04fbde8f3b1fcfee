import { dataOf } from '../../shared/client/client.ts';
import type { Act } from '../dossier/act-bar.tsx';
import { previewForExaminer } from '../dossier/letter-preview.ts';
import { DOSSIER_WORDS } from '../dossier/words.ts';
import { useReader } from '../reader/context.ts';
import { Defects, type Names } from './defects.tsx';
import type { Defect } from './tray.ts';
import { TRAY_WORDS as W } from './tray-words.ts';

/** What was noted of a case that may be returned. */
export interface Returnable {
  readonly tray: readonly Defect[];
  readonly names: Names;
  /** How often it was returned before. */
  readonly returns: number;
  /** Asks for the first defect, where none is noted. */
  readonly begin: () => void;
}

/**
 * Tells the association of all that is in the tray at once, shown first as it will read it; while
 * nothing is in it, leads to pointing out what is wrong.
 */
export function requestingCorrection({ tray, names, returns, begin }: Returnable): Act {
  const stated = (reason: string) => ({
    defects: [...tray],
    lateGround: reason === '' ? null : reason,
  });
  return {
    name: W.request,
    shortcut: 't',
    ...(tray.length === 0 ? { begin } : { kind: 'primary' as const }),
    reason: {
      label: W.late,
      hint: W.lateHint,
      isOptional: true,
      isAsked: returns > 0,
      above: <Return tray={tray} names={names} />,
    },
    previews: [
      {
        name: DOSSIER_WORDS.preview,
        of: 'correction',
        ask: (api, params, reason) =>
          previewForExaminer(api, params, { act: 'requestCorrection', ...stated(reason) }),
      },
    ],
    give: async (api, params, reason) =>
      dataOf(
        await api.POST(
          '/v1/examiner/calls/{callId}/applications/{applicationId}/correction-requests',
          { params, body: stated(reason) },
        ),
      ),
  };
}

function Return({ tray, names }: { tray: readonly Defect[]; names: Names }) {
  return (
    <>
      <p>{useReader().say(W.willRead)}</p>
      <Defects tray={tray} names={names} />
    </>
  );
}
