import type { Verb } from './verb.ts';

/** The command line with what stands before the verb moved behind it: `pilots --api <url> queue …`. */
export function verbFirst(args: readonly string[], verbs: readonly Verb[]): readonly string[] {
  let at = 0;
  while (args[at]?.startsWith('-')) at += takesNext(args[at] ?? '', verbs) ? 2 : 1;
  return [...args.slice(at), ...args.slice(0, at)];
}

/** Whether the next word is what an option says; an option has one kind, whichever verb it is with. */
function takesNext(option: string, verbs: readonly Verb[]): boolean {
  if (!option.startsWith('--') || option.includes('=')) return false;
  const name = option.slice(2);
  return verbs.some(({ options = {} }) => {
    return Object.hasOwn(options, name) && options[name]?.kind !== 'flag';
  });
}
