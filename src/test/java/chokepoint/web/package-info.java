@NullMarked
package chokepoint.web;

import org.jspecify.annotations.NullMarked;
