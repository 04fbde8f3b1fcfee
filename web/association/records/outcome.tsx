import type { Text } from '../../../shared/domain/text.ts';
import { ADDRESSES } from '../../app/addresses.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { clauseText } from '../../form/clause-text.ts';
import { Section } from '../../parts/frame/heading.tsx';
import { Link } from '../../parts/frame/link.tsx';
import { SummaryList, type SummaryRow } from '../../parts/lists/summary-list.tsx';
import { CitedClause, type Rules } from '../../parts/text/cited.tsx';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import type { Reader } from '../../reader/reader.ts';
import type { View } from '../draft/filing.ts';
import { eventsOf, lastReason } from './events.ts';
import { ObjectionsTo } from './objections.tsx';
import { RECORD_WORDS as W } from './words.ts';

interface OutcomeProps {
  readonly view: View;
  readonly rules: Rules | null;
}

/** What was decided about a filing, and why; nothing before there is something. */
export function Outcome({ view, rules }: OutcomeProps) {
  const reader = useReader();
  const rows = [...decisionRows(view, reader, rules), ...publicRows(view, reader)];
  const isDeclined = view.state === 'not_recommended';
  if (rows.length === 0 && !isDeclined) return null;
  return (
    <Section id="outcome" heading={reader.say(W.outcome)}>
      {isDeclined && <RecommenderReasons view={view} type="recommendation_declined" />}
      <SummaryList rows={rows} />
      <ReconsiderationOf view={view} rules={rules} />
    </Section>
  );
}

interface ReasonsProps {
  readonly view: View;
  readonly type: 'recommendation_declined' | 'application_returned';
}

/** Why the recommender declined or returned it: its words stand in the history. */
export function RecommenderReasons({ view: { id, callId }, type }: ReasonsProps) {
  const answer = useAnswer((api) => eventsOf(api, { callId, applicationId: id }), [id]);
  if (answer.state !== 'ready') return null;
  const reason = lastReason(answer.data, type);
  if (reason === null) return null;
  return (
    <blockquote class="reasons" lang="zh-CN">
      {reason}
    </blockquote>
  );
}

function decisionRows(
  { state, decision, selection, publication }: View,
  reader: Reader,
  rules: OutcomeProps['rules'],
): SummaryRow[] {
  const toldAt = publication?.toldAt;
  return [
    ...(state === 'not_recommended' ? [resultRow('not_recommended', reader)] : []),
    ...(decision?.outcome === 'not_accepted'
      ? [
          resultRow('not_accepted', reader),
          ...reasonRows(reader, rules, { ...decision, reasons: decision.reason }),
        ]
      : []),
    // the association is told of a selection later than it is decided
    ...(selection
      ? [
          resultRow(selection.outcome, reader),
          ...reasonRows(reader, rules, {
            ...selection,
            at: toldAt ?? selection.at,
            clauses: selection.clauses ?? [],
          }),
        ]
      : []),
  ];
}

/** What was decided, by its name. */
function resultRow(
  result: keyof typeof W.results,
  reader: Reader,
  name: Text = W.result,
): SummaryRow {
  return { name: reader.say(name), value: reader.say(W.results[result]) };
}

interface Reasoned {
  readonly reasons: string;
  readonly clauses: readonly string[];
  readonly at: string;
}

function reasonRows(
  reader: Reader,
  rules: OutcomeProps['rules'],
  { reasons, clauses, at }: Reasoned,
): SummaryRow[] {
  return [
    { name: reader.say(W.reasons), value: <span lang="zh-CN">{reasons}</span> },
    ...(clauses.length > 0
      ? [{ name: reader.say(W.clauses), value: <Clauses ids={clauses} rules={rules} /> }]
      : []),
    { name: reader.say(W.decidedAt), value: reader.instant(at) },
  ];
}

/** Clauses that were decided by, each with its source. */
function Clauses({ ids, rules }: Pick<OutcomeProps, 'rules'> & { ids: readonly string[] }) {
  const reader = useReader();
  return (
    <ul class="lines">
      {ids.map((id) => (
        <li key={id}>
          {clauseText(rules?.pack ?? null, id, reader)} <CitedClause rules={rules} id={id} />
        </li>
      ))}
    </ul>
  );
}

function publicRows(view: View, reader: Reader): SummaryRow[] {
  const { publication, callId } = view;
  if (!publication) return [];
  const { notice, announcement, revocation } = publication;
  return [
    ...(notice
      ? [
          {
            name: reader.say(W.notice),
            value: (
              <Link to={addressOf(ADDRESSES.notices, { callId })}>
                {reader.say(
                  W.noticeOf(notice.number, reader.date(notice.from), reader.date(notice.to)),
                )}
              </Link>
            ),
          },
        ]
      : []),
    ...(publication.objections.length > 0
      ? [{ name: reader.say(W.objections), value: <ObjectionsTo view={view} /> }]
      : []),
    ...(announcement
      ? [
          resultRow('announced', reader, W.announced),
          { name: reader.say(W.projectNumber), value: announcement.projectNumber },
        ]
      : []),
    ...(revocation
      ? [
          resultRow('revoked', reader, W.revoked),
          { name: reader.say(W.revokedFor), value: <span lang="zh-CN">{revocation.reasons}</span> },
          { name: reader.say(W.revokedAt), value: reader.instant(revocation.at) },
        ]
      : []),
  ];
}

/** What was disputed, and what came of it. */
function ReconsiderationOf({ view: { reconsideration }, rules }: OutcomeProps) {
  const reader = useReader();
  if (!reconsideration) return null;
  const { at, disputed, outcome, reasons } = reconsideration;
  return (
    <>
      <h3>{reader.say(W.disputed)}</h3>
      <SummaryList
        rows={[
          { name: reader.say(W.disputedAt), value: reader.instant(at) },
          ...disputed.map(({ clause, argument }) => ({
            name: clauseText(rules?.pack ?? null, clause, reader),
            value: (
              <>
                <span lang="zh-CN">{argument}</span> <CitedClause rules={rules} id={clause} />
              </>
            ),
          })),
          ...(outcome === null
            ? []
            : [{ name: reader.say(W.reconsidered), value: reader.say(W.outcomes[outcome]) }]),
          ...(reasons === null
            ? []
            : [
                {
                  name: `${reader.say(W.reconsidered)} · ${reader.say(W.reasons)}`,
                  value: <span lang="zh-CN">{reasons}</span>,
                },
              ]),
        ]}
      />
    </>
  );
}
