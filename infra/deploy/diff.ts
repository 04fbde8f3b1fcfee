import { asCommand, readCommand } from './command.ts';
import { must } from './program.ts';

// `npm run diff -- <environment>`: what a deployment would change

await asCommand(async () => {
  const usage = 'npm run diff -- <dev|staging|prod>';
  const { name } = readCommand(process.argv.slice(2), usage);
  const { assembled } = await import('./assembled.ts');
  const { folder, stacks } = await assembled(name);
  await must('cdk', ['diff', ...stacks, '--app', folder], { isShown: true });
});
