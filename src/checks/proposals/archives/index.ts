/** All invented archives, by what they are about. */
import { bulletins } from './bulletins.ts';
import { business } from './business.ts';
import { chronicles } from './chronicles.ts';
import { councils } from './councils.ts';
import { economy } from './economy.ts';
import { education } from './education.ts';
import { fields } from './fields.ts';
import { happenings } from './happenings.ts';
import { health } from './health.ts';
import { labours } from './labours.ts';
import { ledgers } from './ledgers.ts';
import { leisure } from './leisure.ts';
import { livelihoods } from './livelihoods.ts';
import { markets } from './markets.ts';
import { nature } from './nature.ts';
import { places } from './places.ts';
import { series } from './series/index.ts';
import { services } from './services.ts';
import { society } from './society.ts';
import { streets } from './streets.ts';
import { town } from './town.ts';
import { trade } from './trade.ts';
import { transport } from './transport.ts';
import { traps } from './traps.ts';
import { undertakings } from './undertakings.ts';
import { works } from './works.ts';

export const archives = [
  ...health,
  ...transport,
  ...education,
  ...trade,
  ...society,
  ...nature,
  ...leisure,
  ...business,
  ...places,
  ...works,
  ...town,
  ...fields,
  ...markets,
  ...labours,
  ...streets,
  ...chronicles,
  ...councils,
  ...bulletins,
  ...undertakings,
  ...ledgers,
  ...livelihoods,
  ...economy,
  ...services,
  ...happenings,
  ...series,
  ...traps,
];
