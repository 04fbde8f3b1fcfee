import { useState } from 'preact/hooks';
import { ifMatch } from '../../data/api.ts';
import { previewFile, previewForDecider } from '../../dossier/letter-preview.ts';
import { DOSSIER_WORDS } from '../../dossier/words.ts';
import { DocumentButton } from '../../parts/actions/document-button.tsx';
import { SelectField } from '../../parts/fields/choice-fields.tsx';
import { useReader } from '../../reader/context.ts';
import { DECIDER_WORDS } from '../words.ts';
import { type Decision, nameOf } from './decisions.ts';
import { DECISIONS_WORDS as W } from './words.ts';

interface PreviewLineProps extends Omit<Decision, 'callId'> {
  /** Whether what was stated is complete; says what lacks where it is not. */
  readonly isComplete: () => boolean;
}

/** The letter of one of several decisions before they are given: of which, where there are more. */
export function PreviewLine({ lines, isComplete, outcome, reasons, clauses }: PreviewLineProps) {
  const reader = useReader();
  const [picked, setPicked] = useState('');
  const line = lines.find(({ id }) => id === picked) ?? lines[0];
  if (!line) return null;
  const { id: applicationId, callId, version } = line;
  const seen = { path: { callId, applicationId }, header: ifMatch(version) };
  return (
    <>
      {lines.length > 1 && (
        <SelectField
          id="decision-preview"
          label={reader.say(W.previewOf)}
          choices={lines.map((each) => ({ value: each.id, name: nameOf(each) }))}
          value={line.id}
          onValue={setPicked}
        />
      )}
      {outcome === 'selected' && <p class="hint">{reader.say(DECIDER_WORDS.selectedLetter)}</p>}
      <div class="actions">
        <DocumentButton
          name={previewFile(applicationId, outcome)}
          isReady={isComplete}
          ask={(api) =>
            previewForDecider(api, seen, {
              act: 'decideSelection',
              outcome,
              reasons,
              clauses: [...clauses],
            })
          }
        >
          {reader.say(DOSSIER_WORDS.preview)}
        </DocumentButton>
      </div>
    </>
  );
}
