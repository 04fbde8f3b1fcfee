import { DropField } from '../../parts/fields/drop-field.tsx';
import type { GivenFile } from './call-files.ts';
import { filesChosen, filesDropped } from './dropped.ts';

interface FilesFieldProps {
  readonly id: string;
  readonly label: string;
  readonly isSeveral?: true;
  readonly look: (files: readonly GivenFile[]) => void;
}

/** Files in YAML or JSON that are dropped or chosen, also in their folder, read at once. */
export function FilesField({ look, ...field }: FilesFieldProps) {
  return (
    <DropField
      {...field}
      accept=".yaml,.yml,.json"
      onFiles={(files) => void filesChosen(files).then(look)}
      onDropped={(dropped) => void filesDropped(dropped).then(look)}
    />
  );
}
