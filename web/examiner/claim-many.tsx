import { useState } from 'preact/hooks';
import { type PilotsClient, dataOf } from '../../shared/client/client.ts';
import type { QueueLine } from '../data/answers.ts';
import { ifMatch, newKey, useApi } from '../data/api.ts';
import { type Failure, failureOf } from '../data/failure.ts';
import { Button } from '../parts/actions/button.tsx';
import { useShortcuts } from '../parts/actions/shortcuts.ts';
import { Notice } from '../parts/states/notice.tsx';
import { STATES_SAID } from '../parts/words.ts';
import { QUEUE } from '../queue/words.ts';
import { useReader } from '../reader/context.ts';
import { EXAMINER_WORDS as W } from './words.ts';

interface Refused {
  readonly line: QueueLine;
  readonly failure: Failure;
}

interface ClaimManyProps {
  readonly chosen: readonly QueueLine[];
  /** Called once all were tried: the queue shows what is now. */
  readonly done: () => void;
}

/** Claims what is selected, one after another; one that another took first holds up no other. */
export function ClaimMany({ chosen, done }: ClaimManyProps) {
  const reader = useReader();
  const { claimed, refused, isClaiming, claim } = useClaims({ chosen, done });
  useShortcuts({ c: claim });
  return (
    <>
      <p class="row no-print">
        <Button
          kind="primary"
          shortcut="c"
          isBusy={isClaiming || chosen.length === 0}
          onPress={claim}
        >
          {reader.say(W.claimChosen(chosen.length))}
        </Button>
      </p>
      {(claimed > 0 || refused.length > 0) && (
        <Notice kind={refused.length > 0 ? 'warn' : 'success'} isNew>
          <p>{reader.say(W.claimed(claimed))}</p>
          <ul>
            {refused.map(({ line, failure }) => (
              <li key={line.id}>
                {line.standardNumber ?? reader.say(QUEUE.noNumber)}
                {': '}
                {failure.problem?.title ?? reader.say(STATES_SAID[failure.kind].title)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

function useClaims({ chosen, done }: ClaimManyProps) {
  const api = useApi();
  const [result, setResult] = useState<{ claimed: number; refused: readonly Refused[] }>({
    claimed: 0,
    refused: [],
  });
  const [isClaiming, setClaiming] = useState(false);
  async function claimAll(): Promise<void> {
    setClaiming(true);
    const refused: Refused[] = [];
    for (const line of chosen) {
      try {
        await claimOne(api, line);
      } catch (thrown) {
        refused.push({ line, failure: failureOf(thrown) });
      }
    }
    setResult({ claimed: chosen.length - refused.length, refused });
    setClaiming(false);
    done();
  }
  const claim = () => {
    if (!isClaiming && chosen.length > 0) void claimAll();
  };
  return { ...result, isClaiming, claim };
}

async function claimOne(api: PilotsClient, { id: applicationId, callId, version }: QueueLine) {
  return dataOf(
    await api.POST('/v1/examiner/calls/{callId}/applications/{applicationId}/claim', {
      params: {
        path: { callId, applicationId },
        header: { ...ifMatch(version), 'Idempotency-Key': newKey() },
      },
    }),
  );
}
