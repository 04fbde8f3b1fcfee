import type { Call, Overview, RulePack } from '../../data/answers.ts';
import { Section } from '../../parts/frame/heading.tsx';
import { Bars } from '../../parts/lists/bars.tsx';
import { SummaryList } from '../../parts/lists/summary-list.tsx';
import { useReader } from '../../reader/context.ts';
import { keyFieldName, provinceName } from '../../../shared/domain/publication/figure-names.ts';
import { STATES } from '../../../shared/domain/application/state-words.ts';
import { PUBLIC_WORDS as W } from '../words.ts';

type Counts = Readonly<Record<string, number>>;

export interface FiguresProps {
  readonly call: Call;
  readonly overview: Overview;
  /** By which a refusing clause is told by what it says; null where it is not given. */
  readonly pack: RulePack | null;
}

/** The round in figures, once it is announced. */
export function Figures({ call, overview, pack }: FiguresProps) {
  const reader = useReader();
  const { asOf, total, goals } = overview;
  const fieldName = (id: string) => reader.say(keyFieldName(id, call));
  const placeName = (id: string) => reader.say(provinceName(id));
  const clauseName = (id: string) => {
    const says = pack?.clauses.find((clause) => clause.id === id)?.says;
    return says ? reader.say(says) : id;
  };
  const at = asOf === null ? '' : reader.instant(asOf);
  return (
    <Section id="figures" heading={reader.say(W.figures)}>
      <p>{reader.say(W.allFilings(reader.number(total), at))}</p>
      <Counted title={reader.say(W.byState)} counts={overview.byState} nameOf={stateName} />
      <Counted title={reader.say(W.byField)} counts={overview.byKeyField} nameOf={fieldName} />
      <Counted title={reader.say(W.byProvince)} counts={overview.byProvince} nameOf={placeName} />
      <Counted
        title={reader.say(W.byClause)}
        counts={overview.byRefusingClause}
        nameOf={clauseName}
      />
      <Counted
        title={reader.say(W.selectedByField)}
        counts={overview.selectedByKeyField}
        nameOf={fieldName}
      />
      {goals.length > 0 && <Goals goals={goals} />}
    </Section>
  );

  function stateName(id: string): string {
    const known = Object.entries(STATES).find(([state]) => state === id);
    return known ? reader.say(known[1]) : id;
  }
}

interface CountsProps {
  readonly title: string;
  readonly counts: Counts;
  readonly nameOf: (id: string) => string;
}

/** Counts by name, the largest first; nothing where there are none. */
function Counted({ title, counts, nameOf }: CountsProps) {
  const reader = useReader();
  const sorted = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .toSorted(([, one], [, other]) => other - one);
  if (sorted.length === 0) return null;
  return (
    <Bars
      title={title}
      counted={reader.say(W.counted)}
      bars={sorted.map(([id, count]) => ({ name: nameOf(id), count }))}
    />
  );
}

function Goals({ goals }: Pick<Overview, 'goals'>) {
  const reader = useReader();
  return (
    <>
      <h3>{reader.say(W.goals)}</h3>
      <SummaryList
        rows={goals.map(({ text, target, isApplicable, reached, reachedOverYears, source }) => ({
          name: reader.say(text),
          value: (
            <>
              {reader.say(isApplicable ? W.reachedOf(reached, target) : W.notApplicable)}
              {(!isApplicable || reachedOverYears !== reached) && (
                <p class="small">{reader.say(W.reachedOverYears(reachedOverYears))}</p>
              )}
              <p class="small quiet">{reader.say(source)}</p>
            </>
          ),
        }))}
      />
    </>
  );
}
