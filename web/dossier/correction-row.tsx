import { sectionsOf } from '../form/sections.ts';
import type { SummaryRow } from '../parts/lists/summary-list.tsx';
import { Chinese } from '../parts/text/chinese.tsx';
import type { Reader } from '../reader/reader.ts';
import type { Dossier, ReviewView } from './review-view.ts';
import { DOSSIER_WORDS as W } from './words.ts';

interface Corrected {
  readonly call: Dossier['call'];
  readonly view: Pick<ReviewView, 'examination' | 'clock' | 'assessment' | 'state' | 'content'>;
}

/** Where what is stated of a field stands in a dossier. */
export function placeOf(pointer: string): string {
  return `stated-${pointer.slice(1).replaceAll('/', '.')}`;
}

/**
 * That the association was asked to correct it, when, and what the last return asked for, each with
 * the way to its field. No row before the first return.
 */
export function correctionRow({ call, view }: Corrected, reader: Reader): readonly SummaryRow[] {
  const { examination, clock, state } = view;
  if (!examination || examination.returns === 0) return [];
  // a call without a time limit keeps no days of it
  const pause = clock?.pauses.at(-1);
  const day = (date: string | null | undefined) => (date ? reader.date(date) : null);
  const isOut = state === 'returned_for_correction';
  return [
    {
      name: reader.say(W.correction),
      value: (
        <>
          {reader.say(W.corrected(examination.returns, day(pause?.from), day(pause?.to)))}
          {isOut && reader.say(W.waitsForCorrection)}
          <br />
          {reader.say(W.wasAsked)}
          <Asked call={call} view={view} defects={examination.defects} reader={reader} />
        </>
      ),
    },
  ];
}

interface AskedProps extends Corrected {
  readonly defects: NonNullable<ReviewView['examination']>['defects'];
  readonly reader: Reader;
}

function Asked({ call, view, defects, reader }: AskedProps) {
  const fields = sectionsOf(call).flatMap((section) => section.fields);
  const { findings } = view.assessment;
  return (
    <ul>
      {defects.map(({ pointer, clause, instruction }) => {
        const [, place] = /^\/materials\/(\d+)/.exec(pointer) ?? [];
        const file = place && view.content.materials?.[Number(place)];
        const field = fields.find((one) => one.pointer === (file ? '/materials' : pointer));
        const found = findings.find((finding) => finding.clause === clause);
        // the materials are rows by themselves: the way leads to all of them
        const at = field?.pointer === '/materials' ? 'materials' : placeOf(pointer);
        return (
          <li key={`${pointer} ${clause}`}>
            {field ? <a href={`#${at}`}>{file ? file.name : reader.say(field.label)}</a> : pointer}
            {reader.say({ zh: '：', en: ': ' })}
            <Chinese>{instruction}</Chinese>{' '}
            <span class="quiet small">
              {reader.say(W.byClause(found ? reader.say(found.says) : clause))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
