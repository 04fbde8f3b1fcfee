import type { Remark } from '../../../shared/calls/stale-call.ts';
import type { FieldChange } from '../../../shared/domain/application/changes.ts';
import { callPlaceName, callValue } from '../../../shared/domain/calls/call-words.ts';
import { ADDRESSES } from '../../app/addresses.ts';
import type { Call } from '../../data/answers.ts';
import { Button } from '../../parts/actions/button.tsx';
import { Section } from '../../parts/frame/heading.tsx';
import { Link } from '../../parts/frame/link.tsx';
import { DataTable } from '../../parts/lists/data-table.tsx';
import { Notice } from '../../parts/states/notice.tsx';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import type { Reader } from '../../reader/reader.ts';
import { ADMIN_WORDS } from '../words.ts';
import { type Definition, definitionOf } from './call-files.ts';

const W = ADMIN_WORDS.apply;

/** What applying a definition would change. */
export interface Plan {
  readonly definition: Definition;
  /** The call as it is there; null: there is none. */
  readonly there: Call | null;
  readonly changes: readonly FieldChange[];
  /** What still speaks of another year or pack, and what is odd. */
  readonly remarks: readonly Remark[];
}

export interface Written {
  readonly plan: Plan;
  readonly version: number;
  /** True where the call is again what it was before. */
  readonly isBack: boolean;
}

interface PlanProps {
  readonly plan: Plan;
  readonly isSending: boolean;
  readonly apply: () => void;
}

/** What would change, old beside new, and the button that changes it. */
export function PlanTable({ plan, isSending, apply }: PlanProps) {
  const { definition, there, changes, remarks } = plan;
  const reader = useReader();
  const calls = [there, definition];
  return (
    <Section id="plan" heading={reader.say(W.plan)}>
      {there && changes.length === 0 ? (
        <Notice kind="info" isNew>
          <p>{reader.say(W.noChange)}</p>
        </Notice>
      ) : (
        <>
          {!there && (
            <Notice kind="warn" isNew>
              <p>{reader.say(W.isNew)}</p>
            </Notice>
          )}
          <Remarks remarks={remarks} calls={calls} />
          <DataTable
            caption={definition.name ? reader.say(definition.name) : definition.id}
            rows={there ? changes : changes.filter(isShort)}
            keyOf={({ pointer }) => pointer}
            nameOf={(each) => fieldName(each, calls, reader)}
            columns={[
              {
                id: 'field',
                name: reader.say(W.field),
                cell: (each) => fieldName(each, calls, reader),
              },
              {
                id: 'now',
                name: reader.say(W.now),
                cell: ({ pointer, before }) => shown(pointer, before, calls, reader),
              },
              {
                id: 'after',
                name: reader.say(W.after),
                cell: ({ pointer, after }) => shown(pointer, after, calls, reader),
              },
            ]}
          />
          <Button kind="primary" isBusy={isSending} onPress={apply}>
            {reader.say(there ? W.update : W.publish)}
          </Button>
        </>
      )}
    </Section>
  );
}

interface RemarksProps {
  readonly remarks: readonly Remark[];
  readonly calls: Calls;
}

/** Each by the field that it is about; nothing where nothing is odd. */
function Remarks({ remarks, calls }: RemarksProps) {
  const reader = useReader();
  if (remarks.length === 0) return null;
  return (
    <Notice kind="warn" title={reader.say(W.remarks)}>
      <ul>
        {remarks.map(({ pointer, message }) => (
          <li key={`${pointer} ${message.en}`}>
            {fieldName({ pointer }, calls, reader)}：{reader.say(message)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Of a call that is new, its lists are not shown entry by entry. */
const isShort = ({ pointer }: FieldChange) => pointer.split('/').length <= 3;

type Calls = readonly (object | null)[];

/** A field by its name, and what is in it by the names that it has there. */
function fieldName(
  { pointer }: Pick<FieldChange, 'pointer'>,
  calls: Calls,
  reader: Reader,
): string {
  const name = callPlaceName(pointer, calls);
  return name ? reader.say(name) : pointer;
}

function shown(pointer: string, value: FieldChange['before'], calls: Calls, reader: Reader) {
  return reader.say(callValue(pointer, value, calls));
}

interface WrittenProps {
  readonly written: Written;
  readonly isSending: boolean;
  readonly takeBack: (before: Definition) => void;
}

/** What was done, and the way back while the page is open. */
export function Written({ written, isSending, takeBack }: WrittenProps) {
  const reader = useReader();
  const { plan, isBack } = written;
  const before = plan.there && definitionOf(plan.there);
  return (
    <>
      <Notice kind="success" title={reader.say(isBack ? W.takenBack : W.done)} isNew>
        <p>
          <Link to={addressOf(ADDRESSES.adminCall, { callId: plan.definition.id })}>
            {reader.say(W.open)}
          </Link>
        </p>
      </Notice>
      {before && !isBack && (
        <Button isBusy={isSending} onPress={() => takeBack(before)}>
          {reader.say(W.takeBack)}
        </Button>
      )}
    </>
  );
}
