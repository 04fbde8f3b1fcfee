import { describe } from 'vitest';
import { matrixOf } from './matrix.ts';

describe('a filing through its recommender', () => {
  matrixOf('recommended');
});
