import type { Refusal } from '../../shared/domain/refusal.ts';

/** A cursor that the list never gave out, or gave out to another. */
export const CURSOR_REFUSED: Refusal = {
  code: 'request.invalid',
  errors: [
    {
      pointer: '/cursor',
      in: 'query',
      code: 'cursor.invalid',
      message: { zh: '不是本列表给出的游标', en: 'This list gave out no such cursor' },
    },
  ],
};
