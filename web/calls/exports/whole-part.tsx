import { useEffect, useState } from 'preact/hooks';
import { useApi } from '../../data/api.ts';
import { openLink } from '../../data/open-link.ts';
import { useCommand } from '../../data/use-command.ts';
import { Button } from '../../parts/actions/button.tsx';
import { Section } from '../../parts/frame/heading.tsx';
import { FailedNotice } from '../../parts/states/failed.tsx';
import { useReader } from '../../reader/context.ts';
import { type ListedExport, wholeState } from './export-text.ts';
import { type OfApplication, WHOLE_WAYS } from './whole-ways.ts';
import { EXPORT_WORDS as W } from './words.ts';

interface WholeProps extends OfApplication {
  readonly as: keyof typeof WHOLE_WAYS;
}

const AGAIN_MS = 2000;

/** All of an application as one file: asked for, made meanwhile, taken. */
export function WholePart({ as, callId, applicationId }: WholeProps) {
  const reader = useReader();
  const ways = WHOLE_WAYS[as];
  const of = { callId, applicationId };
  const [made, setMade] = useMade(as, of);
  const asking = useCommand<null, ListedExport>((api, _, key) => ways.start(api, of, key), setMade);
  const taking = useCommand<string, void>(
    (api, exportId) => openLink(() => ways.take(api, { ...of, exportId })),
    () => {},
  );
  const failure = asking.failure ?? taking.failure;
  return (
    <Section id="whole" heading={reader.say(W.whole)}>
      <p class="quiet">{reader.say(as === 'association' ? W.ownWholeSays : W.wholeSays)}</p>
      {failure && <FailedNotice failure={failure} />}
      <p role="status">{made && wholeState(made, reader)}</p>
      <div class="actions">
        {made?.state === 'ready' ? (
          <Button
            kind="primary"
            isBusy={taking.isSending}
            onPress={() => void taking.send(made.id)}
          >
            {reader.say(W.takeWhole)}
          </Button>
        ) : (
          <Button
            isBusy={asking.isSending || made?.state === 'in_progress'}
            onPress={() => void asking.send(null)}
          >
            {reader.say(W.makeWhole)}
          </Button>
        )}
      </div>
    </Section>
  );
}

/** What was asked for, looked at again as long as it is being made. */
function useMade(as: WholeProps['as'], of: OfApplication) {
  const api = useApi();
  const [made, setMade] = useState<ListedExport | null>(null);
  useEffect(() => {
    if (made?.state !== 'in_progress') return;
    const look = () =>
      WHOLE_WAYS[as].look(api, { ...of, exportId: made.id }).then(setMade, () =>
        // it is being made all the same: looked at again
        setMade({ ...made }),
      );
    const timer = setTimeout(() => void look(), AGAIN_MS);
    return () => clearTimeout(timer);
  }, [made]);
  return [made, setMade] as const;
}
