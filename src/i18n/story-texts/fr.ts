/** What a tour says besides itself where it is scrolled as a story. French. */
export const fr = {
  story: {
    story: 'Récit à faire défiler',
    fromAtlas: 'Un récit de l’atlas',
    lead_one: 'En {{count, number}}\u00a0étape. Faites défiler\u00a0: la carte suit.',
    lead_many: 'En {{count, number}}\u00a0d’étapes. Faites défiler\u00a0: la carte suit.',
    lead_other: 'En {{count, number}}\u00a0étapes. Faites défiler\u00a0: la carte suit.',
    settings: 'Langue et couleurs',
    inAtlas: 'Voir dans l’atlas',
    inAtlasOf: 'Voir dans l’atlas\u00a0: {{title}}',
    whereNext: 'Pour continuer',
    wholeAtlas: 'Explorer tout l’atlas',
    asTalk: 'Présenter ce récit sur un grand écran',
    otherStories: 'Autres récits',
    sources: 'Sources',
    computed: 'Tous les nombres sont comptés dans la liste publiée, à chaque mise à jour.',
  },
};
