/**
 * A table of the archive for others to take away, each column with its meaning. Values are exact decimal
 * strings; what a table refers to is a key of another, so that they join.
 */
import type { Bilingual, Language } from '../../model/text.ts';
import type { Archive } from '../archive.ts';
import type { Row } from '../csv.ts';

export interface TableColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly means: Bilingual;
}

/** Of the Table Schema of Frictionless Data; a decimal is a string that no reader may round. */
export type ColumnType = 'string' | 'integer' | 'date' | 'uri' | 'decimal';

/** The absolute address of a page. */
export type Address = (language: Language, path: string) => string;

export interface Table {
  readonly name: string;
  readonly title: Bilingual;
  readonly columns: readonly TableColumn[];
  readonly rows: (archive: Archive, address: Address) => readonly Row[];
}

/** A column for each line: `name type 中文 | English`. */
export const columnsOf = (lines: string): readonly TableColumn[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [head = '', en] = line.split(' | ');
      const [name, type, ...words] = head.trim().split(/ +/);
      const zh = words.join(' ');
      if (!name || !type || !zh || !en)
        throw new Error(`Unexpected line "${line}", expected "name type 中文 | English"`);
      return { name, type: type as ColumnType, means: { zh, en } };
    });
