import type { Clause, RulePack } from '../../data/answers.ts';
import { packOf } from '../../data/packs.ts';
import { OutwardLink } from '../../parts/frame/link.tsx';
import { Section } from '../../parts/frame/heading.tsx';
import { Empty } from '../../parts/states/empty.tsx';
import { useReader } from '../../reader/context.ts';
import { KINDS, READINGS } from '../../words/call-words.ts';
import { PUBLIC_WORDS as W } from '../words.ts';
import { CallFrame } from './call-frame.tsx';

type Kind = Clause['kind'];

/** Every clause by its kind, with where it stands and how that was read. */
export function ConditionsPage() {
  const reader = useReader();
  return (
    <CallFrame tab="conditions" ask={packOf}>
      {(_call, pack) =>
        pack ? <Clauses pack={pack} /> : <Empty says={reader.say(W.otherVersion)} />
      }
    </CallFrame>
  );
}

function Clauses({ pack }: { pack: RulePack }) {
  const reader = useReader();
  const kinds = (Object.keys(KINDS) as Kind[]).map((kind) => ({
    kind,
    clauses: pack.clauses.filter((clause) => clause.kind === kind),
  }));
  return (
    <>
      <p class="quiet">
        {reader.say(pack.title)} ·{' '}
        <a href={`/v1/rule-packs/${encodeURIComponent(pack.id)}`}>{reader.say(W.wholePack)}</a>
      </p>
      {kinds
        .filter(({ clauses }) => clauses.length > 0)
        .map(({ kind, clauses }) => (
          <Section key={kind} id={kind} heading={reader.say(KINDS[kind].name)}>
            <p class="quiet">{reader.say(KINDS[kind].means)}</p>
            <ul class="lines">
              {clauses.map((clause) => (
                <li key={clause.id} id={clause.id}>
                  <ClauseText clause={clause} />
                </li>
              ))}
            </ul>
          </Section>
        ))}
    </>
  );
}

function ClauseText({ clause: { id, says, citation, remedy } }: { clause: Clause }) {
  const reader = useReader();
  return (
    <>
      <p>
        <strong>{reader.say(says)}</strong>
      </p>
      {remedy && <p>{reader.say(remedy)}</p>}
      <details>
        <summary class="small">{reader.say(W.source)}</summary>
        <p class="small">
          <code>{id}</code> · <Cited citation={citation} />
        </p>
      </details>
    </>
  );
}

/** Document and article, linked where the source can be read, and how it was read. */
export function Cited({ citation }: Pick<Clause, 'citation'>) {
  const { issuer, document, article, url, read } = citation;
  const reader = useReader();
  return (
    <span>
      <OutwardLink url={url}>
        <span lang="zh-CN">
          {issuer && `${issuer} `}
          {document} {article}
        </span>
      </OutwardLink>{' '}
      · {reader.say(READINGS[read])}
    </span>
  );
}
