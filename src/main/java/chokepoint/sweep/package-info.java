/** Uncertain facts: values drawn from the ranges of a fact set. */
@NullMarked
package chokepoint.sweep;

import org.jspecify.annotations.NullMarked;
