/** Invented archives of several articles each, as an office gives them out in turn. */
import { air } from './air.ts';
import { bank } from './bank.ts';
import { budget } from './budget.ts';
import { census } from './census.ts';
import { charity } from './charity.ts';
import { city } from './city.ts';
import { college } from './college.ts';
import { company } from './company.ts';
import { courts } from './courts.ts';
import { customs } from './customs.ts';
import { dairy } from './dairy.ts';
import { flood } from './flood.ts';
import { fraud } from './fraud.ts';
import { grid } from './grid.ts';
import { harbour } from './harbour.ts';
import { harvest } from './harvest.ts';
import { insurance } from './insurance.ts';
import { land } from './land.ts';
import { medals } from './medals.ts';
import { metro } from './metro.ts';
import { network } from './network.ts';
import { outbreak } from './outbreak.ts';
import { province } from './province.ts';
import { resorts } from './resorts.ts';
import { roads } from './roads.ts';
import { tunnel } from './tunnel.ts';

export const series = [
  province,
  company,
  outbreak,
  flood,
  city,
  customs,
  budget,
  courts,
  grid,
  harvest,
  bank,
  harbour,
  air,
  insurance,
  resorts,
  college,
  metro,
  roads,
  census,
  medals,
  land,
  charity,
  network,
  dairy,
  fraud,
  tunnel,
];
