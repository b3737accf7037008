/** What the speaker's own window says. French. */
export const fr = {
  speaker: {
    title: 'Vue de l’orateur',
    now: 'À l’écran',
    upcoming: 'Ensuite',
    end: 'Fin de l’exposé',
    notes: 'Notes',
    noNotes: 'Pas de notes pour cette étape.',
    alone: 'Aucune scène n’est ouverte.',
    openStage: 'Ouvrir la scène',
    time: 'Heure',
    elapsed: 'Temps écoulé',
    start: 'Démarrer',
    halt: 'Pause',
    reset: 'Remettre à zéro',
    jump: 'Aller à l’étape',
    tour: 'Exposé',
    otherTours: 'La scène montre d’autres exposés que cette fenêtre.',
    reload: 'Recharger cette fenêtre',
    isBlank: 'L’écran est noir',
    unblank: 'Rendre l’image',
  },
};
