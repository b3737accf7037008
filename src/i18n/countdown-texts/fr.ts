/** What an unattended screen says to a visitor who may have gone. French. */
export const fr = {
  countdown: {
    question: 'Encore là\u202f?',
    consequence_one: 'Sans réponse, tout revient au début dans {{count, number}}\u00a0seconde.',
    consequence_many: 'Sans réponse, tout revient au début dans {{count, number}}\u00a0de secondes.',
    consequence_other: 'Sans réponse, tout revient au début dans {{count, number}}\u00a0secondes.',
    stay: 'Je continue',
    startOver: 'Recommencer',
  },
} as const;
