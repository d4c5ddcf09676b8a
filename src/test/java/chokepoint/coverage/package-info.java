@NullMarked
package chokepoint.coverage;

import org.jspecify.annotations.NullMarked;
