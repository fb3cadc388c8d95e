import { fileURLToPath } from 'node:url';
import { runCommandLine } from './run';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

process.exitCode = await runCommandLine(process.argv.slice(2), dist, {
  print: (line) => process.stdout.write(`${line}\n`),
  tell: (line) => process.stderr.write(`${line}\n`),
});
