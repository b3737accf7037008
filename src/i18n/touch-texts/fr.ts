/** What an unattended screen says about its controls. French. */
export const fr = {
  touch: {
    lower: 'Commandes en bas',
  },
} as const;
