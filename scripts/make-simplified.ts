/**
 * Writes src/model/simplified.json: for folding, the simplified form of every traditional character that
 * OpenCC's dictionary maps to one character. Run by hand when opencc-js is updated.
 */
import { writeFileSync } from 'node:fs';
import { Converter } from 'opencc-js';

const toSimplified = Converter({ from: 't', to: 'cn' });
let from = '';
let to = '';
for (let code = 0x4e00; code <= 0x9fff; code += 1) {
  const character = String.fromCharCode(code);
  const simplified = toSimplified(character);
  if (simplified !== character && simplified.length === 1) {
    from += character;
    to += simplified;
  }
}
writeFileSync('src/model/simplified.json', `${JSON.stringify({ from, to })}\n`);
process.stdout.write(`${from.length} characters\n`);
