let answer: boolean | null = null;

/** Whether this browser draws WebGL 2: office policies, thin clients and old tablets do not. Asked once a page. */
export function hasWebGl2(): boolean {
  answer ??= ask();
  return answer;
}

function ask(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    // Browsers keep few contexts: this one was only a question.
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
