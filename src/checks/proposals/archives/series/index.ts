/** Invented archives of several articles each, as an office gives them out in turn. */
import { city } from './city.ts';
import { company } from './company.ts';
import { customs } from './customs.ts';
import { flood } from './flood.ts';
import { outbreak } from './outbreak.ts';
import { province } from './province.ts';

export const series = [province, company, outbreak, flood, city, customs];
