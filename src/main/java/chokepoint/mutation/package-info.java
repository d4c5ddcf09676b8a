/**
 * Changes rules a little, one change at a time, and finds out whether cases and scenarios notice:
 * what none of them notices, none of them holds.
 */
@NullMarked
package chokepoint.mutation;

import org.jspecify.annotations.NullMarked;
