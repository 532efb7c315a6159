import type { APIRoute } from 'astro';
import {
  checksums,
  dataPackage,
  dataset,
  downloadsOf,
  licenceText,
  mediaTypes,
} from '../../site/downloads.ts';
import { asset, href } from '../../site/links.ts';
import { archive } from '../../site/load.ts';
import { tables } from '../../site/tables/index.ts';

const descriptions = ['datapackage.json', 'dataset.jsonld', 'LICENCE.txt', 'SHA256SUMS'] as const;

export const getStaticPaths = () =>
  [
    ...tables.flatMap(({ name }) => Object.keys(mediaTypes).map((format) => `${name}.${format}`)),
    ...descriptions,
  ].map((file) => ({ params: { file } }));

const printed = (value: unknown): string => `${JSON.stringify(value, undefined, 1)}\n`;

export const GET: APIRoute = ({ params: { file }, site }) => {
  const all = archive();
  const absolute = (path: string) => new URL(path, site).href;
  const downloads = downloadsOf(all, (language, path) => absolute(href(language, path)));
  const described = {
    'datapackage.json': () => printed(dataPackage(all, downloads)),
    'dataset.jsonld': () =>
      printed(
        dataset(
          all,
          downloads,
          (language, path) => absolute(href(language, path)),
          (name) => absolute(asset(`data/${name}`)),
        ),
      ),
    'LICENCE.txt': () => licenceText(all),
    SHA256SUMS: () => checksums(downloads),
  };
  const table = downloads.find((download) => download.file === file);
  const body = table ? table.body : described[file as keyof typeof described]();
  const type = table
    ? mediaTypes[table.format]
    : /^LICENCE|^SHA/.test(file!)
      ? 'text/plain'
      : 'application/json';
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
};
