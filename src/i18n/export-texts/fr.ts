/** What takes a talk into slides says. French. */
export const fr = {
  exporting: {
    open: 'Exporter',
    keys: 'E',
    keysSay: 'Exporter des images, un PDF',
    title: 'Exporter pour des diapositives',
    what: 'Quoi',
    step: 'Cette étape',
    tour: 'Tout l’exposé (étapes\u00a0: {{steps, number}})',
    format: 'Format',
    formats: {
      png: 'PNG, une image',
      svg: 'SVG, un dessin à modifier',
      pdf: 'PDF, une page par étape',
    },
    size: 'Taille',
    sizes: {
      '1x': 'Comme cet écran ({{width}} × {{height}} pixels)',
      '2x': 'Deux fois cet écran ({{width}} × {{height}} pixels)',
      '4k': '4K ({{width}} × {{height}} pixels)',
    },
    start: 'Exporter',
    cancel: 'Annuler',
    progress: 'Étape {{step}} sur {{steps}}',
    saved: 'Enregistré\u00a0: {{file}}',
    failed: {
      incomplete:
        'L’export n’a pas réussi\u00a0: la carte n’est pas venue en entier. Vérifiez le réseau, puis recommencez.',
      notOpened: 'L’export n’a pas réussi\u00a0: la page n’a pas pu s’ouvrir une deuxième fois. Recommencez.',
      unknown: 'L’export n’a pas réussi. Recommencez, ou choisissez un autre format.',
    },
  },
};
