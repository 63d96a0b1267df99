/** The attendance register for a spreadsheet. */
import { REGISTER_COLUMNS, registerRows } from '../../shared/minutes/attendance-register';
import type { Meeting } from '../../shared/meeting/meeting';
import { writeCsv } from './csv';

export const writeRegister = (meeting: Meeting): Buffer =>
  writeCsv([REGISTER_COLUMNS, ...registerRows(meeting)]);
