/** Parts of the world other than the facet's regions, by their codes in UN M49: what a reader may name besides them. */
export const areaCodes = [
  /** North America with Central America and the Caribbean. */
  '003',
  /** Latin America and the Caribbean. */
  '419',
  /** South America. */
  '005',
  /** Central America. */
  '013',
  /** Northern, western, southern and eastern Europe. */
  '154',
  '155',
  '039',
  '151',
  /** Eastern, south-eastern, southern, central and western Asia. */
  '030',
  '035',
  '034',
  '143',
  '145',
  /** Northern Africa, and Africa south of it. */
  '015',
  '202',
] as const;
export type AreaCode = (typeof areaCodes)[number];
