@NullMarked
package chokepoint.timing;

import org.jspecify.annotations.NullMarked;
