import { useState } from 'preact/hooks';
import { dataOf } from '../../../shared/client/client.ts';
import type { PublishedList } from '../../data/answers.ts';
import { type ListVerdict, listVerifiedHere } from '../../data/published-list.ts';
import { useCommand } from '../../data/use-command.ts';
import { Button } from '../../parts/actions/button.tsx';
import { Section } from '../../parts/frame/heading.tsx';
import { FailedNotice } from '../../parts/states/failed.tsx';
import { Notice } from '../../parts/states/notice.tsx';
import { useReader } from '../../reader/context.ts';
import { NOTICE_WORDS as W } from './words.ts';

/** How a list is verified, and a button by which the reader's browser does it. */
export function VerifyList({ list }: { list: PublishedList }) {
  const reader = useReader();
  const [verdict, setVerdict] = useState<ListVerdict | null>(null);
  const verify = useCommand<PublishedList, ListVerdict>(async (api, given) => {
    const { keys } = dataOf(await api.GET('/v1/keys'));
    return listVerifiedHere(given, keys);
  }, setVerdict);
  return (
    <Section id={`verify-${list.number}`} heading={reader.say(W.verifying)}>
      <p>{reader.say(W.verifySays)}</p>
      <div class="actions">
        <Button isBusy={verify.isSending} onPress={() => void verify.send(list)}>
          {reader.say(W.verify)}
        </Button>
      </div>
      {verify.failure && <FailedNotice failure={verify.failure} again={verify.again} />}
      {verdict?.whole && <Notice kind="success" title={reader.say(W.whole)} isNew />}
      {verdict?.whole === false && (
        <Notice
          kind="danger"
          title={reader.say(verdict.position === null ? W.wrong : W.wrongEntry(verdict.position))}
          isNew
        >
          <p>{reader.say(W.tellOffice)}</p>
        </Notice>
      )}
    </Section>
  );
}
