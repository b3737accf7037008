/** One thing to be asked of a worker: a level of one list. */
export interface Errand {
  readonly list: object;
  readonly step: number;
}

/** What it is wanted for: what the map shows, or what a pressed marker leads to. In the order of their turns. */
const purposes = ['shown', 'opened'] as const;

/**
 * Gives a worker one thing to do at a time, and next what is wanted by then: of those that wait, the newest for each
 * purpose. Once another list is shown nobody waits for one of the list before.
 */
export class Errands<One extends Errand> {
  private underWay: One | null = null;
  private readonly waiting = new Map<(typeof purposes)[number], One>();
  private readonly send: (errand: One) => void;

  constructor(send: (errand: One) => void) {
    this.send = send;
  }

  ask(purpose: (typeof purposes)[number], errand: One): void {
    if (purpose === 'shown') {
      for (const [other, { list }] of this.waiting) if (list !== errand.list) this.waiting.delete(other);
    }
    if (this.underWay && isSame(this.underWay, errand)) {
      this.waiting.delete(purpose);
      return;
    }
    this.waiting.set(purpose, errand);
    this.sendNext();
  }

  /** The worker has answered. @returns what */
  finish(): One | null {
    const finished = this.underWay;
    this.underWay = null;
    this.sendNext();
    return finished;
  }

  /** Nobody will answer any more. */
  giveUp(): void {
    this.underWay = null;
    this.waiting.clear();
  }

  private sendNext(): void {
    if (this.underWay) return;
    const purpose = purposes.find((one) => this.waiting.has(one));
    const next = purpose && this.waiting.get(purpose);
    if (!next) return;
    this.waiting.delete(purpose);
    this.underWay = next;
    this.send(next);
  }
}

function isSame(one: Errand, other: Errand): boolean {
  return one.list === other.list && one.step === other.step;
}
