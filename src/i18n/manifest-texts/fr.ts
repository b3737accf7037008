/** Ce que disent les manifestes : les noms sous lesquels un système propose l’atlas comme application. */
export const fr = {
  manifest: {
    kiosk: 'Écran en libre accès',
    kioskOf: '{{name}} (écran en libre accès)',
  },
} as const;
