import type { Resource } from '../template/resources.ts';
import type { Values } from '../template/values.ts';
import { type Right, readRights } from './statements.ts';

/** A function by name, with its resource. */
export interface Named {
  readonly name: string;
  readonly resource: Resource;
}

/** What the role of each function allows, by the name of the function. */
export function rightsByFunction(
  functions: readonly Named[],
  resources: readonly Resource[],
  values: Values,
): ReadonlyMap<string, readonly Right[]> {
  const roles = resources.filter(({ type }) => type === 'AWS::IAM::Role');
  const rightsOfRole = new Map(
    roles.map((role) => [
      values.attributeOf(role, 'Arn'),
      [
        ...readRights(role.id, values.propertyOf(role, 'Policies')),
        ...attached(role, resources, values),
      ],
    ]),
  );
  return new Map(
    functions.flatMap(({ name, resource }) => {
      const role = values.propertyOf(resource, 'Role');
      const rights = typeof role === 'string' ? rightsOfRole.get(role) : undefined;
      return rights ? [[name, rights] as const] : [];
    }),
  );
}

/** Policies that are resources of their own and name the role. */
function attached(role: Resource, resources: readonly Resource[], values: Values): Right[] {
  return resources
    .filter(({ type, stack }) => type === 'AWS::IAM::Policy' && stack === role.stack)
    .map((policy) => values.propertiesOf(policy))
    .filter((policy) => Array.isArray(policy['Roles']) && policy['Roles'].includes(role.id))
    .flatMap((policy) => readRights(role.id, [policy]));
}
