/**
 * What a format gives: one plain text that all offsets count in, what the document says about itself, and
 * what is known to be furniture of the site or page.
 */
import type { SourceData } from '../model/source.ts';
import type { Range } from '../model/text.ts';
import type { Encoding } from './decode.ts';
import type { Known } from './metadata.ts';

type Format = NonNullable<SourceData['original']>['format'];

/** One stretch of text on a page of a PDF: in points from the page's lower left corner. */
export interface Box {
  readonly at: Range;
  readonly page: number;
  /** x, y, width, height. */
  readonly rectangle: readonly [number, number, number, number];
}

export interface Extraction {
  readonly format: Format;
  readonly text: string;
  readonly encoding?: Encoding | undefined;
  readonly known: Known;
  /** Stretches that the format itself sets apart: a site's menus, teasers, a page's running lines. */
  readonly furniture: readonly { readonly range: Range; readonly kind: 'header' | 'teaser' }[];
  /** Offset of each page. */
  readonly pages?: readonly number[] | undefined;
  readonly boxes?: readonly Box[] | undefined;
  /** What an editor should know about the conversion. */
  readonly notes: readonly string[];
}
