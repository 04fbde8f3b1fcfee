import type { Text } from '../../../shared/domain/text.ts';
import { clauseText } from '../../form/clause-text.ts';
import { type Content, valueAt } from '../../form/content/pointer.ts';
import { valueText } from '../../form/content/value-text.ts';
import type { FormField } from '../../form/sections.ts';
import { Notice } from '../../parts/states/notice.tsx';
import { CitedClause, type Rules } from '../../parts/text/cited.tsx';
import { useReader } from '../../reader/context.ts';
import type { View } from '../draft/filing.ts';
import { defectsAt } from './locked.ts';
import { POINTED_OUT } from '../correction/pointed-out-words.ts';
import { FILING_WORDS as W } from './words.ts';

interface AtField {
  readonly rules: Rules | null;
  readonly view: View;
  readonly field: FormField;
  /** What of the field a defect is about, where it holds several things. */
  readonly nameOf?: (defect: ReturnType<typeof defectsAt>[number]) => Text | undefined;
}

/** What was pointed out at a field, with the clause that it rests on. */
export function FieldDefects({ rules, view, field, nameOf }: AtField) {
  const reader = useReader();
  const defects = defectsAt(view, field.pointer);
  if (defects.length === 0) return null;
  return (
    <Notice kind="warn" title={reader.say(POINTED_OUT.here)}>
      {defects
        .map((defect) => ({ ...defect, name: nameOf?.(defect) }))
        .map(({ pointer, clause, instruction, name }) => (
          <p key={`${pointer} ${clause}`}>
            {name && <strong>{reader.say({ zh: `${name.zh}：`, en: `${name.en}: ` })}</strong>}
            <span lang="zh-CN">{instruction}</span>{' '}
            <span class="small quiet">
              {reader.say(POINTED_OUT.byClause(clauseText(rules?.pack ?? null, clause, reader)))}
            </span>{' '}
            <CitedClause rules={rules} id={clause} />
          </p>
        ))}
    </Notice>
  );
}

/** A field that cannot be changed now: what is stated; why it stays is said above all of them. */
export function LockedValue({
  field,
  content,
}: Pick<AtField, 'field'> & { readonly content: Content }) {
  const reader = useReader();
  const text = valueText(field, valueAt(content, field.pointer), reader);
  const id = field.pointer.slice(1).replaceAll('/', '.');
  return (
    <div class="field" id={id}>
      <p class="field-name">{reader.say(field.label)}</p>
      <p class="locked">{text ?? reader.say(W.notStated)}</p>
    </div>
  );
}
