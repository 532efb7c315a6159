/**
 * `shuzheng preview`: serves a built site on localhost, under the path it was built for.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import sirv from 'sirv';
import { builtBase } from './built-base.ts';

const portOf = (text: string) => {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new InvalidArgumentError('Expected a port from 0 to 65535.');
  return port;
};

/** Serves `folder` and resolves with its address; tries the next ports where one is taken. */
export async function serve(
  folder: string,
  { port, host }: { port: number; host: string },
): Promise<{ url: string; close: () => void }> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`Unexpected empty folder ${folder}, expected a built site. Run "npm run build" first.`);
  const base = builtBase(folder);
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      response.writeHead(url === '/' || `${url}/` === base ? 302 : 404, { location: base }).end();
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    const path = decodePath(request.url);
    if (!path.endsWith('/') && existsSync(join(folder, path, 'index.html')))
      response.writeHead(302, { location: `${base}${path.slice(1)}/` }).end();
    else files(request, response, () => notFound(folder, url, base, response, files, request));
  });
  for (let attempt = port; ; attempt += 1) {
    const taken = await new Promise<boolean>((done, fail) => {
      server.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'EADDRINUSE' && port !== 0 && attempt < port + 20 ? done(true) : fail(error),
      );
      server.listen(attempt, host, () => done(false));
    });
    if (!taken) break;
    server.removeAllListeners('error');
  }
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return { url: `http://${host}:${bound}${base}`, close: () => server.close() };
}

/** The path of a request without query, or "/" where it is not decodable. */
function decodePath(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return '/';
  }
}

/** Each language has a 404 page of its own. */
function notFound(
  folder: string,
  url: string,
  base: string,
  response: import('node:http').ServerResponse,
  files: ReturnType<typeof sirv>,
  request: import('node:http').IncomingMessage,
): void {
  const page = url.startsWith(`${base}zh/`)
    ? '/zh/404/'
    : url.startsWith(`${base}en/`)
      ? '/en/404/'
      : '/404.html';
  const file = existsSync(join(folder, page)) ? page : '/404.html';
  if (!existsSync(join(folder, file))) {
    response.writeHead(404).end('Not found');
    return;
  }
  request.url = file;
  const writeHead = response.writeHead.bind(response);
  response.writeHead = ((_status: number, ...rest: never[]) =>
    writeHead(404, ...rest)) as typeof response.writeHead;
  files(request, response, () => {
    writeHead(404).end('Not found');
  });
}

export const withServerOptions = (command: Command) =>
  command
    .option('--port <port>', 'port to listen on; the next free one is taken', portOf, 4321)
    .option('--host <host>', 'address to listen on', 'localhost');

export async function announce(folder: string, options: { port: number; host: string }): Promise<void> {
  const { url } = await serve(resolve(folder), options);
  process.stdout.write(`Serving ${folder}/ at ${url} (press Ctrl+C to stop)\n`);
}

export const define = (command: Command) =>
  withServerOptions(command)
    .option('--out <dir>', 'the built site', 'dist')
    .action((options: { port: number; host: string; out: string }) => announce(options.out, options));
