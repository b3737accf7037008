/** What the controls say that save a chart. French. */
export const fr = {
  takeAlong: {
    title: 'Emporter',
    label: 'Emporter «\u202f{{name}}\u202f»',
    save: 'Enregistrer «\u202f{{name}}\u202f» en {{format}}',
    saving: 'Enregistrement en {{format}}…',
    saved: 'Enregistré\u00a0: {{file}}',
    failed: 'Le fichier {{format}} n’a pas pu être enregistré. Réessayez ou choisissez un autre format.',
  },
} as const;
