/** What the filter says, and what helps where nothing fits. French. */
export const fr = {
  filters: {
    clear: 'Effacer',
    more: 'Afficher les {{total, number}}',
    fewer: 'Afficher moins',
    narrow: 'Chercher dans la liste',
    found_one: '{{count, number}}\u00a0résultat',
    found_many: '{{count, number}}\u00a0de résultats',
    found_other: '{{count, number}}\u00a0résultats',
    waysOut: 'Pour retrouver des accords',
    without: 'Sans {{what}}\u00a0: {{agreements}}',
    quoted: '«\u202f{{text}}\u202f»',
    several_one: '{{count, number}}\u00a0valeur',
    several_many: '{{count, number}}\u00a0de valeurs',
    several_other: '{{count, number}}\u00a0valeurs',
    except: 'sauf {{values}}',
    words: 'Ce que ces mots veulent dire',
    distance: 'Distance\u00a0: {{kilometres, number}}\u00a0km au plus',
  },
} as const;
