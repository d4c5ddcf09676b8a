/** Rule cases and scenarios with expectations, run as regression tests. */
@NullMarked
package chokepoint.cases;

import org.jspecify.annotations.NullMarked;
