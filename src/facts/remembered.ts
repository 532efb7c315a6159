/**
 * Results kept for as long as what they were made from: a corpus never changes, so neither does what is
 * computed from it.
 */
export function remembered<K extends object, V>(cache: WeakMap<K, V>, key: K, make: (key: K) => V): V {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make(key);
  cache.set(key, made);
  return made;
}
