/**
 * The collection is the gate of `astro build`: it reads and checks the whole archive, and a finding stops
 * the build whoever started it. Pages take what they print from `site/load.ts`, never from here.
 */
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { archive } from './site/load.ts';

const root = process.env['SHUZHENG_CONTENT'] ?? 'content';

const briefings = defineCollection({
  loader: {
    name: 'archive',
    load: async ({ store, watcher, logger }) => {
      const fill = () => {
        store.clear();
        for (const { id, date } of archive().briefings) store.set({ id, data: { date } });
      };
      fill();
      watcher?.add(root);
      watcher?.on('change', () => {
        try {
          fill();
        } catch (error) {
          logger.error(error instanceof Error ? error.message : String(error));
        }
      });
    },
  },
  schema: z.object({ date: z.string() }),
});

export const collections = { briefings };
