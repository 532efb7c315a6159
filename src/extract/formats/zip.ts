/**
 * A ZIP archive looked at before anything is unpacked: entries, names, declared sizes and ratio, and then
 * the true sizes against the same limits, because declarations can lie.
 */
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { Refusal } from '../refusal.ts';

const zipLimits = { entries: 2_000, bytes: 32 * 1024 * 1024, ratio: 200, name: 255 } as const;

/** The parts of the archive by name; throws a Refusal where it breaks a limit. */
export async function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Promise<Map<string, Buffer>> {
  const zip = await open(bytes);
  const entries: Entry[] = [];
  try {
    if (zip.entryCount > zipLimits.entries)
      throw bomb(`an archive of ${zip.entryCount} entries`, `at most ${zipLimits.entries}`);
    for await (const entry of listed(zip)) entries.push(entry);
    judge(entries);
    const parts = new Map<string, Buffer>();
    let total = 0;
    for (const entry of entries) {
      if (!wanted(entry.fileName)) continue;
      const part = await inflate(zip, entry, zipLimits.bytes - total);
      total += part.length;
      parts.set(entry.fileName, part);
    }
    return parts;
  } finally {
    zip.close();
  }
}

function judge(entries: readonly Entry[]): void {
  const seen = new Set<string>();
  let total = 0;
  for (const { fileName, uncompressedSize, compressedSize, generalPurposeBitFlag } of entries) {
    const folded = fileName.normalize('NFKC').toLowerCase();
    if (seen.has(folded))
      throw bomb(`two entries named "${shown(fileName)}" (but for case or character form)`, 'each name once');
    seen.add(folded);
    if (Buffer.byteLength(fileName) > zipLimits.name)
      throw bomb(`an entry name of ${Buffer.byteLength(fileName)} bytes`, `at most ${zipLimits.name}`);
    if (generalPurposeBitFlag & 1)
      throw bomb(`an encrypted entry "${shown(fileName)}"`, 'a document without a password');
    if (/\.(?:zip|docx|xlsx|jar|7z|gz|rar)$/i.test(fileName))
      throw bomb(`an archive inside the archive, "${shown(fileName)}"`, 'no nested archives');
    total += uncompressedSize;
    const ratio = uncompressedSize / Math.max(1, compressedSize);
    if (uncompressedSize > 65_536 && ratio > zipLimits.ratio)
      throw bomb(
        `an entry that unpacks to ${Math.round(ratio)} times its size`,
        `at most ${zipLimits.ratio} times`,
      );
    if (total > zipLimits.bytes)
      throw bomb(`an archive that unpacks to more than ${zipLimits.bytes} bytes`, 'less than that');
  }
}

function open(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((done, failed) => {
    fromBuffer(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      { lazyEntries: true, validateEntrySizes: true, strictFileNames: true },
      (error, zip) => (error ? failed(broken(error)) : done(zip)),
    );
  });
}

async function* listed(zip: ZipFile): AsyncGenerator<Entry> {
  for (let index = 0; index < zip.entryCount; index += 1) {
    const entry = await new Promise<Entry | undefined>((done, failed) => {
      zip.once('entry', done);
      zip.once('end', () => done(undefined));
      zip.once('error', (error: Error) => failed(broken(error)));
      zip.readEntry();
    });
    zip.removeAllListeners();
    if (!entry) return;
    yield entry;
  }
}

function inflate(zip: ZipFile, entry: Entry, room: number): Promise<Buffer> {
  return new Promise((done, failed) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return failed(broken(error));
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > room)
          stream.destroy(
            bomb(`an archive that unpacks to more than ${zipLimits.bytes} bytes`, 'less than that'),
          );
        else chunks.push(chunk);
      });
      stream.on('error', (cause: Error) => failed(cause instanceof Refusal ? cause : broken(cause)));
      stream.on('end', () => done(Buffer.concat(chunks)));
    });
  });
}

const shown = (name: string): string => name.replace(/[\p{Cc}\p{Cf}]/gu, '?').slice(0, 60);

function bomb(seen: string, expected: string): Refusal {
  return new Refusal({
    seen,
    expected,
    hint: 'Do not open this file if you do not know where it comes from; save the document anew from Word.',
  });
}

function broken(cause: Error): Refusal {
  return new Refusal(
    {
      seen: `a damaged archive (${cause.message.slice(0, 120)})`,
      expected: 'a sound DOCX file',
      hint: 'Open the document in Word or LibreOffice and save it anew.',
    },
    cause,
  );
}
