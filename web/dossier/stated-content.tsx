import type { ComponentChildren } from 'preact';
import { materialRows } from '../form/content/materials.ts';
import { type Content, isSameValue, valueAt } from '../form/content/pointer.ts';
import { valueText } from '../form/content/value-text.ts';
import { CONTENT_WORDS } from '../form/content/words.ts';
import { type FormField, type FormSection, sectionsOf } from '../form/sections.ts';
import { Section } from '../parts/frame/heading.tsx';
import { SummaryList, type SummaryRow } from '../parts/lists/summary-list.tsx';
import { useReader } from '../reader/context.ts';
import type { Reader } from '../reader/reader.ts';
import { contentBefore } from './content-before.ts';
import { FileChanges } from './file-changes.tsx';
import type { Dossier } from './review-view.ts';
import { placeOf } from './correction-row.tsx';
import { DOSSIER_WORDS as W } from './words.ts';

interface StatedContentProps extends Dossier {
  /** What may be done about a field, beside it; of the materials, about each by itself. */
  readonly actOn?: ActOn | undefined;
  /** What stands in place of the names of the materials, with the rows that they make. */
  readonly materials?:
    | ((heading: string, rows: readonly MaterialLine[]) => ComponentChildren)
    | undefined;
}

/** What may be done about a field, or about one material of those that a field holds. */
export type ActOn = (
  field: FormField,
  material?: Pick<MaterialLine, 'kind' | 'name'>,
) => ComponentChildren;

/** A material with the files that are declared for it, and what may be done about it. */
export type MaterialLine = ReturnType<typeof materialRows>[number] & Pick<SummaryRow, 'act'>;

/** What was filed, section by section; what was corrected stands beside what it was. */
export function StatedContent({ call, view, actOn, materials }: StatedContentProps) {
  const before = contentBefore(view.content, view.changes);
  return (
    <>
      {sectionsOf(call).map((section) => (
        <Stated
          key={section.id}
          call={call}
          view={view}
          section={section}
          now={view.content}
          before={before}
          actOn={actOn}
          materials={materials}
        />
      ))}
    </>
  );
}

interface StatedProps extends Pick<StatedContentProps, 'call' | 'view' | 'actOn' | 'materials'> {
  readonly section: FormSection;
  readonly now: Content;
  readonly before: Content;
}

function Stated({ call, view, section, now, before, actOn, materials }: StatedProps) {
  const reader = useReader();
  if (materials && section.id === 'materials')
    return (
      <>
        {materials(reader.say(section.name), materialLines({ call, section, now, actOn }, reader))}
      </>
    );
  const rows = section.fields.flatMap((field): readonly SummaryRow[] => {
    // people are for nobody here: they are read elsewhere, with a reason
    if (field.pointer.startsWith('/people')) return [];
    if (field.pointer === '/materials') return materialLines({ call, section, now, actOn }, reader);
    const isSame = isSameValue(valueAt(now, field.pointer), valueAt(before, field.pointer));
    const isEmpty = isSame && valueAt(now, field.pointer) === undefined;
    // what a correction was asked for stands here also where it was left open
    if (isEmpty && field.demanded !== 'always' && !isAsked(view, field)) return [];
    return [
      {
        id: placeOf(field.pointer),
        name: reader.say(field.label),
        value: isSame ? (
          <Value field={field} content={now} />
        ) : (
          <BeforeAndNow field={field} before={before} now={now} />
        ),
        act: actOn?.(field),
      },
    ];
  });
  if (rows.length === 0) return null;
  return (
    <Section id={section.id} heading={reader.say(section.name)}>
      {section.id === 'materials' && <FileChanges call={call} view={view} />}
      <SummaryList rows={rows} />
    </Section>
  );
}

function isAsked({ examination }: StatedProps['view'], { pointer }: FormField): boolean {
  return examination?.defects.some((defect) => defect.pointer === pointer) ?? false;
}

/** One answer of many files: what is done about it is done about each material by itself. */
function materialLines(
  { call, section, now, actOn }: Pick<StatedProps, 'call' | 'section' | 'now' | 'actOn'>,
  reader: Reader,
): MaterialLine[] {
  const [field] = section.fields;
  return materialRows(call, now.materials ?? [], reader).map((row) =>
    field ? { ...row, act: actOn?.(field, row) } : row,
  );
}

function BeforeAndNow({
  field,
  before,
  now,
}: Pick<StatedProps, 'before' | 'now'> & { field: FormField }) {
  const reader = useReader();
  return (
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
  );
}

function Value({ field, content }: { field: FormField; content: Content }) {
  const reader = useReader();
  const text = valueText(field, valueAt(content, field.pointer), reader);
  return <span class="stated-text">{text ?? reader.say(CONTENT_WORDS.notStated)}</span>;
}
