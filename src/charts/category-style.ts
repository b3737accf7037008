import type { CategoryCounts } from '../model/aggregate.ts';
import { type Category, categories } from '../model/atlas.ts';
import type { Palette } from '../ui/colours.ts';

/** The colours' source knows the very categories of the model: a type error here says which is missing. */
type CategoryColours = Palette['category'] extends Record<Category, string> ? Category : never;

/** CSS colour of a category: follows the theme by itself. */
export function categoryColour(category: CategoryColours): string {
  return `var(--category-${category})`;
}

/** The categories that occur, in the one order that legend, bars and donuts share. */
export function occurring(counts: CategoryCounts): readonly Category[] {
  return categories.filter((category) => counts[category] > 0);
}
