import {
  type Application,
  buildApplication,
  buildCommand,
  buildRouteMap,
  type Command,
  type CommandContext,
  type RouteMap,
  type StricliProcess,
} from '@stricli/core';
import type { IoContext } from '../context/context.ts';
import { SignInError, UsageError } from '../context/context.ts';
import type { Option, Argument } from './options.ts';
import { textsFor } from './texts.ts';
import type { Group, Verb } from './verb.ts';

/** What the parser hands to a verb. */
export interface RunContext extends CommandContext {
  readonly process: StricliProcess;
  readonly io: IoContext;
}

/** A slip of the pen, not another word. */
const NEAR = {
  threshold: 3,
  weights: { insertion: 1, deletion: 1, substitution: 1.5, transposition: 1 },
} as const;

/**
 * The parser: each verb is a route, and those that share their first word are below it. `asked` is
 * the verb that the command line is about, where it can be told; then no other is built, which
 * would take longer than most verbs do.
 */
export function applicationOf(
  groups: readonly Group[],
  version: string,
  asked?: Verb,
): Application<RunContext> {
  const verbs = asked ? [asked] : groups.flatMap((group) => group.verbs);
  return buildApplication(routesOf(verbs, ''), {
    name: 'pilots',
    versionInfo: { currentVersion: version },
    scanner: { caseStyle: 'original', distanceOptions: NEAR },
    documentation: { onlyRequiredInUsageLine: true, disableAnsiColor: true },
    localization: { text: textsFor(asked) },
    determineExitCode: (error) => (error instanceof SignInError ? 3 : 2),
  });
}

function routesOf(verbs: readonly Verb[], prefix: string): RouteMap<RunContext> {
  const routes = new Map<string, Command<RunContext> | RouteMap<RunContext>>();
  const aliases: Record<string, string> = {};
  for (const verb of verbs) {
    const [first = '', second] = verb.name.slice(prefix.length).split(' ');
    if (verb.alias !== undefined) aliases[verb.alias] = first;
    if (second === undefined) routes.set(first, commandOf(verb));
    else if (!routes.has(first)) {
      const inside = `${first} `;
      routes.set(
        first,
        routesOf(
          verbs.filter(({ name }) => name.startsWith(inside)),
          inside,
        ),
      );
    }
  }
  const names = [...routes.keys()].map((name) => prefix + name);
  return buildRouteMap({
    routes: Object.fromEntries(routes),
    aliases,
    docs: { brief: names.join(', ') },
  });
}

function commandOf({ words = {}, options = {}, says, example, run }: Verb): Command<RunContext> {
  const names = Object.keys(words);
  const flags = Object.entries(options).map(([name, option]) => [name, flagOf(option)] as const);
  return buildCommand<Readonly<Record<string, unknown>>, string[], RunContext>({
    // the parser's types follow from a function's; here both follow from the definition
    parameters: { flags: Object.fromEntries(flags), positional: positionalOf(words) } as never,
    docs: { brief: `${says[0]} ${says[1]}`, fullDescription: descriptionOf(says, example) },
    async func(flagValues, ...wordValues) {
      const isList = Object.values(words).some(
        ({ count }) => count === 'several' || count === 'any',
      );
      const stated = names.map((name, at) => [name, isList ? wordValues : wordValues[at]] as const);
      const { api = this.io.api, token = this.io.token } = flagValues as Partial<IoContext>;
      const io = { ...this.io, api, token };
      this.process.exitCode = await run(io, {
        ...flagValues,
        ...Object.fromEntries(stated),
      } as never);
    },
  });
}

function descriptionOf([zh, en]: Verb['says'], example: readonly string[]): string {
  return [
    `${zh}。`,
    `${en}.`,
    '',
    "示例，npm start 运行时可用 An example that works with npm start, after alias pilots='npm run -s pilots --':",
    ...example.map((line) => `  ${line}`),
  ].join('\n');
}

function flagOf(option: Option) {
  const brief = briefOf(option);
  switch (option.kind) {
    case 'flag':
      return { kind: 'boolean', brief, optional: true, withNegated: false };
    case 'choice':
      return { kind: 'enum', values: option.values, brief, optional: !option.isRequired };
    case 'repeated':
      return { ...parsed(brief, option.placeholder), optional: true, variadic: true };
    case 'text':
      return { ...parsed(brief, option.placeholder), optional: !option.isRequired };
  }
}

/** The help lists options without what they say; it stands before the words on it. */
function briefOf(option: Option): string {
  return 'placeholder' in option ? `<${option.placeholder}> ${option.says}` : option.says;
}

function parsed(brief: string, placeholder: string) {
  return { kind: 'parsed', parse: notBlank, brief, placeholder, proposeCompletions: () => [] };
}

/** An option that says nothing is a slip: a list that came out empty, a variable that is not set. */
function notBlank(input: string): string {
  if (/[^\p{White_Space}\p{Cf}]/u.test(input)) return input;
  throw new UsageError('没有内容。 It says nothing.');
}

function positionalOf(words: Readonly<Record<string, Argument>>) {
  const parameters = Object.entries(words).map(([placeholder, { says, count, proposes }]) => ({
    brief: says,
    placeholder,
    parse: notBlank,
    optional: count === 'optional',
    ...(proposes && { proposeCompletions: (partial: string) => startingWith(proposes(), partial) }),
    count,
  }));
  const [list] = parameters.filter(({ count }) => count === 'several' || count === 'any');
  if (!list) return { kind: 'tuple', parameters };
  return { kind: 'array', parameter: list, minimum: list.count === 'several' ? 1 : 0 };
}

function startingWith(names: readonly string[], partial: string): string[] {
  return names.filter((name) => name.startsWith(partial));
}
