import { materialRows } from '../form/content/material-rows.ts';
import { type Content, isSameValue, valueAt } from '../form/content/pointer.ts';
import { valueText } from '../form/content/value-text.ts';
import { CONTENT_WORDS } from '../form/content/words.ts';
import { type FormField, type FormSection, sectionsOf } from '../form/sections.ts';
import { Section } from '../parts/frame/heading.tsx';
import { SummaryList, type SummaryRow } from '../parts/lists/summary-list.tsx';
import { useReader } from '../reader/context.ts';
import { contentBefore } from './content-before.ts';
import type { Dossier } from './review-view.ts';
import { DOSSIER_WORDS as W } from './words.ts';

/** What was filed, section by section; what was corrected stands beside what it was. */
export function StatedContent({ call, view }: Dossier) {
  const before = contentBefore(view.content, view.changes);
  return (
    <>
      {sectionsOf(call).map((section) => (
        <Stated key={section.id} call={call} section={section} now={view.content} before={before} />
      ))}
    </>
  );
}

interface StatedProps extends Pick<Dossier, 'call'> {
  readonly section: FormSection;
  readonly now: Content;
  readonly before: Content;
}

function Stated({ call, section, now, before }: StatedProps) {
  const reader = useReader();
  const rows = section.fields.flatMap((field): readonly SummaryRow[] => {
    // people are for nobody here: they are read elsewhere, with a reason
    if (field.pointer.startsWith('/people')) return [];
    if (field.pointer === '/materials') return materialRows(call, now.materials ?? [], reader);
    const isSame = isSameValue(valueAt(now, field.pointer), valueAt(before, field.pointer));
    if (isSame && valueAt(now, field.pointer) === undefined && field.demanded !== 'always')
      return [];
    return [
      {
        name: reader.say(field.label),
        value: isSame ? (
          <Value field={field} content={now} />
        ) : (
          <dl class="before-now">
            <div>
              <dt>{reader.say(W.before)}</dt>
              <dd>
                <Value field={field} content={before} />
              </dd>
            </div>
            <div>
              <dt>{reader.say(W.now)}</dt>
              <dd>
                <Value field={field} content={now} />
              </dd>
            </div>
          </dl>
        ),
      },
    ];
  });
  if (rows.length === 0) return null;
  return (
    <Section id={section.id} heading={reader.say(section.name)}>
      <SummaryList rows={rows} />
    </Section>
  );
}

function Value({ field, content }: { field: FormField; content: Content }) {
  const reader = useReader();
  const text = valueText(field, valueAt(content, field.pointer), reader);
  return <span class="stated-text">{text ?? reader.say(CONTENT_WORDS.notStated)}</span>;
}
