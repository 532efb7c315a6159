/**
 * Traditional text made simplified, character for character, so that one lexicon serves both scripts. The
 * converter is only loaded for a text that needs it.
 */
import { scriptOf } from './script.ts';

export type Simplify = (text: string) => string;

export async function bothScripts(text: string): Promise<Simplify> {
  if (scriptOf(text) === 'Hans') return (part) => part;
  const { Converter } = await import('opencc-js/t2cn');
  const convert = Converter({ from: 't', to: 'cn' });
  // Words are matched by place, so a conversion that changes the length is done letter by letter.
  return (part) => {
    const whole = convert(part);
    return whole.length === part.length ? whole : [...part].map((letter) => convert(letter)).join('');
  };
}
