/** The kernel that rules call, checked by arithmetic on paper. */
@NullMarked
package chokepoint.maths;

import org.jspecify.annotations.NullMarked;
