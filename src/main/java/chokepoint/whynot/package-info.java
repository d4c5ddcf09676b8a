/**
 * Why a finding does not hold: how far each rule that could conclude it got, and what stopped it.
 */
@NullMarked
package chokepoint.whynot;

import org.jspecify.annotations.NullMarked;
