let open = 0;

/** Whether ways out of the page are open just now. */
export function areWaysOpen(): boolean {
  return open > 0;
}

/** Does something that a visitor may not: save a file, leave the page. For the staff panel alone. */
export async function withWaysOpen<Outcome>(action: () => Outcome | Promise<Outcome>): Promise<Outcome> {
  open += 1;
  try {
    return await action();
  } finally {
    // Some of it begins a moment later.
    setTimeout(() => {
      open -= 1;
    }, 0);
  }
}
