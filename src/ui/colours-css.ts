import { colours, type ThemeName } from './colours.ts';

/** The text of colours.css: the machine's preference, unless data-theme on the root element names a world. */
export function coloursCss(): string {
  return [
    '/* Written by scripts/colours.ts from colours.ts; do not edit. */',
    rule(':root', 'light'),
    `@media (prefers-color-scheme: dark) {\n${indent(rule(':root:not([data-theme])', 'dark'))}\n}`,
    `@media (prefers-contrast: more) {\n${indent(rule(':root:not([data-theme])', 'contrast'))}\n}`,
    rule(':root[data-theme="dark"]', 'dark'),
    rule(':root[data-theme="contrast"]', 'contrast'),
    // On paper, whatever was chosen for the screen.
    `@media print {\n${indent(rule(':root:is(*, [data-theme])', 'light'))}\n}`,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function rule(selector: string, theme: ThemeName): string {
  const { category, ...ground } = colours[theme];
  const lines = [
    `color-scheme: ${theme === 'dark' ? 'dark' : 'light'};`,
    ...Object.entries(ground).map(([name, colour]) => `--${kebab(name)}: ${colour};`),
    ...Object.entries(category).map(([name, colour]) => `--category-${name}: ${colour};`),
  ];
  return `${selector} {\n${lines.map((line) => `  ${line}`).join('\n')}\n}`;
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
