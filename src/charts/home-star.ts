/** SVG path of the star that stands for home, round the origin, in CSS pixels. */
export const homeStar = 'M0-8.5 2.2-2.9 8.1-2.6 3.5 1.1 5.1 6.9 0 3.6-5.1 6.9-3.5 1.1-8.1-2.6-2.2-2.9Z';

/** Radius of the disc that no marker may cover, outline included, in CSS pixels. */
export const homeRadius = 10;
