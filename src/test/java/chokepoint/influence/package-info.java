@NullMarked
package chokepoint.influence;

import org.jspecify.annotations.NullMarked;
