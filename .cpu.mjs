// private: CPU ms of import and first answer, interleaved
import { execFileSync } from 'node:child_process';
import { build } from 'esbuild';
import { join } from 'node:path';
import { mkdtempSync } from 'node:fs';
import { BUNDLING, entryOf } from './infra/bundling/bundles.ts';
const [doors, variants, rounds='11'] = process.argv.slice(2);
const V = {
  ours: {},
  single: { splitting: false },
  noprep: { plugins: [] },
  noalias: { alias: {} },
  plain: { splitting: false, plugins: [], alias: {} },
  esnext: { target: 'esnext' },
  nomin: { minify: false },
  ident: { minify: false, minifyIdentifiers: true, minifySyntax: true },
};
const dir = mkdtempSync('/tmp/cpu-');
const SCRIPT = `import 'node:http'; import 'node:crypto'; import 'node:https';
 const c=()=>{const {user,system}=process.cpuUsage();return (user+system)/1000};
 const a=c(), t=performance.now(); const {handler}=await import(process.env.BUNDLE); const b=c(), u=performance.now();
 process.stderr.write(JSON.stringify([b-a,u-t])); process.exit();`;
const env = { AWS_REGION:'local', AWS_ACCESS_KEY_ID:'l', AWS_SECRET_ACCESS_KEY:'l', TABLE_NAME:'t', RECEIPT_KEY_ID:'k', CHECKPOINT_BUCKET:'b', RECEIPT_ISSUER:'http://127.0.0.1', METRICS_NAMESPACE:'P/l', ROLE_CLAIM:'role', ORGANISATION_CODE_CLAIM:'c', ORGANISATION_NAME_CLAIM:'n' };
for (const d of doors.split(',')) {
  const files = {};
  for (const v of variants.split(',')) { const outdir=join(dir,d,v); await build({ ...BUNDLING, ...V[v], entryPoints:{index:entryOf(d)}, outdir }); files[v]=join(outdir,'index.mjs'); }
  const r = Object.fromEntries(Object.keys(files).map(v=>[v,[]]));
  for (let i=0;i<+rounds;i++) for (const v of Object.keys(files)) { const { stderr } = (await import('node:child_process')).spawnSync(process.execPath,['--input-type=module','-e',SCRIPT],{env:{...env,BUNDLE:files[v]},encoding:'utf8'}); try { r[v].push(JSON.parse(stderr)); } catch { console.log(v, stderr.slice(0,300)); process.exit(1);} }
  const med = (a)=>a.toSorted((x,y)=>x-y)[Math.floor(a.length/2)]; const min=a=>Math.min(...a);
  for (const v of Object.keys(files)) console.log(d.padEnd(11), v.padEnd(8), 'cpu median', med(r[v].map(x=>x[0])).toFixed(1), 'min', min(r[v].map(x=>x[0])).toFixed(1), ' wall median', med(r[v].map(x=>x[1])).toFixed(1), 'min', min(r[v].map(x=>x[1])).toFixed(1));
}
