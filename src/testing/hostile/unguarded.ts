/**
 * What a briefing would do without the guard: it is compiled and run as MDX, the way a site generator does,
 * and rendered by the least runtime there is. Only for proving that an attack is one.
 */
import { evaluate } from '@mdx-js/mdx';

/** Raised by payloads; a secret that only code on this machine can know. */
export interface Trap {
  pwned?: unknown;
}
export const trap = globalThis as Trap;
export const secret = 'planted-secret-5f1c';

export interface Damage {
  /** Code from the content ran, or the secret got out. */
  readonly ran: boolean;
  /** The page as it would be served. */
  readonly html: string;
  /** Elements and functions that the page was made of. */
  readonly types: readonly unknown[];
}

class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const components = {
  Fig: () => new Html('<fig>'),
  Chart: () => new Html('<chart>'),
  Quote: () => new Html('<quote>'),
};

/** Compiles, runs and renders MDX with nothing in its way. */
export async function runUnguarded(body: string): Promise<Damage> {
  const types: unknown[] = [];
  const Fragment = Symbol('fragment');
  const jsx = (type: unknown, props: Record<string, unknown>): Html => {
    types.push(type);
    if (type === Fragment) return new Html(render(props.children));
    if (typeof type === 'function') return call(type as Component, props);
    const attributes = Object.entries(props).filter(([key]) => key !== 'children' && key !== 'set:html');
    const inner = 'set:html' in props ? String(props['set:html']) : render(props.children);
    return new Html(
      `<${String(type)}${attributes.map(([key, value]) => ` ${key}="${quoted(String(value))}"`).join('')}>${inner}</${String(type)}>`,
    );
  };
  delete trap.pwned;
  process.env.SHUZHENG_SECRET = secret;
  const { default: Content } = await evaluate(body, {
    Fragment,
    jsx,
    jsxs: jsx,
    baseUrl: import.meta.url,
  } as never);
  const html = render(Content({ components } as never));
  // Promises that the payload started get their turn.
  await new Promise((done) => setTimeout(done, 0));
  const ran = trap.pwned !== undefined || html.includes(secret);
  delete trap.pwned;
  return {
    ran,
    html,
    types: types.filter((type) => type !== Fragment && !Object.values(components).includes(type as never)),
  };
}

type Component = (props: unknown) => Html;

/** What a function that is no component makes of being called as one does not matter: it was reached. */
function call(component: Component, props: unknown): Html {
  try {
    return component(props);
  } catch {
    return new Html('');
  }
}

function render(children: unknown): string {
  if (Array.isArray(children)) return children.map(render).join('');
  if (children instanceof Html) return children.text;
  return children === undefined || children === null || typeof children === 'boolean'
    ? ''
    : escaped(String(children));
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const quoted = (text: string) => escaped(text).replaceAll('"', '&quot;');
