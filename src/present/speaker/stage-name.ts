const key = 'accord-atlas.stage';
const parameter = 'stage';
let name: string | null = null;

/**
 * The name of this window among other stages: the one that the address says, or else the same after a reload where the
 * browser remembers it.
 */
export function stageName(): string {
  name ??= saidStage() ?? remembered() ?? String(Math.random()).slice(2);
  try {
    window.sessionStorage.setItem(key, name);
  } catch {
    // Another name after a reload, then: a speaker's window has to be opened anew.
  }
  return name;
}

/** The stage that the address speaks of; null for none. */
export function saidStage(): string | null {
  return new URLSearchParams(window.location.search).get(parameter);
}

function remembered(): string | null {
  try {
    return window.sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/** The address of the window that leads this stage. */
export function speakerAddress(): string {
  return addressOf('speaker', stageName());
}

/** The address of a stage that this window leads. */
export function stageAddress(): string {
  return addressOf('present', saidStage());
}

function addressOf(mode: 'present' | 'speaker', stage: string | null): string {
  const address = new URL(window.location.href);
  address.searchParams.set('mode', mode);
  if (stage !== null) address.searchParams.set(parameter, stage);
  return address.href;
}
