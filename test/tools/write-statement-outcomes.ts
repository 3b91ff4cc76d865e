/** `npm run docs:statements`: writes the tables of src/interpret/README.md. */

import fs from 'node:fs';
import path from 'node:path';
import { format } from 'prettier';
import { withTables } from './statement-outcomes.ts';

const file = path.join(import.meta.dirname, '../../src/interpret/README.md');
const readme = fs.readFileSync(file, 'utf8');
fs.writeFileSync(file, await format(withTables(readme), { parser: 'markdown' }));
