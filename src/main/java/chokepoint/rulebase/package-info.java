/**
 * Rules and fact types, compiled from DRL into an immutable rule base with a digest. The only
 * package, with the assessment, that knows Drools.
 */
@NullMarked
package chokepoint.rulebase;

import org.jspecify.annotations.NullMarked;
