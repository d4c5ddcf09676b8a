package chokepoint.facts;

import chokepoint.facts.Node.Spot;

/** A change and where it is stated. */
record Step(Change change, Spot spot) {}
