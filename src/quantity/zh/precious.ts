/** Gold and silver are weighed in ounces of their own. */
export const isPrecious = (text: string, start: number, stop: number): boolean =>
  /[金银銀铂鉑钯鈀]/.test(text.slice(Math.max(0, start - 40), stop + 12));
