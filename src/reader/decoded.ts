/**
 * What a part of an address says: as it stands where it is not well encoded, since a reader may type anything.
 */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
