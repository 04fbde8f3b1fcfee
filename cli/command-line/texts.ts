import {
  type ApplicationText,
  ArgumentScannerError,
  formatMessageForArgumentScannerError,
  text_en,
} from '@stricli/core';
import { ProblemError } from '../../shared/client/client.ts';
import { UsageError } from '../context/context.ts';
import { fieldName } from '../output/field-name.ts';
import { oneLine } from '../output/one-line.ts';
import type { Option } from './options.ts';
import type { Verb } from './verb.ts';

/**
 * What the parser says, in both languages; no value of an option is repeated, since one is a token.
 * With a verb, it says of an option that is missing what it is.
 */
export function textsFor(verb: Verb | undefined): ApplicationText {
  return {
    ...TEXTS,
    exceptionWhileParsingArguments: (error) => parsingFault(error, verb),
  };
}

const TEXTS: ApplicationText = {
  ...text_en,
  headers: {
    usage: '用法 Usage',
    aliases: '也可写作 The same',
    commands: '命令 Verbs',
    flags: '选项 Options',
    arguments: '内容 Words',
  },
  keywords: { default: '默认 default =', separator: '分隔符 separator =' },
  briefs: {
    ...text_en.briefs,
    help: '说明 this help',
    version: '版本 which release this is',
  },
  noCommandRegisteredForInput: ({ input, corrections }) => {
    const guess = corrections.length > 0 ? ` 是否为 Do you mean ${corrections.join(', ')}?` : '';
    return `没有命令 ${input}。 There is no command ${input}.${guess} pilots help`;
  },
  exceptionWhileRunningCommand: (error) => sentenceOf(error),
  commandErrorResult: (error) => sentenceOf(error),
};

/** What is wrong with a command line, in a sentence. */
function parsingFault(error: unknown, { options = {}, words = {} }: Partial<Verb> = {}): string {
  if (!(error instanceof ArgumentScannerError)) return sentenceOf(error);
  return formatMessageForArgumentScannerError(error, {
    FlagNotFoundError: ({ input, corrections }) => {
      const guess =
        corrections.length > 0 ? ` 是否为 Do you mean --${corrections.join(', --')}?` : '';
      const name = input.replace(/=.*/s, '');
      return `没有选项 --${name}，未执行。 There is no option --${name} here; nothing was done.${guess}`;
    },
    AliasNotFoundError: ({ input }) =>
      `没有选项 -${input}，未执行。 There is no option -${input} here; nothing was done.`,
    UnsatisfiedFlagError: ({ externalFlagName: name, nextFlagName: next }) =>
      next === undefined
        ? `请给出 Give ${statedAs(name, options[name])}.`
        : `--${name} 没有内容，其后是 --${next}。 --${name} says nothing; --${next} follows it.`,
    UnexpectedFlagError: ({ externalFlagName: name }) =>
      `--${name} 只能给一次。 --${name} is given once here.`,
    EnumValidationError: ({ externalFlagName: name, input, values }) =>
      `--${name} 不能是 ${oneLine(input)}。 --${name} ${oneLine(input)} is none of: ${values.join(', ')}.`,
    ArgumentParseError: ({ externalFlagNameOrPlaceholder: name, exception }) =>
      `--${name}：${exception instanceof Error ? exception.message : ''}`,
    UnexpectedPositionalError: ({ expectedCount, input }) => {
      const written = oneLine(input);
      // an editor makes one long dash of two, and an input method wide ones
      if (/^\p{Pd}/u.test(input) && !input.startsWith('-'))
        return `选项前应是两个半角连字符“--”：${written}。 An option begins with two plain hyphens, --, and ${written} does not.`;
      return expectedCount === 0
        ? `不需要 ${written}。 Nothing like ${written} goes here.`
        : `一次一项。 One at a time; too many: ${written}.`;
    },
    UnsatisfiedPositionalError: ({ placeholder }) =>
      `请指明 Name <${placeholder}>: ${words[placeholder]?.says ?? ''}.`,
    InvalidNegatedFlagSyntaxError: ({ externalFlagName: name }) =>
      `没有选项 --${name}。 There is no option --${name}.`,
  });
}

/** How an option is written, and what it says. */
function statedAs(name: string, option: Option | undefined): string {
  if (option === undefined || option.kind === 'flag') return `--${name}`;
  const value = option.kind === 'choice' ? option.values.join('|') : `<${option.placeholder}>`;
  return `--${name} ${value}: ${option.says}`;
}

/** Any error as lines for a person; never a stack, nor what was sent. */
export function sentenceOf(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  if (error instanceof ProblemError) {
    const { title, detail, code, errors = [] } = error.problem;
    const lines = errors.map(({ pointer, message }) => `${fieldName(pointer)}：${message}`);
    return [`${title}：${detail} (${code})`, ...lines].map(oneLine).join('\n');
  }
  if (error instanceof TypeError && error.message === 'fetch failed') {
    return '接口没有应答。 The API does not answer; does npm start run?';
  }
  const what = error instanceof Error ? `${error.name}: ${error.message}` : '';
  return `程序出错，请报告。 This is a fault of the program; please report it. ${oneLine(what)}`;
}
