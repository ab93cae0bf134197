// In a container, where nothing is installed or compiled any more: applies missing migrations to DATABASE_URL.
import { migrate } from './migrate.js';

const databaseUrl = process.env['DATABASE_URL'];
if (!databaseUrl) throw new Error('DATABASE_URL is not set.');
const applied = await migrate(databaseUrl);
console.log(applied.length === 0 ? 'Nothing to apply.' : `Applied ${applied.join(', ')}.`);
