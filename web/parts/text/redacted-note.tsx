import type { RedactionNote } from '../../../shared/domain/materials/redaction.ts';
import { REDACTED_DATA } from '../../../shared/domain/materials/redaction-words.ts';
import { catalogue } from '../../reader/catalogue.ts';
import { useReader } from '../../reader/context.ts';
import { Badge } from './badge.tsx';
import { Chinese } from './chinese.tsx';

interface RedactedNoteProps {
  readonly file: { readonly sha256: string; readonly size: number };
  readonly redaction: RedactionNote;
}

/** What stands in the place of a file that was redacted: which it was, when and why, and no person. */
export function RedactedNote({ file: { sha256, size }, redaction }: RedactedNoteProps) {
  const reader = useReader();
  const { data, reason, at } = redaction;
  return (
    <>
      <Badge tone="bad">{reader.say(W.redacted)}</Badge>{' '}
      <span class="small">
        {reader.sentences([
          reader.say(W.when(reader.instant(at))),
          reader.say(W.data(reader.say(REDACTED_DATA[data]))),
          reader.say(W.why),
        ])}
        <Chinese>{reason}</Chinese>
      </span>
      <br />
      <small class="hash">
        {reader.say(W.size(reader.number(size)))} SHA-256 {sha256}
      </small>
    </>
  );
}

const W = catalogue({
  redacted: { zh: '已遮蔽，不能再查看', en: 'Redacted: nobody can read it' },
  when: (at: string) => ({
    zh: `由两名审查人员于${at}遮蔽。`,
    en: `By two examiners, ${at}.`,
  }),
  data: (data: string) => ({ zh: `含${data}。`, en: `It held ${data}.` }),
  why: { zh: '理由：', en: 'Why: ' },
  size: (bytes: string) => ({ zh: `${bytes} 字节，`, en: `${bytes} bytes,` }),
});
