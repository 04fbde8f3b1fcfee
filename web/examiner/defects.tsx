import type { ComponentChildren } from 'preact';
import { Section } from '../parts/frame/heading.tsx';
import { Chinese } from '../parts/text/chinese.tsx';
import { useReader } from '../reader/context.ts';
import type { Defect } from './tray.ts';
import { TRAY_WORDS as W } from './tray-words.ts';

/** What fields and clauses are called, by pointer and id. */
export interface Names {
  readonly fields: ReadonlyMap<string, string>;
  readonly clauses: ReadonlyMap<string, string>;
  /** What the clauses rest on, and how that was read. */
  readonly sources: ReadonlyMap<string, string>;
}

interface DefectsProps {
  readonly tray: readonly Defect[];
  readonly names: Names;
  /** What may be done about each. */
  readonly act?: (defect: Defect) => ComponentChildren;
}

/** Defects as the association reads them. */
export function Defects({ tray, names, act }: DefectsProps) {
  const reader = useReader();
  return (
    <ol class="tasks">
      {tray.map((defect) => (
        <li key={`${defect.pointer} ${defect.clause}`}>
          <strong>{names.fields.get(defect.pointer)}</strong>
          <p>
            <Chinese>{defect.instruction}</Chinese>{' '}
            <span class="quiet small">
              {reader.say(W.byClause(names.clauses.get(defect.clause) ?? defect.clause))}
            </span>{' '}
            <small class="quiet">{names.sources.get(defect.clause)}</small>
          </p>
          {act?.(defect)}
        </li>
      ))}
    </ol>
  );
}

interface TrayProps extends Pick<DefectsProps, 'tray' | 'names'> {
  readonly onRemove: (defect: Defect) => void;
}

/** What was pointed out so far, before the association is told. */
export function Tray({ tray, names, onRemove }: TrayProps) {
  const reader = useReader();
  if (tray.length === 0) return null;
  return (
    <Section id="tray" heading={reader.say(W.title(tray.length))}>
      <p>{reader.say(W.says)}</p>
      <Defects
        tray={tray}
        names={names}
        act={(defect) => (
          <button type="button" class="plain" onClick={() => onRemove(defect)}>
            {reader.say(W.remove)}
            <span class="unseen"> {names.fields.get(defect.pointer)}</span>
          </button>
        )}
      />
    </Section>
  );
}

/** Beside a field or a clause: begins a defect there. */
export function PointOut({ name, onPress }: { name: string; onPress: () => void }) {
  const reader = useReader();
  return (
    <button type="button" class="plain small no-print" onClick={onPress}>
      {reader.say(W.pointOut)}
      <span class="unseen">{reader.say(W.about(name))}</span>
    </button>
  );
}
