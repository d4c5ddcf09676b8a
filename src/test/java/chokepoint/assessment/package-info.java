@NullMarked
package chokepoint.assessment;

import org.jspecify.annotations.NullMarked;
