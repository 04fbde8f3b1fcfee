import { ADDRESSES } from '../../app/addresses.ts';
import type { Call, RulePack } from '../../data/answers.ts';
import { packOf } from '../../data/packs.ts';
import { ButtonLink } from '../../parts/actions/button.tsx';
import { Section } from '../../parts/frame/heading.tsx';
import { Link } from '../../parts/frame/link.tsx';
import { SummaryList, type SummaryRow } from '../../parts/lists/summary-list.tsx';
import { Moment } from '../../parts/text/time.tsx';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import type { Reader } from '../../reader/reader.ts';
import { DocumentNumber } from '../../calls/calls-table.tsx';
import { ClosesAt, useExtensions } from '../../calls/own-extensions.tsx';
import { PUBLIC_WORDS as W } from '../words.ts';
import { CallFrame } from './call-frame.tsx';

export function OverviewPage() {
  const reader = useReader();
  const extensions = useExtensions();
  return (
    <CallFrame tab="call" ask={packOf}>
      {(call, pack) => (
        <>
          <Section id="dates" heading={reader.say(W.dates)}>
            <SummaryList rows={rows(call, { pack, extendedTo: extensions.get(call.id) }, reader)} />
          </Section>
          {!call.withdrawn && (
            <div class="actions">
              <ButtonLink to={addressOf(ADDRESSES.check, { callId: call.id })}>
                {reader.say(W.checkMine)}
              </ButtonLink>
              {call.status === 'open' && (
                <ButtonLink
                  to={`${ADDRESSES.startFiling}?call=${encodeURIComponent(call.id)}`}
                  kind="secondary"
                >
                  {reader.say(W.startFiling)}
                </ButtonLink>
              )}
            </div>
          )}
        </>
      )}
    </CallFrame>
  );
}

interface Besides {
  readonly pack: RulePack | null;
  readonly extendedTo: string | undefined;
}

function rows(call: Call, { pack, extendedTo }: Besides, reader: Reader): SummaryRow[] {
  const cutoff = pack?.parameters['cutoff'];
  const { window, issuedOn, quotaPerAssociation: quota } = call;
  const minutes = window?.graceMinutes ?? 0;
  const opening: SummaryRow[] = window
    ? [
        { name: reader.say(W.opens), value: <Moment at={window.opensAt} /> },
        {
          name: reader.say(W.closes),
          value: <ClosesAt closesAt={window.closesAt} extendedTo={extendedTo} />,
        },
      ]
    : [{ name: reader.say(W.closes), value: reader.say(W.notFound) }];
  return [
    { name: reader.say(W.documentNumber), value: <DocumentNumber call={call} /> },
    ...(issuedOn === null ? [] : [{ name: reader.say(W.issued), value: reader.date(issuedOn) }]),
    ...opening,
    ...(typeof cutoff === 'string'
      ? [{ name: reader.say(W.cutoff), value: <Cutoff callId={call.id} day={cutoff} /> }]
      : []),
    ...(minutes > 0 ? [{ name: reader.say(W.grace), value: reader.say(W.graceOf(minutes)) }] : []),
    ...(quota === null ? [] : [{ name: reader.say(W.quota), value: String(quota) }]),
    ...periods(call, reader),
  ];
}

/** The day that standards are held to, with the way to the clauses that say for what. */
function Cutoff({ callId, day }: { readonly callId: string; readonly day: string }) {
  const reader = useReader();
  return (
    <>
      {reader.date(day)}{' '}
      <Link to={addressOf(ADDRESSES.conditions, { callId })}>{reader.say(W.conditions)}</Link>
    </>
  );
}

function periods(call: Call, reader: Reader): SummaryRow[] {
  const named = [
    [W.examination, call.examinationWorkingDays],
    [W.reconsideration, call.reconsiderationWorkingDays],
    [W.noticePeriod, call.noticeWorkingDays],
  ] as const;
  return named.flatMap(([name, days]) =>
    days == null ? [] : [{ name: reader.say(name), value: reader.say(W.workingDays(days)) }],
  );
}
