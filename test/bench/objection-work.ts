import { isWorked, work } from '../../shared/domain/publication/work.ts';

// Prints how long the work for an objection takes here, and how long its check.
for (const bits of [8, 9, 10, 11]) {
  const runs = 3;
  const times: number[] = [];
  let checked = 0;
  for (let run = 0; run < runs; run += 1) {
    const task = { challenge: crypto.randomUUID(), bits };
    const start = performance.now();
    const numbers = await work(task);
    times.push(performance.now() - start);
    const begun = performance.now();
    await isWorked(task, numbers);
    checked += performance.now() - begun;
  }
  const mean = times.reduce((sum, time) => sum + time, 0) / runs / 1000;
  process.stdout.write(
    `${bits} bits: ${mean.toFixed(1)} s, checked in ${(checked / runs).toFixed(0)} ms\n`,
  );
}
