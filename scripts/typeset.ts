/**
 * Typewriter's quotes as a typesetter sets them: content is written, and checked, with those of a keyboard.
 * What is kept to the letter stays: quotes of sources, code, and what is there to be copied.
 */
import { outside } from './verbatim.ts';

const apostrophe = /(?<=\p{L})(?:'|&#39;)(?=\p{L}|[\s,.;:!?)—]|$)/gu;
const quoted =
  /(?<=^|[\s(—])(?:"|&quot;|&#34;)([\p{L}\p{N}][^"<>&]{0,200}?)(?:"|&quot;|&#34;)(?=[\s,.;:!?)—]|$)/gu;

export const typeset = (html: string): string =>
  outside('pre|textarea|script|style|code|kbd|blockquote', html, (part) =>
    part.replace(/>[^<>]+(?=<)/g, set),
  );

const set = (text: string): string => `>${text.slice(1).replace(apostrophe, '’').replace(quoted, '“$1”')}`;
