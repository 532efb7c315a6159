/**
 * `shuzheng start`: the newcomer's command: builds the archive in content/ and serves it.
 */
import type { Command } from 'commander';
import { buildSite } from './build.ts';
import { announce, withServerOptions } from './preview.ts';

export const define = (command: Command) =>
  withServerOptions(command)
    .option('--content <folder>', 'the archive', 'content')
    .action(async (options: { port: number; host: string; content: string }) => {
      if (await buildSite({ out: 'dist', content: options.content })) await announce('dist', options);
      else process.exitCode = 1;
    });
