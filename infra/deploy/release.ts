import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleFunctions } from '../bundling/bundles.ts';
import { bundleCommandLine } from '../pages/command-line.ts';
import { must } from './program.ts';

// `npm run release`: what a release holds, into `build/release`: the functions as they are deployed,
// the command line as one file, and the packages that both carry, as CycloneDX

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'build', 'release');
const bundles = join(root, 'build', 'release-bundles');

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
await bundleFunctions(bundles);
await bundleCommandLine(folder);
// the same bytes from the same commit
const same = ['--sort=name', '--mtime=@0', '--owner=0', '--group=0', '--numeric-owner'];
await must('tar', ['-czf', join(folder, 'functions.tar.gz'), ...same, '-C', bundles, '.']);
const listed = ['sbom', '--omit', 'dev', '--sbom-format', 'cyclonedx'];
writeFileSync(join(folder, 'sbom.cdx.json'), await must('npm', listed, { folder: root }));
