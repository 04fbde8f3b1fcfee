import { Button } from './button.tsx';

type SaveButtonProps = {
  /** Of the file. */
  readonly name: string;
  readonly children: string;
} & ({ readonly value: unknown; readonly csv?: never } | { readonly csv: string });

/** Saves something on the reader's machine: what JSON can hold as such a file, or a CSV file. */
export function SaveButton({ name, children, ...given }: SaveButtonProps) {
  const save = () => {
    const file =
      given.csv === undefined
        ? new Blob([JSON.stringify(given.value, null, 2)], { type: 'application/json' })
        : new Blob([given.csv], { type: 'text/csv' });
    saveFile(name, file);
  };
  return <Button onPress={save}>{children}</Button>;
}

/** Saves a file on the reader's machine, by this name. */
export function saveFile(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
