@NullMarked
package chokepoint.sweep;

import org.jspecify.annotations.NullMarked;
