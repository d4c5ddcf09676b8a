package chokepoint.backtest;

import chokepoint.facts.Observed;
import chokepoint.facts.Text;

/** An outcome that is not scored, and why not. */
public record Listed(Observed observed, Text reason) {}
