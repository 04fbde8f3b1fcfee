import { useState } from 'preact/hooks';
import { changesOf } from '../../../shared/calls/changes.ts';
import { type PilotsClient, type Schemas, dataOf } from '../../../shared/client/client.ts';
import type { Text } from '../../../shared/domain/text.ts';
import { ADDRESSES } from '../../app/addresses.ts';
import { ifMatch } from '../../data/api.ts';
import { givenPackOf } from '../../data/packs.ts';
import { useCommand } from '../../data/use-command.ts';
import { PageTitle } from '../../parts/frame/heading.tsx';
import { Link } from '../../parts/frame/link.tsx';
import { FailedNotice } from '../../parts/states/failed.tsx';
import { Notice } from '../../parts/states/notice.tsx';
import { useReader } from '../../reader/context.ts';
import { ADMIN_WORDS } from '../words.ts';
import { type Definition, type GivenFile, callIn, definitionOf } from './call-files.ts';
import { FilesField } from './files-field.tsx';
import { remarksIn } from './remarks.ts';
import { Sample } from './sample.tsx';
import { type Plan, PlanTable, Written } from './plan-table.tsx';

const W = ADMIN_WORDS.apply;

interface Put {
  readonly definition: Definition;
  /** The version whose place it takes; null: there is none. */
  readonly version: number | null;
  readonly plan: Plan;
  readonly isBack: boolean;
}

/** A call from its folder: what it would change, and only then the change itself, which can be taken back. */
export function ApplyPage() {
  const reader = useReader();
  const [unread, setUnread] = useState<Text | null>(null);
  const [plan, setPlan] = useState<Plan | null>(null);
  const [written, setWritten] = useState<Written | null>(null);
  const preview = useCommand<Definition, Plan>(planOf, setPlan);
  const put = useCommand<Put, Written>(putCall, (done) => {
    setPlan(null);
    setWritten(done);
  });
  const look = (files: readonly GivenFile[]) => {
    const read = callIn(files);
    setPlan(null);
    setWritten(null);
    setUnread(read.ok ? null : read.why);
    if (read.ok) void preview.send(read.definition);
  };
  return (
    <>
      <PageTitle over={<Link to={ADDRESSES.admin}>{reader.say(ADMIN_WORDS.title)}</Link>}>
        {reader.say(W.title)}
      </PageTitle>
      <p>{reader.say(W.says)}</p>
      <FilesField id="files" label={reader.say(W.drop)} isSeveral look={look} />
      {unread && <Notice kind="danger" title={reader.say(unread)} isNew />}
      {preview.failure && <FailedNotice failure={preview.failure} />}
      {put.failure && <FailedNotice failure={put.failure} />}
      {plan && (
        <PlanTable
          plan={plan}
          isSending={put.isSending}
          apply={() =>
            void put.send({
              definition: plan.definition,
              version: plan.there?.version ?? null,
              plan,
              isBack: false,
            })
          }
        />
      )}
      {!plan && !written && <Sample />}
      {written && (
        <Written
          written={written}
          isSending={put.isSending}
          takeBack={(before) =>
            void put.send({
              definition: before,
              version: written.version,
              plan: written.plan,
              isBack: true,
            })
          }
        />
      )}
    </>
  );
}

async function planOf(api: PilotsClient, definition: Definition): Promise<Plan> {
  const params = { path: { callId: definition.id } };
  const answer = await api.GET('/v1/calls/{callId}', { params });
  const there = answer.response.status === 404 ? null : dataOf(answer);
  const before = there && definitionOf(there);
  const { sourceHash: _hash, ...said } = before ?? {};
  const { rulePack } = definition;
  const pack = rulePack?.hash ? await givenPackOf(api, { rulePack }) : null;
  const { calls } = dataOf(await api.GET('/v1/calls'));
  const numbers = calls
    .filter(({ id }) => id !== definition.id)
    .map(({ documentNumber }) => documentNumber);
  const remarks = remarksIn(definition, pack?.pack ?? null, numbers);
  return { definition, there, changes: changesOf(before && said, definition), remarks };
}

async function putCall(api: PilotsClient, put: Put, key: string): Promise<Written> {
  const { definition, version, plan, isBack } = put;
  const header = { ...(version === null ? {} : ifMatch(version)), 'Idempotency-Key': key };
  const { version: written } = dataOf(
    await api.PUT('/v1/calls/{callId}', {
      params: { path: { callId: definition.id }, header },
      // whether it is a whole definition says the API
      body: definition as Schemas['CallDefinition'],
    }),
  );
  return { plan, version: written, isBack };
}
