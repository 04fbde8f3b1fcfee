import { checksNamed, runBeside, sayTold } from './checks.ts';

// `npm run check`: what takes longest comes first
const checks = checksNamed('lint', 'types', 'unused', 'generated', 'format');
if (!(await runBeside(checks, sayTold))) process.exitCode = 1;
