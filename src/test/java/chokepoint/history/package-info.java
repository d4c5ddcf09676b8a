@NullMarked
package chokepoint.history;

import org.jspecify.annotations.NullMarked;
