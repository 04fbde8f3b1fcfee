import { useRoute } from 'preact-iso/router';
import { encode } from 'uqr';
import { type PilotsClient, type Schemas, dataOf } from '../../../shared/client/client.ts';
import { ADDRESSES } from '../../app/addresses.ts';
import type { Call } from '../../data/answers.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { ButtonLink } from '../../parts/actions/button.tsx';
import { PrintButton } from '../../parts/actions/copy-button.tsx';
import { SaveButton } from '../../parts/actions/save-button.tsx';
import { PageTitle, Section } from '../../parts/frame/heading.tsx';
import { Link } from '../../parts/frame/link.tsx';
import { SummaryList } from '../../parts/lists/summary-list.tsx';
import { Loaded } from '../../parts/states/loaded.tsx';
import { Notice } from '../../parts/states/notice.tsx';
import { Moment } from '../../parts/text/time.tsx';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import { type FilingPlace, type View, viewAt } from '../draft/filing.ts';
import { numberOf } from '../draft/number-of.ts';
import { FormButton } from '../records/forms.tsx';
import { CHECK_WORDS as W } from './check-words.ts';
import { nextSteps } from './next-steps.ts';

/** The proof of a filing: to be read, printed, kept and verified. */
export function ReceiptPage() {
  const { params } = useRoute();
  const { callId = '', applicationId = '' } = params;
  const place = { callId, applicationId };
  const answer = useAnswer((api) => load(api, place), [callId, applicationId]);
  return <Loaded answer={answer}>{(data) => <ReceiptOf {...data} />}</Loaded>;
}

interface Loading {
  readonly receipt: Schemas['Receipt'];
  readonly call: Call;
  readonly view: View;
}

async function load(api: PilotsClient, place: FilingPlace): Promise<Loading> {
  const params = { path: place };
  const [receipt, view, call] = await Promise.all([
    api
      .GET('/v1/calls/{callId}/applications/{applicationId}/receipt', { params })
      .then((answered) => dataOf(answered)),
    viewAt(api, place),
    api
      .GET('/v1/calls/{callId}', { params: { path: { callId: place.callId } } })
      .then((answered) => dataOf(answered)),
  ]);
  return { receipt, view, call };
}

function ReceiptOf({ receipt, call, view }: Loading) {
  const reader = useReader();
  const { applicationId, jws } = receipt;
  const number = numberOf(view.content, reader);
  const verifyAt = `${reader.to(ADDRESSES.verify)}#${jws}`;
  const at = addressOf(ADDRESSES.filing, { callId: call.id, applicationId });
  return (
    <>
      <PageTitle over={<Link to={at}>{number}</Link>}>{reader.say(W.receiptTitle)}</PageTitle>
      <Notice kind="success">
        <p>{reader.say(W.receiptSays)}</p>
      </Notice>
      <Claims receipt={receipt} call={call} view={view} />
      <figure class="qr">
        <Code text={new URL(verifyAt, window.location.origin).href} name={reader.say(W.qr)} />
        <figcaption>{reader.say(W.qrSays)}</figcaption>
      </figure>
      <div class="actions">
        <SaveButton name={`${applicationId}.json`} value={receipt}>
          {reader.say(W.download)}
        </SaveButton>
        <a class="button secondary" href={verifyAt}>
          {reader.say(W.verify)}
        </a>
        <FormButton place={{ callId: call.id, applicationId }} form="receipt" />
        <PrintButton />
      </div>
      <Section id="next" heading={reader.say(W.next)}>
        <ol>
          {nextSteps(view, call).map((step) => (
            <li key={step.zh}>{reader.say(step)}</li>
          ))}
        </ol>
        <div class="actions">
          <ButtonLink to={ADDRESSES.association}>{reader.say(W.toFilings)}</ButtonLink>
        </div>
      </Section>
    </>
  );
}

/** What the receipt says, in words. */
function Claims({ receipt, call, view }: Loading) {
  const reader = useReader();
  const { applicationId, receivedAt, contentHash, pack, verdict, inGrace } = receipt;
  const { number = '', titleZh = '' } = view.content.standard ?? {};
  return (
    <SummaryList
      rows={[
        { name: reader.say(W.number), value: <code>{applicationId}</code> },
        {
          name: reader.say(W.standard),
          value: <span lang="zh-CN">{`${number} ${titleZh}`}</span>,
        },
        {
          name: reader.say(W.association),
          value: <span lang="zh-CN">{`${view.association.name}（${view.association.code}）`}</span>,
        },
        { name: reader.say(W.call), value: reader.say(call.name) },
        {
          name: reader.say(W.receivedAt),
          value: (
            <>
              <Moment at={receivedAt} />
              {inGrace && <p>{reader.say(W.inGrace)}</p>}
            </>
          ),
        },
        { name: reader.say(W.outcome), value: reader.say(W.outcomes[verdict]) },
        { name: reader.say(W.rules), value: reader.say(W.rulesOf(pack.id, pack.version)) },
        { name: reader.say(W.contentHash), value: <code class="digest">{contentHash}</code> },
      ]}
    />
  );
}

/** A text as a QR code: one path, since no style may be inline. */
function Code({ text, name }: { text: string; name: string }) {
  const { size, data } = encode(text, { ecc: 'L', border: 4 });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={name} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
