import { expect, test } from 'vitest';
import { typeset } from './typeset.ts';

test.each([
  ['an apostrophe', "<p>the city's first</p>", '<p>the city’s first</p>'],
  ['an escaped one', '<p>the city&#39;s first</p>', '<p>the city’s first</p>'],
  [
    'that of a plural',
    "<p>the counties' totals, the cities'.</p>",
    '<p>the counties’ totals, the cities’.</p>',
  ],
  [
    'quotes',
    '<p>the &quot;second start-up&quot; and "more."</p>',
    '<p>the “second start-up” and “more.”</p>',
  ],
  [
    'quotes about a number',
    '<th>"10 including": only three are named</th>',
    '<th>“10 including”: only three are named</th>',
  ],
])('sets %s', (_, html, expected) => expect(typeset(html)).toBe(expected));

test.each([
  ['a quote of a source', "<blockquote>it's</blockquote>"],
  ['what is copied', '<pre>it\'s "so"</pre>'],
  ['code', "<p><code>it's</code></p>"],
  ['a script', "<script>let a = 'it', b = a > 'b's</script>"],
  ['a value', `<p title="it's">a</p>`],
  ['feet and seconds', `<p>5' 6"</p>`],
])('leaves %s', (_, html) => expect(typeset(html)).toBe(html));
