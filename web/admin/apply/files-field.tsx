import { FileButton } from '../../parts/fields/file-button.tsx';
import type { GivenFile } from './call-files.ts';
import { filesChosen, filesDropped } from './dropped.ts';

interface FilesFieldProps {
  readonly id: string;
  readonly label: string;
  readonly isSeveral?: true;
  readonly look: (files: readonly GivenFile[]) => void;
}

/** Files in YAML or JSON that are dropped or chosen, read at once. */
export function FilesField({ id, label, isSeveral, look }: FilesFieldProps) {
  return (
    <div
      class="drop"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        if (event.dataTransfer) void filesDropped(event.dataTransfer).then(look);
      }}
    >
      <label for={id}>{label}</label>
      <FileButton
        id={id}
        isSeveral={isSeveral}
        accept=".yaml,.yml,.json"
        onFiles={(files) => void filesChosen(files).then(look)}
      />
    </div>
  );
}
