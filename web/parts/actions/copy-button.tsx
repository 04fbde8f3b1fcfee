import { useState } from 'preact/hooks';
import { useReader } from '../../reader/context.ts';
import { PARTS } from '../words.ts';
import { Button } from './button.tsx';

/** Puts a text onto the clipboard, and says so. */
export function CopyButton({ text, children }: { text: () => string; children?: string }) {
  const reader = useReader();
  const [isCopied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(text()).then(() => setCopied(true));
  return (
    <>
      <Button onPress={copy}>{children ?? reader.say(PARTS.copy)}</Button>
      <span role="status">{isCopied ? reader.say(PARTS.copied) : ''}</span>
    </>
  );
}

export function PrintButton() {
  return <Button onPress={() => window.print()}>{useReader().say(PARTS.print)}</Button>;
}
