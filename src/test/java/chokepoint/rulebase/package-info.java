/** Rules compiled with the real engine: broken ones, and what a sound rule base says of itself. */
@NullMarked
package chokepoint.rulebase;

import org.jspecify.annotations.NullMarked;
