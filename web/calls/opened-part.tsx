import { useState } from 'preact/hooks';
import { type PilotsClient, dataOf } from '../../shared/client/client.ts';
import { useAnswer } from '../data/use-answer.ts';
import { Loaded } from '../parts/states/loaded.tsx';
import { useReader } from '../reader/context.ts';
import { type Opened, OpenedFiles } from './opened-files.tsx';
import { OPENED_WORDS as W } from './opened-words.ts';

interface OpenedPartProps {
  readonly as: 'association' | 'reviewer';
  readonly callId: string;
  readonly applicationId: string;
}

/** Who opened which file of an application, asked for by whoever unfolds this part. */
export function OpenedPart(props: OpenedPartProps) {
  const reader = useReader();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{reader.say(W.heading)}</summary>
      {props.as === 'association' && <p>{reader.say(W.saysOwn)}</p>}
      {isOpen && <Readings {...props} />}
    </details>
  );
}

function Readings({ as, callId, applicationId }: OpenedPartProps) {
  const answer = useAnswer(
    (api) => readingsAt(api, as, { callId, applicationId }),
    [as, callId, applicationId],
  );
  return <Loaded answer={answer}>{(readings) => <OpenedFiles readings={readings} />}</Loaded>;
}

async function readingsAt(
  api: PilotsClient,
  as: OpenedPartProps['as'],
  path: { readonly callId: string; readonly applicationId: string },
): Promise<readonly Opened[]> {
  const params = { params: { path } };
  const at = 'calls/{callId}/applications/{applicationId}/file-readings';
  const answered =
    as === 'reviewer'
      ? await api.GET(`/v1/reviewer/${at}`, params)
      : await api.GET(`/v1/${at}`, params);
  return dataOf(answered).readings;
}
