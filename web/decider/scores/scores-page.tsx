import { useMemo, useState } from 'preact/hooks';
import type { ListedCall } from '../../data/answers.ts';
import { useKeptInTab } from '../../data/kept-in-tab.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { Button } from '../../parts/actions/button.tsx';
import { PageTitle } from '../../parts/frame/heading.tsx';
import { Loaded } from '../../parts/states/loaded.tsx';
import { Notice } from '../../parts/states/notice.tsx';
import { PARTS } from '../../parts/words.ts';
import { PickCall } from '../../queue/pick-call.tsx';
import { useReader } from '../../reader/context.ts';
import { DecideMany, Decided } from './decide-many.tsx';
import { LineFields, type LineStated, NO_LINE, lineIn } from './line-fields.tsx';
import { NotNormalised, normalisedRound } from './normalised.tsx';
import { NoneLeft } from './none-left.tsx';
import { type Ranking, ranked } from './ranked.ts';
import { type ScoreLine, mayDecide, scoresOf } from './round.ts';
import { ScoresTable } from './scores-table.tsx';
import { SCORES_WORDS as W } from './words.ts';

/** A round as a whole: what was proposed on in the order of its scores, to draw the line through. */
export function ScoresPage() {
  const reader = useReader();
  return (
    <>
      <PageTitle>{reader.say(W.title)}</PageTitle>
      <PickCall>{(call) => <Round key={call.id} call={call} />}</PickCall>
    </>
  );
}

function Round({ call }: { readonly call: ListedCall }) {
  const answer = useAnswer((api) => scoresOf(api, call.id), [call.id]);
  return (
    <>
      <Decided callId={call.id} />
      <Loaded answer={answer}>
        {(lines) => <Scores call={call} lines={lines} again={answer.again} />}
      </Loaded>
    </>
  );
}

interface ScoresProps {
  readonly call: ListedCall;
  readonly lines: readonly ScoreLine[];
  readonly again: () => void;
}

function Scores({ call, lines, again }: ScoresProps) {
  const reader = useReader();
  const [stated, setStated] = useKeptInTab<LineStated>(`line-${call.id}`, NO_LINE);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const normalised = useMemo(() => normalisedRound(lines), [lines]);
  if (lines.length === 0) return <NoneLeft callId={call.id} />;
  const line = lineIn(stated);
  const ranking = ranked(lines, line);
  return (
    <>
      <p>{reader.say(W.intro)}</p>
      <LineFields stated={stated} onStated={setStated} />
      {line && <Selecting ranking={ranking} onSelected={setSelected} />}
      <Tied ranking={ranking} />
      <NotNormalised scores={normalised} />
      <p class="keys small quiet no-print">{reader.say(PARTS.tableKeys)}</p>
      <ScoresTable
        call={call}
        ranking={ranking}
        isParted={line !== null}
        normalised={normalised}
        selected={selected}
        onSelected={setSelected}
      />
      <DecideMany
        call={call}
        chosen={ranking.rows.map(({ row }) => row).filter(({ id }) => selected.has(id))}
        done={() => {
          setSelected(new Set());
          again();
        }}
      />
    </>
  );
}

interface SelectingProps {
  readonly ranking: Ranking<ScoreLine>;
  readonly onSelected: (selected: ReadonlySet<string>) => void;
}

/** Selects what stands on one side of the line and may be decided; nobody who is tied at it. */
function Selecting({ ranking: { rows }, onSelected }: SelectingProps) {
  const reader = useReader();
  return (
    <p class="row no-print">
      {(['above', 'below'] as const).map((wanted) => {
        const ids = rows
          .filter(({ side, row }) => side === wanted && mayDecide(row))
          .map(({ row }) => row.id);
        const name = wanted === 'above' ? W.selectAbove : W.selectBelow;
        return (
          <Button key={wanted} isBusy={ids.length === 0} onPress={() => onSelected(new Set(ids))}>
            {reader.say(name(ids.length))}
          </Button>
        );
      })}
    </p>
  );
}

/** Names those whom the scores do not tell apart, where the line runs through them. */
function Tied({ ranking: { rows, left } }: Pick<SelectingProps, 'ranking'>) {
  const reader = useReader();
  const tied = rows.filter(({ side }) => side === 'tied').map(({ row }) => row);
  const open = tied.filter(({ state }) => state === 'proposed');
  const taken = tied.filter(({ state }) => state === 'selected').length;
  const mean = open[0]?.scores?.mean;
  if (mean === undefined) return null;
  const numbers = reader.list(open.map(({ standardNumber, id }) => standardNumber ?? id));
  const free = Math.max(0, left - taken);
  return (
    <Notice kind="warn">
      <p>{reader.say(W.tiedNotice(numbers, reader.number(mean), free))}</p>
    </Notice>
  );
}
