export const propose = (..._: unknown[]): number => 0;
