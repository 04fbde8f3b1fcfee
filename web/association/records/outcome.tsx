import { ADDRESSES } from '../../app/addresses.ts';
import { useAnswer } from '../../data/use-answer.ts';
import type { RulePack } from '../../data/answers.ts';
import { clauseText } from '../../form/clause-text.ts';
import { Section } from '../../parts/frame/heading.tsx';
import { Link } from '../../parts/frame/link.tsx';
import { SummaryList, type SummaryRow } from '../../parts/lists/summary-list.tsx';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import type { Reader } from '../../reader/reader.ts';
import type { View } from '../draft/filing.ts';
import { eventsOf, lastReason } from './events.ts';
import { RECORD_WORDS as W } from './words.ts';

interface OutcomeProps {
  readonly view: View;
  readonly pack: RulePack | null;
}

/** What was decided about a filing, and why; nothing before there is something. */
export function Outcome({ view, pack }: OutcomeProps) {
  const reader = useReader();
  const nameOf = (clause: string) => clauseText(pack, clause, reader);
  const rows = [...decisionRows(view, reader, nameOf), ...publicRows(view, reader)];
  const isDeclined = view.state === 'not_recommended';
  if (rows.length === 0 && !isDeclined) return null;
  return (
    <Section id="outcome" heading={reader.say(W.outcome)}>
      {isDeclined && <RecommenderReasons view={view} type="recommendation_declined" />}
      <SummaryList rows={rows} />
      <ReconsiderationOf view={view} nameOf={nameOf} />
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

type NameOf = (clause: string) => string;

function decisionRows(
  { decision, selection, publication }: View,
  reader: Reader,
  nameOf: NameOf,
): SummaryRow[] {
  const told = publication?.toldAt;
  return [
    ...(decision?.outcome === 'not_accepted'
      ? reasonRows(reader, {
          ...decision,
          reasons: decision.reason,
          clauses: decision.clauses.map(nameOf),
        })
      : []),
    // the association is told of a selection later than it is decided
    ...(selection
      ? reasonRows(reader, {
          ...selection,
          at: told ?? selection.at,
          clauses: (selection.clauses ?? []).map(nameOf),
        })
      : []),
  ];
}

interface Reasoned {
  readonly reasons: string;
  readonly clauses: readonly string[];
  readonly at: string;
}

function reasonRows(reader: Reader, { reasons, clauses, at }: Reasoned): SummaryRow[] {
  return [
    { name: reader.say(W.reasons), value: <span lang="zh-CN">{reasons}</span> },
    ...(clauses.length > 0 ? [{ name: reader.say(W.clauses), value: reader.list(clauses) }] : []),
    { name: reader.say(W.decidedAt), value: reader.instant(at) },
  ];
}

function publicRows({ publication, callId }: View, reader: Reader): SummaryRow[] {
  if (!publication) return [];
  const { notice, announcement, revocation } = publication;
  const objections = publication.objections.reduce((sum, { lodged }) => sum + lodged, 0);
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
    ...(objections > 0
      ? [{ name: reader.say(W.objections), value: reader.say(W.objectionsOf(objections)) }]
      : []),
    ...(announcement
      ? [{ name: reader.say(W.projectNumber), value: announcement.projectNumber }]
      : []),
    ...(revocation ? reasonRows(reader, { ...revocation, clauses: [] }) : []),
  ];
}

/** What was disputed, and what came of it. */
function ReconsiderationOf({ view: { reconsideration }, nameOf }: { view: View; nameOf: NameOf }) {
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
            name: nameOf(clause),
            value: <span lang="zh-CN">{argument}</span>,
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
