import { useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { PilotsClient } from '../../../shared/client/client.ts';
import { useCommand } from '../../data/use-command.ts';
import { useReader } from '../../reader/context.ts';
import { Button } from '../actions/button.tsx';
import { FailedNotice } from '../states/failed.tsx';
import { Notice } from '../states/notice.tsx';
import { PARTS } from '../words.ts';
import { withOneMoved } from './with-one-moved.ts';

/** An order as it is kept, and the version of it. */
export interface Ranking {
  readonly version: number;
  readonly applications: readonly string[];
}

interface RankedProps {
  /** What is in order. */
  readonly label: string;
  readonly ranking: Ranking;
  readonly nameOf: (id: string) => string;
  /** What stands for one of it; without it, its name. */
  readonly cell?: (id: string) => ComponentChildren;
  /** Saves an order; where somebody else was quicker, gives the one that holds. */
  readonly put: (api: PilotsClient, next: Ranking, key: string) => Promise<Ranking>;
}

/** Things in their order, each moved by its buttons; every move is saved at once. */
export function Ranked({ label, ranking, nameOf, cell = nameOf, put }: RankedProps) {
  const reader = useReader();
  const [held, setHeld] = useState(ranking);
  const [status, setStatus] = useState('');
  const mover = useRef<string>('');
  const { isSending, failure, send } = useCommand<Ranking, Ranking>(put, (next) => {
    setHeld(next);
    const place = next.applications.indexOf(mover.current) + 1;
    const isAsMoved = next.version === held.version + 1;
    setStatus(
      reader.say(isAsMoved ? PARTS.movedTo(nameOf(mover.current), place) : PARTS.orderChanged),
    );
  });
  const { applications, version } = held;
  const move = (at: number, by: -1 | 1) => {
    const next = withOneMoved(applications, at, by);
    if (next === applications) return;
    mover.current = applications[at] ?? '';
    void send({ version, applications: [...next] });
  };
  return (
    <>
      {failure && <FailedNotice failure={failure} />}
      {status !== '' && (
        <Notice kind="info" isNew>
          <p>{status}</p>
        </Notice>
      )}
      <ol class="ranking" aria-label={label}>
        {applications.map((id, at) => (
          <li key={id}>
            <span>{cell(id)}</span>
            <span class="row">
              {([-1, 1] as const).map((by) => (
                <Button key={by} onPress={() => move(at, by)} isBusy={isSending}>
                  {reader.say(by === -1 ? PARTS.up : PARTS.down)}
                  <span class="unseen"> {nameOf(id)}</span>
                </Button>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
