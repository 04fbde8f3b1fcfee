import { useState } from 'preact/hooks';
import type { AnswerOf } from '../../../shared/client/api-types.ts';
import { dataOf } from '../../../shared/client/client.ts';
import { ifMatch } from '../../data/api.ts';
import type { Call, ListedPack } from '../../data/answers.ts';
import { useCommand } from '../../data/use-command.ts';
import { ADDRESSES } from '../../app/addresses.ts';
import { addressOf } from '../../reader/place.ts';
import { Link } from '../../parts/frame/link.tsx';
import { CopyButton } from '../../parts/actions/copy-button.tsx';
import { Button } from '../../parts/actions/button.tsx';
import { SelectField } from '../../parts/fields/choice-fields.tsx';
import { ErrorSummary } from '../../parts/fields/error-summary.tsx';
import { TextAreaField } from '../../parts/fields/text-fields.tsx';
import { useFaults } from '../../parts/fields/use-faults.ts';
import { Section } from '../../parts/frame/heading.tsx';
import { FailedNotice } from '../../parts/states/failed.tsx';
import { Notice } from '../../parts/states/notice.tsx';
import { useReader } from '../../reader/context.ts';
import { packName } from '../packs/pack-name.ts';
import { ADMIN_WORDS } from '../words.ts';

const W = ADMIN_WORDS.rules;
type Report = AnswerOf<'reEvaluate'>;

interface ReEvaluationRequest {
  readonly isMove: boolean;
  readonly pack: ListedPack;
  readonly reason: string;
}

interface RulePacksProps {
  readonly call: Call;
  readonly packs: readonly ListedPack[];
  readonly again: () => void;
}

/** Asks which verdicts another rule pack would change; only then can the call be moved to it. */
export function RulePacks({ call, packs, again }: RulePacksProps) {
  const reader = useReader();
  const others = packs.filter(({ hash }) => hash !== call.rulePack.hash);
  const [packHash, setPackHash] = useState('');
  const [reason, setReason] = useState('');
  const [report, setReport] = useState<Report | null>(null);
  const ask = useReport(call, (made) => {
    setReport(made);
    if (made.isMove) again();
  });
  const pack = others.find(({ hash }) => hash === packHash);
  const why = reason.trim();
  const lacking = [...(pack ? [] : (['pack'] as const)), ...(why ? [] : (['reason'] as const))];
  const { summary, errorAt, isRight } = useFaults(
    lacking.map((id) => ({ field: `rules-${id}`, says: reader.say(W.missing[id]) })),
  );
  const send = (isMove: boolean) => {
    setReport(null);
    if (isRight() && pack) void ask.send({ isMove, pack, reason: why });
  };
  return (
    <Section id="rules" heading={reader.say(W.title)}>
      <p>{reader.say(W.says)}</p>
      <ErrorSummary {...summary} />
      {ask.failure && <FailedNotice failure={ask.failure} again={again} />}
      {report && (
        <Started
          report={report}
          isSending={ask.isSending}
          move={report.to.hash === packHash ? () => send(true) : null}
        />
      )}
      <SelectField
        id="rules-pack"
        label={reader.say(W.pack)}
        error={errorAt('rules-pack')}
        value={packHash}
        onValue={setPackHash}
        choices={others.map((pack) => ({ value: pack.hash, name: packName(pack, reader) }))}
      />
      <TextAreaField
        id="rules-reason"
        label={reader.say(W.reason)}
        hint={reader.say(W.reasonHint)}
        error={errorAt('rules-reason')}
        value={reason}
        onValue={setReason}
        maxLength={1000}
      />
      <Button kind="primary" isBusy={ask.isSending} onPress={() => send(false)}>
        {reader.say(W.attempt)}
      </Button>
    </Section>
  );
}

function useReport({ id: callId, version }: Call, done: (report: Report) => void) {
  return useCommand<ReEvaluationRequest, Report>(async (api, { isMove, pack, reason }, key) => {
    const { id, version: packVersion, hash } = pack;
    const body = { rulePack: { id, version: packVersion, hash }, reason };
    const path = { callId };
    const header = { 'Idempotency-Key': key };
    if (!isMove)
      return dataOf(
        await api.POST('/v1/calls/{callId}/re-evaluations', { params: { path, header }, body }),
      );
    const params = { path, header: { ...header, ...ifMatch(version) } };
    return dataOf(await api.POST('/v1/calls/{callId}/rule-pack-changes', { params, body }));
  }, done);
}

interface StartedProps {
  readonly report: Report;
  readonly isSending: boolean;
  /** Null where another pack is chosen than the one that was tried. */
  readonly move: (() => void) | null;
}

function Started({ report, isSending, move }: StartedProps) {
  const reader = useReader();
  const { id: reportId, callId } = report;
  return (
    <Notice kind="success" title={reader.say(report.isMove ? W.moved : W.tried)} isNew>
      <p>{reader.say(W.reportFor)}</p>
      <p>
        {reader.say(W.report)} <code>{reportId}</code>
      </p>
      {(['report', 'deciderReport'] as const).map((each) => {
        const at = addressOf(ADDRESSES[each], { callId, reportId });
        return (
          <p key={each}>
            <Link to={at}>{reader.say(W.openReport[each])}</Link>{' '}
            <CopyButton text={() => new URL(reader.to(at), location.origin).href}>
              {reader.say(W.copyAddress[each])}
            </CopyButton>
          </p>
        );
      })}
      {move && !report.isMove && (
        <Button kind="danger" isBusy={isSending} onPress={move}>
          {reader.say(W.move)}
        </Button>
      )}
    </Notice>
  );
}
