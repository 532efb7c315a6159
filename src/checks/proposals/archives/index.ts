/** All invented archives, by what they are about. */
import { education } from './education.ts';
import { health } from './health.ts';
import { trade } from './trade.ts';
import { transport } from './transport.ts';

export const archives = [...health, ...transport, ...education, ...trade];
