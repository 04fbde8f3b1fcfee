import { checksNamed, runBeside, sayResult } from './checks.ts';

// `npm run check`: what takes longest comes first
const checks = checksNamed('lint', 'types', 'unused', 'generated', 'format');
if (!(await runBeside(checks, sayResult))) process.exitCode = 1;
