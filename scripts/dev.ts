/**
 * `shuzheng dev`: live editing; pages change as files in content/ do.
 */
import { dev } from 'astro';
import type { Command } from 'commander';
import { withServerOptions } from './preview.ts';

export const define = (command: Command) =>
  withServerOptions(command).action(async (options: { port: number; host: string }) => {
    await dev({ root: process.cwd(), server: options });
  });
