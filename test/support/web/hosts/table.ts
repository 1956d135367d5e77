import type { StandInTable } from '../cases.ts';
import { MANNERS } from './manners.ts';
import { MOVES } from './moves.ts';
import { ROT } from './rot.ts';
import { TROUBLE } from './trouble.ts';
import { WALLS } from './walls.ts';

/** Every host of the stand-in web that is asked directly; those of authorities are in ../authorities/. */
export const WEB_TABLES: readonly StandInTable[] = [WALLS, MOVES, ROT, MANNERS, TROUBLE];
