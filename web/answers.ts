import type { paths } from '../shared/client/schema.ts';

type Answer<P extends keyof paths> = paths[P] extends {
  get: { responses: { 200: { content: { 'application/json': infer T } } } };
}
  ? T
  : never;

export type Calls = Answer<'/v1/calls'>;
export type Call = Answer<'/v1/calls/{callId}'>;
export type RulePack = Answer<'/v1/rule-packs/{packId}'>['pack'];
export type Clause = RulePack['clauses'][number];
export type Announcements = Answer<'/v1/calls/{callId}/announcements'>;
export type Revocation = Announcements['revocations'][number];
export type PublishedList = Answer<'/v1/calls/{callId}/notices/{number}'>;
export type Overview = Answer<'/v1/calls/{callId}/overview'>;
