import { ADDRESSES } from '../../app/addresses.ts';
import type { Text } from '../../../shared/domain/text.ts';
import type { Judged } from '../../form/content/judged.ts';
import type { Assessment } from '../../form/judging.ts';
import { unmetIn } from '../../form/verdict-line.ts';
import type { FormSection } from '../../form/sections.ts';
import { Link } from '../../parts/frame/link.tsx';
import { Notice } from '../../parts/states/notice.tsx';
import { Cited } from '../../parts/text/cited.tsx';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import type { Filing } from '../draft/filing.ts';
import { CHECK_WORDS as W } from './check-words.ts';
import { Lacking } from '../filing/lacking.tsx';
import { progressOf } from '../filing/progress.ts';
import { cameFrom } from '../filing/way-back.ts';
import { FILING_WORDS } from '../filing/words.ts';

/** Whether the rules would let it in as it stands. */
export function isReady({ faults, assessment }: Judged): boolean {
  const verdict = assessment?.verdict;
  return faults.length === 0 && verdict !== 'inadmissible' && verdict !== 'incomplete';
}

interface UnmetProps extends Pick<Filing, 'compared'> {
  readonly says: Text;
  readonly findings: Assessment['findings'];
}

/** Conditions that are not met, with what each asks for and where that is said. */
function Unmet({ says, findings, compared }: UnmetProps) {
  const reader = useReader();
  if (findings.length === 0) return null;
  return (
    <>
      <p>{reader.say(says)}</p>
      <ul>
        {findings.map((finding) => (
          <li key={finding.clause}>
            {reader.say(finding.says)}
            {finding.remedy && <span class="quiet"> {reader.say(finding.remedy)}</span>}
            <p class="small quiet">
              <Cited citation={finding.citation} compared={compared} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

interface UnreadyProps {
  readonly filing: Filing;
  readonly judged: Judged;
  readonly sections: readonly FormSection[];
}

/** What keeps it from being submitted, each with the way to where it is put right. */
export function Unready({ filing, judged, sections }: UnreadyProps) {
  const reader = useReader();
  const { call, view, draft, compared } = filing;
  const { assessment, faults } = judged;
  const content = draft.content.value;
  const unmet = assessment?.verdict === 'inadmissible' ? unmetIn(assessment) : null;
  const open = faults.length === 0 ? (assessment?.questions ?? []) : [];
  return (
    <Notice kind="warn" title={reader.say(W.notReady)}>
      {faults.length > 0 && <p>{reader.say(W.notReadySays)}</p>}
      {sections.map((section) => {
        const { missing, wrong } = progressOf(section, content, faults);
        if (missing.length + wrong.length === 0) return null;
        const place = { callId: call.id, applicationId: view.id, section: section.id };
        const at = addressOf(ADDRESSES.filingSection, place);
        const asked = { at, from: 'check', fields: section.fields } as const;
        return (
          <div key={section.id}>
            <p>
              <Link to={`${at}?show=missing&${cameFrom('check')}`}>{reader.say(section.name)}</Link>
            </p>
            <Lacking {...asked} faults={missing} says={FILING_WORDS.missing} />
            <Lacking {...asked} faults={wrong} says={FILING_WORDS.wrong} />
          </div>
        );
      })}
      {unmet && <Unmet says={W.unmet} findings={unmet.wrong} compared={compared} />}
      {unmet && <Unmet says={W.waiting} findings={unmet.waiting} compared={compared} />}
      {open.length > 0 && (
        <p>{reader.say(W.unanswered(reader.list(open.map(({ label }) => reader.say(label)))))}</p>
      )}
    </Notice>
  );
}
