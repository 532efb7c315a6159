/**
 * DOCX → text: the archive is judged first (zip.ts), then rebuilt from its judged parts, so that the
 * converter never sees a byte that was not counted.
 */
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import type { Extraction } from '../extraction.ts';
import { Refusal } from '../refusal.ts';
import { paragraphsIn } from './html-text.ts';
import { tableNote } from './table.ts';
import { unzip } from './zip.ts';
import { storedZip } from './zip-stored.ts';

/** Parts that hold text; pictures and fonts are left out. */
const isText = (name: string): boolean =>
  /^(?:\[Content_Types\]\.xml|_rels\/|word\/.*\.(?:xml|rels)$|docProps\/core\.xml$)/.test(name) &&
  !/^word\/(?:media|fonts|embeddings)\//.test(name);

export async function readDocx(bytes: Uint8Array): Promise<Extraction> {
  const parts = await unzip(bytes, isText);
  const main = parts.get('word/document.xml');
  if (!main) {
    throw new Refusal({
      seen: 'a ZIP archive without a Word document in it',
      expected: 'DOCX, text, HTML or PDF',
      hint: 'Unpack the archive and ingest the files in it.',
    });
  }
  for (const [name, part] of parts) {
    if (/<!(?:DOCTYPE|ENTITY)/i.test(part.toString('latin1', 0, 4096))) {
      throw new Refusal({
        seen: `a document type declaration in ${name}`,
        expected: 'plain XML, as Word writes it',
        hint: 'Open the document in Word and save it anew.',
      });
    }
  }
  let tables = 0;
  const paragraphs = await convert(storedZip(parts), () => {
    tables += 1;
  });
  const text = `${paragraphs.join('\n\n')}\n`;
  if (text.trim() === '') {
    throw new Refusal({
      seen: 'a Word document without text',
      expected: 'at least one paragraph',
      hint: 'If its pages are pictures, run them through OCR first.',
    });
  }
  return {
    format: 'docx',
    text,
    known: coreOf(parts.get('docProps/core.xml')),
    furniture: [],
    notes: tables > 0 ? [tableNote] : [],
  };
}

async function convert(buffer: Buffer, onTable: () => void): Promise<string[]> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    );
    return paragraphsIn(parseHTML(`<html><body>${value}</body></html>`).document.body, onTable);
  } catch (cause) {
    throw new Refusal(
      {
        seen: `a Word document that cannot be read (${String((cause as Error).message).slice(0, 120)})`,
        expected: 'a sound DOCX file',
        hint: 'Open it in Word or LibreOffice and save it anew.',
      },
      cause,
    );
  }
}

/** The title is what its author typed; dates there are those of the file, not of publication. */
function coreOf(core: Buffer | undefined): Extraction['known'] {
  const title = /<dc:title>([^<]{1,200})<\/dc:title>/.exec(core?.toString('utf8') ?? '')?.[1]?.trim();
  return title ? { title } : {};
}
