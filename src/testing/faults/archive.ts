/**
 * A sound little archive in a folder of its own, made to be damaged.
 */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export class Archive {
  /** Holds `content` and `texts`. */
  readonly folder: string;

  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), 'shuzheng-archive-'));
    cpSync('src/corpus/fixtures/sound', this.folder, { recursive: true });
  }

  /** Replaces the one place where `before` stands. */
  edit(file: string, before: string, after: string): void {
    const text = this.read(file);
    if (text.split(before).length !== 2) throw new Error(`"${before}" does not stand once in ${file}`);
    this.write(
      file,
      text.replace(before, () => after),
    );
  }

  /** Makes `text` the whole file, by its text or its bytes. */
  write(file: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.path(file)), { recursive: true });
    writeFileSync(this.path(file), content);
  }

  read(file: string): string {
    return readFileSync(this.path(file), 'utf8');
  }

  bytes(file: string): Buffer {
    return readFileSync(this.path(file));
  }

  remove(file: string): void {
    rmSync(this.path(file), { recursive: true });
  }

  rename(from: string, to: string): void {
    renameSync(this.path(from), this.path(to));
  }

  link(target: string, file: string): void {
    rmSync(this.path(file), { recursive: true, force: true });
    symlinkSync(target, this.path(file));
  }

  path(file: string): string {
    return join(this.folder, file);
  }

  discard(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
