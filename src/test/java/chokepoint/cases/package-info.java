@NullMarked
package chokepoint.cases;

import org.jspecify.annotations.NullMarked;
