@NullMarked
package chokepoint.mutation;

import org.jspecify.annotations.NullMarked;
