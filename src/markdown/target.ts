/**
 * Where a link leads: to a figure, to a briefing, to an address outside the archive, or nowhere that the
 * policy allows. Everything not recognised in full is refused.
 */
import type { FigureRef } from '../model/text.ts';
import { policy } from './policy.ts';

export type Target =
  | { readonly to: 'figure'; readonly figure: FigureRef }
  | { readonly to: 'briefing'; readonly briefing: string }
  | { readonly to: 'outside'; readonly href: string }
  | {
      readonly to: 'refused';
      readonly rule: 'no-foreign-scheme' | 'no-relative-link';
      readonly message: string;
    };

const name = '[a-z0-9]+(?:-[a-z0-9]+)*';
const inside = new RegExp(`^(?:\\./(${name})\\.mdx)?(?:#(${name}))?$`);
const wanted = 'expected "#figure", "./briefing.mdx#figure", "https:", "http:" or "mailto:"';

/** What the decoded `url` of a link in `briefing` leads to. */
export function targetOf(url: string, briefing: string): Target {
  const [, other, figure] = url === '' ? [] : (inside.exec(url) ?? []);
  if (figure !== undefined) return { to: 'figure', figure: `${other ?? briefing}#${figure}` };
  if (other !== undefined) return { to: 'briefing', briefing: other };

  const shown = JSON.stringify(url.length > 60 ? `${url.slice(0, 60)}…` : url);
  const scheme = schemeOf(url);
  if (scheme === undefined) {
    return { to: 'refused', rule: 'no-relative-link', message: `Unexpected link to ${shown}, ${wanted}` };
  }
  // Control characters and blanks are dropped by browsers when they read a scheme, so none may stand here.
  const plain = /^[!-~\u00a0-\u{10ffff}]+$/u.test(url) && !/[<>"\\^`{|}]/.test(url);
  const parsed = plain && Object.hasOwn(policy.schemes, scheme) ? URL.parse(url) : null;
  if (parsed && parsed.protocol === scheme && authorityIsPlain(url, parsed))
    return { to: 'outside', href: url };
  return { to: 'refused', rule: 'no-foreign-scheme', message: `Unexpected link to ${shown}, ${wanted}` };
}

/** The scheme as a browser would read it: white space and controls in it are skipped, case is folded. */
function schemeOf(url: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what browsers skip
  const bare = url.replace(/[\u0000-\u0020\u007f-\u00a0]/g, '').toLowerCase();
  const colon = bare.indexOf(':');
  return colon > 0 && !/[/?#]/.test(bare.slice(0, colon)) ? bare.slice(0, colon + 1) : undefined;
}

/** A web address with `//`, a host and no user name, which would make one host look like another. */
function authorityIsPlain(url: string, { protocol, hostname, username, password }: URL): boolean {
  if (protocol === 'mailto:') return /^mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(url);
  return /^https?:\/\/[^/]/i.test(url) && hostname !== '' && username === '' && password === '';
}
