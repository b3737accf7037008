import type { CountryCode } from './atlas.ts';

/** A part of every day by the machine's clock, in minutes from midnight; one that ends earlier than it begins goes over midnight. */
interface Hours {
  readonly from: number;
  readonly to: number;
}

/** How an unattended screen behaves. */
export interface KioskConfig {
  /** Silence after which the countdown begins, in seconds. */
  readonly idleSeconds: number;
  /** How long the countdown warns before all returns to the start, in seconds. */
  readonly countdownSeconds: number;
  /** How long the wandering atlas stays at a country, in seconds. */
  readonly stopSeconds: number;
  /** The countries it wanders to, as listed; empty: it chooses by itself. */
  readonly tour: readonly CountryCode[];
  /** What opens the staff's panel. */
  readonly pin: string;
  /** When the screen is dimmed, and to which share of its brightness, above 0 and at most 1. Null: never. */
  readonly dim: (Hours & { readonly brightness: number }) | null;
  /** When the screen sleeps. Null: never. */
  readonly sleep: Hours | null;
}
