import { z } from 'zod';
import { tourSchema } from '../model/tour-file.ts';

/** The JSON Schema of a tour (draft 2020-12), as text with a line break at the end. */
export function tourJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(tourSchema, { io: 'input' }), null, 2)}\n`;
}
