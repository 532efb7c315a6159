import { holds } from './reading-table.testing.ts';

/** Titles that open with a number, beside counts where a work is spoken of, in sentences of our own. */
holds(
  'English titles with a number',
  { language: 'en', date: '2023-11-22', rows: 6 },
  `
The film Seven Samurai runs for 207 minutes and is followed on Sunday at 8:15 p.m. by 12 Angry Men.
  Seven #
  207 minutes = 207 min
  Sunday at 8:15 p.m. @2023-11-26T20:15
  12 #
The film show opens with a talk and closes with a new print of 12 Angry Men.
  12 #
The novel was written in Paris, long before its author began work on 8 Women.
  8 #
The film was seen by 12 Chinese officials.
  12 = 12 *
The play was staged in Rome, where police held 12 Romanian men.
  12 = 12 {人}
She plays a widow in 8 Women.
  8 #
`,
);
