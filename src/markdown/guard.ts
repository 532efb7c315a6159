/**
 * The guard at work on one file: holds every node against the policy and keeps what it finds, each finding
 * at the node's place.
 */
import type { Nodes } from 'mdast';
import type { Finding } from '../model/outcome.ts';
import { hiddenCharacters } from './hidden.ts';
import { policy } from './policy.ts';
import { refusalOf } from './refusal.ts';

export class Guard {
  readonly findings: Finding[] = [];
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** Whether `node` may not become part of the page; says why in a finding. */
  refuses(node: Nodes, depth: number): boolean {
    if (depth > policy.limits.depth) {
      const seen = `nesting of more than ${policy.limits.depth} levels`;
      this.report('too-deep', `Unexpected ${seen}, expected prose: ${policy.rules['too-deep']}`, node);
      return true;
    }
    const refusal = refusalOf(node);
    if (refusal) this.report(refusal.rule, refusal.message, node);
    if (node.type === 'text') {
      // An entity such as &#x202E; hides from a look at the file's own characters.
      for (const { code, name } of hiddenCharacters(node.value)) {
        const message = `Unexpected ${code} (${name}) in the text, expected text that readers can see`;
        this.report('hidden-character', message, node);
      }
    }
    return refusal !== undefined;
  }

  report(rule: string, message: string, node: Nodes): void {
    this.findings.push({ rule, level: 'error', file: this.#file, ...placeOf(node), message });
  }
}

/** Where a node begins in its file. */
export function placeOf(node: Nodes): { readonly line: number; readonly column: number } {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
