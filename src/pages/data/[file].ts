import type { APIRoute } from 'astro';
import { csv } from '../../site/csv.ts';
import {
  factColumns,
  factRows,
  figureColumns,
  figureRows,
  outcomeColumns,
  outcomeRows,
} from '../../site/export.ts';
import { href } from '../../site/links.ts';
import { archive } from '../../site/load.ts';

const types = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const;
const tables = ['figures', 'outcomes', 'facts'] as const;

export const getStaticPaths = () =>
  tables.flatMap((table) =>
    (['csv', 'json'] as const).map((type) => ({
      params: { file: `${table}.${type}` },
      props: { table, type },
    })),
  );

export const GET: APIRoute<{ table: (typeof tables)[number]; type: keyof typeof types }> = ({
  props,
  site,
}) => {
  const all = archive();
  const [columns, rows] = {
    figures: () =>
      [figureColumns, figureRows(all, (language, path) => new URL(href(language, path), site).href)] as const,
    outcomes: () => [outcomeColumns, outcomeRows(all)] as const,
    facts: () => [factColumns, factRows(all)] as const,
  }[props.table]();
  // Spreadsheets take a file for UTF-8 only where it begins with a byte order mark.
  const body =
    props.type === 'csv' ? `\uFEFF${csv(columns, rows)}` : `${JSON.stringify(rows, undefined, 1)}\n`;
  return new Response(body, { headers: { 'content-type': types[props.type] } });
};
