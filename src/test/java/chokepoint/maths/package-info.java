/** The kernel's examples, its laws on generated functions, and its agreement with simulation. */
@NullMarked
package chokepoint.maths;

import org.jspecify.annotations.NullMarked;
