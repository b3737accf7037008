/** How both hands draw the lines of reach. */

/** How long they take from home to their places when they are first shown, in milliseconds. */
export const growthMs = 1100;
export const arcOpacity = 0.55;
