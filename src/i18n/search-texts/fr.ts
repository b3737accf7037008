/** What the search box says once it is wanted. French. */
export const fr = {
  search: {
    groups: {
      offer: 'Filtrer',
      country: 'Pays',
      place: 'Villes',
      institution: 'Établissements',
      recent: 'Recherches récentes',
      example: 'Par exemple',
    },
    within: '{{place}}\u00a0: {{kilometres, number}}\u00a0km au plus',
    found_one: '{{count, number}}\u00a0résultat',
    found_many: '{{count, number}}\u00a0de résultats',
    found_other: '{{count, number}}\u00a0résultats',
    nothing: 'Rien ne correspond à «\u202f{{query}}\u202f».',
    nothingHelp: 'Essayez un mot de moins, le sigle, ou le nom dans une autre langue.',
    clear: 'Effacer la recherche',
    forget: 'Oublier les recherches récentes',
    examples: {
      acronym: 'KTH',
      city: 'Cologne',
      phrase: 'double diplôme en Allemagne',
    },
  },
} as const;
