import { RadioField } from '../../parts/fields/choice-fields.tsx';
import { TextField } from '../../parts/fields/text-fields.tsx';
import { choicesOf } from '../../form/values.ts';
import { useReader } from '../../reader/context.ts';
import type { Call } from '../../data/answers.ts';
import type { Declared } from '../filing/declared-file.ts';
import { FILING_WORDS } from '../filing/words.ts';

const W = FILING_WORDS.materials;

/** What a call asks of the files of a material. */
export type Asks = NonNullable<Call['materials'][number]['asks']>;

interface AskedOfFileProps {
  readonly file: Declared;
  readonly asks: Asks;
  readonly isLocked: boolean;
  readonly onFile: (file: Declared) => void;
}

/** What only whoever has the paper at hand can say of it; nothing is taken for said. */
export function AskedOfFile({ file, asks, isLocked, onFile }: AskedOfFileProps) {
  const reader = useReader();
  const { kind, sealed, sha256, statedNumber = '' } = file;
  const at = `materials.${kind}.${sha256.slice(0, 8)}`;
  return (
    <>
      {asks.includes('sealed') && (
        <RadioField
          id={`${at}.sealed`}
          label={reader.say(W.sealed)}
          choices={choicesOf({ path: '', kind: 'boolean' }, reader).map((choice) => ({
            ...choice,
            isClosed: isLocked,
          }))}
          value={sealed === undefined ? '' : String(sealed)}
          onValue={(next) => onFile({ ...file, sealed: next === 'true' })}
        />
      )}
      {asks.includes('statedNumber') && !isLocked && (
        <TextField
          id={`${at}.number`}
          label={reader.say(W.statedNumber)}
          value={statedNumber}
          onValue={(next) => {
            const { statedNumber: _before, ...others } = file;
            onFile(next === '' ? others : { ...others, statedNumber: next });
          }}
        />
      )}
    </>
  );
}
