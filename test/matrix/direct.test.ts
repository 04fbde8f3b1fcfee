import { describe } from 'vitest';
import { matrixOf } from './matrix.ts';

describe('a direct filing', () => {
  matrixOf('direct');
});
