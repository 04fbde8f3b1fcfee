import { useReader } from '../../reader/context.ts';
import { PARTS } from '../words.ts';

interface FileButtonProps {
  /** Of the control, where a label beside it names it. */
  readonly id?: string;
  /** What it is for, where no label beside it says so; not shown. */
  readonly what?: string;
  /** The kinds of files, as `accept` takes them. */
  readonly accept?: string;
  readonly isSeveral?: boolean | undefined;
  readonly describedBy?: string;
  readonly onFiles: (files: FileList | null) => void;
}

/**
 * The browser's own control for files below a button in the reader's language, which the control's
 * own is not: it is pressed, tabbed to, dropped on and read out as ever.
 */
export function FileButton({ id, what, onFiles, ...control }: FileButtonProps) {
  const reader = useReader();
  const says = reader.say(control.isSeveral ? PARTS.chooseFiles : PARTS.chooseFile);
  return (
    <span class="file-button">
      <input
        id={id}
        type="file"
        // else a browser shows that none is chosen, in its language
        title=""
        accept={control.accept}
        multiple={control.isSeveral}
        aria-describedby={control.describedBy}
        aria-label={what && reader.say(PARTS.chooseFor(says, what))}
        onChange={({ currentTarget }) => {
          onFiles(currentTarget.files);
          // the same file once more, put right meanwhile, is another
          currentTarget.value = '';
        }}
      />
      <span class="button secondary" aria-hidden="true">
        {says}
      </span>
    </span>
  );
}
