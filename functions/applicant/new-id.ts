import { randomId } from '../random-id.ts';

export function newApplicationId(): string {
  return randomId('app');
}
