import { Button } from './button.tsx';

interface SaveButtonProps {
  /** Of the file. */
  readonly name: string;
  /** What JSON can hold. */
  readonly value: unknown;
  readonly children: string;
}

/** Saves something as a JSON file on the reader's machine. */
export function SaveButton({ name, value, children }: SaveButtonProps) {
  const save = () => {
    const file = new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return <Button onPress={save}>{children}</Button>;
}
