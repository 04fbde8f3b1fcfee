import { DropField } from '../parts/fields/drop-field.tsx';
import { useReader } from '../reader/context.ts';
import { SHEET_WORDS as W } from './words.ts';

interface SheetFieldProps {
  readonly look: (name: string, bytes: Uint8Array) => void;
}

/** A table that is dropped or chosen, read at once. */
export function SheetField({ look }: SheetFieldProps) {
  const reader = useReader();
  const read = async (file: File | undefined) => {
    if (file) look(file.name, new Uint8Array(await file.arrayBuffer()));
  };
  return (
    <DropField
      id="sheet"
      label={reader.say(W.drop)}
      hint={reader.say(W.dropHint)}
      accept=".csv,text/csv"
      onFiles={(files) => void read(files?.[0])}
    />
  );
}
