/** Who would draw WebGL 2 here: nobody (office policies, thin clients, old tablets), the processor, or a graphics card. */
export type Drawing = 'none' | 'software' | 'hardware';

/** Renderers that only compute on the processor, by what browsers call them: Chromium's, Mesa's two, and Windows'. */
const softwareNames = /swiftshader|llvmpipe|softpipe|software|basic render/i;

let answer: Drawing | null = null;

/** Asked once a page: where there is no graphics card the question alone can take half a second. */
export function drawingHere(): Drawing {
  answer ??= ask();
  return answer;
}

function ask(): Drawing {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    if (!context) return 'none';
    const unmasked = context.getExtension('WEBGL_debug_renderer_info');
    const name = String(context.getParameter(unmasked?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER));
    // Browsers keep few contexts: this one was only a question.
    context.getExtension('WEBGL_lose_context')?.loseContext();
    return softwareNames.test(name) ? 'software' : 'hardware';
  } catch {
    return 'none';
  }
}
