/**
 * The tables as files: CSV for spreadsheets, JSON for programs, NDJSON for streams; a data package that
 * describes them and the checksums by which a copy can be known. The same archive gives the same bytes.
 */
import { createHash } from 'node:crypto';
import { remembered } from '../facts/remembered.ts';
import { ui } from '../i18n/ui.ts';
import { languages } from '../model/text.ts';
import type { Archive } from './archive.ts';
import { csv } from './csv.ts';
import { tables } from './tables/index.ts';
import type { Address, ColumnType, Table } from './tables/table.ts';
import { updatedOn } from './updated.ts';

export const formats = ['csv', 'json', 'ndjson'] as const;
export type Format = (typeof formats)[number];

export const mediaTypes: Readonly<Record<Format, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
};

export interface Download {
  readonly file: string;
  readonly table: Table;
  readonly format: Format;
  readonly body: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly rows: number;
}

const known = new WeakMap<Archive, readonly Download[]>();

/** Every table in every format. */
export const downloadsOf = (archive: Archive, address: Address): readonly Download[] =>
  remembered(known, archive, () => tables.flatMap((table) => filesOf(table, archive, address)));

function filesOf(table: Table, archive: Archive, address: Address): readonly Download[] {
  const rows = table.rows(archive, address);
  const columns = table.columns.map(({ name }) => name);
  const bodies: Readonly<Record<Format, string>> = {
    // Spreadsheets take a file for UTF-8 only where it begins with a byte order mark.
    csv: `\uFEFF${csv(columns, rows)}`,
    json: `${JSON.stringify(rows, undefined, 1)}\n`,
    ndjson: rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
  };
  return formats.map((format) => ({
    file: `${table.name}.${format}`,
    table,
    format,
    body: bodies[format],
    bytes: Buffer.byteLength(bodies[format]),
    sha256: createHash('sha256').update(bodies[format]).digest('hex'),
    rows: rows.length,
  }));
}

/** What `sha256sum --check` reads. */
export const checksums = (downloads: readonly Download[]): string =>
  downloads.map(({ sha256, file }) => `${sha256}  ${file}\n`).join('');

/** The day of the last change to a briefing; the archive knows no other clock. */
export const lastChange = ({ briefings, corpus }: Archive): string =>
  briefings
    .flatMap((briefing) => languages.map((language) => updatedOn(corpus, briefing, language)))
    .toSorted()
    .at(-1) ?? '1970-01-01';

const fieldTypes: Readonly<Record<ColumnType, { readonly type: string; readonly format?: string }>> = {
  string: { type: 'string' },
  integer: { type: 'integer' },
  date: { type: 'date' },
  uri: { type: 'string', format: 'uri' },
  // A reader that made doubles of them would lose digits.
  decimal: { type: 'string' },
};

/** As a data package lists them: none where the owner states none. */
const licencesOf = ({ corpus: { site } }: Archive) =>
  site.licence && {
    licenses: [{ name: site.licence.id, title: site.licence.title.en, path: site.licence.url }],
  };

/** What stands beside the files, which have no place for it: who made them, and under what they may be used. */
export const licenceText = ({ corpus: { site } }: Archive): string =>
  languages
    .map((language) =>
      [
        site.title[language],
        site.publisher[language],
        site.licence
          ? `${site.licence.title[language]} (${site.licence.id}) ${site.licence.url}`
          : ui(language)('data.licence.none'),
        ui(language)('data.licence.sources'),
      ].join('\n'),
    )
    .join('\n\n')
    .concat('\n');

/** A Data Package of Frictionless Data: the CSV files with the meaning of every column. */
export const dataPackage = (archive: Archive, downloads: readonly Download[]) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'shuzheng-archive',
  title: archive.corpus.site.title.en,
  description: archive.corpus.site.description.en,
  version: lastChange(archive),
  ...licencesOf(archive),
  resources: downloads
    .filter(({ format }) => format === 'csv')
    .map(({ file, table, bytes, sha256 }) => ({
      name: table.name,
      title: table.title.en,
      path: file,
      format: 'csv',
      mediatype: mediaTypes.csv,
      encoding: 'utf-8',
      bytes,
      hash: `sha256:${sha256}`,
      schema: {
        primaryKey: [table.columns[0]!.name],
        fields: table.columns.map(({ name, type, means }) => ({
          name,
          ...fieldTypes[type],
          description: means.en,
        })),
      },
    })),
});

/** The whole as a schema.org Dataset, for engines that look for data. */
export function dataset(
  archive: Archive,
  downloads: readonly Download[],
  address: Address,
  file: (name: string) => string,
) {
  const { site, sources } = archive.corpus;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: [
      { '@value': site.title.zh, '@language': 'zh-Hans' },
      { '@value': site.title.en, '@language': 'en' },
    ],
    description: site.description.en,
    url: address('en', 'data/'),
    inLanguage: ['zh-Hans', 'en'],
    creator: { '@type': 'Organization', name: site.publisher.en },
    isAccessibleForFree: true,
    ...(site.licence && { license: site.licence.url }),
    dateModified: lastChange(archive),
    isBasedOn: [...sources.values()].map(({ id }) => address('en', `sources/${id}/`)),
    distribution: downloads.map(({ file: name, format, bytes, sha256 }) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: file(name),
      encodingFormat: mediaTypes[format],
      contentSize: `${bytes} B`,
      sha256,
    })),
  };
}
