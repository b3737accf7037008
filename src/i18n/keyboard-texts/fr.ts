/** What the keyboard of an unattended screen says. French. */
export const fr = {
  screenKeyboard: {
    label: 'Clavier à l’écran',
    search: 'Rechercher',
    done: 'OK',
    clear: 'Vider',
    names: {
      shift: 'Majuscules',
      backspace: 'Effacer',
      space: 'Espace',
      left: 'Curseur à gauche',
      right: 'Curseur à droite',
      clear: 'Vider le champ',
      hide: 'Masquer le clavier',
      letters: 'Lettres (abc)',
      accents: 'Autres lettres accentuées',
      symbols: 'Chiffres et symboles (123)',
      qwerty: 'Clavier anglais (QWERTY)',
      azerty: 'Clavier français (AZERTY)',
    },
  },
} as const;
