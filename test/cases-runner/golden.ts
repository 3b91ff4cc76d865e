/** Goldens: what a case must come to, compared, or with `npm run cases:update` written. */

import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';

/** True where goldens are to be written and pins of closed gaps to be removed. */
export const isUpdating = process.env['MODE'] === 'update-cases';

/** Holds `text` to the golden; `null` and '' mean that there must be none. */
export function expectGolden(folder: string, name: string, text: string | null): void {
  const file = path.join(folder, name);
  const wanted = text === '' ? null : text;
  const found = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null;
  if (!isUpdating || wanted === found) return expect(wanted, name).toBe(found);
  if (wanted === null) fs.rmSync(file);
  else {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, wanted);
  }
}
