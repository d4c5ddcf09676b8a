package chokepoint.backtest;

import chokepoint.facts.Observed;

/** An outcome that is not scored, and why not. */
public record Listed(Observed observed, String reason) {}
