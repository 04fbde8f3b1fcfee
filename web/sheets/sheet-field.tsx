import { FileButton } from '../parts/fields/file-button.tsx';
import { useReader } from '../reader/context.ts';
import { SHEET_WORDS as W } from './words.ts';

interface SheetFieldProps {
  readonly look: (name: string, bytes: Uint8Array) => void;
}

/** A table that is dropped or chosen, read at once. */
export function SheetField({ look }: SheetFieldProps) {
  const reader = useReader();
  const given = async (file: File | null | undefined) => {
    if (file) look(file.name, new Uint8Array(await file.arrayBuffer()));
  };
  return (
    <div
      class="drop"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void given(event.dataTransfer?.files[0]);
      }}
    >
      <label for="sheet">{reader.say(W.drop)}</label>
      <p id="sheet-hint" class="small quiet">
        {reader.say(W.dropHint)}
      </p>
      <FileButton
        id="sheet"
        accept=".csv,text/csv"
        describedBy="sheet-hint"
        onFiles={(files) => void given(files?.[0])}
      />
    </div>
  );
}
