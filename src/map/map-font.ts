/** The one face for letters on the map. Quoted: MapLibre hands it to CSS as it is, where a bare 3 is no name. */
export const mapFont = '"Source Sans 3 Variable"';
