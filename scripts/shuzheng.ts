/**
 * `shuzheng <command>`: the one program behind every npm script. Each command lives in its own file,
 * loaded only when asked for, so that `--help` answers at once.
 */
import { Command } from 'commander';
import packageJson from '../package.json' with { type: 'json' };

/** What each command file exports: adds its options and its action to the command it is given. */
export interface CommandModule {
  readonly define: (command: Command) => void;
}

const commands: Record<string, readonly [summary: string, load: () => Promise<CommandModule>]> = {
  start: ['build the archive in content/ and serve it on localhost', () => import('./start.ts')],
  dev: ['edit live: rebuild pages as files change', () => import('./dev.ts')],
  ingest: ['turn source files into descriptions and draft briefings', () => import('./ingest.ts')],
  extract: ['print the quantities of any text', () => import('./extract.ts')],
  check: ['run every check; exit 1 on an inconsistency', () => import('./check.ts')],
  compare: [
    'compare the numbers of a Chinese text with its English translation',
    () => import('./compare.ts'),
  ],
  build: ['write the static site to dist/', () => import('./build.ts')],
  preview: ['serve dist/ on localhost', () => import('./preview.ts')],
};

// A reader such as `head` may close the pipe early: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});

const program = new Command('shuzheng')
  .description('数证: bilingual, fact-checked briefing archives')
  .version(packageJson.version)
  .showHelpAfterError('Run with --help for usage.');

const asked = process.argv[2] ?? '';
for (const [name, [summary, load]] of Object.entries(commands)) {
  const command = program.command(name).description(summary);
  if (name === asked) (await load()).define(command);
}

/** Exit codes: 0 done, 1 findings, 2 wrong call or unreadable input. */
try {
  await program.exitOverride().parseAsync();
} catch (error) {
  if (error instanceof Error && 'exitCode' in error) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    process.stderr.write(`shuzheng: ${error instanceof Error ? error.message : String(error)}\n`);
    if (process.env['SHUZHENG_DEBUG']) console.error(error);
    process.exitCode = 2;
  }
}
