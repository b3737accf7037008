/** Ce que disent les pages faites à la construction du site, pour qui n’a pas de scripts et pour les moteurs de recherche. */
export const fr = {
  pages: {
    ways: 'Autres pages',
    whole: 'Tous les accords',
    describeWhole:
      'Où étudier avec {{home}}\u00a0: {{agreements}} avec {{institutions}} dans {{countries}}, sur une carte et en liste.',
    describeCountry: '{{agreements}} de {{home}} avec {{institutions}} ({{country}}).',
    describeInstitution:
      '{{institution}} ({{city}}, {{country}}) et {{home}}\u00a0: {{agreements}}. {{kinds}}.',
    picture: 'Carte du monde avec les partenaires de {{home}}',
    kind: '{{kind}} ({{count, number}})',
    distance: 'À {{distance}} de {{city}}, à vol d’oiseau.',
    alsoIn: 'Tous les accords avec ce pays\u00a0:',
    interactive: 'La carte interactive demande JavaScript\u202f; cette page dit la même chose sans lui.',
    openData: 'Données ouvertes\u00a0:',
    source: 'Source de la liste\u00a0: {{source}}',
  },
} as const;
