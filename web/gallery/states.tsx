import { useState } from 'preact/hooks';
import type { Failure, Problem } from '../data/failure.ts';
import { Button } from '../parts/actions/button.tsx';
import { Section } from '../parts/frame/heading.tsx';
import { Empty } from '../parts/states/empty.tsx';
import { FailedNotice } from '../parts/states/failed.tsx';
import { Notice } from '../parts/states/notice.tsx';
import { UndoBar } from '../parts/states/undo-bar.tsx';
import { Waiting } from '../parts/states/waiting.tsx';
import { Badge } from '../parts/text/badge.tsx';
import { Day, Moment } from '../parts/text/time.tsx';
import { useReader } from '../reader/context.ts';
import { GALLERY as W } from './words.ts';

const FAULT: Problem = {
  type: '/docs/problems#server.fault',
  title: '',
  detail: '',
  status: 500,
  code: 'server.fault',
  correlationId: 'p38Ex2o3PLu03rM',
};
const LATE: Problem = {
  type: '/docs/problems#application.late',
  title: '已过截止时间',
  detail: '本次申报已截止。',
  status: 409,
  code: 'application.late',
  closesAt: '2026-11-25T17:00:00+08:00',
  now: '2026-11-25T17:00:01+08:00',
};

const FAILURES: readonly Failure[] = [
  { kind: 'offline', problem: null },
  { kind: 'expired', problem: null },
  { kind: 'forbidden', problem: null },
  { kind: 'not_found', problem: null },
  { kind: 'gone', problem: null },
  { kind: 'too_late', problem: LATE },
  { kind: 'changed', problem: null },
  { kind: 'too_often', problem: null, retryAfter: 30 },
  { kind: 'refused', problem: null },
  { kind: 'fault', problem: FAULT },
];

export function States() {
  const reader = useReader();
  return (
    <Section id="states" heading={reader.say(W.states)}>
      <Notice kind="info" title={reader.say(W.saved)} />
      <Notice kind="success" title={reader.say(W.saved)} />
      <Notice kind="warn">
        <p>{reader.say(W.late)}</p>
      </Notice>
      <Empty says={reader.say(W.emptySays)} />
      <Waiting stage="skeleton" />
      <Waiting stage="slow" />
      {FAILURES.map((failure) => (
        <FailedNotice key={failure.kind} failure={failure} again={() => {}} />
      ))}
      <h3>{reader.say(W.text)}</h3>
      <p>
        <Badge tone="good">{reader.say(W.submitted)}</Badge>{' '}
        <Badge tone="bad">{reader.say(W.danger)}</Badge>{' '}
        <Badge tone="person">{reader.say(W.examined)}</Badge>{' '}
        <Badge tone="info">{reader.say(W.recommended)}</Badge>{' '}
        <Badge tone="quiet">{reader.say(W.announced)}</Badge>
      </p>
      <p>
        <Day on="2026-11-25" /> · <Moment at="2026-11-25T17:00:00+08:00" />
      </p>
      <Undo />
    </Section>
  );
}

function Undo() {
  const reader = useReader();
  const [isUnderWay, setUnderWay] = useState(false);
  if (!isUnderWay)
    return <Button onPress={() => setUnderWay(true)}>{reader.say(W.restart)}</Button>;
  const end = () => setUnderWay(false);
  return <UndoBar says={reader.say(W.undoSays)} onUndo={end} onOver={end} />;
}
