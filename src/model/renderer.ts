/** Who draws the map: MapLibre, d3-geo, or whichever works here and is the quicker ("auto"). */
export const rendererChoices = ['auto', 'gl', 'svg'] as const;
export type RendererChoice = (typeof rendererChoices)[number];
