import type { Application, EventBody } from '../application/application.ts';
import { openAmong } from '../publication/objections.ts';

export type Route = 'recommended' | 'direct';

/** What of an application the conditions of the lifecycle hang on. */
export type Conditional = Pick<Application, 'content' | 'publication' | 'reconsideration'>;

/** What a step may hang on besides the state; the name is what the printed table says. */
export const CONDITIONS = {
  recommended: (application: Conditional) => routeOf(application) === 'recommended',
  direct: (application: Conditional) => routeOf(application) === 'direct',
  untold: ({ publication }: Conditional) => !publication?.toldAt,
  told: ({ publication }: Conditional) => Boolean(publication?.toldAt),
  last_objection: (application: Conditional, body?: EventBody) =>
    openObjections(application) <= answeredBy(body),
  more_objections: (application: Conditional, body?: EventBody) =>
    openObjections(application) > answeredBy(body),
  of_examination: ({ reconsideration }: Conditional) => reconsideration?.of === 'examination',
  of_selection: ({ reconsideration }: Conditional) => reconsideration?.of === 'selection',
} as const;
export type Condition = keyof typeof CONDITIONS;

/** The route that a filing takes; a draft that states none yet has none. */
export function routeOf({ content }: Pick<Application, 'content'>): Route | undefined {
  return content.recommendation?.route;
}

/** How many objections an event answers, or would. */
function answeredBy(body: EventBody | undefined): number {
  return body?.type === 'objections_dismissed' ? body.caseNumbers.length : 1;
}

function openObjections({ publication }: Conditional): number {
  return (publication?.objections ?? []).reduce((sum, each) => sum + openAmong(each), 0);
}
