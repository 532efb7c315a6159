/**
 * A server in front of another that compresses text, as any host of a static site does: without it a
 * measure of speed would be one of the preview server.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

const text = /text|javascript|json|xml|svg/;

/** Answers with what the server at `origin` says, compressed and kept. */
export async function compressed(origin: string): Promise<{ url: string; close: () => void }> {
  const kept = new Map<string, { status: number; headers: Record<string, string>; body: Buffer }>();
  const server = createServer(async ({ url = '/' }, response) => {
    const answer = kept.get(url) ?? (await ask(url));
    kept.set(url, answer);
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  const ask = async (url: string) => {
    const answer = await fetch(new URL(url, origin));
    const type = answer.headers.get('content-type') ?? 'application/octet-stream';
    const body = Buffer.from(await answer.arrayBuffer());
    const headers = { 'content-type': type, 'cache-control': 'public, max-age=600' };
    return text.test(type)
      ? {
          status: answer.status,
          headers: { ...headers, 'content-encoding': 'gzip' },
          body: gzipSync(body, { level: 9 }),
        }
      : { status: answer.status, headers, body };
  };
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}${new URL(origin).pathname}`, close: () => server.close() };
}
