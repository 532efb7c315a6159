/**
 * PDF → text, by pdf.js with its character maps, page after page, with the place of each piece on its page.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { Extraction } from '../extraction.ts';
import { requireLegible } from '../legible.ts';
import { Refusal } from '../refusal.ts';
import { judgePdf, pdfLimits, refusal, tooManyPages } from './pdf-guard.ts';
import { PageText, type Piece, runningLines } from './pdf-text.ts';

const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

export async function readPdf(bytes: Uint8Array): Promise<Extraction> {
  judgePdf(bytes);
  const document = await open(bytes);
  try {
    if (document.numPages > pdfLimits.pages) throw tooManyPages(document.numPages);
    const printed = new PageText();
    for (let number = 1; number <= document.numPages; number += 1) await addPage(printed, document, number);
    const { text, pages, boxes } = printed;
    if (text.trim() === '') throw noText(document.numPages);
    requireLegible(text);
    return {
      format: 'pdf',
      text,
      known: {},
      furniture: runningLines(printed).map((range) => ({ range, kind: 'header' as const })),
      pages,
      boxes,
      notes: [],
    };
  } finally {
    await document.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument } = await quietly(() => import('pdfjs-dist/legacy/build/pdf.mjs'));
  try {
    return await getDocument({
      data: new Uint8Array(bytes), // a copy: the library takes its buffer over
      cMapUrl: join(home, 'cmaps/'),
      cMapPacked: true,
      standardFontDataUrl: join(home, 'standard_fonts/'),
      useSystemFonts: false,
      disableFontFace: true,
      verbosity: 0,
      stopAtErrors: false,
      enableXfa: false,
    }).promise;
  } catch (cause) {
    const { name, message } = cause as Error;
    if (name === 'PasswordException')
      throw refusal('a PDF behind a password', 'one that opens without', 'Save a copy without a password.');
    throw new Refusal(
      {
        seen: `a damaged PDF (${message.slice(0, 120)})`,
        expected: 'a sound PDF',
        hint: 'Open it in a viewer and print it to a new PDF.',
      },
      cause,
    );
  }
}

async function addPage(printed: PageText, document: PDFDocumentProxy, number: number): Promise<void> {
  let page: PDFPageProxy;
  let items: Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'];
  try {
    page = await document.getPage(number);
    ({ items } = await page.getTextContent({ includeMarkedContent: false, disableNormalization: true }));
  } catch (cause) {
    throw new Refusal(
      {
        seen: `a damaged page ${number} (${String((cause as Error).message).slice(0, 120)})`,
        expected: 'a page that can be read',
        hint: 'Print the document to a new PDF.',
      },
      cause,
    );
  }
  if (items.length > pdfLimits.items)
    throw refusal(
      `${items.length} pieces of text on page ${number}`,
      `at most ${pdfLimits.items}`,
      'Print the document to a new PDF.',
    );
  printed.addPage(
    items.filter((item): item is typeof item & Piece => 'str' in item),
    page.view[3] ?? 842,
  );
  page.cleanup();
}

/** The library warns of a drawing package that reading text does without. */
async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const warn = console.warn;
  console.warn = () => {};
  try {
    return await load();
  } finally {
    console.warn = warn;
  }
}

function noText(pages: number): Refusal {
  return new Refusal({
    seen: `a PDF of ${pages} page${pages === 1 ? '' : 's'} without text`,
    expected: 'text that can be selected',
    hint: 'Its pages are pictures: run it through OCR and ingest the result.',
  });
}
