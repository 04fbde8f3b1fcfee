import { word } from '../../command-line/options.ts';
import { verb } from '../../command-line/verb.ts';
import { UsageError } from '../../context/context.ts';

/** What asks `pilots` itself at each tab; where it proposes nothing, the shell proposes files. */
const SCRIPTS: Readonly<Record<string, string>> = {
  bash: `_pilots() {
  mapfile -t COMPREPLY < <(pilots __complete "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _pilots pilots`,
  zsh: `#compdef pilots
_pilots() {
  local -a proposed
  proposed=("\${(@f)$(pilots __complete "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n "$proposed" ]]; then compadd -- "\${proposed[@]}"; else _files; fi
}
compdef _pilots pilots`,
};

/** `pilots completions <shell>`: a script for the shell to read. */
export const completions = verb({
  name: 'completions',
  says: [
    '命令补全：把输出交给 shell 读取',
    'completion by the tab key: what it prints is for the shell to read',
  ],
  words: { shell: word('bash 或 or zsh', () => Object.keys(SCRIPTS)) },
  example: ['pilots completions bash > completions.sh'],
  run: async (io, { shell }) => {
    const script = Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : undefined;
    if (script === undefined) {
      throw new UsageError(
        `没有 ${shell} 的补全。 There is no completion for ${shell}: bash, zsh.`,
      );
    }
    io.print(script);
    return 0;
  },
});
