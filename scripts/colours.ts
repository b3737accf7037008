/** Writes src/ui/colours.css from src/ui/colours.ts: `npx tsx scripts/colours.ts`. */
import { writeFileSync } from 'node:fs';
import { coloursCss } from '../src/ui/colours-css.ts';

writeFileSync(new URL('../src/ui/colours.css', import.meta.url), coloursCss());
