import { expect, it } from 'vitest';
import { routes } from '../../shared/contract/routes.ts';

const [CODE, PASTED] = ['51100000500002862F', '（5110 0000 5000 0286 2ｆ\u200B）'];
const person = (code: string) => ({ subject: 'new-1', organisation: { code, name: '样例单位' } });

it.each([
  [routes.putPerson, (code: string) => ({ ...person(code), name: '样例人员', roles: ['expert'] })],
  [routes.convenePanel, (code: string) => ({ experts: [person(code)], chair: 'new-1' })],
  [
    routes.replaceExpert,
    (code: string) => ({ out: 'new-2', expert: person(code), reason: '样例' }),
  ],
  [
    routes.extendCall,
    (code: string) => ({
      association: code,
      closesAt: '2026-12-10T17:00:00+08:00',
      reason: '样例',
    }),
  ],
])('an organisation is one however its code is pasted (%#)', ({ body }, stating) => {
  expect(body.parse(stating(PASTED))).toEqual(body.parse(stating(CODE)));
  expect(JSON.stringify(body.parse(stating(PASTED)))).toContain(`"${CODE}"`);
  expect(body.safeParse(stating(CODE.slice(1))).success).toBe(false);
});
