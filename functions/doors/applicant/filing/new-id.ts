import { randomId } from '../../../handler/random-id.ts';

export function newApplicationId(): string {
  return randomId('app');
}
