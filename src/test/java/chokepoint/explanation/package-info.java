@NullMarked
package chokepoint.explanation;

import org.jspecify.annotations.NullMarked;
