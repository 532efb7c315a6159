/** Why a Chinese quantity is open: what it may also mean, in one English phrase. */
export const doubts = {
  multiple: 'up by so many times, or to so many times',
  fall: 'nothing falls by more than itself',
  clock: 'points, or a time of day',
  last: 'nearly so long, or the last so long',
  yuan: 'the text does not say whose yuan',
  country: 'the text does not say which country’s money',
  gap: 'white space parts the digits',
  scale: 'the text names a scale and no unit',
} as const;

export type Doubt = (typeof doubts)[keyof typeof doubts];
