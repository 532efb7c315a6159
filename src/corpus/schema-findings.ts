/**
 * What a schema has against a file, in the words and at the line an editor needs: Zod's issues, each with
 * the value exactly as the file prints it.
 */
import type { z } from 'zod';
import type { Path, StrictYaml } from '../markdown/strict-yaml.ts';
import type { Finding } from '../model/outcome.ts';

/** A YAML text that can say where things stand in it. */
export type Located = Pick<StrictYaml, 'lineOf' | 'printed'>;
type Issue = z.core.$ZodIssue;

/** The findings for the issues that validating `data`, read from `yaml`, brought up. */
export function findingsOf(issues: readonly Issue[], data: unknown, yaml: Located, file: string): Finding[] {
  return issues
    .flatMap((issue) => flatten(issue, data))
    .map((issue) => {
      const { rule, message, hint, key } = phrase(issue, data, yaml);
      const line = yaml.lineOf(key === undefined ? issue.path : [...issue.path, key]);
      return { rule, level: 'error' as const, file, line, message, hint };
    });
}

/** A union's issues are those of the branch that the value was meant for: the one whose first key it has. */
function flatten(issue: Issue, data: unknown): Issue[] {
  if (issue.code === 'invalid_key') {
    return issue.issues.map(
      (inner) => ({ ...inner, code: 'invalid_key', path: issue.path, message: inner.message }) as Issue,
    );
  }
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const value = at(data, issue.path);
  const missing = (branch: readonly Issue[]) =>
    branch.filter((inner) => at(value, inner.path) === undefined).length;
  const unknown = (branch: readonly Issue[]) =>
    branch.reduce((count, inner) => count + (inner.code === 'unrecognized_keys' ? inner.keys.length : 0), 0);
  const cost = (branch: readonly Issue[]) => missing(branch) * 2 + unknown(branch) * 3 + branch.length;
  const best = issue.errors.reduce((a, b) => (cost(b) < cost(a) ? b : a));
  return best.flatMap((inner) => flatten({ ...inner, path: [...issue.path, ...inner.path] } as Issue, data));
}

interface Phrase {
  readonly rule: string;
  readonly message: string;
  readonly hint?: string | undefined;
  /** The key within the issue's path that the finding is about. */
  readonly key?: string;
}

function phrase(issue: Issue, data: unknown, yaml: Located): Phrase {
  const value = at(data, issue.path);
  const name = nameOf(issue.path);
  const seen = shown(value, yaml.printed(issue.path));
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    const where = name ? ` in ${name}` : '';
    return {
      rule: 'unknown-key',
      message: `Unexpected key ${issue.keys.map((k) => `"${k}"`).join(', ')}${where}, expected only keys of the schema`,
      key,
    };
  }
  if (issue.code === 'invalid_key') {
    return {
      rule: 'name-form',
      message: `Unexpected name "${String(issue.path.at(-1))}", ${expectation(issue)}`,
    };
  }
  if (value === undefined) {
    return {
      rule: 'missing-key',
      message: `Unexpected entry without "${name || 'content'}", ${expectation(issue)}`,
    };
  }
  if (issue.code === 'invalid_type' && issue.expected === 'string' && Number.isFinite(value)) {
    return {
      rule: 'unquoted-number',
      message: `Unexpected bare number ${seen} for ${name}, expected it in quotes: "${seen}"`,
      hint: 'YAML drops zeros and digits of bare numbers.',
    };
  }
  if (issue.code === 'too_big' && issue.path.at(-1) === 'quote' && typeof value === 'string') {
    return {
      rule: 'quote-length',
      message: `Unexpected quote of ${value.length} characters, expected at most ${String(issue.maximum)}`,
      hint: 'Quote only the number and the words next to it: longer stretches belong to the publisher.',
    };
  }
  return { rule: 'schema', message: `Unexpected ${seen} for ${name || 'the file'}, ${expectation(issue)}` };
}

/** The second half of the message: `expected …`. */
function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.startsWith('expected')
        ? issue.message
        : `expected ${nouns[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `expected ${issue.values.map((v) => JSON.stringify(v)).join(', ')}`;
    case 'too_big':
      return `expected at most ${String(issue.maximum)}${measure(issue.origin)}`;
    case 'too_small':
      return `expected at least ${String(issue.minimum)}${measure(issue.origin)}`;
    case 'invalid_format':
      return issue.message.startsWith('expected')
        ? issue.message
        : `expected ${formats[issue.format] ?? issue.format}`;
    default:
      return issue.message.startsWith('expected') ? issue.message : `expected otherwise: ${issue.message}`;
  }
}

const nouns: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'keys with values',
  record: 'keys with values',
  array: 'a list',
  tuple: 'a list of two',
  number: 'a whole number without quotes',
  int: 'a whole number without quotes',
  boolean: 'true or false',
};

const formats: Readonly<Record<string, string>> = {
  date: 'a day such as "2020-03-14"',
  url: 'an address that begins with https:// or http://',
};

function measure(origin: string): string {
  return origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : '';
}

function at(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );
}

function nameOf(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

function shown(value: unknown, printed: string | undefined): string {
  if (typeof value === 'object' && value !== null)
    return Array.isArray(value) ? `list of ${value.length}` : 'keys with values';
  const text = (printed ?? JSON.stringify(value) ?? String(value)).replace(/\s+/g, ' ');
  if (text === '' || value === null) return 'nothing';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
