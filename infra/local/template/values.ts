import type { Stack } from './assembly.ts';
import { Sentence } from './sentence.ts';
import type { Resource } from './resources.ts';

/** What `Ref` and `Fn::GetAtt` give for a resource that is there. */
export interface Made {
  readonly ref: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

export const REGION = 'local';
export const ACCOUNT = '000000000000';

const PSEUDO: Readonly<Record<string, string>> = {
  'AWS::Partition': 'aws',
  'AWS::Region': REGION,
  'AWS::AccountId': ACCOUNT,
  'AWS::URLSuffix': 'amazonaws.com',
  'AWS::NoValue': '',
};

/** Works out the intrinsic functions of CloudFormation over resources as they come to be. */
export class Values {
  readonly #made = new Map<string, Made>();
  readonly #stacks: ReadonlyMap<string, Stack>;
  readonly #parameters: Readonly<Record<string, string>>;

  constructor(stacks: readonly Stack[], parameters: Readonly<Record<string, string>>) {
    this.#stacks = new Map(stacks.map((stack) => [stack.name, stack]));
    this.#parameters = parameters;
  }

  set(resource: Resource, made: Made): void {
    this.#made.set(`${resource.stack}/${resource.id}`, made);
  }

  /** The properties of a resource with every intrinsic worked out. */
  propertiesOf(resource: Resource): Readonly<Record<string, unknown>> {
    return this.#resolve(resource.stack, resource.properties) as Readonly<Record<string, unknown>>;
  }

  /** What `Fn::GetAtt` gives of a resource that is there. */
  attributeOf(resource: Resource, name: string): string {
    return this.#attribute(resource.stack, [resource.id, name]);
  }

  /** One property alone, for what must be known before the rest can be. */
  propertyOf(resource: Resource, name: string): unknown {
    return this.#resolve(resource.stack, resource.properties[name]);
  }

  #resolve(stack: string, value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#resolve(stack, item));
    if (typeof value !== 'object' || value === null) return value;
    const [first, ...others] = Object.entries(value);
    if (first && others.length === 0 && (first[0] === 'Ref' || first[0].startsWith('Fn::')))
      return this.#intrinsic(stack, first[0], first[1]);
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, this.#resolve(stack, item)]),
    );
  }

  #intrinsic(stack: string, name: string, argument: unknown): unknown {
    if (name === 'Ref') return this.#ref(stack, String(argument));
    if (name === 'Fn::GetAtt') return this.#attribute(stack, argument);
    if (name === 'Fn::Sub') return this.#substitute(stack, argument);
    const resolved = this.#resolve(stack, argument);
    if (name === 'Fn::ImportValue') return this.#import(String(resolved));
    const list = Array.isArray(resolved) ? resolved : [];
    if (name === 'Fn::Join') return asList(list[1]).join(String(list[0]));
    if (name === 'Fn::Select') return asList(list[1])[Number(list[0])];
    if (name === 'Fn::Split') return String(list[1]).split(String(list[0]));
    throw new Sentence(`infra/local does not work out ${name} (in stack ${stack}).`);
  }

  #ref(stack: string, name: string): string {
    const pseudo = PSEUDO[name] ?? (name === 'AWS::StackName' ? stack : undefined);
    if (pseudo !== undefined) return pseudo;
    const parameter = this.#stacks.get(stack)?.template.Parameters[name];
    if (parameter) return this.#parameters[name] ?? String(parameter.Default);
    return this.#madeResource(stack, name).ref;
  }

  #attribute(stack: string, argument: unknown): string {
    const [id, ...rest] = Array.isArray(argument) ? argument : String(argument).split('.');
    const name = rest.join('.');
    const value = this.#madeResource(stack, String(id)).attributes?.[name];
    if (value !== undefined) return value;
    throw new Sentence(`infra/local has no attribute ${name} of ${id} (in stack ${stack}).`);
  }

  #substitute(stack: string, argument: unknown): string {
    const [text, own] = Array.isArray(argument) ? argument : [argument, {}];
    const named = this.#resolve(stack, own) as Record<string, string>;
    const valueOf = (name: string) =>
      named[name] ?? (name.includes('.') ? this.#attribute(stack, name) : this.#ref(stack, name));
    return String(text).replaceAll(/\$\{(!?)([^}]+)\}/g, (_match, literal: string, name: string) =>
      literal ? `\${${name}}` : valueOf(name),
    );
  }

  #import(name: string): unknown {
    for (const stack of this.#stacks.values())
      for (const output of Object.values(stack.template.Outputs))
        if (output.Export && this.#resolve(stack.name, output.Export.Name) === name)
          return this.#resolve(stack.name, output.Value);
    throw new Sentence(`No stack exports ${name}.`);
  }

  #madeResource(stack: string, id: string): Made {
    const made = this.#made.get(`${stack}/${id}`);
    if (made) return made;
    const type = this.#stacks.get(stack)?.template.Resources[id]?.Type;
    throw new Sentence(
      type
        ? `infra/local cannot refer to ${id} (${type}, in stack ${stack}).`
        : `${id} is referred to, but is not in stack ${stack}.`,
    );
  }
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
