import { FileButton } from './file-button.tsx';

interface DropFieldProps {
  /** Of the control, which the label names. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** The kinds of files, as `accept` takes them. */
  readonly accept: string;
  readonly isSeveral?: boolean | undefined;
  /** Files that were chosen. */
  readonly onFiles: (files: FileList | null) => void;
  /** What was dropped, where folders are looked into; else its files are as if they were chosen. */
  readonly onDropped?: (dropped: DataTransfer) => void;
}

/** A place to drop files, or to choose them. */
export function DropField({ id, label, hint, onDropped, ...button }: DropFieldProps) {
  const { onFiles } = button;
  return (
    <div
      class="drop"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const { dataTransfer } = event;
        if (!dataTransfer) return;
        if (onDropped) onDropped(dataTransfer);
        else onFiles(dataTransfer.files);
      }}
    >
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} class="small quiet">
          {hint}
        </p>
      )}
      <FileButton id={id} {...(hint !== undefined && { describedBy: `${id}-hint` })} {...button} />
    </div>
  );
}
