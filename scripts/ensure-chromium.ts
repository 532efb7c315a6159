/**
 * The browser tests need a real Chromium and fonts for Chinese. Root on Debian or Ubuntu gets them
 * installed; anyone else is told what to do.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where distributions put the browser, in the order they are tried. */
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export const chromiumPath = (): string | undefined =>
  [process.env['CHROME_PATH'], ...places].find((path) => path && existsSync(path));

const runs = (command: string, ...args: string[]) =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const hasChineseFont = () =>
  spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout?.trim().length > 0;

export function ensureChromium(): void {
  if (chromiumPath() && hasChineseFont()) return;
  if (process.getuid?.() !== 0 || !runs('apt-get', '--version')) {
    process.stderr.write(
      `Unexpected machine without ${chromiumPath() ? 'a Chinese font' : 'Chromium'}, expected both for the browser tests.\n` +
        'Install them (Debian: apt-get install chromium fonts-noto-cjk), or set CHROME_PATH to a Chromium.\n',
    );
    process.exit(2);
  }
  process.stdout.write('Installing Chromium and fonts for Chinese …\n');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
  if (
    !apt('update') ||
    !apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk', 'fontconfig') ||
    !chromiumPath()
  ) {
    process.stderr.write(
      'Unexpected failure of apt-get, expected it to install chromium and fonts-noto-cjk. See its message above.\n',
    );
    process.exit(2);
  }
}
