import type { PilotsClient } from '../../../shared/client/client.ts';
import { ifMatch } from '../../data/api.ts';
import { type Command, useCommand } from '../../data/use-command.ts';
import type { CommandParams } from '../../dossier/act-bar.tsx';
import type { PanelReviewView } from '../../dossier/review-view.ts';

/** What every form of the panel's page needs: the case, and what to do once something was done. */
export interface CaseProps {
  readonly view: PanelReviewView;
  readonly again: () => void;
}

/** A command on the case as it is on the page. */
export function useCaseCommand<Input>(
  { view, again }: CaseProps,
  give: (api: PilotsClient, params: CommandParams, input: Input) => Promise<unknown>,
): Command<Input> {
  const { id: applicationId, callId, version } = view;
  return useCommand<Input, unknown>((api, input, key) => {
    const header = { ...ifMatch(version), 'Idempotency-Key': key };
    return give(api, { path: { callId, applicationId }, header }, input);
  }, again);
}
