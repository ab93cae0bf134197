import { importCommand } from './import-table.command.js';

export const command = importCommand('activities');
