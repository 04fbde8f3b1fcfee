import ts from 'typescript';

/** A part of a package that no function of ours reaches, and what stands in its place. */
export interface Unused {
  /** Which files: the end of their path below `node_modules`. */
  readonly file: RegExp;
  readonly contents: (source: string) => string;
}

/** A stretch of a source, and what is to stand there. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The source with every constant that a module makes by a call said to be pure: to build a shape or
 * a table does nothing else, which a bundler cannot know, and what nobody asks for is left out.
 */
export function withPureConstants(source: string): string {
  const file = fileOf(source);
  const made = constantsOf(file).filter(({ made: by }) => !ts.isFunctionLike(by));
  return edited(
    source,
    made.map(({ made: by }) => {
      const [from, to] = [by.getStart(file), by.end];
      return { from, to, text: `/* @__PURE__ */ (() => (${source.slice(from, to)}))()` };
    }),
  );
}

/**
 * The source without those entries of its tables, and members of entries, that are not kept: a table
 * is an object that a constant of the module is. `keeps` is asked with the entry's name, and then
 * with that of each member.
 */
export function withEntries(
  source: string,
  keeps: (entry: string, member?: string) => boolean,
): string {
  const file = fileOf(source);
  const entries = constantsOf(file).flatMap(({ made }) => membersOf(made));
  const gone = entries.flatMap((entry) =>
    keeps(entry.name)
      ? membersOf(entry.value).filter((member) => !keeps(entry.name, member.name))
      : [entry],
  );
  return edited(
    source,
    gone.map(({ from, to }) => ({ from, to, text: '' })),
  );
}

/**
 * The source of zod's classes without those methods, getters and exported functions that `keeps`
 * says no to. A class is `$constructor(name, initialise, methods)`, with `derived(getters, methods)`
 * for the third where it has both.
 */
export function withMethods(source: string, keeps: (name: string) => boolean): string {
  const file = fileOf(source);
  const tables = constantsOf(file).flatMap(({ made }) => methodTablesOf(made));
  const gone = tables.flatMap(membersOf).filter(({ name }) => !keeps(name));
  return edited(
    source,
    gone.map(({ from, to }) => ({ from, to, text: '' })),
  );
}

function methodTablesOf(made: ts.Expression): readonly ts.Expression[] {
  if (!ts.isCallExpression(made)) return [];
  const [, , methods] = made.arguments;
  return methods && ts.isCallExpression(methods) ? methods.arguments : methods ? [methods] : [];
}

function fileOf(source: string): ts.SourceFile {
  return ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest);
}

function constantsOf(file: ts.SourceFile) {
  return file.statements
    .filter((each) => ts.isVariableStatement(each))
    .flatMap(({ declarationList: { declarations } }) => [...declarations])
    .flatMap(({ name, initializer }) =>
      ts.isIdentifier(name) && initializer ? [{ name: name.text, made: initializer }] : [],
    );
}

interface Member {
  readonly name: string;
  readonly value: ts.Expression | undefined;
  readonly from: number;
  readonly to: number;
}

function membersOf(value: ts.Expression | undefined): Member[] {
  const table = value && bare(value);
  if (!table || !ts.isObjectLiteralExpression(table)) return [];
  const { properties } = table;
  return properties.flatMap((each, at) => {
    const { name } = each;
    if (!name || !(ts.isIdentifier(name) || ts.isStringLiteral(name))) return [];
    const member = ts.isPropertyAssignment(each) ? each.initializer : undefined;
    // with the comma after it
    const to = properties[at + 1]?.pos ?? properties.end;
    return [{ name: name.text, value: member, from: each.pos, to }];
  });
}

/** Without what only types say. */
function bare(value: ts.Expression): ts.Expression {
  const isTyped = ts.isAsExpression(value) || ts.isSatisfiesExpression(value);
  return isTyped ? bare(value.expression) : value;
}

function edited(source: string, edits: readonly Edit[]): string {
  const last = edits.toSorted((a, b) => b.from - a.from);
  return last.reduce(
    (text, { from, to, text: by }) => text.slice(0, from) + by + text.slice(to),
    source,
  );
}
