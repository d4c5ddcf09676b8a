/** What must hold for every fact set, tried on generated ones. */
@NullMarked
package chokepoint.laws;

import org.jspecify.annotations.NullMarked;
